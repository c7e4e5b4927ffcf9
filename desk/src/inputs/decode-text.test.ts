import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const russian = 'Президент сообщил журналистам, что переговоры продолжатся в понедельник в столице. '.repeat(3)
const japanese = '大統領は月曜日に首都で会談を続けると記者団に語った。政府は和平案を検討している。'.repeat(3)
const chinese = '总统星期一在首都对记者说，会谈将继续进行。政府正在研究和平方案，双方同意停火。'.repeat(3)
const korean = '대통령은 월요일 수도에서 회담이 계속될 것이라고 기자들에게 말했다. 정부는 검토하고 있다. '.repeat(3)
const curly = '“We’re not leaving — not yet,” Gülay Şahin said. It cost €5.'
const western = '“We’re not leaving – not yet,” the café’s owner said. It cost €5.'
const page = (charset: string, body: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${body}</p></body></html>`

test.each([
  ['plain ASCII', western.replace(/[^ -~]/g, ''), 'utf-8', null],
  ['UTF-8 that nobody declares', curly, 'utf-8', null],
  ['UTF-8 with a byte order mark', `\ufeff${curly}`, 'utf-8', null],
  ['UTF-8 that HTTP calls Latin-1', curly, 'utf-8', 'iso-8859-1'],
  ['UTF-8 that its own page calls Latin-1', page('iso-8859-1', curly), 'utf-8', null],
  ['windows-1252 declared as Latin-1, as browsers read it', page('iso-8859-1', western), 'windows-1252', null],
  ['windows-1252 that nobody declares', western, 'windows-1252', null],
  ['windows-1252 that HTTP calls UTF-8', western, 'windows-1252', 'utf-8'],
  ['windows-1251 from HTTP', russian, 'windows-1251', 'Windows-1251'],
  ['windows-1251 by its letters', russian, 'windows-1251', null],
  ['KOI8-R by its letters', russian, 'koi8-r', null],
  ['Shift_JIS from the page', page('Shift_JIS', japanese), 'shift_jis', null],
  ['Shift_JIS under its old name', japanese, 'shift_jis', 'x-sjis'],
  ['EUC-JP by its letters', japanese, 'euc-jp', null],
  ['GB18030 declared as GB2312', page('gb2312', chinese), 'gb18030', null],
  ['EUC-KR by its letters', korean, 'euc-kr', null],
  ['an XML prolog', `<?xml version="1.0" encoding="windows-1251"?><rss>${russian}</rss>`, 'windows-1251', null],
  ['an encoding that does not exist', curly, 'utf-8', 'x-klingon'],
  ['an encoding of iconv-lite that is none of the web', curly, 'utf-8', 'base64'],
  ['UTF-16LE without a mark', western, 'utf-16le', null],
  ['UTF-16BE without a mark', western, 'utf-16be', null],
])('%s', (_why, text, written, declared) => {
  expect(decodeText(iconv.encode(text, written), declared).text).toBe(text.replace(/^\ufeff/, ''))
})

test.each([
  ['UTF-16LE', 'utf-16le'],
  ['UTF-16BE', 'utf-16be'],
  ['UTF-32LE', 'utf-32le'],
])('a byte order mark wins over what is declared: %s', (_why, encoding) => {
  expect(decodeText(iconv.encode(curly, encoding, { addBOM: true }), 'utf-8').text).toBe(curly)
})

test('one damaged place in a UTF-8 page costs that place only', () => {
  const bytes = Buffer.concat([Buffer.from(curly), Buffer.from([0x93]), Buffer.from(curly)])
  expect(decodeText(bytes).text).toBe(`${curly}\ufffd${curly}`)
})

test('a piece that ends inside a character is still UTF-8', () => {
  expect(decodeText(Buffer.from('Il a dit : « déjà ».').subarray(0, 11)).encoding).toBe('utf-8')
})

test('every text comes back from UTF-8, whatever is declared', () => {
  const label = fc.constantFrom(null, 'utf-8', 'iso-8859-1', 'windows-1251', 'nonsense')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), label, (text, declared) => {
      fc.pre(!text.startsWith('\ufeff') && !/^\0|\0$/.test(text))
      const bytes = Buffer.from(text)
      if (/[^\0-\x7f]/.test(text)) expect(decodeText(bytes, declared).text).toBe(text)
    }),
  )
})

test('any bytes and any label give some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, declared) => {
      expect(typeof decodeText(bytes, declared).text).toBe('string')
    }),
  )
})
