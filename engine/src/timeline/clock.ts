/** The time of day of a TIMEX3 value, so that the hours of one day can be put in order. */

/** TIMEX3 parts of the day (TimeML 1.2.1), and the hour that places each among clock times. */
const partHours: Readonly<Record<string, string>> = { MO: '06', DT: '08', MI: '12', AF: '13', EV: '18', NI: '21' }

/** Hour, and minute where it is told: `14:30`, `06` for a morning; '' for no time of day. Midnight to the minute is how feeds write a day. */
export function clockOf(value: string): string {
  const [, hour, minute] = /^\d{4}-\d\d-\d\dT(\w\w)(?::(\d\d))?/.exec(value) ?? []
  if (hour === undefined) return ''
  const part = partHours[hour]
  if (part !== undefined) return part
  if (!/^\d\d$/.test(hour) || minute === undefined || `${hour}${minute}` === '0000') return ''
  return `${hour}:${minute}`
}

/** A time of day as clocks show it, 0:00 to 23:59. */
export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
  /** Its distance from UTC, `Z` or `+01:00`; null where the report does not say whose clocks they are. */
  readonly offset: string | null
}

/** Null for a part of the day and for what no clock shows. */
export function timeOfDay(value: string): TimeOfDay | null {
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clockOf(value))
  if (clock === null) return null
  const [, zone, hours, minutes] =
    /(Z|([+-](?:0\d|1[0-4])):?([0-5]\d)?)$/.exec(value.slice('2022-02-08T14:30'.length)) ?? []
  const offset = zone === undefined ? null : zone === 'Z' ? zone : `${hours}:${minutes ?? '00'}`
  return { hour: Number(clock[1]), minute: Number(clock[2]), offset }
}
