/** Inputs that cannot be read: each costs one line (what, where, what to do) and exit code 1, and the rest is read. */
import { chmodSync, ftruncateSync, openSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Files, folderWith, readJson, reportPage, reportText, runProgram } from './run-program.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108020000009077', 'hex')
const randomBytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256))
const packedPage = gzipSync(reportPage())

/** Reads `bad` with a good page before and after it: what is said of it. */
async function readAmongGood(bad: string, files: Files): Promise<string[]> {
  const folder = await folderWith({ 'first.html': reportPage(1), 'last.html': reportPage(2), ...files })
  const inputs = ['first.html', bad, 'last.html'].map((name) => join(folder, name))
  const { exitCode, stderr, reports } = await readJson(inputs)
  expect(reports.map(({ input }) => input)).toEqual([inputs[0], inputs[2]])
  expect(exitCode).toBe(1)
  return stderr.map((line) => line.replace(`${folder}/`, ''))
}

test.each<[why: string, name: string, content: string | Uint8Array, said: string]>([
  ['empty', 'empty.html', '', 'is empty; leave it out, or fetch it again'],
  ['nothing but blanks', 'blank.txt', ' \n\t\r\n', 'is empty; leave it out, or fetch it again'],
  ['an empty gzip', 'empty.html.gz', gzipSync(''), 'is empty; leave it out, or fetch it again'],
  ['bytes that mean nothing', 'noise.txt', randomBytes, 'is no text; leave it out'],
  ['a picture called a page', 'picture.html', png, 'is a PNG image; leave it out'],
  ['a PDF', 'report.pdf', '%PDF-1.7\n%âãÏÓ', 'is a PDF document; save its text as a .txt file and read that'],
  [
    'a ZIP',
    'reports.zip',
    Buffer.from('504b030414', 'hex'),
    'is a ZIP archive or an Office document; unpack it and read what is in it',
  ],
  [
    'a gzip cut short',
    'cut.html.gz',
    packedPage.subarray(0, packedPage.length - 20),
    'is a gzip file cut short; get a whole copy',
  ],
  ['a gzip of four bytes', 'cut.gz', packedPage.subarray(0, 4), 'is a gzip file cut short; get a whole copy'],
  [
    'a damaged gzip',
    'bad.html.gz',
    Buffer.from(packedPage).fill(0xff, 12, 40),
    'is a damaged gzip file; get a whole copy',
  ],
  [
    'a gzip in a gzip in a gzip',
    'wrapped.gz',
    gzipSync(gzipSync(gzipSync('x'))),
    'is gzip in gzip in gzip; unpack it and read what is in it',
  ],
  [
    'a gzip bomb',
    'bomb.html.gz',
    gzipSync(`<html><body>${'<p>a</p>'.repeat(3_000_000)}`),
    'is larger than 20 MB; allow more with --max-size, or split it',
  ],
  [
    'a front page',
    'front.html',
    '<html><body><nav><a href="/a">World</a> <a href="/b">Sport</a></nav></body></html>',
    'is a page without an article; give the page of one report, or its text as a .txt file',
  ],
  [
    'a page without a body',
    'bare.html',
    '<!doctype html><html><head><title>x</title></head></html>',
    'is a page without an article; give the page of one report, or its text as a .txt file',
  ],
  [
    'a feed without items',
    'feed.xml',
    '<rss version="2.0"><channel><title>News</title></channel></rss>',
    'is a feed without items; try again when it has some',
  ],
  [
    'a feed of headlines',
    'feed.xml',
    '<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>',
    'is a feed of headlines without text; give its pages, or use --follow with its address',
  ],
  [
    'half a feed',
    'feed.rss',
    '<rss version="2.0"><channel><item><title>Ra',
    'is a broken feed (Invalid feed format); check that it is complete, well-formed RSS, Atom or JSON Feed',
  ],
  [
    'XML of another kind',
    'map.xml',
    '<?xml version="1.0"?><urlset><url/></urlset>',
    'is XML but no feed (<urlset>); give RSS, Atom or the page itself',
  ],
  [
    'JSON of another kind',
    'data.json',
    '{\n  "a": 1\n}\n',
    'is JSON, but neither a feed nor JSON Lines; write one report a line: {"text": …}',
  ],
  [
    'a WARC without pages',
    'crawl.warc',
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
    'holds no page with an article; check what the crawl has stored',
  ],
  [
    'a WARC that lies about its lengths',
    'crawl.warc',
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nsoftware: x\r\n\r\n',
    'is a damaged WARC: a record is longer or shorter than it says; get a whole copy for the rest',
  ],
  [
    'a WARC without lengths',
    'crawl.warc',
    'WARC/1.0\r\nWARC-Type: response\r\n\r\n',
    'is a damaged WARC: a record does not tell its length; get a whole copy for the rest',
  ],
])('%s', async (_why, name, content, said) => {
  expect(await readAmongGood(name, { [name]: content })).toEqual([`nutgraf: ${name}: ${said}`])
})

test('a missing file', async () => {
  expect(await readAmongGood('gone.html', {})).toEqual(['nutgraf: gone.html: no such file or folder; check the name'])
})

test('an address without https://', async () => {
  const { stderr } = await readJson(['www.example.org/news'])
  expect(stderr).toEqual([
    'nutgraf: www.example.org/news: no such file or folder; if it is an address, write https://www.example.org/news',
  ])
})

test('a file of 200 MB is told by its size and not read', async () => {
  const folder = await folderWith({ 'good.html': reportPage() })
  const big = join(folder, 'big.html')
  const file = openSync(big, 'w')
  ftruncateSync(file, 200_000_000)
  const { writeSync, closeSync } = await import('node:fs')
  writeSync(file, `<html><body>${'<p>word</p>'.repeat(10_000)}`, 0)
  closeSync(file)
  const { stderr, reports } = await readJson([big, join(folder, 'good.html')])
  expect(stderr).toEqual([`nutgraf: ${big}: is larger than 20 MB (200 MB); allow more with --max-size, or split it`])
  expect(reports).toHaveLength(1)
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
  const folder = await folderWith({ 'secret.html': reportPage() })
  chmodSync(join(folder, 'secret.html'), 0)
  const { stderr } = await readJson([join(folder, 'secret.html')])
  expect(stderr).toEqual([`nutgraf: ${folder}/secret.html: you may not read it; change its permissions`])
})

describe('JSON Lines', () => {
  const good = (n: number) => JSON.stringify({ id: `n${n}`, text: reportText(n) })

  test('bad lines are told by their numbers and the others are read', async () => {
    const lines = [
      good(1),
      '{"id":"x"',
      '',
      '[1]',
      '{"text":7}',
      '{"id":"y"}',
      good(7),
      '{"text":" "}',
      '{"text":"a","published":"soon"}',
      '{"id":{},"text":"a"}',
      '{"html":"<a href=/>Home</a>"}',
    ]
    const folder = await folderWith({ 'archive.jsonl': `${lines.join('\n')}\n` })
    const { exitCode, stderr, reports } = await readJson([join(folder, 'archive.jsonl')])
    expect(reports.map(({ id }) => id)).toEqual(['n1', 'n7'])
    expect(exitCode).toBe(1)
    expect(stderr.map((line) => line.replace(`nutgraf: ${folder}/archive.jsonl, `, ''))).toEqual([
      'line 2: is not JSON (broken at character 10); write one JSON object a line',
      'line 4: is JSON but no object; write {"id": …, …}',
      'line 5: has a field "text" that is not a string; use a string',
      'line 6: has no field "text"; it holds what is to be read',
      'line 8: has a field "text" that is empty; leave such lines out',
      'line 9: has a field "published" that is no date; write it as 2022-02-08 or 2022-02-08T09:30:00Z',
      'line 10: has a field "id" that is neither a string nor a number; use a string',
      'line 11: has a page without an article; leave such lines out',
    ])
  })

  test('a thousand bad lines do not hide everything else', async () => {
    const folder = await folderWith({ 'archive.jsonl': `${'{bad}\n'.repeat(1000)}${good(1)}` })
    const { stderr, reports } = await readJson([join(folder, 'archive.jsonl')])
    expect(reports).toHaveLength(1)
    expect(stderr).toHaveLength(21)
    expect(stderr.at(-1)).toContain('980 more lines: cannot be read either')
  })

  test('a line over the limit is passed over', async () => {
    const folder = await folderWith({
      'archive.jsonl': `${good(1)}\n{"text":"${'a'.repeat(1_100_000)}"}\n${good(3)}\n`,
    })
    const { stderr, reports } = await readJson([join(folder, 'archive.jsonl'), '--max-size', '1'])
    expect(stderr).toEqual([`nutgraf: ${folder}/archive.jsonl, line 2: is longer than 1 MB; split the report`])
    expect(reports.map(({ id }) => id)).toEqual(['n1', 'n3'])
  })

  test('of a packed archive that is cut short, the whole lines are read', async () => {
    const packed = gzipSync(Array.from({ length: 40 }, (_, n) => `${good(n)}\n`).join(''), { level: 0 })
    const folder = await folderWith({ 'archive.jsonl.gz': packed.subarray(0, 20_000) })
    const { exitCode, stderr, reports } = await readJson([join(folder, 'archive.jsonl.gz')])
    expect(exitCode).toBe(1)
    expect(reports.length).toBeGreaterThan(5)
    expect(stderr).toEqual([
      `nutgraf: ${folder}/archive.jsonl.gz: is a gzip file cut short; the ${reports.length} reports before the damage are read; get a whole copy`,
    ])
  })
})

describe('pages that are read, broken as they are', () => {
  test.each<[why: string, html: string]>([
    ['tags that are never closed', reportPage().replaceAll(/<\/(?:p|article|body|html)>/g, '')],
    ['tags closed in the wrong order', reportPage().replace('</article></body>', '</body></article></div></b>')],
    ['no html and no body tag', reportPage().replaceAll(/<\/?(?:html|head|body)[^>]*>/g, '')],
    ['elements 100,000 deep around the text', reportPage().replace('<article>', `<article>${'<div>'.repeat(100_000)}`)],
    ['elements 100,000 deep beside the text', reportPage().replace('</article>', `</article>${'<i>'.repeat(100_000)}`)],
    ['NUL characters', reportPage().replace('closed on', 'closed\0 on')],
  ])('%s', async (_why, html) => {
    const folder = await folderWith({ 'page.html': html })
    const { exitCode, stderr, reports } = await readJson([join(folder, 'page.html')])
    expect(stderr).toEqual([])
    expect(exitCode).toBe(0)
    expect(reports[0]?.text).toContain('We will not gamble with lives')
  })

  test('a page in windows-1252 that says it is UTF-8', async () => {
    const page = reportPage().replace('Lindqvist', 'Söderström')
    const latin = Buffer.from(page.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
    const folder = await folderWith({ 'page.html': latin })
    const { reports } = await readJson([join(folder, 'page.html')])
    expect(reports[0]?.text).toContain('“We will not gamble with lives,” said Mara Söderström')
  })
})

describe('folders and globs', () => {
  test('a folder is read in order, without what is no report', async () => {
    const folder = await folderWith({
      'b.html': reportPage(2),
      'a/z.txt': reportText(1),
      'c.jsonl.gz': gzipSync(JSON.stringify({ text: reportText(3) })),
      'README.txt': 'How these were made',
      'logo.png': png,
      '.cache/old.html': reportPage(9),
      'a/.DS_Store': randomBytes,
    })
    const { exitCode, stderr, reports } = await readJson([folder])
    expect(reports.map(({ input }) => input)).toEqual(
      ['a/z.txt', 'b.html', 'c.jsonl.gz'].map((name) => join(folder, name)),
    )
    expect(stderr).toEqual([
      `nutgraf: ${folder}: 2 files that are no reports by their names were left out (README.txt, logo.png)`,
    ])
    expect(exitCode).toBe(0)
  })

  test('a bad file in a folder is told by its own name', async () => {
    const folder = await folderWith({ 'a.html': reportPage(), 'b.txt': randomBytes })
    const { exitCode, stderr } = await readJson([folder])
    expect(stderr).toEqual([`nutgraf: ${folder}/b.txt: is no text; leave it out`])
    expect(exitCode).toBe(1)
  })

  test.each<[why: string, files: Files, said: string]>([
    ['an empty folder', {}, 'holds no reports'],
    ['a folder of pictures', { 'a.png': png }, 'holds no reports by their names (a.png)'],
  ])('%s', async (_why, files, said) => {
    const folder = await folderWith(files)
    const { exitCode, stderr } = await readJson([folder])
    expect(stderr).toEqual([
      `nutgraf: ${folder}: ${said}; name a folder with .html, .txt, .jsonl, .xml or .warc files, or name the files one by one`,
    ])
    expect(exitCode).toBe(1)
  })

  test('a glob takes what it matches', async () => {
    const folder = await folderWith({ 'a.html': reportPage(1), 'sub/b.html': reportPage(2), 'c.txt': reportText(3) })
    const { reports } = await readJson([`${folder}/**/*.html`])
    expect(reports.map(({ input }) => input)).toEqual([`${folder}/a.html`, `${folder}/sub/b.html`])
  })

  test('a glob that matches nothing', async () => {
    const { exitCode, stderr } = await readJson(['/nowhere/*.html'])
    expect(stderr).toEqual(['nutgraf: /nowhere/*.html: matches no file; check the pattern and the folder you are in'])
    expect(exitCode).toBe(1)
  })

  test('links that lead round in circles are told and left', async () => {
    const folder = await folderWith({ 'deep/a.html': reportPage() })
    symlinkSync('..', join(folder, 'deep', 'up'))
    symlinkSync('me.html', join(folder, 'me.html'))
    const { exitCode, stderr, reports } = await readJson([folder])
    expect(reports).toHaveLength(1)
    expect(stderr).toEqual([
      `nutgraf: ${folder}/deep/up: links to a folder that it lies in; remove the link`,
      `nutgraf: ${folder}/me.html: is a link that leads back to itself; remove the link`,
    ])
    expect(exitCode).toBe(1)
  })

  test('a link to nowhere', async () => {
    const folder = await folderWith({ 'a.html': reportPage() })
    symlinkSync('gone.html', join(folder, 'b.html'))
    const { stderr } = await readJson([folder])
    expect(stderr).toEqual([`nutgraf: ${folder}/b.html: no such file; check the name, or the link if it is one`])
  })
})

test('a hostile file name cannot draw on the terminal', async () => {
  const { stderr } = await runProgram(['read', 'evil\u001b(B\nnutgraf: all is well\u202e.html'])
  expect(stderr).toEqual(['nutgraf: evil (B nutgraf: all is well .html: no such file or folder; check the name'])
})
