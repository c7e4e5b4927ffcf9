/**
 * Verbs and nouns of deeds against somebody. The categories are those of the PLOVER manual (Open Event Data Alliance, 2.0
 * draft), each put here in one line of our own. Words: the event words of the gold records that are worked with; the
 * WordNet 3.1 senses named over a block, read by hand for what they mean in news; the rest by hand.
 */
import type { NounFrame, VerbFrame } from '../lexicon.ts'
import { forces, people, relations } from './objects.ts'

/** SANCTION: relations, trade or help are reduced or broken. */
export const sanctionVerbs: readonly VerbFrame[] = [
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
  { kind: 'SANCTION', verbs: 'freeze', object: 'account asset', example: 'Switzerland froze the assets of Odebrecht.' },
  { kind: 'SANCTION', verbs: 'deny', object: 'entry visa', example: 'Canada denied entry to Serbia’s envoys.' },
  { kind: 'SANCTION', verbs: 'expel', example: 'Switzerland expelled two Russian diplomats.' },
  { kind: 'SANCTION', verbs: 'sanction boycott blacklist', example: 'Canada sanctioned Belarus.' },
  {
    kind: 'SANCTION',
    verbs: 'recall withdraw',
    object: 'ambassador envoy',
    example: 'Chile recalled its ambassador from Peru.',
  },
  {
    kind: 'SANCTION',
    verbs: 'close shut',
    object: 'consulate embassy',
    example: 'Canada closed its embassy in Serbia.',
  },
  {
    kind: 'SANCTION',
    verbs: 'close seal shut',
    object: 'airspace border checkpoint crossing frontier',
    example: 'Chile closed its border with Peru.',
  },
]

/** COERCE: somebody is restricted, held, judged or robbed of property by force or by law, short of injury. */
export const coerceVerbs: readonly VerbFrame[] = [
  {
    kind: 'COERCE',
    verbs: 'raid storm',
    subject: 'agent detective officer police policeman prosecutor',
    example: 'Police in Chile raided the offices of Codelco.',
  },
  {
    kind: 'COERCE',
    verbs: 'hold',
    next: 'after at captive for in since',
    needs: 'target',
    example: 'Two Danes had been held in Chad.',
  },
  {
    kind: 'COERCE',
    verbs: 'depose overthrow topple',
    needs: 'both',
    example: 'Soldiers of Chad overthrew Evo Morales.',
  },
  { kind: 'COERCE', verbs: 'dissolve', object: 'assembly parliament party', example: 'Peru dissolved the parliament.' },
  {
    kind: 'COERCE',
    verbs: 'shut block',
    next: 'down',
    object: 'broadcaster internet network newspaper radio service station website',
    example: 'Chad shut down the newspaper La Prensa.',
  },
  {
    kind: 'COERCE',
    verbs: 'block stop',
    object: 'boat convoy ship vessel',
    needs: 'both',
    example: 'Ships of Chad blocked a boat of the Vega Line.',
  },
  {
    kind: 'COERCE',
    verbs: 'impose reimpose declare order extend introduce',
    object: 'curfew blockade martial siege emergency ban blackout',
    example: 'Peru imposed a curfew in Lima.',
  },
  // WordNet: arrest.v.01, imprison.v.01, expel.v.01 ("deport"), and those under them.
  {
    kind: 'COERCE',
    verbs: 'arrest detain jail imprison intern incarcerate deport evict extort banish exile',
    example: 'Police in Kenya arrested two Somalis.',
  },
  {
    kind: 'COERCE',
    verbs: 'take',
    object: 'custody',
    example: 'Police in Chile took Augusto Pinochet into custody.',
  },
  // Courts: a charge and a penalty are of this kind (CAMEO 173, "arrest, detain, or charge with legal action"), an acquittal
  // of none. WordNet: indict.v.01, charge.v.04, convict.v.01, sentence.v.01.
  { kind: 'COERCE', verbs: 'indict arraign prosecute', example: 'Prosecutors in Chile indicted Augusto Pinochet.' },
  { kind: 'COERCE', verbs: 'charge', next: 'with', example: 'Augusto Pinochet was charged with fraud.' },
  {
    kind: 'COERCE',
    verbs: 'charge',
    object: 'with',
    needs: 'target',
    example: 'Prosecutors in Chile charged Augusto Pinochet with fraud.',
  },
  { kind: 'COERCE', verbs: 'convict', example: 'A court in Peru convicted Alberto Fujimori.' },
  {
    kind: 'COERCE',
    verbs: 'sentence',
    example: 'A court in Peru sentenced Alberto Fujimori to six years.',
  },
  { kind: 'COERCE', verbs: 'find', next: 'guilty', example: 'Alberto Fujimori was found guilty in Lima.' },
  { kind: 'COERCE', verbs: 'find', object: 'guilty', example: 'A court in Peru found Alberto Fujimori guilty.' },
  { kind: 'COERCE', verbs: 'fine', needs: 'target', example: 'Brazil fined Odebrecht.' },
  // Cyber attacks, which PLOVER's manual names under this kind.
  {
    kind: 'COERCE',
    verbs: 'cripple disable knock shut',
    subject: 'hacker',
    object: 'computer network server site system website',
    example: 'Hackers shut down computers of Odebrecht.',
  },
  // WordNet: outlaw.v.01, ban.v.01, censor.v.01.
  {
    kind: 'COERCE',
    verbs: 'ban outlaw criminalise criminalize censor gag prohibit forbid',
    example: 'Uganda banned the National Party.',
  },
  { kind: 'COERCE', verbs: 'bar', next: 'from', example: 'Envoys of Chad were barred from Lima.' },
  { kind: 'COERCE', verbs: 'bar', needs: 'both', example: 'Uganda barred the National Party from the vote.' },
  {
    kind: 'COERCE',
    verbs: 'close shut',
    object: 'broadcaster channel newspaper',
    example: 'Chad shut the newspaper La Prensa.',
  },
  // WordNet: seize.v.02, confiscate.v.01.
  {
    kind: 'COERCE',
    verbs: 'seize confiscate impound expropriate nationalise nationalize annex',
    notNext: 'on upon',
    unless: 'chance initiative moment momentum opportunity',
    example: 'Spain seized a ship of the Vega Line.',
  },
  {
    kind: 'COERCE',
    verbs: 'raid search',
    object: 'apartment headquarters home house office premises',
    example: 'Police in Brazil raided the offices of Odebrecht.',
  },
  // WordNet: kidnap.v.01, hijack.v.01, besiege.v.01.
  {
    kind: 'COERCE',
    verbs: 'kidnap abduct hijack besiege blockade',
    example: 'Rebels kidnapped an envoy of Chad.',
  },
  {
    kind: 'COERCE',
    verbs: 'hold take',
    object: 'hostage shield prisoner captive',
    example: 'The rebels took two Danes hostage.',
  },
  // WordNet: destroy.v.02 and under it, so far as somebody destroys on purpose.
  {
    kind: 'COERCE',
    verbs: 'demolish bulldoze deface hack vandalise vandalize loot ransack plunder sabotage torch',
    notNext: 'away through into together',
    example: 'Hackers defaced sites of the Danish government.',
  },
  {
    kind: 'COERCE',
    verbs: 'destroy raze',
    object: 'building church crop home house mosque shop statue temple village',
    needs: 'deed',
    example: 'Troops of Chad destroyed houses in Mali.',
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
    verbs: 'prevent disperse suppress crush quell',
    object:
      'demonstration protest rally march demonstrator protester protestor crowd dissent rebellion revolt uprising',
    example: 'Police in Chile dispersed demonstrators.',
  },
  { kind: 'COERCE', verbs: 'crack', next: 'down', example: 'Belarus cracked down on Nasha Niva.' },
  {
    kind: 'COERCE',
    verbs: 'order',
    object: 'close halt leave shut stop suspend',
    example: 'Chad ordered La Prensa to suspend publication.',
  },
]

/** PROTEST: crowds, strikers and dissidents show what they are against. */
export const protestVerbs: readonly VerbFrame[] = [
  {
    kind: 'PROTEST',
    verbs: 'occupy',
    subject: 'activist campaigner demonstrator farmer protester protestor pupil student worker',
    example: 'Students occupied the offices of Fatah.',
  },
  {
    kind: 'PROTEST',
    verbs: 'walk',
    next: 'out',
    unless: 'of',
    needs: 'deed',
    example: 'Nurses of Ghana walked out over pay.',
  },
  {
    kind: 'PROTEST',
    verbs: 'strike',
    next: 'for from in over',
    needs: 'deed',
    example: 'Nurses of Ghana struck over pay.',
  },
  { kind: 'PROTEST', verbs: 'protest riot', example: 'Thousands of Kurds protested against Iraq.' },
  // In any other company it is to show or to prove.
  {
    kind: 'PROTEST',
    verbs: 'demonstrate',
    next: 'against for in outside near on over at after calling demanding',
    example: 'Thousands of Kurds demonstrated against Iraq.',
  },
  // WordNet: protest.v.02, rebel.v.01.
  {
    kind: 'PROTEST',
    verbs: 'picket',
    example: 'Nurses picketed the offices of Codelco.',
  },
  { kind: 'PROTEST', verbs: 'revolt rebel', example: 'Students in Lima revolted against Peru.' },
  { kind: 'PROTEST', verbs: 'march', next: 'in on to through against', example: 'Students marched against Chile.' },
  { kind: 'PROTEST', verbs: 'rally', next: 'against outside', example: 'Students rallied against Chile.' },
  {
    kind: 'PROTEST',
    verbs: 'stage',
    object: 'boycott demonstration march protest rally sit-in strike walkout',
    example: 'Students staged a rally against Chile.',
  },
  { kind: 'PROTEST', verbs: 'go', next: 'on', object: 'strike', example: 'Nurses in Ghana went on strike.' },
  {
    kind: 'PROTEST',
    verbs: 'block',
    object:
      'access border bridge centre center crossing entrance gate highway junction motorway port railway road roadway runway square street transport tunnel',
    example: 'Farmers of France blocked a road.',
  },
  { kind: 'PROTEST', verbs: 'stop', object: 'work', example: 'Miners stopped work in Chile.' },
  { kind: 'PROTEST', verbs: 'throw hurl', object: 'stone egg', example: 'Youths threw stones in Nablus.' },
  { kind: 'PROTEST', verbs: 'burn', object: 'effigy flag', example: 'Youths in Chile burned flags of Peru.' },
  { kind: 'PROTEST', verbs: 'chant', object: 'slogan', example: 'Youths in Chile chanted slogans against Peru.' },
  { kind: 'PROTEST', verbs: 'collect gather', object: 'signature', example: 'The Green Party collected signatures.' },
]

/** CRIME: illegal gain, without a political aim. */
export const crimeVerbs: readonly VerbFrame[] = [
  {
    kind: 'CRIME',
    verbs: 'break',
    next: 'into',
    subject: 'burglar intruder robber thief',
    example: 'Thieves broke into the offices of Codelco.',
  },
  // WordNet: smuggle.v.01, embezzle.v.01, defraud.v.01, steal.v.01, rob.v.01.
  {
    kind: 'CRIME',
    verbs: 'smuggle embezzle launder counterfeit defraud swindle burgle burglarize',
    example: 'Traders smuggled oil into Turkey.',
  },
  { kind: 'CRIME', verbs: 'bribe', example: 'Odebrecht bribed officials of Peru.' },
  {
    kind: 'CRIME',
    verbs: 'steal',
    object:
      'artefact car cash cheque credential data diamond document dollar euro file gold information jewel jewellery jewelry laptop million money painting password pound secret vehicle weapon',
    example: 'Thieves stole paintings from the Vega Line.',
  },
  {
    kind: 'CRIME',
    verbs: 'rob',
    object: 'bank convoy jeweller man shop store tourist traveller train woman',
    example: 'Gunmen robbed a bank in Lima.',
  },
  { kind: 'CRIME', verbs: 'evade dodge', object: 'tax', example: 'Odebrecht evaded taxes in Peru.' },
]

/** MOBILIZE: forces are readied or moved to be seen to be ready. */
export const mobilizeVerbs: readonly VerbFrame[] = [
  {
    kind: 'MOBILIZE',
    verbs: 'mobilise mobilize deploy redeploy mass amass',
    notNext: 'support',
    object: `${forces} inspector personnel unit`,
    example: 'Russia deployed troops near Ukraine.',
  },
  {
    kind: 'MOBILIZE',
    verbs: 'mobilise mobilize rearm',
    notNext: 'support',
    unless: 'base supporter voter',
    example: 'Britain mobilized against Iraq.',
  },
  // WordNet: reinforce.v.01, station.v.01, mobilize.v.01.
  {
    kind: 'MOBILIZE',
    verbs: 'send move dispatch order strengthen reinforce bolster station raise train place put',
    notNext: 'together',
    object: `${forces} reinforcement hacker`,
    example: 'Israel strengthened its forces in Lebanon.',
  },
  {
    kind: 'MOBILIZE',
    verbs: 'call',
    next: 'up',
    object: 'reserve reservist soldier troop',
    example: 'Israel called up reservists.',
  },
]

/** What an attack in words and one in arms share. */
const attacks =
  'attack assault invade bomb bombard firebomb shell strafe ambush raid storm overrun assassinate murder massacre slaughter slay torture rape molest behead lynch strangle'

/** ASSAULT: deliberate violence that may harm life or limb. */
export const assaultVerbs: readonly VerbFrame[] = [
  {
    kind: 'ASSAULT',
    verbs: 'destroy hit sink slam strike',
    subject: 'airstrike bomb drone missile mortar rocket shell warplane',
    example: 'Missiles hit the offices of Fatah.',
  },
  { kind: 'ASSAULT', verbs: 'fire', object: 'cannon gas', example: 'Police in Egypt fired tear gas.' },
  { kind: 'ASSAULT', verbs: 'open', next: 'fire', example: 'Police in Egypt opened fire on demonstrators.' },
  {
    kind: 'ASSAULT',
    verbs: 'fire launch',
    object: 'missile rocket shot bullet mortar shell drone grenade',
    example: 'North Korea fired missiles at Japan.',
  },
  { kind: 'ASSAULT', verbs: 'fire shoot', next: 'at on', example: 'Soldiers of Chad fired at the Iraqi Kurds.' },
  { kind: 'ASSAULT', verbs: 'gun', next: 'down', example: 'Guards gunned down two Somalis.' },
  { kind: 'ASSAULT', verbs: 'drop', object: 'bomb', example: 'Britain dropped bombs on Iraq.' },
  { kind: 'ASSAULT', verbs: 'use', object: 'gas grenade cannon bullet', example: 'Police in Liberia used tear gas.' },
  // WordNet: attack.v.01, bombard.v.01, invade.v.01, kill.v.01, torture.v.01 and those under them.
  { kind: 'ASSAULT', verbs: attacks, notNext: 'by', example: 'Israel invaded Lebanon.' },
  { kind: 'ASSAULT', verbs: attacks, example: 'The camp of Chad was attacked by rebels.' },
  {
    kind: 'ASSAULT',
    verbs: 'strike hit pound',
    object:
      'airfield base barracks camp convoy depot facility hideout militant outpost position site stronghold target',
    needs: 'both',
    example: 'Israel struck targets in Lebanon.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'beat punch kick',
    notNext: 'back off out up',
    object: `${people} demonstrator detainee journalist protester protestor reporter`,
    needs: 'deed',
    example: 'Police in Belarus beat demonstrators.',
  },
  { kind: 'ASSAULT', verbs: 'beat', next: 'up', example: 'Guards of Codelco beat up Evo Morales.' },
  {
    kind: 'ASSAULT',
    verbs: 'kill wound injure shoot stab abuse poison execute',
    notNext: 'back off',
    unless: 'order plan strategy',
    needs: 'deed',
    example: 'Serbia killed three Albanians.',
  },
  // No accident has these.
  { kind: 'ASSAULT', verbs: 'behead lynch massacre murder stab', example: 'Two sailors of Chad were stabbed in Lima.' },
  { kind: 'ASSAULT', verbs: 'shoot', next: 'dead', example: 'Evo Morales was shot dead in Lima.' },
  {
    kind: 'ASSAULT',
    verbs: 'explode detonate',
    subject: 'bomb device grenade mine',
    example: 'A bomb exploded near the offices of Fatah.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'go',
    next: 'off',
    subject: 'bomb device grenade mine',
    example: 'A bomb went off in Kabul.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'explode detonate',
    object: 'bomb car device grenade',
    example: 'Rebels exploded a bomb in Kabul.',
  },
  { kind: 'ASSAULT', verbs: 'blow', next: 'up', example: 'Rebels blew up a school in Kabul.' },
  {
    kind: 'ASSAULT',
    verbs: 'capture recapture retake',
    object: 'town city village territory stronghold base port',
    example: 'Burma captured a stronghold of the Karen.',
  },
  {
    kind: 'ASSAULT',
    verbs: 'capture occupy',
    needs: 'both',
    unless: 'attention delegate imagination vote win',
    example: 'Iraq occupied Kuwait.',
  },
  { kind: 'ASSAULT', verbs: 'force drive', next: 'out', example: 'Israel forced out the Palestinians of Jenin.' },
  {
    kind: 'ASSAULT',
    verbs: 'violate break',
    object: 'ceasefire cease-fire truce',
    example: 'Mali violated the ceasefire with Azawad.',
  },
  { kind: 'ASSAULT', verbs: 'clash', notNext: 'over', example: 'Troops of Chad clashed with Libya.' },
]

/** A word before "attack" that makes it one of words, or an illness. */
const wordAttacks =
  'ad ads hominem negative partisan personal political rhetorical scathing sexist twitter verbal withering'

/** Deeds of words come before those of arms. */
export const conflictNouns: readonly NounFrame[] = [
  {
    kind: 'DISAPPROVE',
    nouns: 'attack',
    after: wordAttacks,
    example: 'The personal attacks of Lula on Merkel went on.',
  },
  // WordNet: protest.n.02, demonstration.n.04, riot.n.01, rebellion.n.01.
  {
    kind: 'PROTEST',
    nouns: 'protest demonstration riot sit-in walkout uprising rebellion revolt',
    notAfter: 'live product technology',
    example: 'Students held a protest against Chile.',
  },
  // Alone, a rally is most often a campaign's.
  {
    kind: 'PROTEST',
    nouns: 'rally',
    after: 'anti-government antigovernment opposition pro-democracy protest solidarity street',
    example: 'Students held an opposition rally in Chile.',
  },
  {
    kind: 'PROTEST',
    nouns: 'strike',
    after: 'hunger general open-ended nationwide day rail teachers',
    example: 'Nurses began a hunger strike against Ghana.',
  },
  {
    kind: 'PROTEST',
    nouns: 'strike march',
    carried: true,
    // The month.
    notAfter: 'by early from in last late next on since this until',
    example: 'Nurses began a strike against Ghana.',
  },
  // WordNet: attack.n.01, murder.n.01, shooting.n.01, massacre.n.01, bombing.n.01, invasion.n.01.
  {
    kind: 'ASSAULT',
    nouns: 'attack',
    notAfter: `${wordAttacks} anxiety asthma heart panic`,
    example: 'The attack on Kabul was brief.',
  },
  {
    kind: 'ASSAULT',
    nouns:
      'airstrike ambush assassination assault beheading bombardment bombing cleansing counterattack genocide gunbattle gunfight invasion killing massacre murder offensive onslaught shelling shooting shootout slaughter slaying stabbing torture',
    notAfter: 'charm control',
    example: 'The massacre in Kabul was brief.',
  },
  { kind: 'ASSAULT', nouns: 'strike raid', after: 'air drone missile', example: 'The air strikes on Kabul went on.' },
  {
    kind: 'ASSAULT',
    nouns: 'clash fighting',
    example: 'Clashes between Chad and Libya went on.',
  },
  {
    kind: 'ASSAULT',
    nouns: 'battle',
    after: 'bloody fierce gun naval pitched running sea street tank',
    example: 'The fierce battles between Chad and Libya went on.',
  },
  // WordNet: arrest.n.01, kidnapping.n.01, crackdown.n.01.
  {
    kind: 'COERCE',
    nouns: 'arrest deportation kidnapping abduction hijacking crackdown',
    notAfter: 'cardiac house immigration',
    example: 'The arrest of Augusto Pinochet in Britain was brief.',
  },
  {
    kind: 'COERCE',
    nouns: 'raid',
    after: 'dawn drug immigration police',
    example: 'The police raid on Codelco was brief.',
  },
  { kind: 'COERCE', nouns: 'sentencing', example: 'The sentencing of Alberto Fujimori was brief.' },
  // WordNet: theft.n.01, robbery.n.01.
  { kind: 'CRIME', nouns: 'robbery burglary heist theft arson', example: 'The robbery in Lima was brief.' },
  {
    kind: 'MOBILIZE',
    nouns: 'mobilisation mobilization deployment buildup build-up',
    example: 'The deployment of Kenya in Somalia went on.',
  },
]
