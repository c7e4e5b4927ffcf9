import { describe, expect, test } from 'vitest'
import { UsageError } from '../errors.ts'
import { commandNames } from './commands.ts'
import { commandHelp, programHelp } from './help.ts'
import { parseCommandLine } from './parse-command-line.ts'

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean))

test.each([
  ['--help', { kind: 'help', command: null }],
  ['-h', { kind: 'help', command: null }],
  ['help', { kind: 'help', command: null }],
  ['help read', { kind: 'help', command: 'read' }],
  ['read --help', { kind: 'help', command: 'read' }],
  ['read a.html -h --nonsense', { kind: 'help', command: 'read' }],
  ['--version', { kind: 'version' }],
  ['read a.html', { kind: 'command', command: 'read', inputs: ['a.html'], options: {} }],
  ['read - b --json c', { kind: 'command', command: 'read', inputs: ['-', 'b', 'c'], options: { json: true } }],
  ['read a --width 90', { kind: 'command', command: 'read', inputs: ['a'], options: { width: '90' } }],
  ['read a --width=90', { kind: 'command', command: 'read', inputs: ['a'], options: { width: '90' } }],
  ['read a --color never', { kind: 'command', command: 'read', inputs: ['a'], options: { colour: 'never' } }],
  ['read -- --odd-name.html', { kind: 'command', command: 'read', inputs: ['--odd-name.html'], options: {} }],
  [
    'annotate --jsonl --tokens',
    { kind: 'command', command: 'annotate', inputs: [], options: { jsonl: true, tokens: true } },
  ],
])('nutgraf %s', (line, order) => {
  expect(parse(line)).toEqual(order)
})

test.each([
  ['', 'no command given; try nutgraf read FILE, or nutgraf --help'],
  ['raed a.html', 'there is no command "raed"; did you mean nutgraf read?'],
  ['anotate --jsonl', 'there is no command "anotate"; did you mean nutgraf annotate?'],
  ['reports/', 'there is no command "reports/"; to read a file or an address: nutgraf read reports/'],
  ['help raed', 'there is no command "raed"; did you mean nutgraf read?'],
  ['--json a.html', 'options come after a command, and "--json" comes first; try nutgraf --help'],
  ['read', 'read needs an INPUT: a file, folder, address, or - for stdin; see nutgraf read --help'],
  ['read a --jsno', 'read has no option "--jsno"; did you mean --json?'],
  ['read a --mark', 'read has no option "--mark"; did you mean --markdown?'],
  ['read a --xyzzyxyzzy', 'read has no option "--xyzzyxyzzy"; see nutgraf read --help'],
  ['read a -j', 'read has no option "-j"; see nutgraf read --help'],
  ['read a --width', '--width needs a value: --width N; see nutgraf read --help'],
  ['read a --json=yes', '--json takes no value, and was given "yes"; see nutgraf read --help'],
  ['annotate', 'annotate reads and writes JSON Lines, and wants to be told so: nutgraf annotate --jsonl'],
  ['extract --jsonl pages.jsonl', 'extract reads stdin, not "pages.jsonl"; try nutgraf extract --jsonl < pages.jsonl'],
  ['extract --jsonl --tokens', 'extract has no option "--tokens"; see nutgraf extract --help'],
  ['constructor', 'there is no command "constructor"; to read a file or an address: nutgraf read constructor'],
  ['read a --constructor', 'read has no option "--constructor"; see nutgraf read --help'],
])('nutgraf %s is wrong usage', (line, said) => {
  expect(() => parse(line)).toThrow(new UsageError(said))
})

describe('help', () => {
  test('names every command', () => {
    expect(commandNames.length).toBeGreaterThan(0)
    for (const name of commandNames) expect(programHelp()).toContain(`\n  ${name} `)
  })

  test.each(commandNames)('of %s fits 120 columns and gives examples', (name) => {
    const lines = commandHelp(name).split('\n')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120)
    expect(lines.slice(lines.indexOf('Examples:')).some((line) => line.includes(`nutgraf ${name}`))).toBe(true)
  })
})
