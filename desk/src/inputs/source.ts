/** Where bytes come from before anybody has looked at them: a file, stdin, an address, a record of an archive. */

export interface Source {
  /** How messages and reports name it. */
  readonly input: string
  /** The address it was fetched from. */
  readonly url: string | null
  /** What HTTP says of it, "text/html; charset=utf-8"; a hint, since servers get it wrong. */
  readonly contentType: string | null
  /** Size in bytes as far as it is known beforehand. */
  readonly size: number | null
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The last part of a file's path or address, which may tell the kind: "feed.xml". */
export function fileNameOf({ url, input }: Pick<Source, 'url' | 'input'>): string {
  const path = url === null ? input : url.replace(/[?#].*$/s, '')
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** The encoding that HTTP names. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null
}
