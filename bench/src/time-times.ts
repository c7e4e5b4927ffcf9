/** Speed of the time stage alone: finding the times of documents that are read already. */
import { findTimes, readLanguage } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'

/**
 * Megabytes a second in each round, over the different ones of the texts. Every round reads them anew, outside the
 * clock, so that nothing is remembered from the round before; the first rounds are not told, for the engine is cold.
 */
export function timeTimes(texts: readonly string[], rounds: number, warmUp = 3): number[] {
  const different = [...new Set(texts)]
  const bytes = different.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const speeds: number[] = []
  for (let round = 0; round < rounds + warmUp; round++) {
    const documents = different.map((text) => readLanguage(text, ENGLISH))
    const started = performance.now()
    for (const document of documents) findTimes(document, '2025-03-08')
    speeds.push(bytes / 1e6 / ((performance.now() - started) / 1000))
  }
  return speeds.slice(warmUp)
}
