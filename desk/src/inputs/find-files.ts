/** A name on the command line → files to open: a file, the reports in a folder, or what a glob matches. */
import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { InputError, reasonOf, systemCode } from '../errors.ts'
import type { Told } from './reading.ts'

export interface FoundFile {
  /** As the user would name it. */
  readonly path: string
  /** Without links: the same for every name of the file. */
  readonly realPath: string
  readonly size: number | null
}

/** What a folder is searched for; a file that is named on its own may have any name. */
const reportName = /\.(?:html?|xhtml|shtml|txt|text|jsonl|ndjson|json|xml|rss|atom|rdf|warc)(?:\.gz)?$/i
/** What lies beside reports and is none. */
const companionName = /^(?:readme|licen[cs]e|notice|changelog|contributing|robots)\b/i

export async function* findFiles(input: string, told: Told): AsyncGenerator<FoundFile> {
  const found = await statOrNull(input, input)
  if (found?.isDirectory()) yield* reportsInFolder(input, told)
  else if (found) yield await fileFrom(input, found)
  else if (/[*?[{]/.test(input)) yield* matches(input, told)
  else throw new InputError({ code: 'missing', input, what: 'no such file or folder', remedy: missingRemedy(input) })
}

function missingRemedy(input: string): string {
  const address = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|[a-z]{2})(?:[:/]|$))/i.test(input)
  return address ? `if it is an address, write https://${input}` : 'check the name'
}

/** The size of a pipe or device is not known, and it has no other name: `<(command)` of a shell is such a pipe. */
async function fileFrom(path: string, found: Stats): Promise<FoundFile> {
  return found.isFile()
    ? { path, realPath: await realpath(path), size: found.size }
    : { path, realPath: path, size: null }
}

async function statOrNull(path: string, input: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(systemCode(error) ?? '')) return null
    throw fileError(error, input)
  }
}

/** What the file system says, in a person's words. */
export function fileError(error: unknown, input: string): InputError {
  switch (systemCode(error)) {
    case 'ENOENT':
      return new InputError({
        code: 'missing',
        input,
        what: 'no such file',
        remedy: 'check the name, or the link if it is one',
      })
    case 'EACCES':
    case 'EPERM':
      return new InputError({
        code: 'no-permission',
        input,
        what: 'you may not read it',
        remedy: 'change its permissions',
      })
    case 'ELOOP':
      return new InputError({
        code: 'link-loop',
        input,
        what: 'is a link that leads back to itself',
        remedy: 'remove the link',
      })
    default:
      return new InputError({
        code: 'unreadable',
        input,
        what: `cannot be read (${reasonOf(error)})`,
        remedy: 'check the disk',
      })
  }
}

interface Walk {
  readonly told: Told
  readonly leftOut: string[]
  found: number
}

async function* reportsInFolder(folder: string, told: Told): AsyncGenerator<FoundFile> {
  const walk: Walk = { told, leftOut: [], found: 0 }
  yield* walkFolder(folder, [], walk)
  const names = walk.leftOut.slice(0, 3).join(', ') + (walk.leftOut.length > 3 ? ', …' : '')
  if (walk.found === 0) {
    const what = walk.leftOut.length > 0 ? `holds no reports by their names (${names})` : 'holds no reports'
    const remedy = 'name a folder with .html, .txt, .jsonl, .xml or .warc files, or name the files one by one'
    throw new InputError({ code: 'no-reports', input: folder, what, remedy })
  }
  if (walk.leftOut.length > 0) {
    const files =
      walk.leftOut.length === 1
        ? 'a file that is no report by its name was'
        : `${walk.leftOut.length} files that are no reports by their names were`
    told.note(folder, `${files} left out (${names})`)
  }
}

/** @param above real paths of the folders around this one: a link to one of them would never end */
async function* walkFolder(folder: string, above: readonly string[], walk: Walk): AsyncGenerator<FoundFile> {
  const here = await realpath(folder)
  if (above.includes(here)) {
    const remedy = 'remove the link'
    walk.told.problem(
      new InputError({ code: 'link-loop', input: folder, what: 'links to a folder that it lies in', remedy }),
    )
    return
  }
  for (const entry of await sortedEntries(folder)) {
    if (entry.name.startsWith('.')) continue
    try {
      yield* walkEntry(folder, entry, [...above, here], walk)
    } catch (error) {
      walk.told.problem(error instanceof InputError ? error : fileError(error, join(folder, entry.name)))
    }
  }
}

async function* walkEntry(
  folder: string,
  entry: Dirent,
  above: readonly string[],
  walk: Walk,
): AsyncGenerator<FoundFile> {
  const path = join(folder, entry.name)
  const found = entry.isSymbolicLink() || entry.isFile() ? await stat(path) : null
  if (entry.isDirectory() || found?.isDirectory()) yield* walkFolder(path, above, walk)
  else if (!reportName.test(entry.name) || companionName.test(entry.name)) walk.leftOut.push(entry.name)
  else if (!found?.isFile())
    throw new InputError({
      code: 'not-a-file',
      input: path,
      what: 'is a device or a pipe',
      remedy: 'name it by itself to read it',
    })
  else {
    walk.found++
    yield await fileFrom(path, found)
  }
}

/** By code units, so that the order is the same in every locale. */
async function sortedEntries(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw fileError(error, folder)
  }
}

async function* matches(pattern: string, told: Told): AsyncGenerator<FoundFile> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: true,
    followSymbolicLinks: false, // they may lead round in circles
  })
  if (paths.length === 0)
    throw new InputError({
      code: 'no-match',
      input: pattern,
      what: 'matches no file',
      remedy: 'check the pattern and the folder you are in',
    })
  for (const path of paths.sort()) {
    try {
      yield await fileFrom(path, await stat(path))
    } catch (error) {
      told.problem(fileError(error, path))
    }
  }
}
