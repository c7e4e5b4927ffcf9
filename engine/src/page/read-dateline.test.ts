import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDateline, readDateline } from './read-dateline.ts'

const told = (text: string, found = readDateline(text)) =>
  found &&
  [found.place, found.date, found.agency].map((span) => span && text.slice(...span)).concat(text.slice(found.end))

test.each([
  ['GENEVA, Feb. 8 (Reuters) - It rained.', 'GENEVA', 'Feb. 8', 'Reuters'],
  ['PORT VELL (Northern Wire) — It rained.', 'PORT VELL', null, 'Northern Wire'],
  ['Moscow: It rained.', 'Moscow', null, null],
  ['SAN PEDRO SULA, Honduras, 7 February — It rained.', 'SAN PEDRO SULA, Honduras', '7 February', null],
  ['(AP) — It rained.', null, null, 'AP'],
  ['LONDON, 8 Feb 2022 (AFP) – It rained.', 'LONDON', '8 Feb 2022', 'AFP'],
  ['Washington (AFP) – It rained.', 'Washington', null, 'AFP'],
  ['Aug 27 (Reuters) - It rained.', null, 'Aug 27', 'Reuters'],
  ['WASHINGTON/MOSCOW, Feb 8 (Reuters) - It rained.', 'WASHINGTON/MOSCOW', 'Feb 8', 'Reuters'],
  ['ORLEN, Vastia — It rained.', 'ORLEN, Vastia', null, null],
  ['DES MOINES, Iowa - It rained.', 'DES MOINES, Iowa', null, null],
  ['CANBERRA, Australia (AP)_ It rained.', 'CANBERRA, Australia', null, 'AP'],
  ['NAIROBI, Kenya (AP) _\nIt rained.', 'NAIROBI, Kenya', null, 'AP'],
  ['BOSTON —It rained.', 'BOSTON', null, null],
  ['New Delhi [India], February 8 (ANI): It rained.', 'New Delhi', 'February 8', 'ANI'],
  ['New Delhi, Feb 8 (IANS) It rained.', 'New Delhi', 'Feb 8', 'IANS'],
  ['TASHKENT, February 8. /TASS/. It rained.', 'TASHKENT', 'February 8', 'TASS'],
  ['NEW YORK, Feb. 8, 2022 /PRNewswire/ -- It rained.', 'NEW YORK', 'Feb. 8, 2022', 'PRNewswire'],
  ['NEW YORK--(BUSINESS WIRE)--It rained.', 'NEW YORK', null, 'BUSINESS WIRE'],
  ['GENEVA (8 February 2022) – It rained.', 'GENEVA', '8 February 2022', null],
  ['BRANNOCK (Halden County) — It rained.', 'BRANNOCK', null, null],
  ['McALLEN, Texas (AP) — It rained.', 'McALLEN, Texas', null, 'AP'],
  ['“RIO DE JANEIRO (Reuters) - It rained.', 'RIO DE JANEIRO', null, 'Reuters'],
])('%s', (text, place, date, agency) => {
  expect(told(text)).toEqual([place, date, agency, 'It rained.'])
})

test.each([
  ['a dash in a sentence', 'The ferry — an old one — sank.'],
  ['an organization', 'NATO — The allies met.'],
  ['an acronym and a sentence', 'NATO said that the ferry sank.'],
  ['a label', 'EXCLUSIVE – The ferry sank.'],
  ['a picture’s label', 'FILE - In this photo the ferry sinks.'],
  ['a section', 'WORLD NEWS: The ferry sank.'],
  ['who speaks in a headline', 'Lind: The ferry was old'],
  ['a party', 'Ada Lind (R-Vt.) — The senator spoke.'],
  ['a person and an outlet', 'Sen. Ada Lind (Independent) — The senator spoke.'],
  ['a byline', 'Ada Lind, Feb. 8, 2022 — The ferry sank.'],
  ['a remark', '(Laughter) - The ferry sank.'],
  ['a headline in capitals', 'NEW POLLS NOT QUITE WRONG, ONLY TOO EARLY - The ferry sank.'],
  ['a dash in a name', 'LIND--Ada, 98, of Orlen, died.'],
  ['a word that is a town, too', 'Split: The pair have parted.'],
  ['a day alone', 'Feb. 8 — The ferry sank.'],
  ['nothing', ''],
])('%s is no dateline', (_why, text) => expect(readDateline(text)).toBeNull())

test.each([
  ['a headline', 'Ferry sinks\n\n', true],
  ['a headline with a town before a colon', 'London: Ferry sinks\n\n', true],
  ['headline, standfirst and byline', 'Ferry sinks\nAll safe, says board\nBy Ada Lind\n\n', true],
  ['the whole report', `${'The ferry sank at night. '.repeat(100)}\n\n`, false],
])('after %s', (_why, before, expected) => {
  const text = `${before}ORLEN, May 3 (Pharos) — It rained.`
  expect(told(text, findDateline(text))?.[2] ?? null).toBe(expected ? 'Pharos' : null)
})

test('spans are in the line and in order, whatever it says', () => {
  const piece = fc.constantFrom(
    'PORT',
    'Vell',
    ',',
    ' ',
    'Feb. 8',
    '2022',
    '(NW)',
    '(Reuters)',
    '[India]',
    '/TASS/',
    '—',
    '-',
    '--',
    ':',
    '.',
    '\n',
    'de',
    '“',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      fc.nat(20),
      (text, at) => {
        const found = readDateline(text, at)
        if (!found) return
        expect(found.start >= at && found.start <= found.end && found.end <= text.length).toBe(true)
        for (const span of [found.place, found.date, found.agency]) {
          if (span) expect(span[0] >= found.start && span[0] < span[1] && span[1] <= found.end).toBe(true)
        }
      },
    ),
  )
})
