/**
 * Verbs and nouns of getting along: talks, agreements, help, and giving way. Categories of the PLOVER manual (Open Event
 * Data Alliance, 2.0 draft), each put here in one line of our own. Words: the event words of the gold records that are
 * worked with; the WordNet 3.1 senses named over a block, read by hand; the rest by hand.
 */
import type { NounFrame, VerbFrame } from '../lexicon.ts'
import { agreements, forces, relief, restrictions } from './objects.ts'

/** CONCEDE: a demand is met, a restriction eased, a prisoner freed; a defeat is owned up to. */
export const concedeVerbs: readonly VerbFrame[] = [
  { kind: 'CONCEDE', verbs: 'unfreeze unfroze', example: 'Switzerland unfroze the assets of Odebrecht.' },
  { kind: 'CONCEDE', verbs: 'release', needs: 'whom', example: 'Rebels of Chad released two hostages.' },
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
  // To concede that something is so is to say it.
  {
    kind: 'CONCEDE',
    verbs: 'concede relent capitulate',
    notNext: 'how that there',
    example: 'Angola conceded to the miners of Luanda.',
  },
  { kind: 'CONCEDE', verbs: 'yield cave', next: 'in to', example: 'Angola yielded to UNITA.' },
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
    verbs: 'drop withdraw',
    object: 'accusation charge complaint lawsuit objection suit',
    example: 'Peru dropped charges against Odebrecht.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'reopen re-open',
    object: 'airport border crossing port road',
    example: 'Serbia reopened its border with Albania.',
  },
  // WordNet: release.v.02, pardon.v.01, legalize.v.01.
  {
    kind: 'CONCEDE',
    verbs: 'free release liberate',
    object:
      'captive detainee dissident hostage inmate journalist member prisoner rebel soldier activist leader minister',
    example: 'Cuba freed two prisoners of Panama.',
  },
  { kind: 'CONCEDE', verbs: 'free', notNext: 'up', needs: 'deed', example: 'Rebels of Chad freed two Danes.' },
  {
    kind: 'CONCEDE',
    verbs: 'free release',
    next: 'from',
    example: 'Alberto Fujimori was released from prison.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'release free',
    next: 'on',
    object: 'bail bond parole',
    example: 'Chile released on bail the director of Codelco.',
  },
  { kind: 'CONCEDE', verbs: 'allow permit', needs: 'both', example: 'Ivory Coast allowed Alassane Ouattara to run.' },
  { kind: 'CONCEDE', verbs: 'pardon amnesty', example: 'Peru pardoned Alberto Fujimori.' },
  {
    kind: 'CONCEDE',
    verbs: 'grant',
    object: 'amnesty autonomy bail clemency independence parole',
    example: 'Peru granted amnesty to Alberto Fujimori.',
  },
  {
    kind: 'CONCEDE',
    verbs: 'legalise legalize decriminalise decriminalize',
    example: 'Uganda legalized the National Party.',
  },
]

/** RETREAT: arms or ground are given up, or an office. */
export const retreatVerbs: readonly VerbFrame[] = [
  {
    kind: 'RETREAT',
    verbs: 'leave quit vacate',
    subject: 'army contingent force peacekeeper soldier troop unit',
    object: 'base camp city country garrison outpost position post region town village',
    example: 'Soldiers of Syria left the town.',
  },
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
  {
    kind: 'RETREAT',
    verbs: 'cease suspend halt end',
    object: 'bombardment bombing fighting fire hostility shelling',
    example: 'Hezbollah ceased fire.',
  },
  // WordNet: resign.v.01 and resign.v.02, abdicate.v.01. The gold records have leaders who resign here.
  { kind: 'RETREAT', verbs: 'resign abdicate', example: 'Eduard Shevardnadze resigned.' },
  {
    kind: 'RETREAT',
    verbs: 'quit',
    object: 'board cabinet chairman coalition government job leader minister office parliament post president team',
    example: 'Evo Morales quit the government.',
  },
  { kind: 'RETREAT', verbs: 'step stand', next: 'down aside', example: 'Evo Morales stepped down.' },
  {
    kind: 'RETREAT',
    verbs: 'relinquish cede',
    object: 'control land office post power territory',
    example: 'Serbia ceded territory to Albania.',
  },
]

/** AID: goods, money, arms, shelter or rescue for somebody else's good. */
export const aidVerbs: readonly VerbFrame[] = [
  {
    kind: 'AID',
    verbs: 'approve grant',
    object: 'aid grant loan',
    needs: 'both',
    example: 'Spain approved a loan to Cuba.',
  },
  {
    kind: 'AID',
    verbs: 'receive',
    object: 'aid assistance funding grant loan',
    example: 'Cuba received a loan from Spain.',
  },
  {
    kind: 'AID',
    verbs: 'provide send give donate supply deliver hand grant extend ship offer airlift distribute contribute',
    object: relief,
    example: 'Italy sent food to Ethiopia.',
  },
  // WordNet: donate.v.01, aid.v.01, rescue.v.01, evacuate.v.01, subsidize.v.01.
  { kind: 'AID', verbs: 'donate', example: 'Italy donated to Ethiopia.' },
  { kind: 'AID', verbs: 'evacuate rescue shelter resettle', needs: 'both', example: 'Italy evacuated two Ethiopians.' },
  {
    kind: 'AID',
    verbs: 'bankroll subsidise subsidize',
    needs: 'both',
    example: 'Italy subsidized the Vega Line.',
  },
  { kind: 'AID', verbs: 'treat', object: 'casualty patient victim', example: 'Cuba treated victims in Ecuador.' },
]

/** COOPERATE: material or judicial cooperation and exchange, both ways. */
export const cooperateVerbs: readonly VerbFrame[] = [
  { kind: 'COOPERATE', verbs: 'train', next: 'alongside together with', example: 'Chad trained together with Mali.' },
  { kind: 'COOPERATE', verbs: 'cooperate co-operate collaborate', example: 'Kenya cooperated with Sudan.' },
  { kind: 'COOPERATE', verbs: 'team partner ally', next: 'up with', example: 'Kenya teamed up with Sudan.' },
  { kind: 'COOPERATE', verbs: 'join', object: 'force', example: 'Kenya joined forces with Sudan.' },
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
]

/** SUPPORT: approval in words, ties, and signed or ratified agreements. */
export const supportVerbs: readonly VerbFrame[] = [
  {
    kind: 'SUPPORT',
    verbs: 'sign ratify conclude initial ink',
    object: agreements,
    example: 'Libya and Malta signed a treaty.',
  },
  {
    kind: 'SUPPORT',
    verbs: 'establish restore upgrade resume normalise normalize open',
    object: 'tie relation embassy consulate',
    example: 'Chile established diplomatic ties with Laos.',
  },
  // WordNet: praise.v.01, endorse.v.01, congratulate.v.01, thank.v.01 and those under them.
  {
    kind: 'SUPPORT',
    verbs: 'praise endorse applaud congratulate commend laud hail extol salute',
    example: 'Chile praised Laos.',
  },
  { kind: 'SUPPORT', verbs: 'thank honour honor', needs: 'both', example: 'Chile thanked Laos.' },
  { kind: 'SUPPORT', verbs: 'apologise apologize', example: 'Chile apologized to Brazil.' },
  {
    kind: 'SUPPORT',
    verbs: 'welcome',
    object:
      'action agreement announcement call ceasefire deal decision effort initiative move news offer outcome plan policy proposal report resolution result ruling statement step verdict',
    example: 'Germany welcomed the plan of France.',
  },
  {
    kind: 'SUPPORT',
    verbs: 'support defend',
    unless: 'championship crown title',
    needs: 'both',
    example: 'Cuba defended Venezuela.',
  },
  {
    kind: 'SUPPORT',
    verbs: 'back',
    needs: 'both',
    notNext: 'in from to up out off away',
    example: 'Cuba backed Venezuela.',
  },
  { kind: 'SUPPORT', verbs: 'side', next: 'with', example: 'Cuba sided with Venezuela.' },
  { kind: 'SUPPORT', verbs: 'vouch', next: 'for', example: 'Cuba vouched for Venezuela.' },
  {
    kind: 'SUPPORT',
    verbs: 'campaign stump',
    next: 'for with',
    needs: 'both',
    example: 'Lula campaigned for Evo Morales.',
  },
  { kind: 'SUPPORT', verbs: 'rally unite', next: 'behind around', example: 'Cuba rallied behind Venezuela.' },
  {
    kind: 'SUPPORT',
    verbs: 'express voice reiterate pledge offer mobilise mobilize rally',
    object: 'support solidarity backing condolence confidence sympathy allegiance loyalty',
    example: 'Cuba expressed support for Venezuela.',
  },
  { kind: 'SUPPORT', verbs: 'forgive', needs: 'both', example: 'Russia has forgiven Cuba.' },
  // To recognise that something is so is to know it.
  {
    kind: 'SUPPORT',
    verbs: 'recognise recognize',
    notNext: 'a how that what why',
    unless: 'danger fact importance need problem reality risk significance threat value',
    needs: 'both',
    example: 'Serbia recognised Slovenia.',
  },
]

/** AGREE: an agreement is reached, or one is willing, ready or promises. */
export const agreeVerbs: readonly VerbFrame[] = [
  { kind: 'AGREE', verbs: 'guarantee', notNext: 'to', needs: 'deed', example: 'Chad guaranteed the loans of Libya.' },
  // To agree that something is so, or with somebody, is an opinion.
  {
    kind: 'AGREE',
    verbs: 'agree',
    next: 'to on upon in',
    unless: 'issue thing',
    example: 'Jordan agreed to join talks with Syria.',
  },
  { kind: 'AGREE', verbs: 'agree', next: 'with', object: 'on to', example: 'Jordan agreed with Israel to hold talks.' },
  {
    kind: 'AGREE',
    verbs: 'promise pledge consent',
    notNext: 'allegiance delegate delegates loyalty',
    example: 'Serbia promised reforms to Austria.',
  },
  { kind: 'AGREE', verbs: 'vow', next: 'to', example: 'Kenya vowed to help Somalia.' },
  { kind: 'AGREE', verbs: 'offer', next: 'to', example: 'Turkey offered to mediate.' },
  {
    kind: 'AGREE',
    verbs: 'offer',
    object:
      'aid amnesty assistance asylum autonomy ceasefire compensation compromise concession cooperation deal dialogue force help loan mediation money negotiation pay payment raise refuge reward rise service support talk truce troop',
    example: 'Turkey offered mediation.',
  },
  { kind: 'AGREE', verbs: 'commit', next: 'to', example: 'Vietnam is committed to opening its economy.' },
  {
    kind: 'AGREE',
    verbs: 'reach strike broker accept finalise finalize',
    object: `${agreements} consensus compromise settlement formula offer proposal plan invitation`,
    example: 'Denmark reached an agreement with Norway.',
  },
  {
    kind: 'AGREE',
    verbs: 'approve',
    object: `${agreements} ceasefire truce`,
    example: 'Denmark approved an agreement with Norway.',
  },
  // WordNet: settle under agree.v.01.
  {
    kind: 'AGREE',
    verbs: 'settle resolve',
    object: 'case claim conflict dispute lawsuit strike suit',
    example: 'Denmark settled its dispute with Norway.',
  },
  {
    kind: 'AGREE',
    verbs: 'agree',
    notNext: 'that with',
    needs: 'both',
    example: 'Jordan and Israel agreed a truce with Syria.',
  },
]

/** Those who are spoken to in public: speaking to them is no consultation. */
const audiences =
  'ABC BBC CBS CNN FOX Fox MSNBC NBC NPR audience conference congregation crowd delegate fan journalist media newspaper press radio reporter station student supporter television viewer voter'

/** CONSULT: meetings, visits, calls, talks and mediation. */
export const consultVerbs: readonly VerbFrame[] = [
  // By letter and by envoy.
  {
    kind: 'CONSULT',
    verbs: 'receive',
    object: 'answer communiqué letter memorandum proposal reply response',
    needs: 'deed',
    example: 'Cuba received a reply from Spain.',
  },
  {
    kind: 'CONSULT',
    verbs: 'deliver hand send',
    object: 'answer communiqué letter memorandum proposal reply response',
    needs: 'target',
    example: 'Cuba sent a reply to Spain.',
  },
  {
    kind: 'CONSULT',
    verbs: 'meet',
    notNext: 'demand need deadline condition standard',
    unless:
      'challenge condition criterion deadline demand expectation goal need obligation quota requirement standard target threshold',
    needs: 'both',
    example: 'Angela Merkel met François Hollande.',
  },
  {
    kind: 'CONSULT',
    verbs: 'meet',
    next: 'with in at on for',
    unless: 'approval criticism resistance success',
    example: 'Merkel met with Hollande.',
  },
  { kind: 'CONSULT', verbs: 'visit', unless: 'page site website', example: 'Lula visited Cuba.' },
  // WordNet: telephone.v.01, negotiate.v.01, confer.v.01, mediate.v.01.
  { kind: 'CONSULT', verbs: 'telephone phone dial', example: 'Merkel telephoned Hollande.' },
  {
    kind: 'CONSULT',
    verbs: 'negotiate renegotiate confer consult parley',
    example: 'Cuba negotiated with Spain.',
  },
  {
    kind: 'CONSULT',
    verbs: 'talk speak',
    next: 'with by',
    unless: audiences,
    needs: 'both',
    example: 'Merkel talked with Hollande.',
  },
  {
    kind: 'CONSULT',
    verbs: 'talk',
    next: 'to',
    unless: audiences,
    needs: 'both',
    example: 'Merkel talked to Hollande.',
  },
  { kind: 'CONSULT', verbs: 'mediate', example: 'Oman mediated between Iran and Iraq.' },
  { kind: 'CONSULT', verbs: 'arrive', next: 'in at', needs: 'both', example: 'Saddam Hussein arrived in Jordan.' },
  {
    kind: 'CONSULT',
    verbs: 'travel fly return',
    next: 'to',
    object: 'talk meeting summit negotiation visit',
    example: 'Negotiators returned to Geneva for talks with Iran.',
  },
  {
    kind: 'CONSULT',
    verbs: 'host',
    notNext: 'by',
    unless: 'conference debate event fundraiser party rally show',
    needs: 'both',
    example: 'Lula hosted Merkel.',
  },
  {
    kind: 'CONSULT',
    verbs: 'receive welcome',
    notNext: 'a an any more no',
    unless: 'backing cent dollar donation endorsement invitation letter million money percent support vote',
    needs: 'both',
    example: 'Lula received Merkel.',
  },
  { kind: 'CONSULT', verbs: 'give', object: 'welcome', example: 'Lula gave a warm welcome to Merkel.' },
]

export const cooperationNouns: readonly NounFrame[] = [
  { kind: 'CONSULT', nouns: 'talk negotiation', example: 'The talks between Iran and Iraq went on.' },
  // WordNet: meeting.n.01, visit.n.01, summit.n.03.
  {
    kind: 'CONSULT',
    nouns: 'meeting summit visit consultation mediation',
    notAfter: 'hall prayer town',
    example: 'His aides praised Lula’s visit to Cuba.',
  },
  {
    kind: 'CONSULT',
    nouns: 'call conversation',
    after: 'phone telephone video',
    example: 'The phone call between Merkel and Hollande went on.',
  },
  {
    kind: 'CONSULT',
    nouns: 'conversation discussion dialogue interaction',
    carried: true,
    example: 'Merkel held a conversation with Hollande.',
  },
  {
    kind: 'CONSULT',
    nouns: 'conference',
    after: 'peace donor donors donors’',
    example: 'The peace conference between Iran and Iraq went on.',
  },
  {
    kind: 'RETREAT',
    nouns: 'withdrawal retreat pullout pullback',
    notAfter: 'cash corporate writing',
    example: 'The withdrawal of Syria from Lebanon went on.',
  },
  { kind: 'RETREAT', nouns: 'resignation abdication', example: 'The resignation of Evo Morales was brief.' },
  {
    kind: 'SUPPORT',
    nouns: 'endorsement',
    example: 'Lula’s endorsement of Merkel was brief.',
  },
]
