/** How much of a story is shown unless everything is asked for, and what every section does with rows left out. */

/** The rows shown, and the number of those that are not. */
export interface Chosen<Row> {
  readonly rows: readonly Row[]
  readonly left: number
}

/** The most rows of each section. */
export interface Limits {
  readonly timeline: number
  /** Of the timeline's rows, those that are a day's first headline. */
  readonly headlines: number
  /** Rows of unknown date beside the timeline; more where it has room. */
  readonly undated: number
  readonly speakers: number
  readonly statementsEach: number
  readonly accounts: number
  readonly dependence: number
}

/** A story of a few reports beside larger ones, one of several reports, and one that runs through many. */
const brief: Limits = {
  timeline: 5,
  headlines: 2,
  undated: 1,
  speakers: 3,
  statementsEach: 1,
  accounts: 2,
  dependence: 1,
}
const usual: Limits = {
  timeline: 8,
  headlines: 3,
  undated: 2,
  speakers: 5,
  statementsEach: 2,
  accounts: 4,
  dependence: 2,
}
const long: Limits = {
  timeline: 12,
  headlines: 6,
  undated: 3,
  speakers: 6,
  statementsEach: 2,
  accounts: 5,
  dependence: 3,
}

/** `alone`: the only story of its reading, which need not be short for the sake of others. */
export function limitsFor(reports: number, alone: boolean): Limits {
  if (reports >= 10) return long
  return reports >= 5 || alone ? usual : brief
}

export function choose<Row>(rows: readonly Row[], most: number, all: boolean): Chosen<Row> {
  // A line saying that one row is left takes as much room as the row.
  if (all || rows.length <= most + 1) return { rows, left: 0 }
  return { rows: rows.slice(0, most), left: rows.length - most }
}

/** "1 report", "2 reports". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
