/** `annotate`, `extract` and `stories`: one line in, one line out, whatever is on the lines. */
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reportPage, reportText, runProgram } from './run-program.ts'

const lines = (...values: unknown[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('annotate', () => {
  const annotate = (stdin: string | Uint8Array | Readable, ...flags: string[]) =>
    runProgram(['annotate', '--jsonl', ...flags], stdin)

  test('answers each line in its place, good or bad', async () => {
    const stdin = lines(
      { id: 'a', text: 'Rain fell.', published: '2022-02-08' },
      '{"id":"b"',
      '',
      { id: 'c' },
      { id: 7, text: 'Roads closed.' },
      { id: 'd', text: 'x', published: 'soon' },
      { text: 'x' },
      '{"id":"e","text":""}',
    )
    const { exitCode, stdout, stderr } = await annotate(stdin)
    expect(exitCode).toBe(1)
    expect(stderr).toEqual([])
    expect(parsed(stdout)).toMatchObject([
      { id: 'a', language: 'en', published: { value: '2022-02-08', basis: 'given' } },
      { line: 2, error: { code: 'not-json', message: expect.stringMatching(/^the line is not JSON/) } },
      {
        id: 'c',
        line: 4,
        error: { code: 'field', message: 'the line has no field "text"; it holds what is to be read' },
      },
      { id: '7' },
      { id: 'd', line: 6, error: { code: 'published' } },
      { line: 7, error: { code: 'id' } },
      { id: 'e' },
    ])
  })

  test('exit code 0 when all lines are good', async () => {
    expect(await annotate(lines({ id: 'a', text: 'Rain fell.' }))).toMatchObject({ exitCode: 0, stderr: [] })
    expect(await annotate('')).toEqual({ exitCode: 0, stdout: '', stderr: [] })
  })

  test('spans count UTF-16 code units of the text as it was given, half a surrogate pair included', async () => {
    const text = '\ufeff  🌧 Rain \ud83d fell.\r\nRoads closed. '
    const { stdout } = await annotate(`${JSON.stringify({ id: 'a', text })}\n`)
    const [{ sentences }] = parsed(stdout) as [{ sentences: [number, number][] }]
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.map(([start, end]) => text.slice(start, end)).join(' ')).toContain('Roads closed.')
  })

  test('tokens only when asked for', async () => {
    const stdin = lines({ id: 'a', text: 'Rain fell.' })
    expect(parsed((await annotate(stdin)).stdout)[0]).not.toHaveProperty('tokens')
    expect(parsed((await annotate(stdin, '--tokens')).stdout)[0]).toHaveProperty('tokens')
  })

  test.each([
    ['is not there', 'gone.bin', 'nutgraf: the language model gone.bin cannot be read: '],
    ['is something else', 'package.json', 'nutgraf: language model: the file does not begin with "NGLM"'],
  ])("a model of one's own that %s is refused, with threads and without", async (_what, file, said) => {
    for (const jobs of ['1', '2']) {
      const { exitCode, stdout, stderr } = await annotate('', '--model', file, '--jobs', jobs)
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr.join('')).toContain(said)
    }
  })

  test('the model that ships may be named too', async () => {
    const stdin = lines({ id: 'a', text: 'Ada Lind said the dam held.' })
    const file = fileURLToPath(new URL('../../engine/model/english.bin', import.meta.url))
    expect(await annotate(stdin, '--model', file)).toEqual(await annotate(stdin))
  })

  test('a line in another encoding is told, the next is read', async () => {
    const latin = Buffer.from('{"id":"a","text":"é"}\n{"id":"b","text":"e"}\n', 'latin1')
    expect(parsed((await annotate(latin)).stdout)).toMatchObject([
      { line: 1, error: { code: 'not-utf8' } },
      { id: 'b' },
    ])
  })

  test('a line without end is not kept', async () => {
    const endless = async function* () {
      yield '{"id":"a","text":"'
      for (let i = 0; i < 70; i++) yield Buffer.alloc(1_000_000, 'a')
      yield '"}\n{"id":"b","text":"Rain fell."}\n'
    }
    const { exitCode, stdout } = await annotate(Readable.from(endless(), { objectMode: false }))
    expect(parsed(stdout)).toMatchObject([
      { line: 1, error: { code: 'too-long', message: 'the line is longer than 64 MB; split the report' } },
      { id: 'b' },
    ])
    expect(exitCode).toBe(1)
  })

  test('an answer is there before the next line comes', async () => {
    let ask: () => void = () => {}
    const asked = new Promise<void>((resolve) => {
      ask = resolve
    })
    const stdin = new Readable({ read() {} })
    stdin.push(lines({ id: 'a', text: 'Rain fell.' }))
    const { PassThrough } = await import('node:stream')
    const { run } = await import('../src/main.ts')
    const stdout = new PassThrough()
    const finished = run(['annotate', '--jsonl'], {
      stdin,
      stdout,
      stderr: new PassThrough(),
      env: {},
      now: () => new Date(0),
    })
    stdout.once('data', (chunk) => {
      expect(JSON.parse(String(chunk)).id).toBe('a')
      ask()
    })
    await asked
    stdin.push(null)
    expect(await finished).toBe(0)
  })
})

describe('extract', () => {
  test('gives what a page says of itself', async () => {
    const stdin = lines(
      { id: 'p', url: 'https://example.org/a', html: reportPage() },
      { id: 'q', html: '' },
      { id: 'r' },
    )
    const { exitCode, stdout } = await runProgram(['extract', '--jsonl'], stdin)
    expect(exitCode).toBe(1)
    const [page, empty, bad] = parsed(stdout)
    expect(Object.keys(page)).toEqual(['id', 'title', 'byline', 'outlet', 'published', 'language', 'text'])
    expect(page).toMatchObject({
      id: 'p',
      title: 'Bridge 1 closed',
      published: { value: '2025-03-03', basis: 'page' },
      language: 'en',
    })
    expect(empty).toMatchObject({ id: 'q', text: '' })
    expect(bad).toMatchObject({ id: 'r', line: 3, error: { code: 'field' } })
  })

  test('what it writes, read takes', async () => {
    const { stdout } = await runProgram(['extract', '--jsonl'], lines({ id: 'p', html: reportPage() }))
    const reading = await runProgram(['read', '-', '--json'], stdout)
    expect(JSON.parse(reading.stdout).reports).toMatchObject([
      { id: 'p', title: 'Bridge 1 closed', published: { value: '2025-03-03', basis: 'page' } },
    ])
  })
})

describe('stories', () => {
  test('puts every report into one story', async () => {
    const other =
      'Lanmouth Athletic sold their striker on Friday for a record fee. The club will not replace him, its manager said.'
    const stdin = lines(
      { id: 'a', published: '2025-03-03', text: reportText(1) },
      { id: 'b', published: '2025-03-03', text: other },
      { id: 'c', published: '2025-03-04', text: reportText(2) },
    )
    const { exitCode, stdout } = await runProgram(['stories', '--jsonl'], stdin)
    expect(exitCode).toBe(0)
    const stories = parsed(stdout)
    expect(stories.map(({ reports }) => reports)).toEqual(expect.arrayContaining([['a', 'c'], ['b']]))
  })

  test('an id that is there twice and other bad lines are told first', async () => {
    const stdin = lines(
      { id: 'a', text: reportText() },
      { id: 'a', text: reportText() },
      { id: 'b', outlet: 7, text: 'x' },
    )
    const { exitCode, stdout } = await runProgram(['stories', '--jsonl'], stdin)
    expect(exitCode).toBe(1)
    expect(parsed(stdout)).toMatchObject([
      { id: 'a', line: 2, error: { code: 'duplicate-id' } },
      { id: 'b', line: 3, error: { code: 'field' } },
      { reports: ['a'] },
    ])
  })
})
