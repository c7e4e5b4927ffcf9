import { describe, expect, test } from 'vitest'
import { findFurniture } from './capture-furniture.ts'
import { splitLines } from './capture-lines.ts'
import { furnitureRules } from './capture-rules.ts'

const before = 'Dockers at Port Vell voted on Friday to stay out for a third week.'
const after = 'The port authority said no ship had been unloaded since Monday.'

/** What the line is taken for above, inside and below a report. */
function reasonsFor(line: string): (string | null)[] {
  const inside = findFurniture(splitLines([before, line, after].join('\n\n')))[1]!
  const below = findFurniture(splitLines([before, after, line].join('\n\n')))[2]!
  const above = findFurniture(splitLines([line, before, after].join('\n\n')))[0]!
  return [above, inside, below]
}

describe('every rule takes its example', () => {
  test('there are rules', () => expect(furnitureRules.length).toBeGreaterThan(20))

  test.each(furnitureRules.map((rule) => [rule.id, rule] as const))('%s', (_id, { example, where }) => {
    const [above, inside, below] = reasonsFor(example)
    if (where !== 'edges') expect(inside).not.toBeNull()
    if (where !== 'body') expect(above).not.toBeNull()
    expect(below).not.toBeNull()
  })
})

test.each([
  ['share bar', 'Share on Facebook'],
  ['share bar', 'Tweet'],
  ['share bar', 'Facebook Twitter WhatsApp Print 24'],
  ['ticker', 'Storm closes the coast road | Mayor opens library | Ferry firm cancels sailings |'],
  ['ticker', 'Storm closes the coast road • Mayor opens library • Ferry firm cancels sailings'],
  ['menu', 'Home / World / Europe'],
  ['menu', 'Home News Sport Weather'],
  ['a label and a headline', 'Lire aussi : Les ferries restent à quai'],
  ['picture credit by name', 'Photograph by Ada Lind for Northern Wire'],
  ['caption with photographer and agency at the end', 'Ships lie off the coast of Norbane (Getty/Ada Lind)'],
  ['a label and a headline', 'Trending: Ferry firm cancels summer sailings'],
  ['a label and a headline, in the body', 'Listen again: Jo Marsh on the Morning Tide (7 min)'],
  ['invitation to follow', 'Follow @norbaneherald'],
  ['invitation to follow', 'Follow our reporter: @adalind and @tomreed'],
  ['log in', 'Subscribe Log In'],
  ['log in', 'Listen to this article 3 min'],
  ['copyright', 'Copyright 2022 The Northern Wire. All rights reserved. This material may not be published.'],
])('%s: %s', (reason, line) => expect(reasonsFor(line)[1]).toBe(reason))

test.each([
  ['a sentence about advertising', 'Advertisement spending rose by a third last year.'],
  ['a sentence about copyright', 'Copyright lawyers won two cases in 2019, the court heard.'],
  ['a record called after a notice', "The band's album All Rights Reserved sold two million copies."],
  ['unnamed sources', 'Media sources in the capital named the new minister on Sunday.'],
  ['pictures as a subject', 'Photos by satellites show that the bridge has fallen.'],
  ['a colon after "picture"', 'She drew a bleak picture: prices up, wages down.'],
  ['a hyphen after "file"', 'File-sharing sites were closed on Monday, police said.'],
  ['"share" as a noun', 'Share on the exchange fell by three per cent.'],
  ['"play video"', 'Teachers may let them play video games at school.'],
  ['"follow" as advice', 'Follow the leader on Facebook, he told the crowd.'],
  ['a handle in a sentence', 'Follow @portvell for the tides, the harbour master said.'],
  ['"trending" in a sentence', 'Trending: that was the word the mayor used for his own name.'],
  ['"listen again" as a request', 'Listen again to the tape, the judge told the jury.'],
  ['"subscribe" as a wish', 'Subscribe or log in, the fraudsters told their victims.'],
  ['"sign up" in a report', 'Sign up for the alerts, the ministry said, or miss the ferry.'],
  ['cookies in a report', 'We use cookies to track visitors, the company told the court.'],
  ['"read more" in a report', 'Children should read more.'],
  ['"more" at the start', 'More: that is what the union wants, and soon.'],
  ['the credit of an agency after the last sentence', 'Talks resume on Monday, he said. (ANI/Northern Wire)'],
  ['a parenthesis with a slash', 'The line is open round the clock (24/7).'],
  ['an agency as a subject', 'EPA officials found oil in the river.'],
  ['credit to another outlet', 'Additional reporting from agencies'],
  ['a table with figures', 'Lind | 41 | 20,514'],
  ['a short quotation', '"No."'],
  ['a subheading of one section name', 'Economy'],
])('%s stays in the report', (_why, line) => expect(reasonsFor(line)[1]).toBeNull())

test('a list of other reports ends where the report goes on', () => {
  const lines = splitLines(`${before}\n\nAlso read\nStorm closes the coast road\nMayor opens library\n\n${after}`)
  expect(findFurniture(lines).map((reason) => reason === null)).toEqual([true, false, false, false, true])
})

test.each([
  [
    'two headlines in blocks of their own go',
    'Storm closes the coast road\n\nMayor opens library',
    [true, false, false, false, true],
  ],
  ['one alone could be a subheading', 'Talks to resume', [true, false, true, true]],
])('below a label %s', (_why, items, kept) => {
  const lines = splitLines(`${before}\n\nRelated News\n\n${items}\n\n${after}`)
  expect(findFurniture(lines).map((reason) => reason === null)).toEqual(kept)
})

test('at the end everything under "Most read" goes', () => {
  const lines = splitLines(
    `${before}\n${after}\n\nMost read\n\n1. Storm closes the coast road\n\n2. Mayor opens library`,
  )
  expect(findFurniture(lines).map((reason) => reason === null)).toEqual([true, true, false, false, false])
})
