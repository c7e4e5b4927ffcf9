/** First level: times of day. */
import type { Match, Rule } from '../grammar.ts'
import type { Clock, Meaning } from '../meaning.ts'

function clock(hour: number, minute: number | null, half: number | null, zone: string): Meaning | null {
  if (hour > 24 || (half !== null && (hour < 1 || hour > 12))) return null
  const at: Clock = { hour: half === null ? hour : (hour % 12) + half, minute, second: null, zone }
  return { kind: 'time', date: null, at }
}

const zoneOf = (match: Match) => (match.has('ZONE') ? match.text('ZONE') : '')
const halfOf = (match: Match) => (match.has('AMPM') ? match.number('AMPM') : null)

function restated(match: Match, label: string): Meaning | null {
  const at = match.meaning<'time'>(label).at as Clock
  const stated = clock(at.hour, at.minute, halfOf(match), zoneOf(match) || at.zone)
  return stated?.kind === 'time' ? { ...stated, at: { ...(stated.at as Clock), second: at.second } } : null
}

const ZONES = '(ZONE|local time|(eastern|central|mountain|pacific) (standard|daylight)? time|moscow time)?'

export const clockRules: readonly Rule[] = [
  {
    pattern: `HOUR AMPM ${ZONES}`,
    as: 'CLOCK',
    means: (match) => clock(match.number('HOUR'), 0, halfOf(match), zoneOf(match)),
    reason: 'The hour and its half of the day.',
    examples: ['He called at [10 p.m.](2022-02-08T22:00) from the car.'],
  },
  {
    pattern: `HOURMIN AMPM ${ZONES}`,
    as: 'CLOCK',
    means: (match) => restated(match, 'HOURMIN'),
    reason: 'Hour and minute, in half a day.',
    examples: ['The train left at [6:05 a.m. local time](2022-02-08T06:05).'],
  },
  {
    pattern: `HOURMIN (ZONE|hours|hrs)`,
    as: 'CLOCK',
    means: (match) => restated(match, 'HOURMIN'),
    reason: 'A zone tells a clock time from a score.',
    examples: ['The quake struck at [14:30 GMT](2022-02-08T14:30Z).'],
  },
  {
    pattern: 'HOURMIN',
    as: 'CLOCK',
    means: (match) => restated(match, 'HOURMIN'),
    after: 'at by until till from around about after before since to between',
    notBefore: 'against over win lead victory',
    reason: 'A preposition of time tells a clock time from a score.',
    examples: ['Doors close at [19:30](2022-02-08T19:30).'],
  },
  {
    pattern: `HOURSTOP AMPM ${ZONES}`,
    as: 'CLOCK',
    means: (match) => {
      const minutes = match.number('HOURSTOP')
      return clock(Math.floor(minutes / 60), minutes % 60, halfOf(match), zoneOf(match))
    },
    reason: 'British newspapers put a full stop between hour and minute.',
    examples: ['It ended at [7.15 p.m.](2022-02-08T19:15) to applause.'],
  },
  {
    pattern: `CLOCKTIME ${ZONES}`,
    as: 'CLOCK',
    means: (match) => restated(match, 'CLOCKTIME'),
    reason: 'Written in one word.',
    examples: ['It ended at [7:15pm](2022-02-08T19:15).'],
  },
  {
    pattern: '(FOURDIGITS ZONE|FOURDIGITS (hours|hrs) ZONE?)',
    as: 'CLOCK',
    means: (match) => {
      const digits = match.number('FOURDIGITS')
      return clock(Math.floor(digits / 100), digits % 100, null, zoneOf(match))
    },
    reason: 'Wires give hours in four figures and GMT.',
    examples: ['The ship sank at [0430 GMT](2022-02-08T04:30Z).'],
  },
  {
    pattern: "HOUR (o'clock|o 'clock)",
    as: 'CLOCK',
    means: (match) => clock(match.number('HOUR'), 0, null, ''),
    reason: 'On the hour; which half of the day is not said.',
    examples: ["The bell rang at [nine o'clock](2022-02-08T09:00)."],
  },
  {
    pattern: 'HOUR in the (PART:morning|PART:afternoon|PART:evening)',
    as: 'CLOCK',
    means: (match) => clock(match.number('HOUR'), 0, match.text('PART') === 'morning' ? 0 : 12, ''),
    after: 'at by until till around about before after since from',
    reason: 'The part of the day tells which half the hour is of.',
    examples: ['The phone rang at [4 in the morning](2022-02-08T04:00).'],
  },
  {
    pattern: '(noon|midday)',
    as: 'CLOCK',
    means: () => clock(12, 0, null, ''),
    reason: 'Twelve.',
    examples: ['Lunch was at [noon](2022-02-08T12:00).'],
  },
  {
    pattern: 'midnight',
    as: 'CLOCK',
    means: () => clock(24, 0, null, ''),
    reason: 'Midnight ends the day it is said of, as ISO 8601 writes 24:00.',
    examples: ['The offer expires at [midnight](2022-02-08T24:00).'],
  },
]
