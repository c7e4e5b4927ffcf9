import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Upos } from './document.ts'
import { lemmatise } from './lemmatise.ts'

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Upos[]

/** "form/UPOS[/XPOS] lemma" */
function check(row: string) {
  const [word, lemma] = row.split(' ') as [string, string]
  const [form, upos, xpos] = word.split('/') as [string, Upos, string | undefined]
  expect(lemmatise(form, upos, xpos)).toBe(lemma)
}

describe('verbs', () => {
  test.each([
    ['a silent e comes back', 'voicing/VERB/VBG voice'],
    ['of two verbs the one whose consonant is single', 'hoping/VERB/VBG hope'],
    ['or double', 'hopping/VERB/VBG hop'],
    ['a double consonant that is the verb’s own', 'telling/VERB/VBG tell'],
    ['no e where none was', 'warning/VERB/VBG warn'],
    ['of two with one spelling the one with more meanings', 'tinged/VERB/VBN tinge'],
    ['a longer verb doubles too', 'referred/VERB/VBD refer'],
    ['-ies', 'replies/VERB/VBZ reply'],
    ['-ies of a verb in -ie', 'lies/VERB/VBZ lie'],
    ['-es after a hiss', 'stresses/VERB/VBZ stress'],
    ['-es of a verb in -e', 'uses/VERB/VBZ use'],
    ['irregular', 'said/VERB/VBD say'],
    ['irregular, without its tag', 'told/VERB tell'],
    ['a base form that is another verb’s past', 'found/VERB/VB found'],
    ['the past itself', 'found/VERB/VBD find'],
    ['"putt" is a verb, and yet', 'putting/VERB/VBG put'],
    ['a base in -ed', 'need/VERB need'],
    ['a prefix', 're-elected/VERB/VBN re-elect'],
    ['a verb in no list', 'livestreamed/VERB/VBD livestream'],
    ['another', 'googled/VERB/VBD google'],
    ['and another', 'vlogging/VERB/VBG vlog'],
    ['capitals', 'WARNED/VERB/VBD warn'],
  ])('%s', (_why, row) => check(row))
})

describe('nouns', () => {
  test.each([
    ['a plural', 'ministers/NOUN/NNS minister'],
    ['-ies', 'countries/NOUN/NNS country'],
    ['-ies of a noun in -ie', 'movies/NOUN/NNS movie'],
    ['-es after a hiss', 'boxes/NOUN/NNS box'],
    ['-es of a noun in -e', 'houses/NOUN/NNS house'],
    ['-es of a noun in -s', 'viruses/NOUN/NNS virus'],
    ['-oes', 'vetoes/NOUN/NNS veto'],
    ['-oes of a noun in -oe', 'shoes/NOUN/NNS shoe'],
    ['-ves', 'wives/NOUN/NNS wife'],
    ['irregular', 'children/NOUN/NNS child'],
    ['Latin', 'crises/NOUN/NNS crisis'],
    ['-men', 'spokesmen/NOUN/NNS spokesman'],
    ['after a hyphen', 'co-workers/NOUN/NNS co-worker'],
    ['a singular in -s', 'news/NOUN/NN news'],
    ['without its tag too', 'chaos/NOUN chaos'],
    ['a plural without a singular', 'headquarters/NOUN/NNS headquarters'],
    ['an acronym keeps its capitals', 'TV/NOUN/NN TV'],
    ['a decade', '1990s/NOUN/NNS 1990s'],
  ])('%s', (_why, row) => check(row))
})

describe('adjectives and adverbs', () => {
  test.each([
    ['a comparative', 'older/ADJ/JJR old'],
    ['a superlative with e', 'largest/ADJ/JJS large'],
    ['a double consonant', 'bigger/ADJ/JJR big'],
    ['a double consonant of its own', 'smaller/ADJ/JJR small'],
    ['-ier', 'happier/ADJ/JJR happy'],
    ['irregular', 'best/ADJ/JJS good'],
    ['the adverb', 'better/ADV/RBR well'],
    ['an adjective that only ends so', 'proper/ADJ proper'],
    ['without its tag', 'weaker/ADJ weak'],
    ['an adverb that only ends so', 'rather/ADV/RB rather'],
    ['a country’s', 'Iraqi/ADJ/JJ Iraqi'],
    ['at the head of a sentence', 'Good/ADJ/JJ good'],
    ['part of a name', 'United/ADJ/NNP United'],
  ])('%s', (_why, row) => check(row))
})

describe('the rest', () => {
  test.each([
    ['negation', 'n’t/PART/RB not'],
    ['the genitive', "’s/PART/POS 's"],
    ['a genitive of a plural', "'/PART/POS 's"],
    ['"is" shortened', "'s/AUX/VBZ be"],
    ['a modal', 'would/AUX/MD would'],
    ['a modal’s rest', 'wo/AUX/MD will'],
    ['"would" shortened', "'d/AUX/MD would"],
    ['"had" shortened', "'d/AUX/VBD have"],
    ['an article', 'an/DET/DT a'],
    ['a demonstrative', 'those/DET/DT that'],
    ['an object', 'them/PRON/PRP they'],
    ['a possessive', 'her/PRON/PRP$ her'],
    ['its like', 'her/PRON/PRP she'],
    ['a name', 'Lind/PROPN/NNP Lind'],
    ['a name in the plural', 'Senators/PROPN/NNPS Senator'],
    ['a month', 'Sept./PROPN/NNP September'],
    ['thousands', '12,500/NUM/CD 12500'],
    ['millions', 'm/NUM/CD million'],
    ['a Roman numeral', 'XIV/NUM/CD XIV'],
    ['quotation marks', '“/PUNCT/`` "'],
    ['an address', 'lind@orby.example/X lind@orby.example'],
  ])('%s', (_why, row) => check(row))
})

test('any word has a lemma', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(...UPOS),
      fc.string(),
      (form, upos, xpos) => {
        expect(lemmatise(form, upos, xpos).length).toBeGreaterThan(0)
      },
    ),
  )
})

test.each(['s', 'es', 'ing', 'ed', 'er', 'ies', "'", 'constructor', '-s', 'x'.repeat(100_000)])(
  '“%s” is read as any part of speech',
  (form) => {
    for (const upos of UPOS) expect(lemmatise(form, upos)).not.toBe('')
  },
)
