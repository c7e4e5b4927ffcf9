/**
 * The first bytes of files that hold no report, with what to say of them.
 * Source of the signatures: the formats' own specifications, and the WHATWG MIME Sniffing standard, section 6.
 */

export interface FileSignature {
  /** Hexadecimal, ".." for any byte. */
  readonly bytes: string
  /** Place of the first of them. */
  readonly at?: number
  /** "is …" */
  readonly name: string
  /** What to do, where it is not just to leave it out. */
  readonly remedy?: string
}

const unpack = 'unpack it and read what is in it'
const saveText = 'save its text as a .txt file and read that'

export const fileSignatures: readonly FileSignature[] = [
  { bytes: '89504e470d0a1a0a', name: 'a PNG image' },
  { bytes: 'ffd8ff', name: 'a JPEG image' },
  { bytes: '474946383761', name: 'a GIF image' },
  { bytes: '474946383961', name: 'a GIF image' },
  { bytes: '52494646........57454250', name: 'a WebP image' },
  { bytes: '52494646........57415645', name: 'a WAV sound file' },
  { bytes: '0000000c4a584c20', name: 'a JPEG XL image' },
  { bytes: '6674797061766966', at: 4, name: 'an AVIF image' },
  { bytes: '6674797068656963', at: 4, name: 'a HEIC image' },
  { bytes: '66747970', at: 4, name: 'an MP4 video' },
  { bytes: '1a45dfa3', name: 'a WebM or Matroska video' },
  { bytes: '4f676753', name: 'an Ogg sound file' },
  { bytes: '494433', name: 'an MP3 sound file' },
  { bytes: '00000100', name: 'an icon' },
  { bytes: '49492a00', name: 'a TIFF image' },
  { bytes: '4d4d002a', name: 'a TIFF image' },
  { bytes: '774f4646', name: 'a font' },
  { bytes: '774f4632', name: 'a font' },
  { bytes: '255044462d', name: 'a PDF document', remedy: saveText },
  { bytes: '7b5c727466', name: 'an RTF document', remedy: saveText },
  { bytes: 'd0cf11e0a1b11ae1', name: 'a Microsoft Office document', remedy: saveText },
  { bytes: '504b0304', name: 'a ZIP archive or an Office document', remedy: unpack },
  { bytes: '504b0506', name: 'an empty ZIP archive' },
  { bytes: '526172211a07', name: 'a RAR archive', remedy: unpack },
  { bytes: '377abcaf271c', name: 'a 7-Zip archive', remedy: unpack },
  { bytes: 'fd377a585a00', name: 'an xz archive', remedy: unpack },
  { bytes: '28b52ffd', name: 'a Zstandard archive', remedy: unpack },
  { bytes: '425a68', name: 'a bzip2 archive', remedy: unpack },
  { bytes: '7573746172', at: 257, name: 'a tar archive', remedy: unpack },
  { bytes: '53514c69746520666f726d6174203300', name: 'an SQLite database' },
  { bytes: '7f454c46', name: 'a program' },
  { bytes: 'cafebabe', name: 'a program' },
  { bytes: 'cffaedfe', name: 'a program' },
  { bytes: '0061736d', name: 'a WebAssembly program' },
]
