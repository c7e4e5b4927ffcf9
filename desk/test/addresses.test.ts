/** Addresses, from real servers on this machine: what is fetched, how politely, and what is said when it goes wrong. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { webClient } from '../src/fetch/web-client.ts'
import { readJson, reportPage, reportText, serve } from './run-program.ts'

type Site = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>

const send =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end('<p>no</p>')
const noRules = { '/robots.txt': status(404) }

/** A site with these pages; the paths asked for, in order, are in `asked`. */
async function site(pages: Site): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = []
  const origin = await serve((request, response) => {
    asked.push(request.url ?? '')
    const answer = pages[request.url ?? ''] ?? status(404)
    answer(response, request)
  })
  return { origin, asked }
}

/** No waiting between tries. */
const hasty = { retryDelaysMs: [0, 0], timeoutMs: 5000 }
const fetchFrom = (address: string, limits = {}) => webClient('0.0.0', { ...hasty, ...limits }).fetchPage(address)

test('a page is read, with the address where it was found', async () => {
  const { origin } = await site({ ...noRules, '/old': status(301, { location: '/new' }), '/new': send(reportPage()) })
  const { exitCode, stderr, reports } = await readJson([`${origin}/old`])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] })
  expect(reports).toMatchObject([
    { input: `${origin}/old`, url: `${origin}/new`, published: { value: '2025-03-03', basis: 'page' } },
  ])
})

test.each([
  ['gzip', gzipSync(reportPage())],
  ['br', brotliCompressSync(reportPage())],
])('an answer packed with %s', async (encoding, body) => {
  const { origin } = await site({ ...noRules, '/a': send(body, 'text/html', { 'content-encoding': encoding }) })
  expect((await readJson([`${origin}/a`])).reports).toHaveLength(1)
})

test('the encoding that HTTP names is taken', async () => {
  const page = Buffer.from(
    reportPage()
      .replace('<meta charset="utf-8">', '')
      .replace('Mara', 'Žofie')
      .replaceAll(/[“”]/g, '"')
      .replace('Ž', '\x8e'),
    'latin1',
  )
  const { origin } = await site({ ...noRules, '/a': send(page, 'text/html; charset=windows-1250') })
  expect((await readJson([`${origin}/a`])).reports[0]?.text).toContain('Žofie Lindqvist')
})

test('we say who we are, and ask for robots.txt once a site', async () => {
  const agents = new Set<string | undefined>()
  const page = (response: ServerResponse, request: IncomingMessage) => {
    agents.add(request.headers['user-agent'])
    send(reportPage(Number(request.url?.slice(2))))(response)
  }
  const { origin, asked } = await site({ ...noRules, '/p1': page, '/p2': page })
  await readJson([`${origin}/p1`, `${origin}/p2`])
  expect(asked).toEqual(['/robots.txt', '/p1', '/p2'])
  expect([...agents]).toEqual([expect.stringMatching(/^nutgraf\/\d+\.\d+\.\d+ \(news reader; honours robots\.txt\)$/)])
})

describe('what is wrong with an address is said on one line, and the rest is read', () => {
  test.each<[why: string, pages: Site, path: string, said: string]>([
    ['not found', noRules, '/gone', 'the server answers 404 Not Found; check the address'],
    [
      'forbidden',
      { ...noRules, '/a': status(403) },
      '/a',
      'the server answers 403 Forbidden; save the page in a browser and read the file',
    ],
    ['a status of its own', { ...noRules, '/a': status(418) }, '/a', 'the server answers 418; check the address'],
    [
      'a picture sent as a page',
      { ...noRules, '/a': send(Buffer.from('89504e470d0a1a0a', 'hex')) },
      '/a',
      'is a PNG image, though it was sent as text/html; leave it out',
    ],
    ['an empty answer', { ...noRules, '/a': send('') }, '/a', 'is empty; leave it out, or fetch it again'],
    [
      'a front page',
      { ...noRules, '/a': send('<html><body><a href="/">Home</a></body></html>') },
      '/a',
      'is a page without an article; give the page of one report, or its text as a .txt file',
    ],
    [
      'redirects for ever',
      { ...noRules, '/a': status(302, { location: '/b' }), '/b': status(302, { location: '/a' }) },
      '/a',
      'redirects more than 10 times; open it in a browser and use the address where it ends',
    ],
    [
      'a redirect out of the web',
      { ...noRules, '/a': status(302, { location: 'file:///etc/passwd' }) },
      '/a',
      'leads to an address of the kind "file:"; only http and https are fetched',
    ],
    [
      'a redirect to nothing',
      { ...noRules, '/a': status(302, { location: 'http://[' }) },
      '/a',
      'is no valid address; check its spelling',
    ],
    [
      'forbidden by robots.txt',
      { '/robots.txt': send('User-agent: *\nDisallow: /private'), '/private/a': send(reportPage()) },
      '/private/a',
      'robots.txt of HOST forbids it; save the page in a browser and read the file',
    ],
    [
      'a body that is broken off',
      {
        ...noRules,
        '/a': (response) => {
          response.writeHead(200, { 'content-length': 5000 }).write('<html>')
          setTimeout(() => response.destroy(), 20)
        },
      },
      '/a',
      'the server broke off in the middle; try again later',
    ],
    [
      'a body packed in a broken way',
      {
        ...noRules,
        '/a': send(gzipSync(reportPage()).fill(0xff, 15, 60), 'text/html', { 'content-encoding': 'gzip' }),
      },
      '/a',
      'the answer is packed in a broken way; save the page in a browser and read the file',
    ],
    [
      'a bomb in the packing',
      { ...noRules, '/a': send(gzipSync(Buffer.alloc(30_000_000, 'a ')), 'text/html', { 'content-encoding': 'gzip' }) },
      '/a',
      'is larger than 20 MB; allow more with --max-size',
    ],
    [
      'a body without end',
      {
        ...noRules,
        '/a': (response) => {
          const more = () => response.write(Buffer.alloc(1_000_000, 'a '))
          response.on('drain', () => {
            while (more());
          })
          while (more());
        },
      },
      '/a',
      'is larger than 20 MB; allow more with --max-size',
    ],
  ])('%s', async (_why, pages, path, said) => {
    const { origin } = await site({ ...pages, '/good': send(reportPage()) })
    const { exitCode, stderr, reports } = await readJson([origin + path, `${origin}/good`])
    expect(stderr).toEqual([`nutgraf: ${origin}${path}: ${said.replace('HOST', new URL(origin).host)}`])
    expect(exitCode).toBe(1)
    expect(reports).toHaveLength(1)
  })

  test('a server that says nothing', async () => {
    const { origin } = await site({ ...noRules, '/a': () => {} })
    const { stderr } = await readJson([`${origin}/a`, '--timeout', '1'])
    expect(stderr).toEqual([
      `nutgraf: ${origin}/a: no full answer within 1 s; try again later, or with a longer --timeout`,
    ])
  })

  test('a server that trickles', async () => {
    const { origin } = await site({
      ...noRules,
      '/a': (response) => {
        const timer = setInterval(() => response.write('<p>'), 50)
        response.on('close', () => clearInterval(timer))
      },
    })
    await expect(fetchFrom(`${origin}/a`, { timeoutMs: 400 })).rejects.toMatchObject({ code: 'timeout' })
  })

  test('no server', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/a`
    await new Promise((resolve) => server.close(resolve))
    await expect(fetchFrom(address)).rejects.toMatchObject({
      code: 'no-connection',
      what: 'the server refuses the connection',
    })
  })

  test('a server that does not speak HTTP', async () => {
    const server = createTcpServer((socket) => socket.end('220 mail ready\r\n')).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/a`
    await expect(fetchFrom(address)).rejects.toMatchObject({ code: 'no-connection' })
  })

  test.each([
    ['ftp://example.org/a', 'is an address of the kind "ftp:"; only http and https are fetched'],
    ['https://', 'is no valid address; check its spelling'],
    ['http://user:secret@127.0.0.1/a', 'carries a user name or password; save the page in a browser and read the file'],
  ])('%s', async (address, said) => {
    expect((await readJson([address])).stderr).toEqual([`nutgraf: ${address}: ${said}`])
  })
})

describe('tries', () => {
  /** Fails so often, then gives the page. */
  const failing = (times: number, fail: (response: ServerResponse) => void) => {
    let left = times
    return (response: ServerResponse) => (left-- > 0 ? fail(response) : send(reportPage())(response))
  }

  test.each([
    ['a server that is busy', failing(2, status(503))],
    ['a server that asks to wait no time', failing(1, status(429, { 'retry-after': '0' }))],
    ['a connection that breaks', failing(2, (response) => response.destroy())],
  ])('%s is tried again', async (_why, page) => {
    const { origin, asked } = await site({ ...noRules, '/a': page })
    expect((await fetchFrom(`${origin}/a`)).bytes.length).toBeGreaterThan(100)
    expect(asked.length).toBeGreaterThan(2)
  })

  test('but not for ever', async () => {
    const { origin, asked } = await site({ ...noRules, '/a': status(503) })
    await expect(fetchFrom(`${origin}/a`)).rejects.toMatchObject({
      code: 'http-status',
      what: 'the server answers 503 Service Unavailable',
    })
    expect(asked).toEqual(['/robots.txt', '/a', '/a', '/a'])
  })

  test('a server that asks to be left alone for long is left alone', async () => {
    const { origin, asked } = await site({ ...noRules, '/a': status(429, { 'retry-after': '3600' }) })
    await expect(fetchFrom(`${origin}/a`)).rejects.toMatchObject({ remedy: 'try again in 3600 seconds' })
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  test('a page that is not there is asked for once', async () => {
    const { origin, asked } = await site(noRules)
    await expect(fetchFrom(`${origin}/a`)).rejects.toMatchObject({ code: 'http-status' })
    expect(asked).toEqual(['/robots.txt', '/a'])
  })
})

describe('robots.txt', () => {
  test.each<[why: string, robots: (response: ServerResponse) => void, allowed: boolean]>([
    ['none', status(404), true],
    ['rules for others', send('User-agent: otherbot\nDisallow: /\n', 'text/plain'), true],
    ['rules for us', send('User-agent: nutgraf\nDisallow: /\n\nUser-agent: *\nAllow: /\n', 'text/plain'), false],
    ['a page instead of rules', send('<!doctype html><title>Not found</title>'), true],
    ['a server that cannot say', status(500), false],
    ['rules without end', send('#'.repeat(600_000), 'text/plain'), false],
    ['a redirect to rules', status(301, { location: '/rules' }), false],
    ['a redirect in circles', status(301, { location: '/robots.txt' }), true],
  ])('%s', async (_why, robots, allowed) => {
    const { origin } = await site({
      '/robots.txt': robots,
      '/rules': send('User-agent: *\nDisallow: /a', 'text/plain'),
      '/a': send(reportPage()),
    })
    const visit = fetchFrom(`${origin}/a`)
    if (allowed) expect((await visit).url).toBe(`${origin}/a`)
    else await expect(visit).rejects.toMatchObject({ code: 'robots' })
  })

  test('a delay that it asks for is kept to', async () => {
    const { origin, asked } = await site({
      '/robots.txt': send('User-agent: *\nCrawl-delay: 10', 'text/plain'),
      '/a': send(reportPage(1)),
      '/b': send(reportPage(2)),
    })
    const client = webClient('0.0.0', { ...hasty, timeoutMs: 500 })
    await client.fetchPage(`${origin}/a`)
    await expect(client.fetchPage(`${origin}/b`)).rejects.toMatchObject({ code: 'timeout' })
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  test('holds for where a redirect leads', async () => {
    const other = await site({
      '/robots.txt': send('User-agent: *\nDisallow: /', 'text/plain'),
      '/b': send(reportPage()),
    })
    const { origin } = await site({ ...noRules, '/a': status(302, { location: `${other.origin}/b` }) })
    await expect(fetchFrom(`${origin}/a`)).rejects.toMatchObject({ code: 'robots' })
    expect(other.asked).toEqual(['/robots.txt'])
  })
})

describe('feeds', () => {
  const feed = (origin: string) => `<rss version="2.0"><channel><title>Ane Herald</title>
    <item><title>Bridge 1 closed</title><link>${origin}/p1</link><description>Cracks were found.</description></item>
    <item><title>Bridge 2 closed</title><link>${origin}/p2</link><description>More cracks were found on Monday.</description></item></channel></rss>`
  const newsSite = async () => {
    const pages: Record<string, (response: ServerResponse) => void> = {
      ...noRules,
      '/p1': send(reportPage(1)),
      '/p2': status(404),
    }
    const made = await site(pages)
    pages['/feed'] = send(feed(made.origin), 'application/rss+xml')
    return made
  }

  test('its items are read and its links left alone', async () => {
    const { origin, asked } = await newsSite()
    const { exitCode, stderr, reports } = await readJson([`${origin}/feed`])
    expect(reports).toMatchObject([
      { title: 'Bridge 1 closed', url: `${origin}/p1`, outlet: 'Ane Herald', text: 'Cracks were found.' },
      {
        title: 'Bridge 2 closed',
        url: `${origin}/p2`,
        outlet: 'Ane Herald',
        text: 'More cracks were found on Monday.',
      },
    ])
    expect(asked).toEqual(['/robots.txt', '/feed'])
    expect(stderr).toEqual([`nutgraf: ${origin}/feed: 2 of 2 items are summaries only, and were read as they are`])
    expect(exitCode).toBe(0)
  })

  test('with --follow its pages are read, and what is not there is taken from the feed', async () => {
    const { origin } = await newsSite()
    const { exitCode, stderr, reports } = await readJson([`${origin}/feed`, '--follow'])
    expect(reports.map(({ text }) => text)).toEqual([
      expect.stringContaining(reportText(1).slice(-80)),
      'More cracks were found on Monday.',
    ])
    expect(stderr).toEqual([
      `nutgraf: ${origin}/p2: the server answers 404 Not Found; check the address`,
      `nutgraf: ${origin}/feed: 1 of 2 items are summaries only, and were read as they are`,
    ])
    expect(exitCode).toBe(1)
  })
})
