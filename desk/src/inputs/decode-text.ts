/**
 * Bytes → text, in the encoding they are really in. In this order: a byte order mark; the encoding that HTTP, the
 * page's <meta> or the XML prolog declares, if the bytes bear it out; UTF-8, if the bytes are that; UTF-16 by its
 * pattern of zeros; a guess from letter frequencies (chardet); windows-1252.
 *
 * Decoding is iconv-lite's: `TextDecoder('windows-1252')` gives C1 controls for curly quotes in Node 20.18.3 to 20.x
 * and in releases of 22, 23 and 24 (nodejs/node#56542).
 */
import chardet from 'chardet'
import iconv from 'iconv-lite'

export interface Decoded {
  readonly text: string
  /** Lower case, e.g. "utf-8". */
  readonly encoding: string
}

/** @param declared the encoding that HTTP names, if any; the bytes may name another themselves */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = bomOf(bytes) ?? chooseEncoding(bytes, declared)
  return { text: decodeAs(bytes, encoding), encoding }
}

/** The encoding that a byte order mark announces. */
export function bomOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): string {
  const named = knownEncoding(declared) ?? knownEncoding(declaredInside(bytes))
  if (named === escaped) return named
  const utf8 = measureUtf8(bytes)
  if (named && mayPassForUtf8.test(named) && utf8.characters < manyCharacters && bearsOut(bytes, named)) return named
  if (utf8.broken === 0 && utf8.characters > 0) return 'utf-8' // others produce valid UTF-8 by accident once in a blue moon
  if (utf8.broken === 0) return zerosOfUtf16(bytes) ?? named ?? 'utf-8'
  if (utf8.characters > utf8.broken * 4) return 'utf-8' // one damaged place must not spoil all others
  if (named && named !== 'utf-8' && bearsOut(bytes, named)) return named
  return zerosOfUtf16(bytes) ?? guess(bytes)
}

/** Escape sequences in ASCII bytes: only the declaration can tell. */
const escaped = 'iso-2022-jp'
/** Two-byte encodings of East Asia: a short text in one may be valid UTF-8. */
const mayPassForUtf8 = /^(?:euc-|gb|big5|shift_jis)/
/** A text with more multi-byte characters than this is not valid UTF-8 by accident. */
const manyCharacters = 20

/** The WHATWG name of an encoding that a server or page writes in its own way ("latin1", "x-sjis"), null for a made-up one. */
function knownEncoding(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? null : encoding // without a mark the zeros tell better than a label
  } catch {
    return null
  }
}

/** Where a page or an XML document names its encoding: within its first bytes, in ASCII. */
const declarationBytes = 4096
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i

function declaredInside(bytes: Uint8Array): string | null {
  const match = declaration.exec(Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1'))
  return match?.[1] ?? match?.[2] ?? null
}

function measureUtf8(bytes: Uint8Array): { characters: number; broken: number } {
  let characters = 0
  let broken = 0
  for (let i = 0; i < bytes.length; ) {
    const length = utf8Length(bytes, i)
    if (length > 1) characters++
    if (length === 0 && i + 4 > bytes.length && leadsUtf8(bytes[i]!)) break // the piece ends inside a character
    if (length === 0) broken++
    i += length || 1
  }
  return { characters, broken }
}

const leadsUtf8 = (byte: number) => byte >= 0xc2 && byte <= 0xf4

/** Bytes of the well-formed UTF-8 character at `i` (Unicode standard, table 3-7), 0 where there is none. */
function utf8Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  if (!leadsUtf8(lead)) return 0
  const second = bytes[i + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** UTF-16 without a mark: in text of mostly Latin letters every second byte is zero. */
function zerosOfUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, declarationBytes)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  if (odd * 3 > sample.length && even * 50 < sample.length) return 'utf-16le'
  return even * 3 > sample.length && odd * 50 < sample.length ? 'utf-16be' : null
}

/** Whether the bytes make sense in an encoding: nearly none of them is undefined there. */
function bearsOut(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeAs(bytes, encoding)
  let undefinedCharacters = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) undefinedCharacters++
  return undefinedCharacters * 100 <= text.length
}

/** Letter frequencies need a sample, and no more than one. */
const guessBytes = 65_536
/** Under this confidence of chardet (0 to 100), what browsers take in the West is the better bet. */
const sureEnough = 40

function guess(bytes: Uint8Array): string {
  const [best] = chardet.analyse(bytes.subarray(0, guessBytes))
  const name = best && best.confidence >= sureEnough ? knownEncoding(best.name) : null
  return name && name !== 'utf-8' && bearsOut(bytes, name) ? name : 'windows-1252'
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8' || !iconv.encodingExists(encoding)) return new TextDecoder(encoding).decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}
