/**
 * Verbs and nouns of quarrels in words: what is asked, refused, threatened, blamed and looked into. Categories of the
 * PLOVER manual (Open Event Data Alliance, 2.0 draft), each put here in one line of our own. Words: the event words of
 * the gold records that are worked with; the WordNet 3.1 senses named over a block, read by hand; the rest by hand.
 */
import type { NounFrame, VerbFrame } from '../lexicon.ts'
import { laws, utterances } from './objects.ts'

/** REJECT: a proposal, demand or rule is refused or broken. */
export const rejectVerbs: readonly VerbFrame[] = [
  { kind: 'REJECT', verbs: 'back', next: 'out', example: 'Peru backed out.' },
  {
    kind: 'REJECT',
    verbs: 'throw',
    next: 'out',
    object: 'appeal bill case charge claim lawsuit plan proposal',
    example: 'A court in Peru threw out the claim of Odebrecht.',
  },
  // WordNet: reject.v.01, rebuff.v.01, veto.v.01 and those under them.
  { kind: 'REJECT', verbs: 'reject rebuff spurn veto repudiate', example: 'Serbia rejected the ultimatum of Austria.' },
  { kind: 'REJECT', verbs: 'snub disavow', needs: 'both', example: 'Serbia snubbed Austria.' },
  {
    kind: 'REJECT',
    verbs: 'refuse',
    next: 'to',
    unless: 'answer comment confirm discuss disclose elaborate give identify name reveal say speak specify',
    example: 'Turkey refused to meet Greece.',
  },
  // Who declines is most often polite about a question.
  {
    kind: 'REJECT',
    verbs: 'decline',
    next: 'to',
    unless:
      'address answer comment confirm discuss disclose elaborate give identify name provide respond reveal say speak specify',
    example: 'Turkey declined to meet Greece.',
  },
  { kind: 'REJECT', verbs: 'refuse', notNext: 'to', example: 'Turkey refused the demands of Greece.' },
  { kind: 'REJECT', verbs: 'balk', next: 'at', example: 'Turkey balked at the demands of Greece.' },
  { kind: 'REJECT', verbs: 'rule', next: 'out', example: 'Iran ruled out talks with Iraq.' },
  { kind: 'REJECT', verbs: 'turn', next: 'down', example: 'Iran turned down the offer of Iraq.' },
  {
    kind: 'REJECT',
    verbs: 'dismiss decline deny',
    object:
      'allegation allocation appeal application call claim demand idea invitation offer permission plan proposal report request rumour rumor suggestion',
    example: 'Chad dismissed an appeal from Libya.',
  },
  {
    kind: 'REJECT',
    verbs: 'resist shun',
    object: 'appeal call demand offer pressure proposal request',
    example: 'Chad resisted calls from Libya.',
  },
  // A law that does not come to pass is refused.
  {
    kind: 'REJECT',
    verbs: 'block oppose',
    object: `${laws} appointment deal merger nomination plan proposal sale`,
    example: 'Brazil blocked a resolution of Peru.',
  },
  { kind: 'REJECT', verbs: 'vote', next: 'down', example: 'Brazil voted down a resolution of Peru.' },
  // WordNet: defy.v.01, violate.v.01.
  {
    kind: 'REJECT',
    verbs: 'defy flout violate breach ignore',
    object: 'ban order ultimatum demand embargo ruling deadline curfew',
    example: 'Libya violated the embargo of France.',
  },
  {
    kind: 'REJECT',
    verbs: 'break',
    object: 'pledge promise vow',
    example: 'Zambia broke its promise to Malawi.',
  },
  { kind: 'REJECT', verbs: 'renege', example: 'Zambia reneged on its deal with Malawi.' },
]

/** THREATEN: harm, force or a break is announced, with or without a condition. */
export const threatenVerbs: readonly VerbFrame[] = [
  { kind: 'THREATEN', verbs: 'threaten', example: 'Iran threatened Iraq.' },
  // WordNet: intimidate.v.02, menace.v.01.
  { kind: 'THREATEN', verbs: 'menace intimidate', needs: 'both', example: 'Iran intimidated Iraq.' },
  {
    kind: 'THREATEN',
    verbs: 'issue give make',
    object: 'ultimatum threat',
    example: 'Peru issued an ultimatum to Ecuador.',
  },
  {
    kind: 'THREATEN',
    verbs: 'vow swear',
    object: 'revenge retaliation vengeance',
    example: 'Hamas vowed revenge on Israel.',
  },
  {
    kind: 'THREATEN',
    verbs: 'warn',
    next: 'that',
    object: 'accept allow hesitate respond retaliate tolerate',
    example: 'Moscow warned that it would not tolerate strikes in Latvia.',
  },
  // "warned that prices rise" and "warned against it" foretell; who warns somebody threatens.
  {
    kind: 'THREATEN',
    verbs: 'warn',
    notNext: 'about against how of that',
    needs: 'both',
    example: 'Moscow warned Latvia that it would act.',
  },
]

/** DEMAND: orders, requests and appeals. */
export const demandVerbs: readonly VerbFrame[] = [
  { kind: 'DEMAND', verbs: 'demand', example: 'Greece demanded that Turkey leave.' },
  // To insist that something is so is to say it.
  { kind: 'DEMAND', verbs: 'insist', next: 'on', example: 'Chad insisted on talks with Libya.' },
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
  { kind: 'DISAPPROVE', verbs: 'call', next: 'out', example: 'Kenya called out Somalia.' },
  // WordNet: urge.v.01, request.v.01, petition.v.01.
  {
    kind: 'DEMAND',
    verbs: 'urge implore exhort beseech pressure pressurise petition',
    example: 'Kenya urged Somalia to hold talks.',
  },
  { kind: 'DEMAND', verbs: 'lobby', needs: 'target', example: 'Vega Line lobbied Norway for a licence.' },
  { kind: 'DEMAND', verbs: 'call', next: 'for on upon', example: 'Kenya called on Somalia to hold talks.' },
  { kind: 'DEMAND', verbs: 'appeal', next: 'for', example: 'Nepal appealed for help from India.' },
  // Who appeals to voters pleases them; an appeal in court is no request either.
  {
    kind: 'DEMAND',
    verbs: 'appeal',
    next: 'to',
    object: 'calm ceasefire end for halt help join release respect restraint return stop support',
    unless: 'base conservative independent moderate voter',
    example: 'Nepal appealed to India for help.',
  },
  { kind: 'DEMAND', verbs: 'press push', next: 'for', example: 'Nepal pressed for talks with India.' },
  // WordNet: order.v.01, instruct.v.02, command.v.02.
  {
    kind: 'DEMAND',
    verbs: 'ask beg order instruct command',
    unless: 'about court crowd how if journalist question reporter what when where whether which who why',
    object: 'to',
    needs: 'both',
    example: 'Nepal asked India to withdraw.',
  },
  { kind: 'DEMAND', verbs: 'ask beg plead', next: 'for', example: 'Nepal asked for help from India.' },
  { kind: 'DEMAND', verbs: 'plead', next: 'with', needs: 'both', example: 'Nepal pleaded with India.' },
  { kind: 'DEMAND', verbs: 'request', example: 'Nepal requested help from India.' },
  { kind: 'DEMAND', verbs: 'seek', object: 'refuge asylum', example: 'Iraqi Kurds sought refuge in Germany.' },
]

/** DISAPPROVE: blame, complaint and accusation, before a court or before the world. */
export const disapproveVerbs: readonly VerbFrame[] = [
  // WordNet: criticize.v.01, accuse.v.01, denounce.v.01, mock.v.01, rebuke.v.01 and those under them.
  {
    kind: 'DISAPPROVE',
    notNext: 'into',
    verbs:
      'accuse assail blame criticise criticize condemn denounce deplore decry slam lambast lambaste castigate rebuke reprimand berate chide vilify admonish belittle censure chastise deride disparage excoriate malign mock pillory ridicule savage scold taunt upbraid insult jeer heckle',
    example: 'Iran accused Iraq of cheating.',
  },
  // To attack somebody for something, or what he says, is done in words.
  {
    kind: 'DISAPPROVE',
    verbs: 'attack assault',
    notNext: 'at by in near on',
    object: `${utterances} as for over`,
    example: 'Lula attacked Merkel for her speech.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'hit hammer knock pummel rip trash',
    notNext: 'down in into off on out over up',
    object: `${utterances} as for over`,
    needs: 'both',
    example: 'Lula hammered Merkel over trade.',
  },
  { kind: 'DISAPPROVE', verbs: 'blast bash', notNext: 'off out', needs: 'both', example: 'Lula blasted Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'lash hit', next: 'out back', example: 'Lula lashed out at Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'fire', next: 'back', example: 'Lula fired back at Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'rail scoff', next: 'against at', example: 'Lula railed against Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'take', object: 'aim', example: 'Lula took aim at Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'clash', next: 'over', example: 'Lula clashed over trade with Merkel.' },
  {
    kind: 'DISAPPROVE',
    verbs: 'clash spar',
    object: 'debate campaign issue immigration over policy view',
    example: 'Lula clashed with Merkel over trade.',
  },
  {
    kind: 'DISAPPROVE',
    verbs: 'question',
    object:
      'authenticity competence eligibility fitness honesty integrity judgement judgment legitimacy loyalty motive',
    example: 'Lula questioned the motives of Merkel.',
  },
  { kind: 'DISAPPROVE', verbs: 'complain', example: 'Lebanon complained about Israel.' },
  { kind: 'DISAPPROVE', verbs: 'disagree', next: 'with', needs: 'both', example: 'Lula disagreed with Merkel.' },
  { kind: 'DISAPPROVE', verbs: 'disapprove', next: 'of', example: 'Peru disapproved of the plans of Chile.' },
  { kind: 'DISAPPROVE', verbs: 'oppose', needs: 'both', example: 'Peru opposed Chile.' },
  // Lawsuits. WordNet: sue.v.01.
  {
    kind: 'DISAPPROVE',
    verbs: 'sue impeach',
    example: 'A trader is suing the United States.',
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
      'alarm anger concern condemnation criticism disappointment dismay displeasure objection opposition outrage skepticism scepticism',
    example: 'Chile voiced concern about Peru.',
  },
  { kind: 'DISAPPROVE', verbs: 'object', next: 'to', example: 'Chile objected to the plans of Peru.' },
]

/** INVESTIGATE: facts are looked into by those whose office it is. */
export const investigateVerbs: readonly VerbFrame[] = [
  {
    kind: 'INVESTIGATE',
    verbs: 'interrogate question',
    subject: 'agent detective inspector investigator officer official police prosecutor',
    needs: 'target',
    example: 'Police in Chile questioned Augusto Pinochet.',
  },
  {
    kind: 'INVESTIGATE',
    verbs: 'interrogate question',
    next: 'about by over',
    needs: 'target',
    example: 'Augusto Pinochet was questioned over a murder.',
  },
  {
    kind: 'INVESTIGATE',
    verbs: 'search',
    needs: 'deed',
    notNext: 'online',
    example: 'Police in Chile searched a farm.',
  },
  // WordNet: investigate.v.01, investigate.v.02, inspect.v.01, interrogate.v.01.
  { kind: 'INVESTIGATE', verbs: 'investigate probe', example: 'Brazil investigated Odebrecht.' },
  { kind: 'INVESTIGATE', verbs: 'look', next: 'into', needs: 'target', example: 'Brazil looked into Odebrecht.' },
  { kind: 'INVESTIGATE', verbs: 'inspect audit', example: 'The IAEA inspected plants in Iran.' },
  {
    kind: 'INVESTIGATE',
    verbs: 'interrogate subpoena',
    example: 'Police in Brazil interrogated Lula.',
  },
  {
    kind: 'INVESTIGATE',
    verbs: 'question',
    object: 'suspect witness',
    example: 'Police in Brazil questioned two suspects.',
  },
  {
    kind: 'INVESTIGATE',
    verbs: 'examine review scrutinise scrutinize',
    object: 'accident allegation case claim complaint evidence incident killing',
    example: 'The ILO reviewed complaints from Chile.',
  },
  {
    kind: 'INVESTIGATE',
    verbs: 'dispatch send',
    object: 'inspector observer monitor investigator',
    example: 'The IAEA sent inspectors to Iran.',
  },
]

export const disputeNouns: readonly NounFrame[] = [
  // WordNet: investigation.n.01, inquiry.n.02, inspection.n.01.
  {
    kind: 'INVESTIGATE',
    nouns: 'investigation inquiry enquiry probe inspection',
    notAfter: 'comet lunar mars moon solar space',
    example: 'Chile opened an investigation into Codelco.',
  },
  { kind: 'INVESTIGATE', nouns: 'hearing', carried: true, example: 'Chile opened a hearing into Codelco.' },
]
