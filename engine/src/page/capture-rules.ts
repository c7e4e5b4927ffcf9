/**
 * What surrounds a report in a raw capture of its page: data for `findFurniture` and `readHead`. Hand-written from
 * the furniture of news sites; each rule carries a line of our own that it must take, which the tests run.
 * A rule may only take what no reporter writes as a sentence: where that is not sure, the line stays.
 */

export interface FurnitureRule {
  readonly id: string
  /** Tried on lines up to `longestFurniture` characters. */
  readonly pattern: RegExp
  /** `edges`: only before the first and after the last sentence of the report; `body`: not before the first. */
  readonly where: 'anywhere' | 'edges' | 'body'
  /** Asks something of the reader: never so where the line reports speech (`reportsSpeech`). */
  readonly addressesReader?: true
  readonly example: string
}

/** Characters; captions with credits run longest. */
export const longestFurniture = 700

export const reportsSpeech = /\b(?:said|says|told|according to|announced|warned|added|wrote)\b/

/** Names of agencies and picture desks as they stand in credits. */
const creditors =
  'AP|Associated Press|Reuters|AFP|EPA(?:-EFE)?|DPA|PA|PA Wire|Getty(?: Images)?|AFP/Getty Images|Shutterstock|Alamy|Rex|WireImage|Bloomberg|Xinhua|TASS|Anadolu|NurPhoto|Sipa|ZUMA|handout|Handout|pool|Pool|file|File|Agencies|UPI|ANSA|EFE|Kyodo|PTI|ANI'

/** Words of a credit: names, and the little words between them. */
const creditWord = "(?:\\p{Lu}[\\p{L}\\d.’'&-]{0,30}|©|and|of|for|the|via|by)"
const creditWords = `${creditWord}(?:(?: ?[/,|] ?| )${creditWord}){0,8}`

/** Captions that their credit gives away; they are the same on pages and in captures. */
export const captionRules: readonly FurnitureRule[] = [
  {
    id: 'caption with its credit at the end',
    where: 'anywhere',
    pattern: new RegExp(
      `(?:[([](?:[Ff]ile )?(?:[Pp]hoto|[Pp]hotograph|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo)s?(?: credit| courtesy| by)?(?: ?[:/] ?| by | courtesy )[^()[\\]]{2,80}[)\\]]|\\b(?:[Pp]hotograph|[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage)(?: [Cc]redit)?s?: ?${creditWords}|[([][^()[\\]]{0,80}\\bAP Photo\\b[^()[\\]]{0,60}[)\\]]|[([]AP Photo\\b[^()[\\]]{0,60}[)\\]])\\.?$`,
      'u',
    ),
    example: 'Boats in the harbour of Port Vell last week. (Photo: Northern Wire)',
  },
  {
    id: 'caption with photographer and agency at the end',
    where: 'anywhere',
    pattern: new RegExp(
      `\\((?:[^()/]{1,40} [^()/]{1,60}(?:/[^()/]{1,40}){0,2}/ ?(?:${creditors})|(?:Getty(?: Images)?|Shutterstock|Alamy|AP Photo|NurPhoto|ZUMA|Sipa|iStock) ?/ ?\\p{Lu}[^()/]{2,50}|[^()]{2,60} via (?:${creditors})|\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,2} ?/ ?\\p{Lu}[^()/]{1,40})(?:, [^()]{2,20})?\\)(?: ?\\([^()]{2,40}\\))?$`,
      'u',
    ),
    example: 'Dockers stand at the gate of Pier Four. (Ada Lind/The Norbane Herald)',
  },
  {
    id: 'caption with a bare credit at the end',
    where: 'anywhere',
    pattern: new RegExp(
      `^.{20,}[\\p{L}”"’'.] ?(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,2}\\p{Lu}[\\p{L}.’'-]{1,20} ?/ ?(?:${creditors}|Agence France[- ]?Presse)$`,
      'u',
    ),
    example: 'Dockers stand at the gate of Pier Four on Friday Ada Lind/Reuters',
  },
]

export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'advertisement',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:advertisements?|advertising|adverts?|sponsored(?: content)?|paid content|anzeige|werbung|publicité|publicidad|pubblicità)\W{0,3}(?:\W(?:continue reading.{0,30}|scroll (?:down )?to continue.{0,30}))?$/i,
    example: 'Advertisement Continue reading the main story',
  },
  {
    id: 'continue reading',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:(?:story|article) continues (?:below|after)|continue reading|keep reading|scroll (?:down|below) (?:for|to)|swipe for|skip (?:to|past|advertisement|twitter post|promotion)|end of (?:twitter post|promotion)|keep up with this story)\b[^.!?]{0,60}\W{0,3}$/i,
    example: 'Scroll down for video',
  },
  {
    id: 'read more',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:read|see|find out|learn|show|view|load|click (?:here )?(?:for|to read)) (?:more|all|less|full story|full article|the full (?:story|article))\W{0,6}$/i,
    example: 'Read more »',
  },
  {
    id: 'a headline with its "Read more"',
    where: 'anywhere',
    pattern: /^[^.]{1,200}[^.!?,;:\s]["'”’]?[!?]? (?:Read more|Read More|READ MORE)\W{0,3}$/,
    example: 'Norbane bank stops lending to fishing fleet Read more',
  },
  {
    id: 'a label and a headline',
    where: 'anywhere',
    pattern:
      /^\W{0,4}(?:also read|read (?:also|next|more|this)|(?:also )?see|see also|related(?: (?:article|story|news|link|coverage|reading|stories|articles))?|more on this|don['’]t miss|must read|recommended|trending(?: now)?|most (?:read|viewed|popular)|up next|read next|in case you missed it|icymi|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lee también|leer más|leggi anche|leia (?:também|mais)|lees ook|läs också|читайте также|читайте також)(?: in [\p{L} ]{3,20})? ?[:|»>–—-]+ ?[^\s].{3,200}[^.\s]$/iu,
    example: 'ALSO READ: Fishing fleet stays in harbour for third week',
  },
  {
    id: 'a label and a headline, in the body',
    where: 'body',
    pattern:
      /^\W{0,3}(?:more|(?:watch|listen)(?: (?:again|back|live|now|here))?|video|in pictures|photos|gallery|live) ?[:|»>] ?[^\s].{3,160}[^.\s]$/iu,
    example: 'More: Why the fishing fleet stays in harbour',
  },
  {
    id: 'a list of other reports in one line',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:most (?:read|viewed|popular|shared)|related (?:news|stories|articles|content)|trending now)\b.{0,600}[^.!?"'”’]$/i,
    example: 'MOST READ IN NEWS COLD SNAP Ice closes the harbour AT LAST Ferry back in service',
  },
  {
    id: 'a headline in brackets',
    where: 'body',
    pattern: /^\[[\p{L}\p{N}“"'‘][^[\]]{10,160}[^.\]]\]$/u,
    example: '[Five things to know about the harbour strike]',
  },
  {
    id: 'picture credit',
    where: 'anywhere',
    pattern:
      /^(?:[Ii]mage|IMAGE|[Pp]hoto|PHOTO|[Pp]icture|[Vv]ideo|[Mm]edia) ?(?:[Cc]opyright|[Cc]aption|[Cc]redit|[Ss]ource|COPYRIGHT|CREDIT|SOURCE)s?(?::| ?©| (?=\p{Lu}|['"“‘])|$).{0,500}$/u,
    example: 'Image copyright Getty Images Image caption Boats in the harbour of Port Vell',
  },
  {
    id: 'picture credit by name',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:File |FILE |file )?(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Ii]llustration|[Gg]raphic)(?: [Bb]y ?:? | BY | ?: ?| courtesy of )${creditWords}\\.?$`,
      'u',
    ),
    example: 'Photo: Ada Lind / Northern Wire',
  },
  ...captionRules,
  {
    id: 'caption from the archive',
    where: 'anywhere',
    pattern: /^(?:FILE|File)(?: (?:photo|image|picture|PHOTO))?(?: [-–—] |: ).{10,}$/,
    example: 'FILE - In this March 4, 2020, file photo, ships wait outside Port Vell.',
  },
  {
    id: 'gallery',
    where: 'anywhere',
    pattern:
      /(?:\bhide caption(?: \d{1,3} of \d{1,3})?|\btoggle caption\b.{0,100}|\breplay more videos\b.{0,200}|\bplay (?:slideshow|video)\b[^.!?]{0,60}|^(?:enlarge|expand) (?:this )?(?:image|photo)\b.{0,100}|^\d{1,2} ?(?:\/|of) ?\d{1,2} (?:show all|photos)\b.{0,100}|\bplayback is (?:un|not )supported on (?:your|this) device\b.{0,200}|^view (?:gallery|slideshow|\d+ (?:photos|images))\b[^.!?]{0,60})$/i,
    example: 'Photos: The strike at Port Vell Ships wait outside the harbour. Hide Caption 3 of 12',
  },
  {
    id: 'caption after an agency name',
    where: 'body',
    pattern:
      /^(?:GETTY|Getty(?: Images)?(?: - Contributor)?|Alamy|Shutterstock|EPA|Splash News|Rex Features) \p{Lu}[^.]{8,200}[^.\s!?"”]$/u,
    example: 'Getty Images The harbour has been shut since Monday',
  },
  {
    id: 'embedded post',
    where: 'anywhere',
    pattern: /^(?:[^.]{0,80})?\ba post shared by .{3,100}\bon \w{3} \d{1,2}, \d{4}\b.{0,40}$/i,
    example: 'A post shared by Norbane Port (@norbaneport) on Feb 4, 2021 at 9:50pm PST',
  },
  {
    id: 'copyright',
    where: 'anywhere',
    pattern:
      /^(?:©|\([cC]\) |[Cc]opyright ?(?:©|\([cC]\))|(?:[Cc]opyright|COPYRIGHT) (?:(?:19|20)\d\d|by (?=\p{Lu})|(?:(?:\p{Lu}[\p{L}.&]{0,30}|the|of|and) ){1,6}(?:19|20)\d\d)|(?:[^.“"]{0,80}[.,|] ?)?(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b).{0,400}$/u,
    example: '© 2022 The Norbane Herald. All rights reserved.',
  },
  {
    id: 'terms of reuse',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^(?:this (?:material|article|content|story)|no part of this (?:article|publication)) (?:may|must|can) ?not be (?:published|reproduced|copied|reprinted)\b.{0,200}$/i,
    example: 'This material may not be published, broadcast, rewritten or redistributed.',
  },
  {
    id: 'count of readers',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:\d[\d.,]{0,8} ?[km]? (?:comments?|shares?|views?|likes?|reads?|reactions?|people (?:like|are talking about) this)|comments? ?[(:]? ?\d{0,6}\)?|(?:leave|post|write|add|view|show|be the first to) (?:a |the |all |your )?comments?|(?:estimated )?(?:reading time|time to read)\b.{0,20}|\d{1,2}[ -]?min(?:ute)?s?\.? (?:read|to read))\W{0,3}$/i,
    example: '12 comments',
  },
  {
    id: 'invitation to share',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:read or share this story|share (?:this (?:article|story|post|page|on|with|via)|on (?:facebook|twitter|x|whatsapp|linkedin)|via (?:e-?mail|facebook|twitter)|your thoughts)|click to (?:share|print|e-?mail)|(?:e-?mail|print|save|copy) (?:this (?:article|story|page|post|link)|link))\b[^.!?"“]{0,80}(?:https?:\S{1,200})?\W{0,3}$/i,
    example: 'Read or Share this story: https://example.org/a1',
  },
  {
    id: 'invitation to follow',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^\W{0,3}(?:(?:e-?mail: \S{3,60}; )?(?:follow|like|find) (?:us|me|him|her|them|@?[\p{L} ]{2,60}) (?:@\S{2,30} )?on (?:twitter|facebook|instagram|x|linkedin|telegram|tiktok|threads|bluesky|youtube|google news)\b.{0,120}|(?:follow|tweet|contact) (?:(?:us|me|him|her|them|at|[\p{L} ]{2,40}):? )?@\w{2,30}(?:(?:,| and| or|,? &) @\w{2,30}){0,3}|(?:e-?mail|contact) the (?:author|writer|reporter|editor)s?\b.{0,60}|e-?mail:? \S{2,40}@\S{2,40})$/iu,
    example: 'Follow Ada Lind on Twitter: @adalind.',
  },
  {
    id: 'newsletter',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^\W{0,3}(?:(?:sign[ -]?up|subscribe|register|join)\b[^"“”,]{0,200}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing|updates|channel|app|premium|subscribers?)\b|get (?:the|our|your|all the)\b[^"“”]{0,120}\b(?:newsletters?|inbox|e-?mail alerts?|delivered)\b|(?:thank you|thanks) for (?:subscribing|signing up)|please enter (?:a valid|your) e-?mail|view all \S{2,30} ?\S{0,20} ?\S{0,20} newsletters)[^"“”]{0,300}$/i,
    example: 'Sign up for our morning newsletter and get the news in your inbox.',
  },
  {
    id: 'call for tips',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^\W{0,3}(?:do you have a story|(?:have you )?got a story|we pay for (?:your )?(?:stories|videos)|got a (?:news )?tip)\b[^"“”]{0,300}$/i,
    example: 'Do you have a story for the Norbane Sun? Email us at tips@example.org',
  },
  {
    id: 'join in',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^\W{0,3}(?:join the (?:conversation|discussion|debate)|have your say|what do you think\? (?:let us know|tell us|share)|let us know (?:what you think )?in the comments|interested in [\p{L} ]{2,30}\? add )[^"“”]{0,200}$/iu,
    example: 'Join the conversation See the latest news and share your comments',
  },
  {
    id: 'cookies',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^\W{0,3}(?:(?:we|this (?:site|website)|our (?:site|website)|by (?:continuing|using|clicking)|\S{2,30} uses)\b[^"“”]{0,200}\bcookies\b[^"“”]{0,300}|(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences|consent)\W{0,3}|cookie (?:settings|preferences|policy|notice)\W{0,3}|by (?:signing up|subscribing|registering|continuing),? you (?:agree|accept)\b[^"“”]{0,300})$/i,
    example: 'We use cookies to give you the best experience on our website.',
  },
  {
    id: 'log in',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:(?:already a (?:subscriber|member)\? ?)?(?:log|sign) ?(?:in|out|up)(?: or (?:register|sign up|subscribe|create an account))?|subscribe(?: now| today)?|register(?: now)?|my account|create (?:an |free )?account|subscribe (?:or )?(?:log|sign) ?in|listen to (?:this )?(?:article|story)(?:,? \d{1,2}(?::\d{2})? ?(?:min(?:ute)?s?)?)?|privacy policy|terms (?:of|and) (?:use|service|conditions)|skip to (?:main )?content|open navigation(?: menu)?|back to top|(?:main )?menu|search(?: for)?|close|hide|report|more options|download (?:our|the) app\b.{0,60}|order reprints\b.{0,60}|notifications?|support us|donate(?: now)?)\W{0,3}$/i,
    example: 'Skip to main content',
  },
  {
    id: 'tags',
    where: 'edges',
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|sections?|more about|related topics|posted in|explore more) ?[:|»] ?[^.]{2,200}$/i,
    example: 'Tags: harbour, strike, Port Vell',
  },
  {
    id: 'print edition',
    where: 'anywhere',
    addressesReader: true,
    pattern:
      /^(?:a version of this (?:article|story) (?:appears?|appeared|was published)|this (?:article|story) (?:appears?|appeared) in the print|(?:order reprints|today['’]s paper)\b).{0,300}$/i,
    example: 'A version of this article appears in print on March 5, 2022, on Page A1.',
  },
  {
    id: 'where it was published first',
    where: 'anywhere',
    pattern:
      /^(?:The|This) (?:post|article|entry) ["“‘'\p{Lu}\d].{1,250} (?:appeared first|first appeared|was first published) on .{2,100}$/u,
    example: 'The post Harbour strike enters third week appeared first on Norbane Herald.',
  },
  {
    id: 'address',
    where: 'anywhere',
    pattern:
      /^\W{0,3}(?:(?:for more [\p{L} ]{2,40}(?:coverage|news|stories)|source url|link|url|permalink|short ?link) ?:? ?)?(?:https?:\/\/|www\.)\S{4,300}(?: and (?:https?:\/\/|www\.)\S{4,300})?$/iu,
    example: 'For more harbour coverage: https://example.org/harbour',
  },
  {
    id: 'database label',
    where: 'anywhere',
    pattern: /^(?:abstract|full text|full text:|lead paragraph|document \S{10,40}|\(?end\)?|-+ ?30 ?-+|#{3})[.:]?$/i,
    example: 'FULL TEXT',
  },
  {
    id: 'lone word for a picture',
    where: 'anywhere',
    pattern:
      /^(?:photos?|video|image|gallery|slideshow|watch|listen|audio|live|play|map|infographic|close|loading\W{0,3}|about the authors?|this is a modal window\.?)$/i,
    example: 'Photo',
  },
]

/** Labels over lists of other reports. The lines under one, up to the next sentence, are headlines of those. */
export const listLabel =
  /^\W{0,3}(?:related(?: (?:news|articles?|stories|story|content|posts?|topics?|coverage|links?|reading))?|read more(?: (?:on|about|from) (?:this|[\p{L} ]{2,30}))?|also read|read also|see also|read next|what to read next|most (?:read|popular|viewed|shared|commented)(?: (?:stories|news|articles|in [\p{L} ]{2,30}|today|this week))?|trending(?: (?:now|news|stories|topics))?|popular(?: (?:stories|posts|news|now))?|more (?:from|on|in|stories|news|headlines|top stories)(?: (?:from|on|in))?(?: [\p{L}’' .]{2,40})?|recommended(?: (?:for you|stories|reading|articles))?|recent (?:posts|news|stories|articles)|you (?:may|might) (?:also )?(?:like|be interested in)|(?:don['’]t|do not) miss|editor['’]?s['’]? (?:picks?|choice)|top (?:stories|news|headlines)|latest (?:news|stories|headlines|posts|updates|from [\p{L} ]{2,30})|breaking news|in other news|other (?:news|stories|headlines)|must[ -]reads?|up next|(?:next|previous) (?:article|story|post)|around the web|from (?:around )?the web|from our partners|sponsored links|headlines|in case you missed it|sign up for breaking news.{0,80})\W{0,3}$/iu

/** Over what readers wrote, and what stands between their posts. */
export const commentsLabel =
  /^\W{0,3}(?:(?:\d{1,6} )?(?:readers?['’]? |all |top |latest )?comments?|leave a (?:reply|comment)|join the (?:discussion|conversation)|responses?)(?: ?[(:] ?\d{0,6}\)?)?\W{0,3}$/i
export const commentMark =
  /^(?:reply|report|like|upvote|share reply|\d+ likes?)\b|\b(?:minutes?|hours?|days?|weeks?) ago\b|\bsays:$/i

/** Lines that name a part of the report: "Title: …", "SOURCE: …". */
export const namedField =
  /^(title|headline|subject|author|byline|source|publication|publisher|outlet|newspaper|date|published|url|link|source url) ?[:=] ?(\S.{0,300})$/i

/** Words of share bars. A line of nothing else is one. */
export const shareWords = new Set(
  'share shares sharing tweet retweet facebook twitter x whatsapp whats app linkedin linked in email e-mail mail print printer pinterest reddit telegram messenger flipboard tumblr instagram youtube viber vk weibo wechat line sms skype pocket instapaper bluesky threads mastodon google google+ copy link url clipboard pin it save bookmark like follow us on via to this article story post page friendly version with by comment comments font size a+ a- text resize listen gift options tools more and or a icon button send subscribe'.split(
    ' ',
  ),
)
/** At least one of these must be in a share bar. */
export const shareNames = new Set(
  'share tweet facebook twitter whatsapp linkedin email e-mail print pinterest reddit telegram messenger flipboard tumblr instagram youtube viber copy bookmark follow'.split(
    ' ',
  ),
)

/** Names of sections, as they stand in menus, breadcrumbs and before the first sentence. */
export const sectionNames = new Set(
  (
    'home,homepage,front page,main,news,top news,top stories,latest,latest news,breaking,breaking news,live,headlines,world,world news,international,international news,national,nation,national news,local,local news,' +
    'region,regional,regions,metro,city,country,politics,government,elections,election,law,courts,crime,police,security,defence,defense,military,conflict,war,diplomacy,' +
    'business,economy,economics,finance,financial,money,markets,companies,industry,banking,trade,energy,property,real estate,jobs,careers,personal finance,' +
    'technology,tech,science,sci-tech,science & technology,science and technology,health,environment,climate,weather,education,society,community,people,religion,obituaries,' +
    'opinion,opinions,editorial,editorials,comment,columns,columnists,analysis,commentary,letters,blogs,blog,views,voices,perspectives,ideas,explainers,explainer,fact check,factcheck,' +
    'sport,sports,football,soccer,cricket,tennis,rugby,golf,racing,olympics,culture,arts,arts & culture,art,books,film,films,movies,music,theatre,television,tv,radio,entertainment,celebrity,celebrities,showbiz,' +
    'lifestyle,life,life & style,style,fashion,food,travel,features,feature,magazine,weekend,special reports,special report,investigations,in depth,in-depth,exclusive,interview,interviews,data,' +
    'video,videos,photos,pictures,photo gallery,gallery,galleries,multimedia,podcast,podcasts,audio,graphics,cartoons,games,puzzles,crosswords,newsletters,events,shop,store,classifieds,archive,archives,epaper,e-paper,' +
    'africa,americas,america,asia,asia pacific,asia-pacific,south asia,southeast asia,central asia,east asia,middle east,mideast,europe,european union,latin america,north america,south america,oceania,australia,' +
    'canada,china,india,japan,russia,ukraine,uk,u.k.,us,u.s.,usa,uk news,us news,u.s. news,europe news,world politics,us politics,uk politics,' +
    'about,about us,contact,contact us,help,faq,subscribe,subscription,sign in,log in,login,register,sign up,search,menu,sections,more,all sections,site map,sitemap,privacy,privacy policy,terms,terms of use,advertise,advertise with us,cookies,rss,follow us,newsletter,my account,account,profile,edition,english,donate,support us,wire,wires,agencies,press releases'
  ).split(','),
)

/** Words that end the names of news outlets, by which "Ada Lind, Norbane Herald" tells its second half. */
export const outletWord =
  /\b(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|News|Observer|Online|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|TV|Voice|Wire|Weekly)\b|^(?:AP|AFP|BBC|CNN|NPR|Reuters|DPA|UPI|TASS|Xinhua|Bloomberg|Sputnik|ANSA|EFE|Kyodo|PTI|ANI)$/

/** Offices that stand after a reporter's name and are no part of it. */
export const reporterRole =
  /\b(?:correspondent|reporter|editor|writer|staff|desk|bureau|columnist|contributor|columnists?|chief|analyst|agencies|freelance|intern|producer|special to)\b/i
