/** The commands with their options and examples: what the parser accepts and what the help shows. */

export interface Option {
  /** Name of the value in the help, e.g. "N"; without one the option is a switch. */
  readonly value?: string
  readonly help: string
  /** Another spelling that is accepted. */
  readonly alias?: string
}

export interface Command {
  readonly usage: string
  readonly summary: string
  readonly about: readonly string[]
  readonly takesInputs: boolean
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly (readonly [command: string, effect: string])[]
}

const jsonl: Option = { help: 'read and write JSON Lines, one line in, one line out (the only format so far)' }
const model: Option = { value: 'FILE', help: 'a language model of your own (docs/retrain.md)' }
const jobs: Option = { value: 'N', help: 'worker threads, 1 to 256 (default 1); what is printed is the same' }

export const commands = {
  read: {
    usage: 'nutgraf read INPUT… [options]',
    summary: 'tell the story of some reports: what happened when, who said what, on whose word',
    about: [
      'INPUT is a file, folder, glob, address (http, https) or - for stdin: HTML pages, plain text, feeds (RSS, Atom,',
      'JSON Feed), WARC, JSON Lines, each of them gzipped or not, told apart by what is in them.',
    ],
    takesInputs: true,
    options: {
      json: { help: 'print one JSON document instead of the brief' },
      markdown: { help: 'print the brief as Markdown' },
      timelinejs: { help: 'print the timeline as JSON for TimelineJS 3' },
      ics: { help: 'print the dated events as an iCalendar' },
      all: { help: 'show all that was found, each line in full' },
      width: { value: 'N', help: 'columns of the brief, 40 to 200 (default: the terminal up to 120, or 80)' },
      colour: {
        value: 'WHEN',
        help: 'auto, always or never (default auto: on a terminal without NO_COLOR)',
        alias: 'color',
      },
      today: { value: 'DATE', help: 'the day of reading, YYYY-MM-DD (default: today); no report is dated after it' },
      follow: { help: 'fetch the page behind each item of a feed that was given by its address' },
      timeout: { value: 'SECONDS', help: 'longest time for one address, all in all (default 20)' },
      'max-size': { value: 'MB', help: 'largest document, unpacked (default 20)' },
      model,
    },
    examples: [
      ['nutgraf read reports/', 'the brief of all reports in a folder'],
      ['nutgraf read reports/ archive.jsonl --json > story.json', 'the same and more, for a program'],
      ['nutgraf read reports/ --ics > story.ics', 'the dated events, for a calendar'],
      ['nutgraf read https://example.com/feed.xml --follow', 'a feed with the pages it points to'],
      ['curl -s https://example.com/a | nutgraf read -', 'whatever stdin holds'],
    ],
  },
  annotate: {
    usage: 'nutgraf annotate --jsonl [options]',
    summary: 'mark names, times, statements and events in texts',
    about: [
      'Reads lines {"id", "text", "published"?} from stdin and writes one line of annotations for each, in their order.',
    ],
    takesInputs: false,
    options: { jsonl, tokens: { help: 'with words, tags and dependencies' }, jobs, model },
    examples: [
      ['nutgraf annotate --jsonl < reports.jsonl > annotations.jsonl', 'a file of reports'],
      ['nutgraf annotate --jsonl --jobs 4 < reports.jsonl > annotations.jsonl', 'a large one, on four cores'],
      [
        `echo '{"id":"1","text":"\\"No,\\" she said."}' | nutgraf annotate --jsonl --tokens`,
        'one text, with its words',
      ],
    ],
  },
  extract: {
    usage: 'nutgraf extract --jsonl [options]',
    summary: 'get title, byline, outlet, date and text out of web pages',
    about: ['Reads lines {"id", "url"?, "html"} from stdin and writes one line for each, in their order.'],
    takesInputs: false,
    options: { jsonl, jobs },
    examples: [['nutgraf extract --jsonl < pages.jsonl > reports.jsonl', 'a file of pages']],
  },
  stories: {
    usage: 'nutgraf stories --jsonl',
    summary: 'group reports by the story they tell',
    about: [
      'Reads lines {"id", "url"?, "outlet"?, "title"?, "published"?, "text"} from stdin and writes one line a story.',
    ],
    takesInputs: false,
    options: { jsonl },
    examples: [['nutgraf stories --jsonl < reports.jsonl', 'a file of reports']],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as CommandName[]
