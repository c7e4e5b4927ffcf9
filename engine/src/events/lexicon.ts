/**
 * Words that tell of an event, and those that say that it has not happened. Written by hand after the definitions of
 * the categories in the PLOVER manual (Open Event Data Alliance, 2.0 draft); no dictionary was copied. Each row has an
 * example, which a test reads.
 */
import type { EventKind } from '../contract/types.ts'

/** A verb, and what must stand by it for the verb to mean this kind of event. */
export interface VerbFrame {
  readonly kind: EventKind
  /** Lemmas. */
  readonly verbs: string
  /** One of these words follows directly, adverbs and dates aside: a particle, a preposition, "to", "that". */
  readonly next?: string
  /** None of these words follows directly. */
  readonly notNext?: string
  /** None of these lemmas stands within the next three words. */
  readonly unless?: string
  /** A noun of these lemmas is in the object. */
  readonly object?: string
  /**
   * What must be found, because the verb alone says too little: a target; a doer and a target; or a sign that it was a
   * deed and no accident, which is a doer or a weapon.
   */
  readonly needs?: 'target' | 'both' | 'deed'
  readonly example: string
}

/** A noun that names an event. */
export interface NounFrame {
  readonly kind: EventKind
  /** Lemmas. */
  readonly nouns: string
  /** It names an event only with a verb of `carryingVerbs`: "held a conversation". */
  readonly carried?: true
  /** It is a word of many meanings, and one of these stands before it: "air strike", "hunger strike". */
  readonly after?: string
  /** None of these stands before it: a "campaign rally" protests against nothing. */
  readonly notAfter?: string
  readonly example: string
}

const restrictions = 'ban closure curb curfew embargo emergency limit martial measure restriction sanction state tariff'
const relief =
  'aid ammunition arm assistance asylum blanket cash clothing compensation credit doctor dollar equipment euro food fund gas goods grain intelligence jet loan medicine missile money oil refuge relief shelter supplies supply support system tank tent training vaccine visa water weapon'
const relations =
  'aid assistance contact contract cooperation credit delivery dialogue export flight funding import link loan mediation mission negotiation program programme relation shipment supply talk tie trade'
const agreements = 'accord agreement ceasefire cease-fire contract deal memorandum pact protocol treaty truce'
const forces =
  'army battalion brigade contingent division fighter fleet force jet marine missile navy patrol peacekeeper police reservist soldier system tank troop unit warplane warship weapon'

/** First match wins, so a verb's narrower frames stand before its wider ones. */
export const verbFrames: readonly VerbFrame[] = [
  // SANCTION: reduce or break relations, punish by law or trade.
  {
    kind: 'SANCTION',
    verbs: 'impose reimpose tighten extend widen slap announce',
    object: 'sanction embargo tariff duty',
    example: 'Norway imposed sanctions on Belarus.',
  },
  {
    kind: 'SANCTION',
    verbs: 'halt suspend cut stop freeze reduce withhold discontinue break sever end prohibit terminate downgrade',
    object: relations,
    example: 'Japan halted economic aid to Serbia.',
  },
  { kind: 'SANCTION', verbs: 'deny', object: 'entry visa', example: 'Canada denied entry to Serbia’s envoys.' },
  { kind: 'SANCTION', verbs: 'expel', example: 'Switzerland expelled two Russian diplomats.' },
  { kind: 'SANCTION', verbs: 'sanction boycott blacklist', example: 'Canada sanctioned Belarus.' },
  {
    kind: 'SANCTION',
    verbs: 'recall withdraw',
    object: 'ambassador envoy',
    example: 'Chile recalled its ambassador from Peru.',
  },
  // COERCE: take, restrict and hold by force or by law, without injury.
  {
    kind: 'COERCE',
    verbs: 'impose reimpose declare order extend introduce',
    object: 'curfew blockade martial siege emergency ban blackout',
    example: 'Peru imposed a curfew in Lima.',
  },
  {
    kind: 'COERCE',
    verbs: 'arrest detain jail imprison intern deport evict extort banish',
    example: 'Police in Kenya arrested two Somalis.',
  },
  { kind: 'COERCE', verbs: 'ban outlaw censor gag prohibit forbid', example: 'Uganda banned the National Party.' },
  {
    kind: 'COERCE',
    verbs: 'seize confiscate impound expropriate nationalise nationalize',
    example: 'Spain seized a ship of the Vega Line.',
  },
  { kind: 'COERCE', verbs: 'kidnap abduct besiege blockade', example: 'Rebels kidnapped an envoy of Chad.' },
  {
    kind: 'COERCE',
    verbs: 'hold take',
    object: 'hostage shield prisoner captive',
    example: 'The rebels took two Danes hostage.',
  },
  {
    kind: 'COERCE',
    verbs: 'demolish bulldoze deface hack vandalise vandalize loot ransack sabotage',
    example: 'Hackers defaced sites of the Danish government.',
  },
  { kind: 'COERCE', verbs: 'set', next: 'fire alight ablaze', example: 'Settlers set fire to the offices of Fatah.' },
  {
    kind: 'COERCE',
    verbs: 'blow',
    next: 'up',
    object: 'line bridge pipeline track railway rail plant station',
    example: 'Rebels blew up power lines of Chad.',
  },
  {
    kind: 'COERCE',
    verbs: 'prevent disperse suppress crush',
    object: 'demonstration protest rally march demonstrator protester protestor crowd',
    example: 'Police in Chile dispersed demonstrators.',
  },
  { kind: 'COERCE', verbs: 'crack', next: 'down', example: 'Belarus cracked down on Nasha Niva.' },
  {
    kind: 'COERCE',
    verbs: 'order',
    object: 'close halt leave shut stop suspend',
    example: 'Chad ordered La Prensa to suspend publication.',
  },
  // CONCEDE: give in, without arms.
  {
    kind: 'CONCEDE',
    verbs: 'lift ease relax cancel remove loosen shorten scrap rescind end waive',
    object: restrictions,
    example: 'Sudan lifted the curfew in Darfur.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'cancel end suspend abandon',
    object: 'strike boycott protest',
    example: 'The Nurses Union ended its strike against Ghana.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'call',
    next: 'off',
    object: 'strike boycott protest demonstration march blockade',
    example: 'The Nurses Union called off its strike.',
  },
  { kind: 'CONCEDE', verbs: 'concede yield relent capitulate', example: 'Angola conceded to the miners of Luanda.' },
  {
    kind: 'CONCEDE',
    verbs: 'give bow',
    next: 'in to',
    object: 'demand pressure request',
    example: 'Angola bowed to the demands of UNITA.',
  },
  { kind: 'CONCEDE', verbs: 'back', next: 'down', example: 'Angola backed down.' },
  {
    kind: 'CONCEDE',
    verbs: 'accept meet grant satisfy',
    object: 'demand',
    example: 'Mozambique accepted the demands of Renamo.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'free release liberate',
    object:
      'captive detainee dissident hostage inmate journalist member prisoner rebel soldier activist leader minister',
    example: 'Cuba freed two prisoners of Panama.',
  },
  { kind: 'CONCEDE', verbs: 'allow permit', needs: 'both', example: 'Ivory Coast allowed Alassane Ouattara to run.' },
  { kind: 'CONCEDE', verbs: 'pardon amnesty', example: 'Peru pardoned Alberto Fujimori.' },
  // RETREAT: give way with arms, or give up office.
  {
    kind: 'RETREAT',
    verbs: 'retreat surrender demobilise demobilize demilitarize disarm',
    example: 'Rebels surrendered to Uganda.',
  },
  { kind: 'RETREAT', verbs: 'withdraw', object: forces, example: 'Syria withdrew its troops from Lebanon.' },
  { kind: 'RETREAT', verbs: 'withdraw', next: 'from', needs: 'both', example: 'Syria withdrew from Lebanon.' },
  { kind: 'RETREAT', verbs: 'pull', next: 'out back', example: 'Syria pulled out of Lebanon.' },
  { kind: 'RETREAT', verbs: 'pull', object: forces, example: 'Russia pulled troops from Armenia.' },
  { kind: 'RETREAT', verbs: 'lay', object: 'arm weapon', example: 'Rebels of Mali laid down their arms.' },
  {
    kind: 'RETREAT',
    verbs: 'declare announce order observe',
    object: 'ceasefire cease-fire truce',
    example: 'Hezbollah declared a ceasefire.',
  },
  {
    kind: 'RETREAT',
    verbs: 'end lift break',
    object: 'siege blockade occupation offensive',
    example: 'Israel lifted its siege of Nablus.',
  },
  { kind: 'RETREAT', verbs: 'resign abdicate', example: 'Eduard Shevardnadze resigned.' },
  { kind: 'RETREAT', verbs: 'step', next: 'down aside', example: 'Evo Morales stepped down.' },
  // REJECT
  { kind: 'REJECT', verbs: 'reject rebuff spurn veto', example: 'Serbia rejected the ultimatum of Austria.' },
  {
    kind: 'REJECT',
    verbs: 'refuse decline',
    next: 'to',
    unless: 'answer comment confirm discuss disclose elaborate give identify name reveal say speak specify',
    example: 'Turkey refused to meet Greece.',
  },
  { kind: 'REJECT', verbs: 'refuse', notNext: 'to', example: 'Turkey refused the demands of Greece.' },
  { kind: 'REJECT', verbs: 'rule', next: 'out', example: 'Iran ruled out talks with Iraq.' },
  { kind: 'REJECT', verbs: 'turn', next: 'down', example: 'Iran turned down the offer of Iraq.' },
  {
    kind: 'REJECT',
    verbs: 'dismiss decline deny',
    object:
      'appeal call demand proposal plan offer request invitation permission suggestion idea allocation application',
    example: 'Chad dismissed an appeal from Libya.',
  },
  {
    kind: 'REJECT',
    verbs: 'defy violate breach ignore',
    object: 'ban order ultimatum demand embargo ruling deadline curfew',
    example: 'Libya violated the embargo of France.',
  },
  { kind: 'REJECT', verbs: 'renege', example: 'Zambia reneged on its deal with Malawi.' },
  // THREATEN
  { kind: 'THREATEN', verbs: 'threaten', example: 'Iran threatened Iraq.' },
  {
    kind: 'THREATEN',
    verbs: 'issue give',
    object: 'ultimatum threat',
    example: 'Peru issued an ultimatum to Ecuador.',
  },
  {
    kind: 'THREATEN',
    verbs: 'vow swear',
    object: 'revenge retaliation vengeance',
    example: 'Hamas vowed revenge on Israel.',
  },
  { kind: 'THREATEN', verbs: 'warn', needs: 'both', example: 'Moscow warned Latvia that it would act.' },
  // DEMAND: orders, requests and appeals.
  { kind: 'DEMAND', verbs: 'demand', example: 'Greece demanded that Turkey leave.' },
  { kind: 'DEMAND', verbs: 'insist', next: 'on that', needs: 'both', example: 'Chad insisted that Libya leave.' },
  {
    kind: 'DEMAND',
    verbs: 'reiterate repeat renew make press',
    object: 'demand appeal',
    example: 'The ILO reiterated its demand that Israel comply.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'call',
    next: 'for',
    object: 'sanction boycott resignation',
    example: 'Desmond Tutu called for sanctions against Nigeria.',
  },
  { kind: 'DEMAND', verbs: 'urge implore pressure pressurise', example: 'Kenya urged Somalia to hold talks.' },
  { kind: 'DEMAND', verbs: 'call', next: 'for on upon', example: 'Kenya called on Somalia to hold talks.' },
  { kind: 'DEMAND', verbs: 'appeal', next: 'for to', example: 'Nepal appealed to India for help.' },
  { kind: 'DEMAND', verbs: 'press push', next: 'for', example: 'Nepal pressed for talks with India.' },
  { kind: 'DEMAND', verbs: 'ask', needs: 'both', object: 'to', example: 'Nepal asked India to withdraw.' },
  { kind: 'DEMAND', verbs: 'ask', next: 'for', example: 'Nepal asked for help from India.' },
  { kind: 'DEMAND', verbs: 'request', example: 'Nepal requested help from India.' },
  { kind: 'DEMAND', verbs: 'seek', object: 'refuge asylum', example: 'Iraqi Kurds sought refuge in Germany.' },
  // DISAPPROVE
  {
    kind: 'DISAPPROVE',
    verbs:
      'accuse blame criticise criticize condemn denounce deplore decry slam lambast lambaste castigate rebuke reprimand berate chide vilify',
    example: 'Iran accused Iraq of cheating.',
  },
  { kind: 'DISAPPROVE', verbs: 'complain', example: 'Lebanon complained about Israel.' },
  { kind: 'DISAPPROVE', verbs: 'sue', example: 'A trader is suing the United States.' },
  {
    kind: 'DISAPPROVE',
    verbs: 'charge',
    object: 'with',
    needs: 'target',
    example: 'Prosecutors in Chile charged Augusto Pinochet with fraud.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'summon',
    object: 'ambassador envoy charge diplomat',
    example: 'Kenya summoned the ambassador of Sudan.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'lodge file',
    object: 'protest complaint lawsuit suit objection',
    example: 'Serbia lodged a protest with Albania.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'express voice',
    object:
      'anger concern condemnation criticism disappointment dismay displeasure objection opposition outrage skepticism scepticism',
    example: 'Chile voiced concern about Peru.',
  },
  { kind: 'DISAPPROVE', verbs: 'object', next: 'to', example: 'Chile objected to the plans of Peru.' },
  // INVESTIGATE
  { kind: 'INVESTIGATE', verbs: 'investigate probe', example: 'Brazil investigated Odebrecht.' },
  { kind: 'INVESTIGATE', verbs: 'inspect', example: 'The IAEA inspected plants in Iran.' },
  {
    kind: 'INVESTIGATE',
    verbs: 'dispatch send',
    object: 'inspector observer monitor investigator',
    example: 'The IAEA sent inspectors to Iran.',
  },
  // PROTEST
  { kind: 'PROTEST', verbs: 'protest demonstrate riot', example: 'Thousands of Kurds demonstrated against Iraq.' },
  { kind: 'PROTEST', verbs: 'march', next: 'in on to through against', example: 'Students marched against Chile.' },
  { kind: 'PROTEST', verbs: 'rally', next: 'in against outside', example: 'Students rallied against Chile.' },
  {
    kind: 'PROTEST',
    verbs: 'block',
    object: 'road bridge street transport highway roadway railway border crossing',
    example: 'Farmers of France blocked a road.',
  },
  { kind: 'PROTEST', verbs: 'stop', object: 'work', example: 'Miners stopped work in Chile.' },
  { kind: 'PROTEST', verbs: 'throw hurl', object: 'stone egg', example: 'Youths threw stones in Nablus.' },
  { kind: 'PROTEST', verbs: 'collect gather', object: 'signature', example: 'The Green Party collected signatures.' },
  // CRIME
  { kind: 'CRIME', verbs: 'smuggle embezzle launder counterfeit', example: 'Traders smuggled oil into Turkey.' },
  { kind: 'CRIME', verbs: 'bribe', example: 'Odebrecht bribed officials of Peru.' },
  // MOBILIZE
  {
    kind: 'MOBILIZE',
    verbs: 'mobilise mobilize deploy redeploy mass amass',
    notNext: 'support',
    object: `${forces} inspector personnel`,
    example: 'Russia deployed troops near Ukraine.',
  },
  {
    kind: 'MOBILIZE',
    verbs: 'mobilise mobilize rearm',
    notNext: 'support',
    example: 'Britain mobilized against Iraq.',
  },
  {
    kind: 'MOBILIZE',
    verbs: 'send move dispatch order strengthen reinforce station raise build train place put',
    object: `${forces} reinforcement alert presence hacker`,
    example: 'Israel strengthened its forces in Lebanon.',
  },
  // ASSAULT: deliberate violence.
  { kind: 'ASSAULT', verbs: 'open', next: 'fire', example: 'Police in Egypt opened fire on demonstrators.' },
  {
    kind: 'ASSAULT',
    verbs: 'fire launch',
    object: 'missile rocket shot bullet mortar shell drone grenade',
    example: 'North Korea fired missiles at Japan.',
  },
  { kind: 'ASSAULT', verbs: 'fire shoot', next: 'at on', example: 'Guards fired on a boat from Cuba.' },
  { kind: 'ASSAULT', verbs: 'use', object: 'gas grenade cannon bullet', example: 'Police in Liberia used tear gas.' },
  {
    kind: 'ASSAULT',
    verbs:
      'attack assault invade bomb shell ambush raid storm overrun assassinate murder massacre torture rape behead lynch',
    notNext: 'by',
    example: 'Israel invaded Lebanon.',
  },
  {
    kind: 'ASSAULT',
    verbs:
      'attack assault invade bomb shell ambush raid storm overrun assassinate murder massacre torture rape behead lynch',
    example: 'The camp of Chad was attacked by rebels.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'kill wound injure shoot stab abuse',
    needs: 'deed',
    example: 'Serbia killed three Albanians.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'explode detonate',
    object: 'bomb car device',
    example: 'Rebels exploded a bomb in Kabul.',
  },
  { kind: 'ASSAULT', verbs: 'blow', next: 'up', example: 'Rebels blew up a school in Kabul.' },
  {
    kind: 'ASSAULT',
    verbs: 'capture recapture',
    object: 'town city village territory stronghold base port',
    example: 'Burma captured a stronghold of the Karen.',
  },
  { kind: 'ASSAULT', verbs: 'capture occupy', needs: 'both', example: 'Iraq occupied Kuwait.' },
  { kind: 'ASSAULT', verbs: 'force drive', next: 'out', example: 'Israel forced out the Palestinians of Jenin.' },
  {
    kind: 'ASSAULT',
    verbs: 'violate break',
    object: 'ceasefire cease-fire truce',
    example: 'Mali violated the ceasefire with Azawad.',
  },
  { kind: 'ASSAULT', verbs: 'clash', example: 'Troops of Chad clashed with Libya.' },
  // AID
  {
    kind: 'AID',
    verbs: 'provide send give donate supply deliver hand grant extend ship offer continue airlift distribute',
    object: relief,
    example: 'Italy sent food to Ethiopia.',
  },
  { kind: 'AID', verbs: 'donate', example: 'Italy donated to Ethiopia.' },
  { kind: 'AID', verbs: 'evacuate rescue shelter', needs: 'both', example: 'Italy evacuated two Ethiopians.' },
  // COOPERATE
  { kind: 'COOPERATE', verbs: 'cooperate co-operate collaborate', example: 'Kenya cooperated with Sudan.' },
  { kind: 'COOPERATE', verbs: 'extradite', example: 'Zambia extradited a Briton to Britain.' },
  {
    kind: 'COOPERATE',
    verbs: 'share exchange swap',
    object: 'intelligence information evidence expertise technology data prisoner',
    example: 'Israel shared evidence with Jordan.',
  },
  {
    kind: 'COOPERATE',
    verbs: 'hold launch begin start conduct',
    object: 'exercise drill game manoeuvre maneuver',
    example: 'France and Egypt launched joint exercises.',
  },
  // SUPPORT: relations, in word and on paper.
  {
    kind: 'SUPPORT',
    verbs: 'sign ratify conclude initial',
    object: agreements,
    example: 'Libya and Malta signed a treaty.',
  },
  {
    kind: 'SUPPORT',
    verbs: 'establish restore upgrade resume normalise normalize open',
    object: 'tie relation embassy consulate',
    example: 'Chile established diplomatic ties with Laos.',
  },
  { kind: 'SUPPORT', verbs: 'praise endorse applaud congratulate commend laud hail', example: 'Chile praised Laos.' },
  { kind: 'SUPPORT', verbs: 'apologise apologize', example: 'Chile apologized to Brazil.' },
  {
    kind: 'SUPPORT',
    verbs: 'welcome',
    object:
      'agreement announcement call ceasefire deal decision initiative move offer plan policy proposal resolution statement step',
    example: 'Germany welcomed the plan of France.',
  },
  { kind: 'SUPPORT', verbs: 'support defend', needs: 'both', example: 'Cuba defended Venezuela.' },
  {
    kind: 'SUPPORT',
    verbs: 'back',
    needs: 'both',
    notNext: 'in from to up out off away',
    example: 'Cuba backed Venezuela.',
  },
  {
    kind: 'SUPPORT',
    verbs: 'express voice reiterate pledge mobilise mobilize rally',
    object: 'support solidarity backing confidence',
    example: 'Cuba expressed support for Venezuela.',
  },
  { kind: 'SUPPORT', verbs: 'forgive', needs: 'both', example: 'Russia has forgiven Cuba.' },
  { kind: 'SUPPORT', verbs: 'recognise recognize', needs: 'both', example: 'Serbia recognised Slovenia.' },
  // AGREE: willing, ready, promised.
  {
    kind: 'AGREE',
    verbs: 'agree',
    next: 'to on upon that in with',
    example: 'Jordan agreed to join talks with Syria.',
  },
  { kind: 'AGREE', verbs: 'promise pledge consent', example: 'Serbia promised reforms to Austria.' },
  { kind: 'AGREE', verbs: 'vow', next: 'to', example: 'Kenya vowed to help Somalia.' },
  { kind: 'AGREE', verbs: 'offer', example: 'Turkey offered mediation.' },
  { kind: 'AGREE', verbs: 'commit', next: 'to', example: 'Vietnam is committed to opening its economy.' },
  {
    kind: 'AGREE',
    verbs: 'reach strike broker approve accept',
    object: `${agreements} consensus compromise settlement formula offer proposal plan invitation`,
    example: 'Denmark reached an agreement with Norway.',
  },
  { kind: 'AGREE', verbs: 'agree', needs: 'both', example: 'Jordan and Israel agreed a truce with Syria.' },
  // CONSULT
  {
    kind: 'CONSULT',
    verbs: 'meet',
    notNext: 'demand need deadline condition standard',
    needs: 'both',
    example: 'Angela Merkel met François Hollande.',
  },
  { kind: 'CONSULT', verbs: 'meet', next: 'with in at on for', example: 'Merkel met with Hollande.' },
  { kind: 'CONSULT', verbs: 'visit', example: 'Lula visited Cuba.' },
  { kind: 'CONSULT', verbs: 'telephone phone dial', example: 'Merkel telephoned Hollande.' },
  { kind: 'CONSULT', verbs: 'negotiate confer consult parley', example: 'Cuba negotiated with Spain.' },
  { kind: 'CONSULT', verbs: 'talk speak', next: 'with to by', needs: 'both', example: 'Merkel talked to Hollande.' },
  { kind: 'CONSULT', verbs: 'mediate', example: 'Oman mediated between Iran and Iraq.' },
  { kind: 'CONSULT', verbs: 'arrive', next: 'in at', needs: 'both', example: 'Saddam Hussein arrived in Jordan.' },
  {
    kind: 'CONSULT',
    verbs: 'travel fly return',
    next: 'to',
    object: 'talk meeting summit negotiation visit',
    example: 'Negotiators returned to Geneva for talks with Iran.',
  },
  { kind: 'CONSULT', verbs: 'host receive', needs: 'both', example: 'Lula hosted Merkel.' },
  { kind: 'CONSULT', verbs: 'give', object: 'welcome', example: 'Lula gave a warm welcome to Merkel.' },
]

export const nounFrames: readonly NounFrame[] = [
  { kind: 'CONSULT', nouns: 'talk negotiation', example: 'The talks between Iran and Iraq went on.' },
  {
    kind: 'CONSULT',
    nouns: 'meeting summit visit consultation mediation',
    example: 'His aides praised Lula’s visit to Cuba.',
  },
  {
    kind: 'CONSULT',
    nouns: 'conversation discussion dialogue interaction call conference',
    carried: true,
    example: 'Merkel held a conversation with Hollande.',
  },
  { kind: 'INVESTIGATE', nouns: 'investigation inquiry probe', example: 'Chile opened an investigation into Codelco.' },
  { kind: 'INVESTIGATE', nouns: 'hearing', carried: true, example: 'Chile opened a hearing into Codelco.' },
  {
    kind: 'PROTEST',
    nouns: 'protest demonstration rally riot sit-in walkout uprising',
    notAfter: 'campaign election electoral fundraising pep political stock victory',
    example: 'Students held a rally against Chile.',
  },
  {
    kind: 'PROTEST',
    nouns: 'strike',
    after: 'hunger general open-ended nationwide day',
    example: 'Nurses began a hunger strike against Ghana.',
  },
  { kind: 'PROTEST', nouns: 'strike march', carried: true, example: 'Nurses staged a strike against Ghana.' },
  {
    kind: 'ASSAULT',
    nouns:
      'airstrike ambush assassination assault attack bombing cleansing genocide gunbattle invasion killing massacre offensive shelling torture',
    example: 'The attack on Kabul was brief.',
  },
  { kind: 'ASSAULT', nouns: 'strike raid', after: 'air drone missile', example: 'The air strikes on Kabul went on.' },
  { kind: 'ASSAULT', nouns: 'clash fighting battle', example: 'Clashes between Chad and Libya went on.' },
  {
    kind: 'RETREAT',
    nouns: 'withdrawal retreat pullout pullback',
    example: 'The withdrawal of Syria from Lebanon went on.',
  },
  {
    kind: 'MOBILIZE',
    nouns: 'mobilisation mobilization deployment buildup build-up',
    example: 'The deployment of Kenya in Somalia went on.',
  },
  { kind: 'CONSULT', nouns: 'mediation', example: 'Oman’s mediation between Iran and Iraq went on.' },
]

/** "Willing", "ready": being so is an event of its own (PLOVER's AGREE) when an infinitive follows. */
export const willingAdjectives = 'willing ready prepared'

/** What one may be ready to do, besides the deeds of the lexicon, that is a threat and no offer. */
export const hostileDeeds = 'act avenge fight punish resist respond retaliate strike'

/** Verbs that only carry the event that their object names: "hold talks", "launch an attack". */
export const carryingVerbs =
  'attend begin carry complete conduct continue convene engage enter give have hold host launch lead make mount open order organise organize pay renew resume stage start undertake wage'

/** Verbs of saying: the subject of what is said stands after them. */
export const sayingVerbs =
  'acknowledge add admit allege announce argue assert claim comment conclude confirm declare describe disclose explain hear hint indicate know maintain mention note predict quote read recall reiterate remark repeat reply report reveal say show signal state stress suggest tell testify think believe understand write'

/** With one of these, a death was no accident. */
export const weaponNouns =
  'attack attacker bomb bomber bombing device explosive grenade gunbattle gunfire gunman mine minefield missile mortar raid rocket shell shelling shooting sniper strike suicide'

/** A deliberate act has a doer; these subjects kill without one, and are no assault. */
export const accidentalSubjects =
  'accident avalanche blast blaze collapse collision crash cyclone derailment disease drought earthquake epidemic eruption explosion famine fire flood heatwave hurricane landslide lightning mudslide outbreak pandemic quake storm tornado tsunami typhoon virus wildfire'

/** What governs an event, and what it says of it. Lemmas of verbs, nouns and adjectives. */
export const governors: Readonly<Record<'planned' | 'possible' | 'denied', string>> = {
  planned:
    'agree aim arrange commit decide due expect expected intend intention offer order pencil plan planned planning pledge poised prepare preparation prepared promise propose ready resolve schedule scheduled set slate slated tentatively upcoming vow will willing',
  possible:
    'able accuse accusation advocate allegation allege allegedly alleged anticipate appeal ask attempt believe call chance claim concern consider could danger demand desire doubt effort encourage eager fear forecast hope hypothetical idea imminent implore insist invite likely likelihood mull need option persuade ponder possibility possible potential potentially predict prediction press pressure probability probable proposal purported purportedly prospect push question reportedly request require risk rumor rumour seek signal speculate speculation suggest suggestion supposedly suspect suspected suspicion theoretical threat threaten threatened try urge want warn warning whether wish worry',
  denied:
    'abandon absence against avert avoid avoidance block cancel cancellation decline deny denial deter fail failure forbid lack never no nobody none oppose opposition postpone preclude prevent prevention prohibit rebuff refusal refuse reject rejection rule scrap stop unable unlikely unwilling without',
}

/** Verbs whose infinitive comes about: "began to withdraw", "managed to meet". */
export const realizingVerbs = 'begin cease come continue get go help keep manage proceed resume start succeed use'

/** Modal verbs and what they say of the verb after them; "would" is told apart by what governs it. */
export const modalStatus: Readonly<Record<string, 'planned' | 'possible'>> = {
  will: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  shall: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  should: 'possible',
  must: 'possible',
  ought: 'possible',
  would: 'possible',
  "'d": 'possible',
}

/** What is said of an event named as a subject: "an assault is imminent". */
export const predicates: Readonly<Record<'planned' | 'possible' | 'denied', string>> = {
  planned: 'due expected planned scheduled set slated',
  possible: 'conceivable feared imminent inevitable likely possible probable',
  denied: 'cancelled canceled postponed unlikely unthinkable',
}

/** Words that tell of a plan or chance only with an infinitive: "is set to visit", but "set on fire". */
export const beforeInfinitive = 'able due going need poised prepared ready set want'
