import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventMention, Statement } from '../contract/types.ts'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { nounFrames, verbFrames } from './lexicon.ts'
import { readMarked } from './marked-report.test.fixture.ts'
import { nounLemma } from './match-triggers.ts'

const tell = ({ kind, actors, targets }: EventMention): string =>
  `${actors.join('+')} ${kind} ${targets.join('+')}`.trim()

test.each([
  ['subject and object', '[Peru] condemned [Chad].', 'Peru DISAPPROVE Chad'],
  ['several of each', '[Peru] and [Chile] accused [Chad] and [Mali] of fraud.', 'Peru+Chile DISAPPROVE Chad+Mali'],
  ['a list with commas', '[Peru], [Chile] and [Cuba] condemned [Chad].', 'Peru+Chile+Cuba DISAPPROVE Chad'],
  ['a passive', '[Chad] was invaded by [Mali].', 'Mali ASSAULT Chad'],
  ['a passive without a doer', '[Chad] was invaded at dawn.', 'ASSAULT Chad'],
  ['over an apposition', '[Ida Roth], the harbour master, criticised [Vega Line].', 'Ida Roth DISAPPROVE Vega Line'],
  ['over a relative clause', '[Ida Roth], who runs the port, criticised [Vega Line].', 'Ida Roth DISAPPROVE Vega Line'],
  ['inside a relative clause', '[Ida Roth], who visited [Peru], was ill.', 'Ida Roth CONSULT Peru'],
  ['over a participle', 'Hackers of [Mali] living in exile defaced a site of [Chad].', 'Mali COERCE Chad'],
  ['after the verb of saying', '[Peru] said [Chad] invaded [Mali].', 'Chad ASSAULT Mali'],
  ['a possessor and a name: the name acts', '[Peru]’s [Ida Roth] visited [Chad].', 'Ida Roth CONSULT Chad'],
  ['not the place of the meeting', '[Peru] has negotiated with [Chad] in [Geneva].', 'Peru CONSULT Chad'],
  ['the place where nobody else is named', '[Chad] attacked in [Lima].', 'Chad ASSAULT Lima'],
  [
    'whom it is against, wherever that stands',
    '[Fatah] staged rallies in [Lima] against [Hamas].',
    'Fatah PROTEST Hamas',
  ],
  ['talks between two', 'The talks between [Peru] and [Chad] went on.', 'Peru+Chad CONSULT'],
  ['a noun with its owner', 'Aides praised [Lula]’s visit to [Chad].', 'Lula CONSULT Chad'],
  ['a noun that a verb carries', '[Peru] held talks with [Chad].', 'Peru CONSULT Chad'],
  [
    'who tells and who is told hold the talks',
    '[Peru] told [Chad] at the start of talks that it hoped.',
    'Peru+Chad CONSULT',
  ],
  ['what one must do, another demands', '[Peru] said that [Chad] must leave.', 'Peru DEMAND Chad'],
  ['ready to help is an offer', '[Peru] is ready to help [Chad].', 'Peru AGREE Chad'],
  ['ready to attack is a threat', '[Peru] is ready to attack [Chad].', 'Peru THREATEN Chad'],
  ['who can avert it is threatened', '[Fatah] threatened to strike unless [Peru] left.', 'Fatah THREATEN Peru'],
  ['attacked in words', '[Ida Roth] attacked [Lula] over the budget.', 'Ida Roth DISAPPROVE Lula'],
  ['a city named before an attack was struck', 'The [Lima] attacks were brief.', 'ASSAULT Lima'],
  ['two passives are two deeds', '[Lula] was detained in [Lima] and deported.', 'COERCE Lula'],
  ['the first leader to do so is the subject', '[Lula] became the first leader to visit [Peru].', 'Lula CONSULT Peru'],
  ['one name in two parts of the tree', '[Fatah]-member [Peru] visited [Chad].', 'Fatah+Peru CONSULT Chad'],
  ['so is a measure with a condition', '[Peru] is ready to take measures if talks fail.', 'Peru THREATEN'],
])('who does what to whom: %s', (_why, marked, expected) => {
  expect(readMarked(marked).events.map(tell)).toContain(expected)
})

test.each([
  ['told as a fact', '[Chad] invaded [Mali].', 'ASSAULT happened'],
  ['future', '[Ida Roth] will visit [Mali].', 'CONSULT planned'],
  ['planned', '[Ida Roth] plans to visit [Mali].', 'CONSULT planned'],
  ['scheduled', '[Ida Roth] is scheduled to visit [Mali].', 'CONSULT planned'],
  ['expected', '[Ida Roth] is expected to visit [Mali].', 'CONSULT planned'],
  ['an aim', '[Ida Roth] flew home to negotiate with [Mali].', 'CONSULT planned'],
  ['an aim brought about', '[Chad] began to bomb [Mali].', 'ASSAULT happened'],
  ['a modal', '[Chad] may invade [Mali].', 'ASSAULT possible'],
  ['a negated future', '[Ida Roth] will not visit [Mali].', 'CONSULT denied'],
  ['a condition', 'If [Chad] invades [Mali], prices rise.', 'ASSAULT possible'],
  ['an adverb of hearsay', '[Chad] allegedly bombed [Mali].', 'ASSAULT possible'],
  ['a fear', 'Aides fear that [Chad] invaded [Mali].', 'ASSAULT possible'],
  ['a prediction over names', 'Predictions by [Peru] that a [Chad] assault is imminent grew.', 'ASSAULT possible'],
  ['a charge', '[Peru] accused [Chad] of bombing [Mali].', 'ASSAULT possible'],
  ['negated', '[Chad] did not bomb [Mali].', 'ASSAULT denied'],
  ['never', '[Chad] has never bombed [Mali].', 'ASSAULT denied'],
  ['denied', '[Chad] denied bombing [Mali].', 'ASSAULT denied'],
  ['a denied plan', '[Chad] denies planning an invasion.', 'ASSAULT denied'],
  ['avoided', 'The deal helped [Chad] avoid an invasion of [Mali].', 'ASSAULT denied'],
  ['no talks', '[Peru] held no talks with [Chad].', 'CONSULT denied'],
  ['a planned noun', 'The planned visit of [Lula] to [Chad] was told.', 'CONSULT planned'],
  ['taken for granted', 'After the attack on [Chad], [Peru] wept.', 'ASSAULT happened'],
  ['a question', 'Has [Chad] bombed [Mali]?', 'ASSAULT possible'],
  ['a day that has not come', '[Chad] and [Mali] negotiate on 2031-03-12.', 'CONSULT planned'],
  ['the second of two verbs', '[Ida Roth] will visit [Peru] and meet [Lula].', 'CONSULT planned'],
])('status: %s', (_why, marked, expected) => {
  expect(readMarked(marked).events.map(({ kind, status }) => `${kind} ${status}`)).toContain(expected)
})

test.each([
  ['what is demanded', '[Peru] demanded that [Chad] withdraw its troops.', 'RETREAT'],
  ['what is threatened', '[Peru] threatened to invade [Chad].', 'ASSAULT'],
  ['what is refused', '[Peru] refused to meet [Chad].', 'CONSULT'],
  ['an accident', 'A fire in [Lima] killed three sailors of [Chad].', 'ASSAULT'],
  ['silence', '[Peru] declined to comment on [Chad].', 'REJECT'],
  ['a campaign rally', '[Ida Roth] held a campaign rally.', 'PROTEST'],
  ['attack as an adjective', 'The attack helicopters of [Chad] are new.', 'ASSAULT'],
])('no event: %s', (_why, marked, kind) => {
  expect(readMarked(marked).events.filter((event) => event.kind === kind)).toEqual([])
})

test.each([
  ['in its clause', '[Ida Roth] met [Lula] on 2031-03-07.', '2031-03-07'],
  ['at the front', 'On 2031-03-07, [Ida Roth] met [Lula].', '2031-03-07'],
  ['not the day it was said', '[Peru] said on 2031-03-09 that [Chad] invaded [Mali].', null],
  ['nor that of another clause', '[Peru], which invaded [Mali], met [Chad] on 2031-03-09.', null],
  ['not that of the deed threatened', '[Peru] threatened to invade [Mali] on 2031-03-12.', null],
  ['none', '[Chad] invaded [Mali].', null],
])('date: %s', (_why, marked, expected) => {
  expect(readMarked(marked).events[0]?.date).toBe(expected)
})

test.each([
  ['a verb of change with a day', 'Shares of [Vega Line] fell on 2031-03-07.', [['fell', null, '2031-03-07']]],
  [
    'and the verb joined to it',
    'A train left on 2031-03-07 and burned.',
    [
      ['left', null, '2031-03-07'],
      ['burned', null, '2031-03-07'],
    ],
  ],
  ['what is to come', 'The bridge will reopen on 2031-03-12.', [['reopen', null, '2031-03-12']]],
  ['no saying', '[Ida Roth] spoke of it on 2031-03-07.', []],
  ['no state', '[Ida Roth] was ill on 2031-03-07.', []],
  [
    'a noun that tells it is enough',
    '[Peru] began talks with [Chad] on 2031-03-07.',
    [['talks', 'CONSULT', '2031-03-07']],
  ],
] as const)('of no kind, or told by its noun: %s', (_why, marked, expected) => {
  const { text, events } = readMarked(marked)
  expect(events.map(({ trigger, kind, date }) => [text.slice(...trigger), kind, date])).toEqual(expected)
})

test.each([
  ['what became of people needs no verb', 'Three dead in [Lima] fire', 'dead', ['Three dead']],
  ['figures of its clause', 'A fire in [Lima] killed at least 14 people.', 'killed', ['at least 14 people']],
  ['not those of another', '[Peru] freed six men after 20 others fled.', 'freed', ['six men']],
])('figures: %s', (_why, marked, word, expected) => {
  const { text, events } = readMarked(marked)
  const event = events.find(({ trigger }) => text.slice(...trigger) === word)
  expect(event?.quantities.map(({ span }) => text.slice(...span))).toEqual(expected)
})

test.each([
  ['where they met', '[Peru] met [Chad] in [Geneva].', 'Geneva'],
  ['in a town of that name', '[Peru] met [Chad] in the town of [Quito].', 'Quito'],
  ['not whom it was done to', '[Peru] bombed [Lima].', null],
])('place: %s', (_why, marked, expected) => {
  expect(readMarked(marked).events[0]?.place).toBe(expected)
})

test('a range of days is told as one', () => {
  const { events } = readMarked('[Ida Roth] will visit [Peru] from 2031-03-12 to 2031-03-14.')
  expect(events.map(({ date, edtf }) => [date, edtf])).toEqual([['2031-03-12', '2031-03-12/2031-03-14']])
})

test('an event inside a denied statement is denied, inside a hedged one possible', () => {
  const marked = '[Peru] said [Chad] invaded [Mali].'
  const said: Statement = {
    id: 's1',
    source: [[0, 4]],
    cue: [[5, 9]],
    content: [[10, 27]],
    speaker: 'Peru',
    anonymous: false,
    manner: 'indirect',
    to: null,
    via: [],
    date: null,
    denied: true,
    hedged: false,
    doubt: null,
  }
  expect(readMarked(marked, { statements: [said] }).events[0]?.status).toBe('denied')
  const hedged = { ...said, denied: false, hedged: true }
  expect(readMarked(marked, { statements: [hedged] }).events[0]?.status).toBe('possible')
})

test('the span of an event is its clause, without who says it', () => {
  const { text, events } = readMarked('Police said [Chad] invaded [Mali] at dawn, officials said.')
  expect(text.slice(...events[0]!.span)).toBe('Chad invaded Mali at dawn')
})

/** The names in the examples of the lexicon. */
const named =
  /\b(?:Albanians|Alassane Ouattara|Alberto Fujimori|Albanians|Angela Merkel|Angola|Armenia|Augusto Pinochet|Austria|Azawad|Belarus|Brazil|Britain|Briton|Burma|Canada|Chad|Chile|Codelco|Cuba|Danes|Danish|Darfur|Denmark|Desmond Tutu|Ecuador|Eduard Shevardnadze|Egypt|Ethiopia|Ethiopians|Evo Morales|Fatah|France|François Hollande|Geneva|Germany|Ghana|Greece|Green Party|Hamas|Hezbollah|Hollande|IAEA|ILO|India|Iran|Iraq|Iraqi Kurds|Israel|Italy|Ivory Coast|Japan|Jenin|Jordan|Kabul|Karen|Kenya|Kurds|Kuwait|La Prensa|Laos|Latvia|Lebanon|Liberia|Libya|Lima|Luanda|Lula|Malawi|Mali|Malta|Merkel|Moscow|Mozambique|NATO|Nablus|Nasha Niva|National Party|Nepal|Nigeria|North Korea|Norway|Nurses Union|Odebrecht|Oman|Palestinians|Panama|Peru|Renamo|Russia|Russian|Saddam Hussein|Serbia|Slovenia|Somalia|Somalis|Spain|Sudan|Switzerland|Syria|Turkey|UNITA|Uganda|Ukraine|United States|Vega Line|Venezuela|Vietnam|Zambia)\b/g

test('every frame of the lexicon finds its event in its example', () => {
  const frames = [...verbFrames, ...nounFrames]
  expect(frames.length).toBeGreaterThan(300)
  const failed = frames.filter((frame) => {
    const words = ('verbs' in frame ? frame.verbs : frame.nouns).split(' ')
    const { text, events } = readMarked(frame.example.replace(named, '[$&]'))
    const document = readEnglish(text)
    const lemmaOf = ({ trigger }: EventMention) => nounLemma(document, document.tokenAt(trigger[0]))
    const verbOf = ({ trigger }: EventMention) => document.lemma(document.tokenAt(trigger[0]))
    return !events.some(
      (event) => event.kind === frame.kind && (words.includes(lemmaOf(event)) || words.includes(verbOf(event))),
    )
  })
  expect(failed.map(({ kind, example }) => `${kind}: ${example}`)).toEqual([])
})

test('any text: spans hold, ids count up, participants are entities', () => {
  const words = fc.constantFrom(
    ...'[Chad] [Mali] [Peru] said that attacked was by and , . ; talks with will not to meet who on 2031-03-09 if “ ” ( bomb the of visit must ready'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }).map((raw) => raw.replace(/[[\]]/g, '')),
  )
  fc.assert(
    fc.property(text, (marked) => {
      const { text: plain, events } = readMarked(marked)
      events.forEach(({ id, span, trigger, actors, targets }, index) => {
        expect(id).toBe(`v${index + 1}`)
        for (const [start, end] of [span, trigger]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(plain.length)
        }
        expect(span[0] <= trigger[0] && trigger[1] <= span[1]).toBe(true)
        for (const name of [...actors, ...targets]) expect(marked).toContain(`[${name}]`)
        expect(actors.filter((actor) => targets.includes(actor))).toEqual([])
      })
    }),
  )
})
