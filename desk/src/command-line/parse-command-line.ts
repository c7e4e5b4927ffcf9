/** argv → what to do. Built on Node's `parseArgs`; the wording of errors and the suggestions are ours. */
import { parseArgs } from 'node:util'
import { UsageError } from '../errors.ts'
import { type Command, type CommandName, commandNames, commands } from './commands.ts'
import { suggest } from './suggest.ts'

export type Order =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command'
      readonly command: CommandName
      readonly inputs: readonly string[]
      readonly options: Options
    }

/** Options by their main name: the text of one with a value, true for a switch. */
export type Options = Readonly<Record<string, string | true>>

const isCommand = (word: string): word is CommandName => (commandNames as string[]).includes(word)

/** @throws {UsageError} with one line: what is wrong and what to type instead */
export function parseCommandLine(argv: readonly string[]): Order {
  const [first, ...rest] = argv
  if (first === undefined) throw new UsageError('no command given; try nutgraf read FILE, or nutgraf --help')
  if (first === '--help' || first === '-h') return { kind: 'help', command: null }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === 'help') return helpOrder(rest[0])
  if (!isCommand(first)) throw new UsageError(unknownCommand(first))
  return parseCommand(first, rest)
}

function helpOrder(topic: string | undefined): Order {
  if (topic === undefined) return { kind: 'help', command: null }
  if (!isCommand(topic)) throw new UsageError(unknownCommand(topic))
  return { kind: 'help', command: topic }
}

function unknownCommand(word: string): string {
  if (word.startsWith('-')) return `options come after a command, and "${word}" comes first; try nutgraf --help`
  const near = suggest(word, commandNames)
  if (near) return `there is no command "${word}"; did you mean nutgraf ${near}?`
  return `there is no command "${word}"; to read a file or an address: nutgraf read ${word}`
}

function parseCommand(name: CommandName, args: string[]): Order {
  const command: Command = commands[name]
  const { tokens } = parseArgs({
    args,
    options: parserOptions(command),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const inputs: string[] = []
  const options: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help') return { kind: 'help', command: name }
    const option = mainName(command, token.name)
    if (!option) throw new UsageError(unknownOption(name, command, token.rawName))
    options[option] = optionValue(name, command, option, token.value)
  }
  if (inputs.length > 0 && !command.takesInputs)
    throw new UsageError(`${name} reads stdin, not "${inputs[0]}"; try nutgraf ${name} --jsonl < ${inputs[0]}`)
  if (inputs.length === 0 && command.takesInputs)
    throw new UsageError(`${name} needs an INPUT: a file, folder, address, or - for stdin; see nutgraf ${name} --help`)
  if ('jsonl' in command.options && !options.jsonl)
    throw new UsageError(`${name} reads and writes JSON Lines, and wants to be told so: nutgraf ${name} --jsonl`)
  return { kind: 'command', command: name, inputs, options }
}

function parserOptions(command: Command) {
  const entries = Object.entries(command.options).flatMap(([name, { value, alias }]) => {
    const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string'
    return [name, ...(alias ? [alias] : [])].map((spelling) => [spelling, { type }] as const)
  })
  return { ...Object.fromEntries(entries), help: { type: 'boolean', short: 'h' } } as const
}

function mainName(command: Command, spelling: string): string | null {
  if (Object.hasOwn(command.options, spelling)) return spelling
  return Object.keys(command.options).find((name) => command.options[name]?.alias === spelling) ?? null
}

function unknownOption(name: CommandName, command: Command, rawName: string): string {
  const near = suggest(rawName.replace(/^-+/, ''), [...Object.keys(command.options), 'help'])
  return `${name} has no option "${rawName}"; ${near ? `did you mean --${near}?` : `see nutgraf ${name} --help`}`
}

function optionValue(name: CommandName, command: Command, option: string, value: string | undefined): string | true {
  const wanted = command.options[option]?.value
  if (wanted === undefined) {
    if (value === undefined) return true
    throw new UsageError(`--${option} takes no value, and was given "${value}"; see nutgraf ${name} --help`)
  }
  if (value) return value
  throw new UsageError(`--${option} needs a value: --${option} ${wanted}; see nutgraf ${name} --help`)
}
