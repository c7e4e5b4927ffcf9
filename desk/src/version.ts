import { readFileSync } from 'node:fs'

/** The version in package.json, which lies beside both src/ and dist/. */
export function programVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
