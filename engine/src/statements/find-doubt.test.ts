import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateText } from '../annotate.ts'
import { ENGLISH } from '../language/english-model.test.fixture.ts'

const read = (text: string) =>
  annotateText(text, { published: { value: '2025-03-06', basis: 'given' }, model: ENGLISH })

const doubtsIn = (text: string) => {
  const { statements, entities } = read(text)
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name
  return statements.flatMap(({ speaker, doubt }) =>
    doubt ? [[nameOf(speaker), doubt.reason, nameOf(doubt.alternative)]] : [],
  )
}

test.each([
  [
    'somebody else is credited with the words',
    'Ivo Brandt said the ferry was full. “There were eleven of us in the last boat,” Brandt said.\n\n“There were eleven of us in the last boat,” Henrik Stoll said.',
    ['Henrik Stoll', 'elsewhere in the report these words are credited to Ivo Brandt', 'Ivo Brandt'],
  ],
  [
    'the first person of another speaker’s side, who speaks before and after',
    'The French finance minister, Luc Morande, said the tax was fair. “We in France will not drop the tax for Germany,” the German finance minister, Karl Westing, said. Morande said Paris would wait.',
    [
      'Karl Westing',
      '“We in France” is said of the side of Luc Morande, not that of Karl Westing, who speaks for Germany; Luc Morande speaks before and after it',
      'Luc Morande',
    ],
  ],
  [
    'what another calls his own, in the middle of what he says',
    'Russian President Olga Serova accused NATO of ignoring her concerns about missiles.\n\n“These concerns of ours about missiles have been ignored by NATO again,” French President Luc Morande said. Serova said a second letter was on its way.',
    [
      'Luc Morande',
      'the concerns are told of as those of Olga Serova, who speaks before and after these words',
      'Olga Serova',
    ],
  ],
])('a doubt says why: %s', (_why, text, doubt) => {
  expect(doubtsIn(text)).toEqual([doubt])
})

test('where two have the same claim to the words, both are doubted', () => {
  const words = '“There were eleven of us in the last boat,”'
  expect(doubtsIn(`${words} Ivo Brandt said.\n\n${words} Henrik Stoll said.`).map(([speaker]) => speaker)).toEqual([
    'Ivo Brandt',
    'Henrik Stoll',
  ])
})

test('as many statements of the same words as a text can hold are read', () => {
  const text = '“There were eleven of us in the last boat,” Ivo Brandt said.\n\n'.repeat(100)
  expect(doubtsIn(text)).toEqual([])
  expect(doubtsIn(`${text}“There were eleven of us in the last boat,” Henrik Stoll said.`)).toHaveLength(1)
})

const vocabulary = [
  'We in France', 'we at Halden', 'our army will defend Germany', 'I am the president of France', 'our concerns', 'his concerns',
  'the French president, Luc Morande,', 'the German president, Karl Westing,', 'said', 'told us', 'said.', '“', '”', '‘', '’', ',', '. ',
  '\n\n', 'and', 'the', 'of', 'who left France', 'There were eleven of us in the last boat', 'Westing said', 'Morande said',
] // biome-ignore format: words

test('any text: whoever is the likelier speaker is an entity of the report, and not the printed one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }), (chosen) => {
      const { statements, entities } = read(chosen.join(' '))
      for (const { speaker, doubt } of statements) {
        if (!doubt) continue
        expect(doubt.alternative).not.toBe(speaker)
        expect(entities.map(({ id }) => id)).toContain(doubt.alternative)
      }
    }),
    { numRuns: 30 },
  )
})
