import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { openVoice } from './progress.ts'

/** A voice on a stream that is a terminal or not, with a clock that is set by hand. */
function voiceOn({ isTTY, env = {}, columns }: { isTTY: boolean; env?: Record<string, string>; columns?: number }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns })
  const clock = { ms: 0 }
  const voice = openVoice(stream, env, () => clock.ms)
  const at = (ms: number) => {
    clock.ms = ms
  }
  const written = () => {
    let all = ''
    for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) all += chunk
    return all
  }
  return { voice, at, written }
}

describe('progress', () => {
  test('is silent within the first second', () => {
    for (const isTTY of [true, false]) {
      const { voice, at, written } = voiceOn({ isTTY })
      voice.progress('reading: 1')
      at(999)
      voice.progress('reading: 2')
      voice.end()
      expect(written()).toBe('')
    }
  })

  test('on a terminal it is drawn in one place and taken away at the end', () => {
    const { voice, at, written } = voiceOn({ isTTY: true })
    at(1000)
    voice.progress('reading: 12')
    at(1050)
    voice.progress('reading: 13') // too soon to be seen
    at(1200)
    voice.progress('reading: 4')
    voice.end()
    expect(written()).toBe(`reading: 12\r${' '.repeat(11)}\rreading: 4\r${' '.repeat(10)}\r`)
  })

  test('does not break the line of a narrow terminal', () => {
    const { voice, at, written } = voiceOn({ isTTY: true, columns: 10 })
    at(1000)
    voice.progress('fetching https://example.org/a')
    expect(written()).toBe('fetching ')
    voice.end()
  })

  test.each([
    ['a log', { isTTY: false }],
    ['a terminal that cannot draw', { isTTY: true, env: { TERM: 'dumb' } }],
  ])('in %s it is a line every few seconds', (_why, where) => {
    const { voice, at, written } = voiceOn(where)
    for (let ms = 0; ms <= 12_000; ms += 100) {
      at(ms)
      voice.progress(`reading: ${ms}`)
    }
    voice.end()
    expect(written()).toBe('nutgraf: reading: 1000\nnutgraf: reading: 6000\nnutgraf: reading: 11000\n')
  })
})

describe('a message', () => {
  test('comes at once, in place of what is drawn', () => {
    const { voice, at, written } = voiceOn({ isTTY: true })
    at(1000)
    voice.progress('reading: 1')
    voice.say('a.html: is empty')
    voice.end()
    expect(written()).toBe(`reading: 1\r${' '.repeat(10)}\rnutgraf: a.html: is empty\n`)
  })

  test('is one line, whatever it is made of', () => {
    const { voice, written } = voiceOn({ isTTY: true })
    voice.say(`a\nb\u001b[31mc${'d'.repeat(1000)}`)
    voice.end()
    const said = written()
    expect(said.split('\n')).toHaveLength(2)
    expect(said).not.toContain('\u001b')
  })
})
