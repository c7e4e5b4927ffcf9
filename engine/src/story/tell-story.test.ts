import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storySchema } from '../contract/schema.ts'
import type { EntityType, EventKind, EventStatus, Manner, Report, Span, Story } from '../contract/types.ts'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import { toQuantity } from '../quantities/quantity.ts'
import type { StoryMember } from './story-member.ts'
import { tellStory } from './tell-story.ts'

// Annotated reports written down by hand: every phrase is looked up in the text, and must be there.

interface Said {
  content: string
  by?: string
  source?: string
  manner?: Manner
  denied?: true
  anonymous?: true
  date?: string
  via?: { name: string; entity?: string }[]
}
interface Happened {
  trigger: string
  kind: EventKind
  actors?: string[]
  targets?: string[]
  date?: string
  status?: EventStatus
  /** The figures that it is told with, as the text has them. */
  figures?: string[]
}
interface Sketch {
  id: string
  text: string
  outlet?: string
  date?: string
  title?: string
  /** id: [type, name, mentions as named, mentions as titles] */
  entities?: Record<string, [type: EntityType, name: string, named?: string[], titled?: string[]]>
  said?: Said[]
  happened?: Happened[]
}

function member({ id, text, outlet, date, title, entities = {}, said = [], happened = [] }: Sketch): StoryMember {
  const find = (phrase: string): Span => {
    const start = text.indexOf(phrase)
    if (start < 0) throw new Error(`"${phrase}" is not in the text of ${id}`)
    return [start, start + phrase.length]
  }
  const document = readEnglish(text)
  const quantities = findQuantities(document, [])
  const figureOf = (phrase: string) => toQuantity(quantities.find(({ span }) => text.slice(...span) === phrase)!)
  const published: Report['published'] = date ? { value: date, basis: 'given' } : { value: null, basis: 'unknown' }
  return {
    report: {
      id,
      input: id,
      url: null,
      outlet: outlet ?? null,
      title: title ?? null,
      byline: null,
      published,
      language: 'en',
      text,
    },
    annotated: {
      document,
      published,
      times: [],
      quantities,
      entities: Object.entries(entities).map(([key, [type, name, named = [name], titled = []]]) => ({
        id: key,
        name,
        type,
        mentions: [
          ...named.map((phrase) => ({ span: find(phrase), kind: 'name' as const })),
          ...titled.map((phrase) => ({ span: find(phrase), kind: 'title' as const })),
        ],
      })),
      statements: said.map(({ content, by, source, manner, denied, anonymous, date, via }, i) => ({
        id: `s${i}`,
        source: source ? [find(source)] : [],
        cue: [],
        content: [find(content)],
        speaker: by ?? null,
        anonymous: anonymous ?? false,
        manner: manner ?? 'direct',
        to: null,
        via: (via ?? []).map(({ name, entity }) => ({ name, entity: entity ?? null, spans: [] })),
        date: date ?? null,
        denied: denied ?? false,
        hedged: false,
        doubt: null,
      })),
      events: happened.map(({ trigger, kind, actors, targets, date, status, figures = [] }, i) => ({
        id: `v${i}`,
        kind,
        trigger: find(trigger),
        actors: actors ?? [],
        targets: targets ?? [],
        place: null,
        date: date ?? null,
        edtf: date ?? null,
        quantities: figures.map(figureOf),
        status: status ?? 'happened',
        span: find(trigger),
      })),
    },
  }
}

const actorNames = ({ actors }: Story) => actors.map(({ name }) => name)
const nameOf = ({ actors }: Story, id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null

// Actors

const named = (id: string, type: EntityType, ...names: string[]) =>
  member({
    id,
    text: `Seen were ${names.join(' and ')}.`,
    entities: Object.fromEntries(names.map((name, i) => [`e${i}`, [type, name] as [EntityType, string]])),
  })

test.each([
  [
    'a surname is the person with that surname',
    [named('a', 'person', 'Petra Halden'), named('b', 'person', 'Halden')],
    ['Petra Halden'],
  ],
  [
    'of two people with one surname neither gets it',
    [named('a', 'person', 'Petra Halden', 'Jon Halden'), named('b', 'person', 'Halden')],
    ['Halden', 'Jon Halden', 'Petra Halden'],
  ],
  [
    'an initial stands for a given name',
    [named('a', 'person', 'Petra Halden'), named('b', 'person', 'P. Halden')],
    ['Petra Halden'],
  ],
  [
    'middle names may be left out',
    [named('a', 'person', 'Tayip Erdal'), named('b', 'person', 'Recep Tayip Erdal')],
    ['Recep Tayip Erdal'],
  ],
  [
    'another given name is another person',
    [named('a', 'person', 'Petra Halden'), named('b', 'person', 'Jon Halden')],
    ['Jon Halden', 'Petra Halden'],
  ],
  [
    'accents do not tell people apart',
    [named('a', 'person', 'Émile Castan'), named('b', 'person', 'Emile Castan')],
    ['Émile Castan'],
  ],
  [
    'an acronym joins the name that it abbreviates',
    [named('a', 'organization', 'Vastian Coast Guard'), named('b', 'organization', 'VCG')],
    ['Vastian Coast Guard'],
  ],
  [
    'an acronym that fits two stays alone',
    [named('a', 'organization', 'Vastian Coast Guard', 'Valdez Copper Group'), named('b', 'organization', 'VCG')],
    ['VCG', 'Valdez Copper Group', 'Vastian Coast Guard'],
  ],
  [
    'a rare first word joins its organisation',
    [named('a', 'organization', 'Pharos News Agency'), named('b', 'organization', 'Pharos')],
    ['Pharos News Agency'],
  ],
  [
    'a common one does not',
    [named('a', 'organization', 'National Bank of Vastia'), named('b', 'organization', 'National')],
    ['National', 'National Bank of Vastia'],
  ],
  [
    'a town is not its hospital',
    [named('a', 'place', 'Orlen'), named('b', 'organization', 'Orlen General Hospital')],
    ['Orlen', 'Orlen General Hospital'],
  ],
  ['a place taken for a person is the place', [named('a', 'place', 'Orlen'), named('b', 'person', 'Orlen')], ['Orlen']],
])('%s', (_why, members, expected) => {
  expect(actorNames(tellStory(members))).toEqual(expected)
})

test('an actor bears all his names and titles, and a described one joins by title', () => {
  const story = tellStory([
    member({
      id: 'a',
      text: 'Vastian President Petra Halden spoke. Halden left.',
      entities: { e1: ['person', 'Petra Halden', ['Petra Halden', 'Halden left'.slice(0, 6)], ['Vastian President']] },
    }),
    member({
      id: 'b',
      text: 'The Vastian President said "no".',
      entities: { e1: ['person', 'The Vastian President', [], ['The Vastian President']] },
      said: [{ content: '"no"', by: 'e1', source: 'The Vastian President' }],
    }),
  ])
  expect(actorNames(story)).toEqual(['Petra Halden'])
  expect(story.actors[0]!.aliases).toEqual(['Halden', 'The Vastian President', 'Vastian President'].sort())
  expect(story.statements[0]!.speaker).toBe(story.actors[0]!.id)
})

// Statements

const quote = 'We shall not be hurried by a clock on somebody else’s wall'
const halden: Sketch['entities'] = { h: ['person', 'Petra Halden'] }

test('one quotation in two reports is one statement with two pieces of evidence', () => {
  const story = tellStory([
    member({
      id: 'a',
      date: '2031-05-03',
      text: `Petra Halden: "${quote}," she said.`,
      entities: halden,
      said: [{ content: `"${quote},"`, by: 'h' }],
    }),
    member({
      id: 'b',
      date: '2031-05-04',
      text: `“${quote}. Not today,” said Petra Halden.`,
      entities: halden,
      said: [{ content: `“${quote}. Not today,”`, by: 'h' }],
    }),
  ])
  expect(story.statements).toHaveLength(1)
  expect(story.statements[0]!.text).toBe(`“${quote}. Not today,”`)
  expect(story.statements[0]!.evidence.map(({ report }) => report)).toEqual(['a', 'b'])
  expect(story.accounts.map(({ kind }) => kind)).toEqual(['agree'])
})

test.each([
  ['other words', `"${quote},"`, '"We shall go when we are ready and no sooner,"', 2],
  ['too few words to know a quotation by', '"No comment,"', '"No comment,"', 2],
])('%s are another statement', (_why, first, second, count) => {
  const said = (id: string, content: string) =>
    member({ id, text: `${content} said Petra Halden.`, entities: halden, said: [{ content, by: 'h' }] })
  expect(tellStory([said('a', first), said('b', second)]).statements).toHaveLength(count)
})

test('a telling through fewer hands stands for the others', () => {
  const story = tellStory([
    member({
      id: 'a',
      date: '2031-05-03',
      text: `"${quote}," Pharos quoted Petra Halden as saying.`,
      entities: halden,
      said: [{ content: `"${quote},"`, by: 'h', via: [{ name: 'Pharos' }] }],
    }),
    member({
      id: 'b',
      date: '2031-05-04',
      text: `"${quote}," Petra Halden said.`,
      entities: halden,
      said: [{ content: `"${quote},"`, by: 'h' }],
    }),
  ])
  expect(story.statements.map(({ via }) => via)).toEqual([[]])
  expect(story.dependence).toEqual([{ on: 'Pharos', actor: null, statements: 1, reports: 1 }])
})

test('words credited to two people stay two statements, and the worse claim is doubted', () => {
  const marant: Sketch['entities'] = { m: ['person', 'Ivo Marant'] }
  const story = tellStory([
    member({
      id: 'a',
      outlet: 'The Orlen Post',
      text: `"${quote}," Petra Halden said.`,
      entities: halden,
      said: [{ content: `"${quote},"`, by: 'h' }],
    }),
    member({
      id: 'b',
      text: `"${quote}," Pharos quoted Ivo Marant as saying.`,
      entities: marant,
      said: [{ content: `"${quote},"`, by: 'm', via: [{ name: 'Pharos' }] }],
    }),
  ])
  expect(
    story.statements.map(({ speaker, doubt }) => [
      nameOf(story, speaker),
      doubt?.reason,
      nameOf(story, doubt?.alternative ?? null),
    ]),
  ).toEqual([
    ['Petra Halden', undefined, null],
    ['Ivo Marant', 'The Orlen Post credits these words to Petra Halden', 'Petra Halden'],
  ])
})

test('a source that names both credits nobody else', () => {
  const vastia: Sketch['entities'] = { v: ['person', 'Vastia'], h: ['person', 'Petra Halden'] }
  const story = tellStory([
    member({
      id: 'a',
      text: `"${quote}," Petra Halden said.`,
      entities: halden,
      said: [{ content: `"${quote},"`, by: 'h' }],
    }),
    member({
      id: 'b',
      text: `President Petra Halden of Vastia said: "${quote}."`,
      entities: vastia,
      said: [{ content: `"${quote}."`, by: 'v', source: 'President Petra Halden of Vastia' }],
    }),
  ])
  expect(story.statements.map(({ doubt }) => doubt)).toEqual([null, null])
})

test('indirect speech merges where nearly all its words agree', () => {
  const told = (id: string, content: string) =>
    member({
      id,
      text: `Petra Halden said ${content}.`,
      entities: halden,
      said: [{ content, by: 'h', manner: 'indirect' }],
    })
  const harbour = 'that the ferry had lost its rudder before it struck the Kessel bridge'
  expect(tellStory([told('a', harbour), told('b', `${harbour} on Saturday`)]).statements).toHaveLength(1)
  expect(
    tellStory([told('a', harbour), told('b', 'that the ferry would sail again when the bridge had been mended')])
      .statements,
  ).toHaveLength(2)
})

// Events

const parties: Sketch['entities'] = { h: ['person', 'Petra Halden'], m: ['person', 'Ivo Marant'] }
const talks = (id: string, verb: string, extra: Partial<Happened> & { outlet?: string; lead?: string } = {}) =>
  member({
    id,
    text: `${extra.lead ?? ''}Petra Halden ${verb} Ivo Marant.`,
    entities: parties,
    ...(extra.outlet && { outlet: extra.outlet }),
    happened: [{ trigger: verb, kind: 'CONSULT', actors: ['h'], targets: ['m'], ...extra }],
  })

test.each([
  ['the same talks, one report knowing the day', [talks('a', 'met', { date: '2031-05-03' }), talks('b', 'saw', {})], 1],
  [
    'who is named first does not matter in talks',
    [
      talks('a', 'met', { date: '2031-05-03' }),
      talks('b', 'met', { date: '2031-05-03', actors: ['m'], targets: ['h'] }),
    ],
    1,
  ],
  ['a month holds its days', [talks('a', 'met', { date: '2031-05-03' }), talks('b', 'met', { date: '2031-05' })], 1],
  [
    'talks on two days are two',
    [talks('a', 'met', { date: '2031-05-03' }), talks('b', 'met', { date: '2031-05-09' })],
    2,
  ],
  ['a call is no visit', [talks('a', 'telephoned', { date: '2031-05-03' }), talks('b', 'visited', {})], 2],
  [
    'what is planned has not happened',
    [talks('a', 'met', { date: '2031-05-03' }), talks('b', 'met', { date: '2031-05-03', status: 'planned' })],
    2,
  ],
  [
    'undated talks that may be either of two stay apart',
    [talks('a', 'met', { date: '2031-05-03' }), talks('b', 'met', { date: '2031-05-09' }), talks('c', 'met')],
    3,
  ],
])('%s', (_why, members, count) => {
  expect(tellStory(members).events).toHaveLength(count)
})

test.each([
  ['two outlets', ['Orlen Post', 'Vastia Today'], 2],
  ['one outlet twice', ['Orlen Post', 'Orlen Post'], 1],
])('an event told by %s', (_why, [first, second], independent) => {
  const [event] = tellStory([
    talks('a', 'met', { date: '2031-05-03', outlet: first! }),
    talks('b', 'met', { date: '2031-05-03', outlet: second! }),
  ]).events
  expect([event!.reports, event!.independent]).toEqual([2, independent])
})

// Accounts

const denial = member({
  id: 'd',
  text: 'Vastia denied planning an invasion of Orlen.',
  entities: { v: ['place', 'Vastia'] },
  said: [{ content: 'planning an invasion of Orlen', by: 'v', source: 'Vastia', manner: 'indirect', denied: true }],
})
const accusation = (text: string, content: string) =>
  member({
    id: 'x',
    text,
    entities: { h: ['person', 'Petra Halden'] },
    said: [{ content, by: 'h', source: 'Petra Halden', manner: 'indirect' }],
  })

test.each([
  [
    'another word for the same act',
    'Petra Halden warned that a Vastian assault was imminent.',
    'that a Vastian assault was imminent',
    1,
  ],
  [
    'somebody else’s act',
    'Petra Halden warned that a Torvan assault was imminent.',
    'that a Torvan assault was imminent',
    0,
  ],
  [
    'another denial of it',
    'Petra Halden said that no Vastian assault was near.',
    'that no Vastian assault was near',
    0,
  ],
  [
    'another matter',
    'Petra Halden said that Vastia would lower its harbour fees.',
    'that Vastia would lower its harbour fees',
    0,
  ],
])('a denial against %s', (_why, text, content, count) => {
  const accounts = tellStory([denial, accusation(text, content)]).accounts.filter(({ kind }) => kind === 'deny')
  expect(accounts).toHaveLength(count)
  for (const { sides } of accounts)
    expect(sides.map(({ text }) => text)).toEqual(['planning an invasion of Orlen', content])
})

test('a claim that is told only to be rejected is nobody’s assertion', () => {
  const content = 'the claim that a Vastian assault was imminent'
  const rejected = member({
    id: 'x',
    text: `Petra Halden rejected ${content}.`,
    entities: { h: ['person', 'Petra Halden'] },
    said: [
      { content, by: 'h', source: 'Petra Halden', manner: 'indirect', denied: true },
      { content: 'that a Vastian assault was imminent', manner: 'indirect' },
    ],
  })
  expect(tellStory([denial, rejected]).accounts.filter(({ kind }) => kind === 'deny')).toEqual([])
})

const toll = (id: string, date: string, text: string) => member({ id, date, text })
test.each([
  [
    'two figures on one day differ',
    [toll('a', '2031-05-03', 'The blast killed nine people.'), toll('b', '2031-05-03', 'Twenty people were killed.')],
    ['people killed: 9 or 20'],
  ],
  [
    'a toll that grows overnight contradicts nobody',
    [toll('a', '2031-05-03', 'The blast killed nine people.'), toll('b', '2031-05-04', 'Twenty people were killed.')],
    [],
  ],
  [
    'a later figure that is lower does',
    [
      toll('a', '2031-05-03', 'At least 20 people have died.'),
      toll('b', '2031-05-04', 'The death toll, which stood at three at first, is 14.'),
    ],
    ['people killed: 14 or 20'],
  ],
  [
    'dead and injured are two counts',
    [toll('a', '2031-05-03', 'Nine people were killed.'), toll('b', '2031-05-03', 'Forty-one people were injured.')],
    [],
  ],
  [
    'a part of those killed is no toll',
    [toll('a', '2031-05-03', 'Twelve people were killed.'), toll('b', '2031-05-03', 'Ten Vastians were killed.')],
    [],
  ],
  [
    'dozens are no figure',
    [
      toll('a', '2031-05-03', 'Twelve people were injured.'),
      toll('b', '2031-05-03', 'More than two dozen people were injured.'),
    ],
    [],
  ],
])('%s', (_why, members, expected) => {
  const accounts = tellStory(members).accounts.filter(({ kind }) => kind === 'differ')
  expect(accounts.map(({ about }) => about)).toEqual(expected)
})

test.each([
  ['a bound that both keep', 'At least 12 people were killed.', 'Fourteen people were killed.', []],
  [
    'a bound that one breaks',
    'At least 20 people were killed.',
    'Fourteen people were killed.',
    ['people killed: 14 or 20'],
  ],
  ['as many as', 'As many as 20 people were killed.', 'Fourteen people were killed.', []],
  ['no number at all', 'Dozens of people were killed.', 'Fourteen people were killed.', []],
  ['a part of a whole', 'Three of those killed were miners.', 'Fourteen people were killed.', []],
  ['what may come', 'The dam could kill 300 people.', 'The dam killed 14 people.', []],
  ['what is feared', 'More than 300 people are feared dead.', 'Fourteen people were killed.', []],
  ['those in hospital', 'Eleven people were taken to hospital.', 'Forty-one people were injured.', []],
  ['the missing', 'Six people are missing.', 'Nine people are missing.', ['people missing: 6 or 9']],
  ['arrests', 'Police made 14 arrests.', 'Police arrested 30 people.', ['people detained: 14 or 30']],
  ['the infected', 'The virus infected 40 people.', 'The virus infected 50 people.', ['people infected: 40 or 50']],
])('figures of one day: %s', (_why, first, second, expected) => {
  const { accounts } = tellStory([toll('a', '2031-05-03', first), toll('b', '2031-05-03', second)])
  expect(accounts.filter(({ kind }) => kind === 'differ').map(({ about }) => about)).toEqual(expected)
})

test('the missing become fewer, and a later report contradicts nobody', () => {
  const { accounts } = tellStory([
    toll('a', '2031-05-03', 'Nine people are missing.'),
    toll('b', '2031-05-04', 'Six people are missing.'),
  ])
  expect(accounts).toEqual([])
})

const fining = (id: string, sum: string, date = '2031-05-03') =>
  member({
    id,
    date,
    text: `Petra Halden imposed a fine of ${sum} on Ivo Marant.`,
    entities: parties,
    happened: [
      { trigger: 'imposed', kind: 'SANCTION', actors: ['h'], targets: ['m'], date: '2031-05-03', figures: [sum] },
    ],
  })
const sending = (id: string, tanks: string) =>
  member({
    id,
    date: '2031-05-03',
    text: `Petra Halden sent Ivo Marant ${tanks}.`,
    entities: parties,
    happened: [{ trigger: 'sent', kind: 'AID', actors: ['h'], targets: ['m'], date: '2031-05-03', figures: [tanks] }],
  })

test.each([
  ['sums', [fining('a', '$3 million'), fining('b', '$5 million')], ['fine (USD): 3,000,000 or 5,000,000']],
  ['a sum and the same rounded', [fining('a', '$3 million'), fining('b', '$3.2 million')], []],
  ['sums in two currencies', [fining('a', '$3 million'), fining('b', '€5 million')], []],
  ['a sum and a bound that it keeps', [fining('a', 'more than $3 million'), fining('b', '$5 million')], []],
  ['a sum that was raised later', [fining('a', '$3 million'), fining('b', '$5 million', '2031-05-04')], []],
  ['things', [sending('a', '40 tanks'), sending('b', '60 tanks')], ['tanks: 40 or 60']],
  ['other things', [sending('a', '40 tanks'), sending('b', '60 lorries')], []],
])('figures of one event: %s', (_why, members, expected) => {
  const story = tellStory(members)
  expect(story.events).toHaveLength(1)
  const differing = story.accounts.filter(({ kind }) => kind === 'differ')
  expect(differing.map(({ about }) => about)).toEqual(expected)
  for (const { sides } of differing) expect(sides.map(({ evidence }) => evidence[0]!.report)).toEqual(['a', 'b'])
})

test('a toll that grew, and the figure that did not fit in, are told as a run', () => {
  const story = tellStory([
    toll('a', '2031-05-03', 'Three people were killed when the ferry struck the bridge.'),
    toll('b', '2031-05-04', 'Nine people have died, police said.'),
    member({
      id: 'c',
      date: '2031-05-04',
      outlet: 'Orlen Post',
      text: 'At least 20 people were killed, a diver said.',
    }),
    toll('d', '2031-05-05', 'The blast, which killed 14 people, was heard in Orlen.'),
    member({
      id: 'e',
      date: '2031-05-06',
      outlet: 'The Orlen Post',
      text: 'Fifteen people have died. Correction: An earlier version said at least 20 people had been killed.',
    }),
  ])
  const differing = story.accounts.find(({ kind }) => kind === 'differ')!
  expect(differing.about).toBe('people killed: 3 → 9 → 14 → 15, or 20')
  expect(
    differing.sides.map(({ figure, text, corrected }) => [figure, text, corrected?.map(({ report }) => report)]),
  ).toEqual([
    [3, 'Three people were killed', []],
    [9, 'Nine people have died', []],
    [14, 'killed 14 people', []],
    [15, 'Fifteen people have died', []],
    [20, 'At least 20 people were killed', ['e', 'e']],
  ])
})

test.each([
  ['denied', 'The hospital denied reports that at least 20 people had died.', undefined],
  ['called untrue', 'That 20 people had died was untrue.', undefined],
  [
    'told beside another denial',
    'Orlen denied that it sank the ferry in which 20 people died.',
    'people killed: 14 or 20',
  ],
])('a figure that is %s', (_why, text, about) => {
  const story = tellStory([toll('a', '2031-05-03', text), toll('b', '2031-05-03', 'Fourteen people have died.')])
  expect(story.accounts.find(({ kind }) => kind === 'differ')?.about).toBe(about)
})

test('what the story is about is agreed before its background', () => {
  const told = (id: string, outlet: string) =>
    member({
      id,
      outlet,
      date: '2031-05-03',
      text: 'In March Petra Halden met Ivo Marant. On Saturday Petra Halden accused Ivo Marant.',
      entities: parties,
      happened: [
        { trigger: 'met', kind: 'CONSULT', actors: ['h'], targets: ['m'], date: '2031-03' },
        { trigger: 'accused', kind: 'DISAPPROVE', actors: ['h'], targets: ['m'], date: '2031-05-03' },
      ],
    })
  const { accounts } = tellStory([told('a', 'Orlen Post'), told('b', 'Vastia Today')])
  expect(accounts.map(({ about }) => about)).toEqual([
    'On Saturday Petra Halden accused Ivo Marant.',
    'In March Petra Halden met Ivo Marant.',
  ])
})

// Whose word, and the summary

test('what rests on sources without a name is counted together', () => {
  const told = (id: string, source: string, anonymous?: true) =>
    member({
      id,
      text: `${source} said that ${id} was ready.`,
      said: [{ content: `that ${id} was ready`, source, anonymous, manner: 'indirect' }],
    })
  const { dependence } = tellStory([
    told('one', 'A rescue worker'),
    told('two', 'A clerk who asked for anonymity', true),
    told('three', 'The mayor'),
  ])
  expect(dependence).toEqual([{ on: 'unnamed officials', actor: null, statements: 2, reports: 2 }])
})

test('a source is nameless unless one report names it', () => {
  const words = '“The pilot had left the bridge an hour before the rocks,”'
  const told = (id: string, source: string, by?: string) =>
    member({
      id,
      text: `${words} ${source} said.`,
      entities: by ? { h: ['person', by] } : {},
      said: [{ content: words, source, by: by && 'h', anonymous: by ? undefined : true }],
    })
  const isAnonymous = (...members: StoryMember[]) => tellStory(members).statements.map(({ anonymous }) => anonymous)
  expect(isAnonymous(told('a', 'an aide'), told('b', 'a harbour official'))).toEqual([true])
  expect(isAnonymous(told('a', 'an aide'), told('b', 'Petra Halden', 'Petra Halden'))).toEqual([false])
})

test('the summary is made of whole sentences that stand alone, without a dateline', () => {
  const lead =
    'The mayor of Orlen, Petra Halden, met the ferry captain Ivo Marant on Saturday after fourteen passengers were hurt.'
  const story = tellStory([
    member({
      id: 'a',
      date: '2031-05-03',
      text: `ORLEN (Pharos) — ${lead}\n\nHe had said before that the rudder of the ferry Petra Halden inspected was broken.`,
      entities: parties,
    }),
  ])
  expect(story.summary.map(({ text }) => text)).toEqual([lead])
})

test('the summary tells the latest figure and runs from the first day to the last', () => {
  const about = (id: string, date: string, text: string) =>
    member({ id, date, text, entities: { k: ['place', 'Kessel bridge'] } })
  const stale = 'Three people were killed when a ferry struck the Kessel bridge in thick fog on Saturday morning.'
  const latest = 'Nine people have died since a ferry struck the Kessel bridge in thick fog, harbour police said.'
  const inquiry = 'Divers raised the broken rudder at the Kessel bridge and handed the wreckage to a judge from Vastia.'
  const { summary } = tellStory([
    about('a', '2031-05-03', stale),
    about('b', '2031-05-04', inquiry),
    about('c', '2031-05-05', latest),
  ])
  expect(summary.map(({ text }) => text)).toEqual([inquiry, latest])
})

// Any story

const sketches = [
  denial,
  accusation('Petra Halden warned that a Vastian assault was imminent.', 'that a Vastian assault was imminent'),
  talks('a', 'met', { date: '2031-05-03', outlet: 'Orlen Post' }),
  talks('b', 'telephoned', { outlet: 'Pharos' }),
  named('c', 'person', 'Halden', 'Marant'),
  named('e', 'organization', 'Halden', 'Pharos News Agency'),
  toll('f', '2031-05-04', 'The blast killed nine people.'),
  member({ id: 'g', text: '' }),
]

test('a story follows the contract, its evidence points into its reports, and the order of reports does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sketches, { minLength: 1 }), (members) => {
      const story = tellStory(members)
      expect(storySchema.parse(story)).toEqual(story)
      expect(tellStory([...members].reverse())).toEqual(story)
      const texts = new Map(members.map(({ report }) => [report.id, report.text]))
      const told = [
        ...story.statements,
        ...story.events,
        ...story.summary,
        ...story.accounts.flatMap(({ sides }) => sides),
      ]
      for (const { report, spans } of told.flatMap(({ evidence }) => evidence)) {
        expect(spans.length).toBeGreaterThan(0)
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(texts.get(report)!.length)
        }
      }
      const ids = new Set(story.actors.map(({ id }) => id))
      expect(ids.size).toBe(story.actors.length)
      for (const { actors, targets } of story.events)
        for (const id of [...actors, ...targets]) expect(ids).toContain(id)
      for (const { speaker } of story.statements) if (speaker) expect(ids).toContain(speaker)
    }),
  )
})
