import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** What the words, at their last place in the text, mean: the name of their entity. */
function meaningOf(text: string, words: string): string | undefined {
  const end = text.lastIndexOf(words) + words.length
  return findEntities(readEnglish(text)).find(({ mentions }) => mentions.some(({ span }) => span[1] === end))?.name
}

describe('somebody called so by the text', () => {
  test.each([
    ['before the name', 'Violinist Mara Quill bowed. The violinist said it was cold.', 'The violinist', 'Mara Quill'],
    ['after it', 'Karel Dvorak, a retired miner, waved. The retired miner left.', 'The retired miner', 'Karel Dvorak'],
    [
      'in apposition, with the name after',
      'The organ builder, Jon Rask, said no. Ada Lind said yes. The organ builder left.',
      'The organ builder',
      'Jon Rask',
    ],
    ['after "was"', 'Ada Lind was a diver. Jon Rask said so. The diver said no.', 'The diver', 'Ada Lind'],
    [
      'by what she does',
      'Nina Falk, who heads the clinic, spoke. The clinic chief said beds were short.',
      'The clinic chief',
      'Nina Falk',
    ],
    ['by a wider word', 'Chemist Ada Lind met Jon Rask. The scientist said no.', 'The scientist', 'Ada Lind'],
    ['by his age', 'Jon Rask, 61, came with Ada Lind. The 61-year-old baker said no.', 'baker', 'Jon Rask'],
    ['by a headless age', 'Jon Rask, 61, said no. Later the 61-year-old said yes.', '61-year-old', 'Jon Rask'],
    [
      'by a wider office',
      'NATO Secretary General Ada Lind met Jon Rask. The NATO chief said no.',
      'The NATO chief',
      'Ada Lind',
    ],
    ['by an honorific', 'Dr Ada Lind met Jon Rask. The doctor said no.', 'The doctor', 'Ada Lind'],
    [
      'one whose state is told as well',
      'Jon Rask beat Mayor Ada Lind. The defeated mayor left.',
      'The defeated mayor',
      'Ada Lind',
    ],
    [
      'the counterpart, by the same office',
      'French President Ada Lind and her Italian counterpart, Jon Rask, met. The Italian president left.',
      'The Italian president',
      'Jon Rask',
    ],
    ['what was, as what was', 'Former champion Ada Lind came. The former champion left.', 'champion', 'Ada Lind'],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })
})

describe('whoever has just spoken, by another word', () => {
  test.each([
    ['work', 'Ada Lind told a crowd that the sea was cold. The sailor said she was home.', 'The sailor', 'Ada Lind'],
    ['country', 'Jens Holm said he was late. The Danish envoy said it was snow.', 'The Danish envoy', 'Jens Holm'],
    ['a parent', 'Ada Lind, whose son was hurt, said it was late. The grieving mother said no.', 'mother', 'Ada Lind'],
    ['country alone', 'Jon Rask said he was late. The Italian said it was snow.', 'The Italian', 'Jon Rask'],
    ['not of another gender', 'Greta Holm spoke. The widower said no.', 'The widower', 'widower'],
    ['not of another age', 'Jon Rask, 61, said no. The 19-year-old cook said yes.', 'cook', '19-year-old cook'],
    [
      'not the lawyer of another',
      'Her lawyer, Ada Lind, rose. Jon Rask wept. His lawyer said no.',
      'lawyer',
      "Jon Rask's lawyer",
    ],
    ['not the holder of a function', 'Jon Rask said he was innocent. The judge said no.', 'The judge', 'judge'],
    ['nor his own lawyer', 'Jon Rask said he was innocent. His lawyer said so too.', 'lawyer', "Jon Rask's lawyer"],
    [
      'the other side has a lawyer of its own',
      'The prosecutor, Ada Lind, opened. Jon Rask wept. His lawyer said nothing.',
      'lawyer',
      "Jon Rask's lawyer",
    ],
    [
      'not the subject of the same clause',
      'The actor, Ada Lind, said hello. Jon Rask said that the dancer had left.',
      'the dancer',
      undefined,
    ],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })
})

describe('a body', () => {
  test.each([
    ['a company by its form', 'Ferris Corp. cut jobs. The company said sales fell.', 'The company', 'Ferris Corp.'],
    [
      'a company by its trade',
      'The carrier Ferris Corp. cut jobs. The airline said no.',
      'The airline',
      'Ferris Corp.',
    ],
    [
      'a company, or a man: "miner"',
      'Ferris Mining Corp. cut jobs. The miner said sales fell.',
      'The miner',
      'Ferris Mining Corp.',
    ],
    [
      'by a joined word before it',
      'Ferris Corp. cut jobs. The Brussels-based company said no.',
      'The Brussels-based company',
      'Ferris Corp.',
    ],
    [
      'by a word of its name',
      'The Orby Water Authority met. The authority said no.',
      'The authority',
      'Orby Water Authority',
    ],
    ['a union by another word', 'The Bakers Federation met. The union said no.', 'The union', 'Bakers Federation'],
    ['a party of any name', 'The Green Alliance met. The party said no.', 'The party', 'Green Alliance'],
    ['a paper of any name', 'The Daily Lantern erred. The newspaper said no.', 'The newspaper', 'Daily Lantern'],
    [
      'with its name after',
      'The regulator, the Board of Trade, met. The watchdog said no.',
      'regulator',
      'Board of Trade',
    ],
    ['well known', 'The European Commission met. The EU executive said no.', 'The EU executive', 'European Commission'],
    ['not of another kind', 'Ferris Corp. cut jobs. The hospital said no.', 'The hospital', 'hospital'],
    ['nor of another within it', 'The Orby Museum met. The hospital said no.', 'The hospital', 'hospital'],
    ['nor somebody else’s', "Ferris Corp. met. The builders' union said no.", 'union', "builders' union"],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })

  test('what the text calls a company is no person', () => {
    const [carrier] = findEntities(readEnglish('The carrier Norvex cut jobs.'))
    expect(carrier).toMatchObject({ name: 'Norvex', type: 'organization' })
  })
})

describe('he and she', () => {
  test.each([
    ['not who is spoken to', 'Ada Lind rose. Speaking to Greta Holm, she said it was late.', 'she', 'Ada Lind'],
    ['who is named after it', 'When she rose, Ada Lind was cold.', 'she', 'Ada Lind'],
    ['who speaks with a verb apart', 'Ada Lind told Greta Holm no. She had later said yes.', 'She', 'Ada Lind'],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })
})

describe('pronouns for those without a name, and for bodies', () => {
  test.each([
    ['one person', 'A cook said the milk was sour. She said it was hot.', 'She', 'cook'],
    [
      'before a man whose gender is known',
      'His lawyer said John Rask was ill. “He sleeps,” he said.',
      'he',
      'his lawyer',
    ],
    ['several', 'Villagers said the bridge shook. They said it was old.', 'They', 'villagers'],
    ['several that are counted', 'Dozens of parents said no. They said it was late.', 'They', 'dozens of parents'],
    ['police', 'Police closed the road. They said it was icy.', 'They', 'police'],
    ['a company after the verb', 'Sales fell, said Ferris Corp. It said rain was to blame.', 'It', 'Ferris Corp.'],
    [
      'named in the sentence before',
      'A fire shut the plant of Ferris Corp. on Friday. In a note, it said no.',
      'it',
      'Ferris Corp.',
    ],
    ['in the clause', 'Officials came to the pier, where they said it was late.', 'they', 'officials'],
    ['an object is not one', 'Ferris Corp. met. The board denied it.', 'denied it', undefined],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })
})

describe('a body that is silent', () => {
  test.each([
    [
      'by the noun alone',
      'Orla Vance fell ill. Brask Foods lost money. The company cut jobs.',
      'The company',
      'Brask Foods',
    ],
    [
      'after its own name in the sentence',
      'Shares in Brask Foods fell after the company cut jobs.',
      'the company',
      'Brask Foods',
    ],
    ['not where two can be meant', 'Brask Foods met Orla Motors. The company cut jobs.', 'The company', 'company'],
    ['not beside it in one clause', 'Brask Foods sent a letter to the company.', 'the company', undefined],
    ['not who does something for it', 'Brask Foods lost money. The bank lent it more.', 'The bank', 'bank'],
    ['before its name', 'Regulators fined the oil company Ferrox on Monday.', 'the oil company', 'Ferrox'],
  ])('%s', (_why, text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })
})
