import { expect, test } from 'vitest'
import { fetchError } from './fetch-error.ts'

const failed = (code: string, message = code) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(message), { code }) })

/** Those that a server on this machine cannot bring about; the others are in test/addresses.test.ts. */
test.each([
  ['a name without a server', failed('ENOTFOUND'), 'no-host', 'there is no server of that name'],
  ['a name server that is away', failed('EAI_AGAIN'), 'no-host', 'there is no server of that name'],
  [
    'a certificate that has expired',
    failed('CERT_HAS_EXPIRED'),
    'no-connection',
    'the server cannot prove who it is (CERT_HAS_EXPIRED)',
  ],
  [
    'a certificate of its own making',
    failed('DEPTH_ZERO_SELF_SIGNED_CERT'),
    'no-connection',
    'the server cannot prove who it is (DEPTH_ZERO_SELF_SIGNED_CERT)',
  ],
  ['no route', failed('ENETUNREACH', 'connect ENETUNREACH'), 'no-connection', 'no answer (connect ENETUNREACH)'],
  ['something new', new TypeError('fetch failed'), 'no-connection', 'no answer (fetch failed)'],
  ['something that is no error', 'what?', 'no-connection', 'no answer (what?)'],
])('%s', (_why, error, code, what) => {
  expect(fetchError(error, 'https://example.org/', 20_000)).toMatchObject({ code, what, input: 'https://example.org/' })
})
