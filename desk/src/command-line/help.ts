/** The texts of `nutgraf --help` and `nutgraf COMMAND --help`. */
import { type Command, type CommandName, commandNames, commands } from './commands.ts'

const general = {
  '-h, --help': 'show this help, or that of a command',
  '-v, --version': 'show the version',
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

export function programHelp(): string {
  return `nutgraf reads the reports of a developing story and tells it back, every line with its evidence.

Usage: nutgraf COMMAND [options]

Commands:
${table(commandNames.map((name) => [name, commands[name].summary]))}

Options:
${table(Object.entries(general))}

Example:
  nutgraf read reports/ --width 100

nutgraf COMMAND --help tells more. Exit codes: 0 all read, 1 some input could not be read, 2 wrong usage.
`
}

export function commandHelp(name: CommandName): string {
  const { usage, summary, about, options, examples }: Command = commands[name]
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [`--${option}${value ? ` ${value}` : ''}`, help] as const,
  )
  return `nutgraf ${name}: ${summary}

Usage: ${usage}

${about.join('\n')}

Options:
${table([...rows, ['-h, --help', 'show this help']])}

Examples:
${examples.map(([command, effect]) => `  # ${effect}\n  ${command}`).join('\n')}
`
}
