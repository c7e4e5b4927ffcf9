/**
 * Lines inside an article that are not part of it, as newsrooms and content systems word them: data for
 * `dropFurnitureLines`. A pattern takes a whole line only, so a sentence that merely contains the words stays.
 * `example` is dropped and `keeps` is not; a test runs both.
 */

export interface FurnitureLine {
  readonly reason: string
  /** `start`: before the first paragraph of prose; `end`: after the last one that is no furniture; else anywhere. */
  readonly where: 'start' | 'anywhere' | 'end'
  readonly maxLength: number
  readonly pattern: RegExp
  readonly example: string
  readonly keeps: string
}

/** Things that a site asks its readers to take. Together with an imperative they make a line an appeal to readers. */
const OFFER =
  '(?:newsletters?|e-?mails?|inbox|alerts?|apps?|podcasts?|e-?edition|\\w*edition|subscri\\w+|twitter|facebook|instagram|whatsapp|telegram|youtube|tiktok|linkedin|' +
  'threads|bluesky|mastodon|channel|push|notifications?|updates|membership|members|rss|feed|social media|free trial|breaking news|latest news|latest stories|google news|our (?:work|journalism|reporting|team|website|site|page|stories|coverage)|' +
  'letters? to the editor|account|mailing list|full story|full article|digest|briefing|in-depth)'
const APPEAL =
  '(?:please |to |or |and |simply |just |you can )*(?:sign up|sign in|log ?in|subscribe|follow|like|join|download|get|click|tap|check out|visit|e-?mail|contact|' +
  "submit|support|donate|stay|keep up|never miss|don[\u2019']t miss|register|read|view|continue|receive|want|do you want|enjoy(?:ed|ing)?|find|share|send|become|help|" +
  "already a|not a|if you[\u2019']re|first-time|for (?:the|more)|be the first|listen|watch|tune|connect|have an?|got an?|click here|you can find|our newsletter|now you can|copy)"

/** Labels over lists of other articles, and over what readers wrote. `dropFurnitureLines` looks at what follows them. */
export const OTHER_ARTICLES =
  /^\W{0,4}(?:\d+ (?:comments?|responses?|replies)\b.*|(?:reader )?comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|trending.{0,30}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more (?:from|on|in) .{2,50}|related(?: (?:articles?|stories|story|posts?|news|content|coverage|topics|links|reading))?|recommended(?: for you| stories| articles| reading)?|(?:most|also) (?:read|popular|viewed|shared|recent).{0,20}|latest (?:news|stories|posts|articles|headlines).{0,20}|popular (?:now|posts|stories|articles)|recent (?:posts|stories|articles|news)|(?:other |more )?top stories|read (?:more|next|also)|more (?:stories|news|articles|posts|top stories|coverage|headlines).{0,30}|more (?:great|top|must-read|popular) .{0,30}(?:stories|reads|articles)|latest posts by .*|sponsored (?:content|stories)|promoted (?:content|stories)|from (?:around the|our) .{3,40}|what to read next|up next|next up|also on .{2,30}|in other news|other stories.{0,30}|editor[’']?s[’']? (?:picks?|choice)|don[’']t miss|discover more|around the web|paid content|audios and videos.{0,30}|[\w.’']+ recommends)\W{0,4}$/i

/** Where a site ends what may be read without a subscription. */
export const PAYWALL =
  /^(?:to (?:view|read|continue|keep) (?:reading |on with )?(?:the )?(?:full|rest|this|entire|reading|more of)\b.{0,80}\b(?:subscri\w+|register|log ?in|sign|member\w*)\b|(?:subscribe|sign up|register|log ?in|join)\b.{0,60}\bto (?:continue|read|keep reading|view|unlock)\b|(?:this|the full) (?:article|content|story|post) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members|premium)\b|you have (?:reached|read|used) (?:your|all|the)\b.{0,60}\b(?:free|limit|articles)\b|already a (?:subscriber|member)\b)/i

export const BYLINE_LINE: FurnitureLine = {
  reason: 'who wrote it, above the text: the metadata has it',
  where: 'start',
  maxLength: 120,
  pattern:
    /^(?:(?:[Ww]ritten|WRITTEN|[Ss]tory|STORY|[Ww]ords|[Pp]osted|[Pp]ublished|[Tt]ext|[Aa]rticle)\s+)?(?:[Bb]y|BY)\s?:?\s+(?=\p{Lu})(?:[^.!?]|(?<=\b\p{Lu}|Jr|Dr)\.){3,110}$/u,
  example: 'By Ada Mill, Political Editor',
  keeps: 'By the time the boat came back, the storm had passed.',
}

export const DATE_LINE: FurnitureLine = {
  reason: 'when it was published or changed, above or under the text',
  where: 'anywhere',
  maxLength: 110,
  pattern:
    /^(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|revised|release date|date|on|submitted)(?: on| at)?\s*:?\s*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?(?:[\s./-]+\d{4})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})(?:[\s,.|·•–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?|[+-]\d{2}:?\d{2})?)?[\s,.|·•–-]*(?:(?:last )?updated.{0,60}|\d+ min(?:ute)?s? read|(?<=[|·•]\s*)[^.!?]{1,80})?$/i,
  example: 'Published: Monday, 4 March 2031 at 08:15 GMT',
  keeps: 'On 4 March 2031 the harbour was closed.',
}

export const EXCERPT: FurnitureLine = {
  reason: 'beginnings of other articles, cut short by the content system',
  where: 'anywhere',
  maxLength: 500,
  pattern: /^[^“”"]{40,480}(?:\[(?:…|\.\.\.)\]|(?:…|\.\.\.)\s*(?:read more|more|continue reading)\W{0,3})$/i,
  example: 'The harbour of Osterveld was closed on Monday after a storm tore […]',
  keeps: 'He paused, looked at the water, and began again…',
}

export const FURNITURE_LINES: readonly FurnitureLine[] = [
  BYLINE_LINE,
  DATE_LINE,
  {
    reason: 'labels of dates and times without a sentence, and lines without words',
    where: 'anywhere',
    maxLength: 80,
    pattern:
      /^(?:(?:last |first |news )?(?:updated|modified|published|posted|release date|date|written|last edited|edited)\s*(?:on|at|:).{0,60}(?<!\p{L}{3}[.!?])|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)|\d{1,3} min|[^\p{L}\p{N}]{1,40}|reading time:?.{0,30}|estimated reading time.{0,30})$/iu,
    example: 'Last updated: yesterday',
    keeps: 'Updated figures were published on Monday.',
  },
  {
    reason: 'pointers to other articles',
    where: 'anywhere',
    maxLength: 220,
    pattern:
      /^[\s>»→▶►•*[(|#-]{0,4}(?:(?:read|see|watch|listen|learn|explore|find out|discover)(?: it)? (?:more|also|next|further|full story|now|this|again|back|live|here|in full)|also (?:read|see|watch)|see also|don[’']t miss|more (?:on this|from|stories|news|to read|like this|about this)|must[- ]read|further reading|recommended(?: reading| for you| stories)?|related(?: to this)?(?: (?:news|stories|story|articles?|posts?|content|links?|topics?|coverage|reading|video|items|terms))?|previous(?: article| post)?|next(?: article| post| story| up)?|up next|in case you missed it|editor[’']?s? picks?|(?:you|readers) (?:may|might) (?:also )?(?:like|enjoy|be interested in)|(?:most|also) (?:read|popular|viewed|shared)|trending(?: now)?|latest (?:news|stories|posts)|continue reading|keep reading)\s*[:|»→>–—-]/i,
    example: 'READ MORE: Storm damage in pictures',
    keeps: 'Read more books, the minister told pupils on Monday.',
  },
  {
    reason: 'pointers to other articles, under labels that also open sentences',
    where: 'anywhere',
    maxLength: 220,
    pattern:
      /^[\s>»→▶►•*[(|#-]{0,4}(?:opinion|watch|video|photos?|gallery|listen|pictures|in pictures|explore further|background|more)\s*[:|»→>–—-](?!.*\p{L}{2}\.["”’)]*$)/iu,
    example: 'Background: How the harbour was built',
    keeps: 'Background: The harbour was built after the flood, and has been closed only once.',
  },
  {
    reason: 'words of the site itself, on how it is shown',
    where: 'anywhere',
    maxLength: 400,
    pattern:
      /^(?:.{0,120}\b(?:enable|requires?|needs?|turn on|disabled) javascript\b.{0,250}|.{0,80}\bbrowser (?:does not|doesn[’']t|needs|is not|isn[’']t)\b.{0,250}|(?:this (?:web)?site|we|our (?:web)?site) uses? cookies\b.{0,350}|by (?:continuing|using|clicking|signing up|subscribing|submitting|registering)\b.{0,160}\b(?:agree|consent|accept)\b.{0,200}|this site is protected by recaptcha\b.{0,200}|.{0,80}\b(?:media|video|audio) (?:playback is unsupported|could not be loaded|is not available)\b.{0,100}|(?:some of )?(?:the )?(?:links|products)\b.{0,80}\baffiliate\b.{0,250}|.{0,120}\b(?:earn|receive|get) an? (?:small |affiliate )?commission\b.{0,250}|latest posts by .{2,80}|sign-?up successful\W*|thank you for (?:signing up|subscribing|registering|your (?:interest|patience))\b.{0,200}|an error (?:has )?occurred\b.{0,150}|please (?:try again|check your inbox|enter|log ?in|sign ?in|refresh)\b.{0,200}|you have (?:successfully|been|no) .{0,150}|already (?:a member|a subscriber|subscribed|registered|have an account)\b.{0,150})$/i,
    example: 'This website uses cookies to improve your experience.',
    keeps: 'The council uses cookies, cakes and tea to draw voters, its leader said.',
  },
  {
    reason: 'the way to the page from the front page',
    where: 'start',
    maxLength: 250,
    pattern: /^[^.!?]{2,60}(?: ?[»›→/] ?| > )[^.!?]{2,60}(?:(?: ?[»›→] ?| > ).{2,150})?$/,
    example: 'Home » Coast » Harbour closed after storm',
    keeps: 'The harbour is closed.',
  },
  EXCERPT,
  {
    reason: 'labels that stand alone',
    where: 'anywhere',
    maxLength: 70,
    pattern:
      /^[\s>»→▶►•*[(|#-]{0,4}(?:advertisements?|advert|ad|sponsored(?: content| links)?|promoted(?: content)?|story continues(?: below)?(?: (?:this )?advertisement)?|article continues(?: below| after)?(?: (?:this )?(?:advertisement|ad|video))?|continue reading(?: below)?(?: the main story)?|scroll (?:down )?(?:to|for) (?:continue|more).{0,30}|(?:read|see|view|load|show|learn) (?:more|less|next|also|all|comments?|full (?:story|article|bio))(?: here| below| stories| articles| comments| news)?|related(?: (?:news|stories|story|articles?|posts?|content|links?|topics?|coverage|reading|items|images))?|recommended(?: for you| stories| reading| articles)?|more (?:from|on this(?: story| topic)?|stories|news|from .{2,40}|like this|to (?:explore|read)|information|posts|in .{2,30})|explore (?:further|more)|you (?:may|might) also (?:like|enjoy|be interested in)|most (?:read|popular|viewed|shared|recent)|trending(?: now| stories| news)?|top stories|latest (?:news|stories|posts|articles|headlines)|editor[’']?s[’']? (?:picks?|choice)|popular (?:posts|stories|now)|recent (?:posts|articles|stories)|what to read next|up next|share(?: this| on| with)?(?: (?:this|the|your))?(?: (?:article|story|post|page|news|video|link|thoughts|with friends|on social media|facebook|twitter|whatsapp|email|linkedin))*|tweet(?: this)?|(?:e-?mail|print|save|copy|pin|post|comment|like|reply|send)(?: (?:this|article|link|story|page|it|recipe|on))*|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|flipboard|(?:view|leave|post|add|write) (?:a |your |an? )?(?:comments?|reply)|\d+ (?:comments?|shares?|views?|likes?|replies)|comments?(?: \(\d+\))?|(?:no )?comments? (?:are closed|yet)|tags?|tagged(?: with| as)?|topics?|filed under|categories|category|about the authors?|(?:the )?authors?|copyright|permalink\b.{0,60}|(?:print )?print this (?:page|article|story)|\d+ ?(?:\/|of) ?\d+|all rights reserved|follow(?: us| me)?(?: on)?(?: (?:facebook|twitter|instagram|youtube|social media))*|subscribe(?: now| today)?|sign (?:up|in)(?: now| today)?|newsletters?|get (?:our )?newsletters?|loading(?: .{0,20})?|play(?: video)?|listen(?: to (?:this )?article)?|watch(?: now| video| live)?|view gallery|close|menu|search|back to top|skip to .{2,30}|jump to .{2,30}|image source|image caption|photo credit|media caption|in this article|table of contents|contents|previous(?: article| post| slide| page)?|next(?: article| post| slide| page)?|home|exclusive|breaking(?: news)?|what do you think\??|next steps|article tools|(?:the )?(?:end|story) ?continues|video|report (?:an error|this ad|a typo)|open in (?:new|app).{0,20}|buy now|shop now|see it|view deal|click to (?:share|print|email|enlarge|expand|view).{0,40}|swipe .{2,30}|your browser does not support .{2,60}|show caption|hide caption|toggle caption|enlarge this image|enlarge|expand|download|this is a carousel.{0,60}|print recipe)[\s:.…!»→>|\])-]{0,4}$/i,
    example: 'Story continues below advertisement',
    keeps: 'Advertisements will be banned from buses.',
  },
  {
    reason: 'credits of pictures',
    where: 'anywhere',
    maxLength: 200,
    pattern:
      /^[([]?(?:(?:photos?|images?|pictures?|video|main image|feature(?:d)? (?:image|photo)|photograph|illustration|graphic|cover (?:photo|image)|header image|thumbnail)(?:s|graphs?)?(?: (?:credits?|source|courtesy(?: of)?|by|via|from|copyright|caption))?\s*[:©|]|(?:(?:featured?|header|main|lead|cover|top|hero) )?(?:photo|image|picture|photograph|illustration|video)(?:s|graphs)? (?:by|courtesy(?: of)?|via|credit)\b(?!.*\b(?:is|are|was|were|has|have|had|will)\b)|credits?\s*[:©]|file photo|source:\s+getty|caption:|getty images|(?:ap|afp|reuters|epa|pa|shutterstock|getty|alamy) (?:photo|images?|file photo)?$).{0,150}$/i,
    example: '(Image credit: Ada Mill / Veld Press)',
    keeps: 'Photos of the harbour were shared widely on Monday.',
  },
  {
    reason: 'rights in the text',
    where: 'anywhere',
    maxLength: 400,
    pattern:
      /^(?:[^.]{0,80}(?:(?<![\p{L}\p{M}])©|\(c\) ?(?:copyright )?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)).{0,300}|.{0,200}\ball rights reserved\b.{0,150}|this (?:article|story|material|content|post|report) (?:is (?:the )?copyright|may not be (?:published|reproduced)|is protected by copyright|is published under).{0,300}|(?:written )?permission must be obtained.{0,200}|(?:no part of )?this (?:material|publication) may not be .{0,200}|reproduction (?:in whole or in part|without permission).{0,200}|.{0,120}\b(?:is|are) not responsible for (?:the )?(?:opinions|content of|external|comments|views).{0,250}|(?:the )?(?:views|opinions) expressed (?:in this|here|by|are|herein).{0,300})$/iu,
    example: '© 2031 The Veld Courier. All rights reserved.',
    keeps: 'The copyright of the song was sold for a million.',
  },
  {
    reason: 'appeals to readers to take what the site offers',
    where: 'anywhere',
    maxLength: 330,
    pattern: new RegExp(`^[\\s>»→▶►•*[(|#"“-]{0,4}${APPEAL}(?=[\\s:,])[^"“”]{0,220}\\b${OFFER}\\b[^"“”]{0,160}$`, 'i'),
    example: 'Sign up for our morning newsletter and never miss a story.',
    keeps: 'Sign language was used at the meeting of the council.',
  },
  {
    reason: 'appeals to readers that name the reader and the site',
    where: 'end',
    maxLength: 400,
    pattern:
      /^(?:if you (?:liked|enjoyed|found|have|would like|want|know|appreciate|value|are|need|see)|do you (?:have|know|want|agree)|have you (?:been|got|seen)|did you|are you|would you|tell us|send us|e-?mail us|write to us|contact us|you can (?:also )?(?:follow|contact|reach|email|support|find)|thanks? (?:you )?for|we (?:want|would love|welcome|encourage|value)|help us|support (?:us|our|independent)|join (?:us|our|the)|got a (?:tip|story)|have a (?:tip|story|question)|click here|to (?:read|learn|find out|see|get|view|view the|support|submit|comment|subscribe|contact|receive|continue)\b|for more (?:information|news|stories|details|on|about|updates)|for (?:the )?latest|read (?:the|more|our|about)|follow (?:us|me|him|her|them|@|the|our|\w+ on)|like (?:us|this)|watch (?:the|our|more|below)|listen to|sign up|subscribe|register|donate|learn more|find (?:us|more|out)|see (?:more|our|the full)|check (?:out|back)|share (?:this|your)|download|stay (?:up|tuned|informed|connected)|visit (?:us|our)|don[’']t (?:miss|forget)|never miss|this (?:article|story|post|piece|page) (?:was|is|has been|originally|first|appeared|contains|may contain)|an? (?:earlier|previous) version|originally published|first published|(?:this )?content (?:is|was) provided)\b.{0,350}$/i,
    example: 'Do you have a tip? Write to our newsroom in Osterveld.',
    keeps: 'She said that she would follow the case.',
  },
  {
    reason: 'where it was published first, as feeds say it',
    where: 'anywhere',
    maxLength: 400,
    pattern:
      /^(?:The|This) (?:post|article|entry|story) ["“‘'\p{Lu}\d].{1,250} (?:appeared first|(?:first|originally) appeared|was (?:first|originally) published) (?:on|in|at) .{2,100}$/u,
    example: 'The post Harbour closed after storm appeared first on Veld Courier.',
    keeps: 'The post, since taken down, first appeared on the page of a dockers’ club.',
  },
  {
    reason: 'labels with what they label, under or over the text',
    where: 'anywhere',
    maxLength: 160,
    pattern:
      /^(?:tags?|topics?|tagged(?: with| as)?|filed under|filed in|categor(?:y|ies)|posted in|keywords?|labels?|share|via|hashtags?|sections?|subjects?|more|follow|related)\s*[:|].{0,150}$/i,
    example: 'Tags: harbour, storm, Osterveld',
    keeps: 'Tags were sewn into the coats of the missing children.',
  },
  {
    reason: 'labels with what they label, without a colon, under the text',
    where: 'end',
    maxLength: 140,
    pattern:
      /^(?:related subjects?|keywords?|tags|topics|author|categor(?:y|ies)|filed under|feedback|print|permalink|send us your feedback|date)\s(?!.*\b(?:is|are|was|were|has|have|said)\b).{0,120}$/i,
    example: 'Keywords Osterveld, harbour, storm',
    keeps: 'Author and harbour master were given a prize.',
  },
  {
    reason: 'who wrote it, under the text',
    where: 'end',
    maxLength: 500,
    pattern:
      /^(?:about the authors?\b.{0,400}|(?:the )?(?:author|writer)s? (?:is|are|was)\b.{0,400}|(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}\p{Lu}[\p{L}.'’-]{0,30},? (?:is|was|has been|covers|writes|reports) (?:an?|the|our|currently|about|on|for|from)\b.{0,80}\b(?:reporter|editor|writer|journalist|correspondent|columnist|contributor|author|freelance\w*|blogger|fellow|newsroom|contributing|founder).{0,380})$/u,
    example: 'Ada Mill is a reporter for The Veld Courier, where she covers the coast.',
    keeps: 'Ada Mill is a fisher who lost her boat.',
  },
]

/** The rule that takes this line out in this place; null: none does. */
export function furnitureRule(text: string, place: FurnitureLine['where']): FurnitureLine | null {
  const fits = (rule: FurnitureLine): boolean =>
    (rule.where === 'anywhere' || rule.where === place) && text.length <= rule.maxLength && rule.pattern.test(text)
  return FURNITURE_LINES.find(fits) ?? null
}

/** What feeds and content systems put behind the last sentence of a paragraph. */
const ENDINGS = [
  / The (?:post|article|entry) ["“‘'\p{Lu}\d][^\n]{1,250} appeared first on [^\n]{2,100}$/u,
  /\n(?:The|This) (?:post|article|entry) ["“‘'\p{Lu}\d][^\n]{1,250} (?:appeared first|first appeared) on [^\n]{2,100}$/u,
  /(?<=[.!?…\]]["”’)]?)\s(?:Continue [Rr]eading|Read [Mm]ore)(?: [^.!?\n]{1,120}[→»…])?[\s.…→»]{0,4}$/u,
]

/** A paragraph without what its content system put behind it: "The post … appeared first on …", "Read more". */
export function cutEnding(text: string): string {
  const end = Math.max(0, text.length - LONGEST_ENDING)
  const tail = text.slice(end)
  const cut = ENDINGS.reduce((rest, ending) => rest.replace(ending, ''), tail)
  return cut === tail ? text : text.slice(0, end) + cut
}

const LONGEST_ENDING = 420
