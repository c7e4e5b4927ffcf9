/** What every reader of inputs is handed: the limits, a way to the web, and somebody to tell of problems. */
import type { InputError } from '../errors.ts'
import type { FetchedPage } from '../fetch/web-client.ts'

/** Hears of what cannot be read, and of what people should know though all was read. */
export interface Told {
  problem(error: InputError): void
  note(input: string, text: string): void
}

export interface ReadContext {
  readonly told: Told
  /** Largest document in bytes, unpacked. Archives may be larger: it holds for each of their records. */
  readonly maxBytes: number
  /** @throws {InputError} */
  fetchPage(address: string): Promise<FetchedPage>
  /** Whether the pages behind the items of a fetched feed are wanted. */
  readonly follow: boolean
}
