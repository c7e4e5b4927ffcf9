/** A model's bytes → a model that labels tokens. */
import { TokenAttacher } from './attach-tokens.ts'
import { NameDecoder, readNameLabels } from './decode-names.ts'
import { Encoder } from './encode.ts'
import { type Kernel, openKernel } from './kernel.ts'
import { type ModelFile, ModelFileError, type ModelHeader, parseModelFile } from './model-file.ts'
import { type PlacedModel, placeWeights } from './place-weights.ts'
import { AttributionReader } from './read-attributions.ts'

/**
 * A model ready to work, with some 40 MB of working memory of its own. What it remembers of one text is used for the
 * next, but changes nothing that it says of it.
 */
export interface LanguageModel {
  readonly header: ModelHeader
  /** Names of the indices in `TokenLabels`. */
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly deprel: readonly string[]
  readonly nameTypes: readonly string[]
  readonly working: Working
}

/** Buffers and weights, for `labelTokens` alone. */
export interface Working {
  readonly file: ModelFile
  readonly placed: PlacedModel
  readonly encoder: Encoder
  readonly attacher: TokenAttacher
  readonly names: NameDecoder
  readonly attributions: AttributionReader
}

/**
 * Reads a model's file. Throws `ModelFileError`, with what is wrong and where, for bytes that are no whole model.
 * @param open opens the kernel that does the arithmetic; by default the fastest that the host can run
 */
export function readModel(bytes: Uint8Array, open: (bytes: number) => Kernel = openKernel): LanguageModel {
  const file = parseModelFile(bytes)
  const { labels, maxChunk } = file.header
  const nameLabels = readNameLabels(labels.ner)
  if (!nameLabels) throw new ModelFileError('labels.ner are not O and B-, I-, E- and S- of each type')
  if (!labels.deprel.includes('root')) throw new ModelFileError('labels.deprel has no "root"')
  const placed = placeWeights(file, open)
  return {
    header: file.header,
    upos: labels.upos,
    xpos: labels.xpos,
    deprel: labels.deprel,
    nameTypes: nameLabels.types,
    working: {
      file,
      placed,
      encoder: new Encoder(file, placed),
      attacher: new TokenAttacher(file, placed),
      names: new NameDecoder(nameLabels, maxChunk),
      attributions: new AttributionReader(file, placed),
    },
  }
}
