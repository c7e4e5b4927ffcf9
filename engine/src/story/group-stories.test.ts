import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoriesInput } from '../contract/types.ts'
import { groupStories } from './group-stories.ts'

const bridge: StoriesInput[] = [
  {
    id: 'bridge-1',
    title: 'Ferry strikes bridge in Orlen, 14 hurt',
    published: '2031-05-03T09:00:00Z',
    text: 'A ferry carrying 60 passengers struck a pillar of the Kessel bridge in the port of Orlen on Saturday, injuring 14 people, the harbour police said. Captain Ivo Marant told rescuers that the rudder had failed. Divers were examining the pillar.',
  },
  {
    id: 'bridge-2',
    title: 'Rudder blamed after Orlen ferry crash',
    published: '2031-05-04',
    text: 'Investigators believe a broken rudder made a ferry crash into the Kessel bridge in Orlen, where 14 passengers were hurt. The captain, Ivo Marant, was questioned on Sunday. The harbour police have closed the bridge to lorries.',
  },
]
const budget: StoriesInput[] = [
  {
    id: 'budget-1',
    title: 'Orlen council rejects budget',
    published: '2031-05-03',
    text: 'The council of Orlen voted down the budget on Saturday after Mayor Petra Halden refused to lower the charges for kindergartens. The opposition wants new elections in the autumn. A second reading of the budget is due in June.',
  },
  {
    id: 'budget-2',
    title: null,
    published: null,
    text: 'Mayor Petra Halden said she would not resign after the city council in Orlen rejected her budget. The opposition demanded elections in the autumn and lower kindergarten charges.',
  },
]
const memberLists = (reports: StoriesInput[]) => groupStories(reports).map(({ reports }) => reports.join(' '))

test.each([
  ['two reports of one happening', bridge, ['bridge-1 bridge-2']],
  ['two happenings in one town on one day', [bridge[0]!, budget[0]!], ['bridge-1', 'budget-1']],
  ['an undated, untitled report joins and comes last', [budget[1]!, budget[0]!], ['budget-1 budget-2']],
  ['two stories of two reports', [...budget, ...bridge], ['bridge-1 bridge-2', 'budget-1 budget-2']],
  ['no reports', [], []],
  ['a report without words stands alone', [bridge[0]!, { id: 'x', text: '…' }], ['bridge-1', 'x']],
])('%s', (_why, reports, expected) => {
  expect(memberLists(reports).sort()).toEqual(expected)
})

test('a republished text joins its original even ten years later', () => {
  const again = { ...bridge[0]!, id: 'again', title: 'From our archive', published: '2041-05-03' }
  expect(memberLists([again, bridge[0]!])).toEqual(['bridge-1 again'])
})

test('the title is the one of a report, or a first sentence', () => {
  expect(bridge.map(({ title }) => title)).toContain(groupStories(bridge)[0]!.title)
  expect(groupStories([budget[1]!])[0]!.title).toBe(
    'Mayor Petra Halden said she would not resign after the city council in Orlen rejected her budget.',
  )
})

test('an id depends on the members alone', () => {
  const [together] = groupStories(bridge)
  const among = groupStories([...budget, bridge[1]!, bridge[0]!])
  expect(together!.id).toMatch(/^s-[0-9a-z]+$/)
  expect(among.map(({ id }) => id)).toContain(together!.id)
  expect(groupStories(budget)[0]!.id).not.toBe(together!.id)
})

test('text in a script without spaces can be told apart', () => {
  const quake = (id: string, text: string) => ({ id, text, published: '2031-05-03' })
  const reports = [
    quake('q1', '奥伦市周六发生强烈地震，造成十四人受伤，港口警方说。'),
    quake('q2', '奥伦市强烈地震造成十四人受伤，救援人员周日继续搜索。'),
    quake('v1', '议会否决了市长提出的预算案，反对党要求秋季举行选举。'),
  ]
  expect(memberLists(reports)).toEqual(['q1 q2', 'v1'])
})

const anyReport = fc.record({
  id: fc.string(),
  title: fc.option(fc.string()),
  published: fc.option(
    fc.oneof(fc.string(), fc.constantFrom('2031-05-03', '2031-05', '2031-W18', '2031-05-03T10:00:00+02:00')),
  ),
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...bridge, ...budget).map(({ text }) => text),
  ),
})

test('every report is in one story, whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyReport, { selector: ({ id }) => id, maxLength: 12 }), (reports) => {
      const stories = groupStories(reports)
      expect(stories.flatMap(({ reports }) => reports).sort()).toEqual(reports.map(({ id }) => id).sort())
      expect(groupStories([...reports].reverse())).toEqual(stories)
    }),
  )
})
