/** `nutgraf read`: what the reports are, which names they get, and how the command is told what to do. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { folderWith, readJson, reportPage, reportText, runProgram } from './run-program.ts'

describe('stdin', () => {
  test.each([
    ['a page', reportPage()],
    ['a packed page', gzipSync(reportPage())],
    ['a text', reportText()],
    ['JSON Lines', JSON.stringify({ text: reportText() })],
    [
      'JSON Lines as PowerShell writes it',
      Buffer.from(`\ufeff${JSON.stringify({ text: reportText() })}\r\n`, 'utf16le'),
    ],
    [
      'a feed',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Bridge</title><content>${reportText()}</content></entry></feed>`,
    ],
  ])('%s is known by what is in it', async (_why, stdin) => {
    const { exitCode, stderr, reports } = await readJson(['-'], stdin)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] })
    expect(reports).toMatchObject([{ input: '-', text: expect.stringContaining('We will not gamble with lives') }])
  })

  test('nothing on it', async () => {
    expect((await readJson(['-'], '')).stderr).toEqual(['nutgraf: -: is empty; leave it out, or fetch it again'])
  })

  test('cannot be read twice', async () => {
    expect(await runProgram(['read', '-', '-'])).toMatchObject({
      exitCode: 2,
      stderr: ['nutgraf: stdin (-) can be read only once'],
    })
  })
})

describe('ids', () => {
  const idsOf = async (inputs: readonly string[]) =>
    new Map((await readJson(inputs)).reports.map(({ id, input, text }) => [`${input} ${text}`, id]))

  test('do not depend on the order of inputs', async () => {
    const folder = await folderWith({
      'a.html': reportPage(1),
      'b.txt': reportText(2),
      'c/b.txt': reportText(2),
      'd.jsonl': [{ id: 'x', text: reportText(3) }, { text: reportText(4) }]
        .map((line) => JSON.stringify(line))
        .join('\n'),
      'e.jsonl': JSON.stringify({ id: 'x', text: reportText(5) }),
    })
    const inputs = ['a.html', 'b.txt', 'c/b.txt', 'd.jsonl', 'e.jsonl'].map((name) => join(folder, name))
    const ids = await idsOf(inputs)
    expect(await idsOf(inputs.toReversed())).toEqual(ids)
    expect(new Set(ids.values()).size).toBe(6)
    expect([...ids.values()]).not.toContain('x') // two lines claim it, so it is nobody's
  })

  test('are kept where a line brings its own', async () => {
    const { reports } = await readJson(['-'], JSON.stringify({ id: 'HNA-17', text: reportText() }))
    expect(reports[0]?.id).toBe('HNA-17')
  })

  test('do not depend on the folder one is in', async () => {
    const [one, two] = [await folderWith({ 'a.txt': reportText() }), await folderWith({ 'a.txt': reportText() })]
    expect((await readJson([join(one, 'a.txt')])).reports[0]?.id).toBe(
      (await readJson([join(two, 'a.txt')])).reports[0]?.id,
    )
  })
})

describe('a report that is given twice is read once', () => {
  test('by the same file', async () => {
    const folder = await folderWith({ 'a.html': reportPage() })
    expect((await readJson([join(folder, 'a.html'), folder, join(folder, '.', '*.html')])).reports).toHaveLength(1)
  })

  test('by the same address and text', async () => {
    const line = JSON.stringify({ url: 'https://example.org/a', text: reportText() })
    const folder = await folderWith({ 'a.jsonl': line, 'b.jsonl': `${line}\n${line}` })
    expect((await readJson([folder])).reports).toHaveLength(1)
  })

  test('but copies under other names are reports of their own', async () => {
    const folder = await folderWith({ 'a.txt': reportText(), 'b.txt': reportText() })
    expect((await readJson([folder])).reports).toHaveLength(2)
  })
})

describe('languages', () => {
  const french =
    'Le pont sur la rivière a été fermé lundi après que des plongeurs ont trouvé des fissures dans deux de ses piliers, a annoncé la capitainerie. Le maire a dit aux journalistes que la ville avait demandé de l’argent il y a trois ans.'

  test('a report that is not in English is listed, and that is said', async () => {
    const folder = await folderWith({ 'a.txt': french, 'b.html': reportPage() })
    const { exitCode, stderr, reports } = await readJson([folder])
    expect(reports).toMatchObject([{ language: 'fr' }, { language: 'en' }])
    expect(stderr).toEqual([
      `nutgraf: ${folder}/a.txt: is in French; nutgraf reads English; it is listed but not analysed`,
    ])
    expect(exitCode).toBe(0)
  })

  test('many of them in one archive are one line', async () => {
    const { stderr } = await readJson(
      ['-'],
      [1, 2, 3].map((n) => JSON.stringify({ text: `${n}. ${french}` })).join('\n'),
    )
    expect(stderr).toEqual([
      'nutgraf: -: holds 3 reports in French; nutgraf reads English; they are listed but not analysed',
    ])
  })
})

describe('JSON Lines', () => {
  test('what the line states goes before what its page says', async () => {
    const line = {
      url: 'https://example.org/a',
      outlet: 'Ane Herald',
      title: 'Shut',
      published: '2025-03-04T10:00:00Z',
      html: reportPage(),
    }
    expect((await readJson(['-'], JSON.stringify(line))).reports).toMatchObject([
      {
        outlet: 'Ane Herald',
        title: 'Shut',
        published: { value: '2025-03-04T10:00:00Z', basis: 'given' },
        text: expect.stringContaining('gamble'),
      },
    ])
  })

  test('a text is taken as it stands', async () => {
    const text = '  Related News\r\nRain fell 🌧.\n\n\nRoads closed.  '
    expect((await readJson(['-'], JSON.stringify({ text }))).reports[0]?.text).toBe(text)
  })
})

describe('output', () => {
  test('is the same every time', async () => {
    const folder = await folderWith({ 'a.html': reportPage(1), 'b.txt': reportText(2) })
    for (const format of [['--json'], ['--markdown'], ['--width', '100']]) {
      const [one, two] = [await runProgram(['read', folder, ...format]), await runProgram(['read', folder, ...format])]
      expect(one.stdout).not.toBe('')
      expect(one).toEqual(two)
    }
  })

  test('has no colour unless asked for', async () => {
    const folder = await folderWith({ 'a.html': reportPage() })
    expect((await runProgram(['read', folder])).stdout).not.toContain('\u001b[')
    expect((await runProgram(['read', folder, '--colour', 'always'])).stdout).toContain('\u001b[')
  })

  test('keeps to the width', async () => {
    const folder = await folderWith({ 'a.html': reportPage() })
    const { stdout } = await runProgram(['read', folder, '--width', '60'])
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(60)
  })

  test('is an empty document, or nothing for people, where nothing could be read', async () => {
    expect(await runProgram(['read', 'gone.html', '--json'])).toMatchObject({
      exitCode: 1,
      stdout: '{"reports":[],"stories":[]}\n',
    })
    expect(await runProgram(['read', 'gone.html'])).toMatchObject({ exitCode: 1, stdout: '' })
  })
})

test.each([
  ['--width 9', '--width takes a whole number from 40 to 200, not "9"'],
  ['--width wide', '--width takes a whole number from 40 to 200, not "wide"'],
  ['--timeout 0', '--timeout takes a whole number from 1 to 3600, not "0"'],
  ['--max-size 1e3', '--max-size takes a whole number from 1 to 500, not "1e3"'],
  ['--colour sometimes', '--colour takes auto, always or never, not "sometimes"'],
  ['--today 2025-02-30', '--today takes a date such as 2022-02-08, not "2025-02-30"'],
  ['--json --markdown', '--json and --markdown are two kinds of output; choose one'],
  ['--ics --json', '--json and --ics are two kinds of output; choose one'],
  ['--markdown --timelinejs', '--markdown and --timelinejs are two kinds of output; choose one'],
])('read x %s is wrong usage', async (flags, said) => {
  expect(await runProgram(['read', 'x', ...flags.split(' ')])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: [`nutgraf: ${said}`],
  })
})

describe('the timeline', () => {
  const line = JSON.stringify({
    id: 'a',
    url: 'https://example.org/a',
    outlet: 'Ane Post',
    title: 'Talks in Halden',
    published: '2025-03-04',
    text: 'President Ana Brandt met Prime Minister Olav Lund in Halden on Monday. Brandt will meet Lund again on Friday.\n\nPolice arrested two of the protesters.',
  })

  test('as JSON for TimelineJS', async () => {
    const { exitCode, stdout, stderr } = await runProgram(['read', '-', '--timelinejs'], line)
    const { title, events } = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(title.text.headline).toBe('Talks in Halden')
    expect(events).toContainEqual(
      expect.objectContaining({ start_date: { year: 2025, month: 3, day: 3 }, display_date: '3 Mar 2025' }),
    )
    expect(stderr).toEqual([
      expect.stringMatching(/^nutgraf: \d+ events? without a date (is|are) not on the timeline$/),
    ])
  })

  test('as a calendar', async () => {
    const { exitCode, stdout, stderr } = await runProgram(['read', '-', '--ics'], line)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20250303\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(stdout).toContain('DTSTAMP:20250304T000000Z')
    expect(stderr).toEqual([
      expect.stringMatching(/^nutgraf: \d+ events? without a date (is|are) not in the calendar$/),
    ])
  })

  test('is in the JSON document', async () => {
    const { stdout } = await runProgram(['read', '-', '--json'], line)
    const [{ centre, timeline, events, statements }] = JSON.parse(stdout).stories
    expect(centre).toMatchObject({ value: '2025-03-03' })
    expect(timeline).toHaveLength(events.length + statements.length)
  })

  test('nothing is printed where nothing was read', async () => {
    for (const flag of ['--ics', '--timelinejs'])
      expect(await runProgram(['read', 'gone.html', flag])).toMatchObject({ exitCode: 1, stdout: '' })
  })
})
