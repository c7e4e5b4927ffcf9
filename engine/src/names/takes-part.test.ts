import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** "type: name" of people and bodies without a name. */
const silentIn = (text: string) =>
  findEntities(readEnglish(text))
    .filter(({ type, mentions }) => type !== 'place' && mentions.every(({ kind }) => kind !== 'name'))
    .map(({ type, name }) => `${type}: ${name}`)

describe('who has a part in what happened', () => {
  test.each([
    ['object, counted', 'Police arrested two men in Orby.', ['group: police', 'group: two men']],
    ['of a name', 'Gunmen kidnapped three aid workers.', ['group: gunmen', 'group: three aid workers']],
    ['subject of a passive', 'At least 14 people were killed in the fire.', ['group: 14 people']],
    ['told with an age', 'A 19-year-old student was stabbed in Orby.', ['person: 19-year-old student']],
    ['a court', 'A court jailed the editor.', ['organization: court', 'person: editor']],
    ['a bare plural', 'Hackers defaced the page.', ['group: hackers']],
    ['of a body without a name', "The airline's pilots stopped work.", ["group: airline's pilots"]],
    ['agent', 'The bridge was blocked by fishermen.', ['group: fishermen']],
    ['whom it is done with', 'Villagers clashed with loggers.', ['group: villagers', 'group: loggers']],
    ['whom it is done to, after a preposition', 'They fired at the marchers.', ['group: marchers']],
    ['joined by "and"', 'The blast hurt two pupils and a teacher.', ['group: two pupils', 'person: teacher']],
    ['counted by a noun', 'Hundreds of villagers fled the valley.', ['group: hundreds of villagers']],
    ['a group of them', 'A group of tourists was robbed.', ['group: group of tourists']],
    ['a group told by one noun', 'A mob burned the town hall.', ['group: mob']],
    ['with a noun for the deed', 'The killing of two soldiers was told late.', ['group: two soldiers']],
    ['in what they were held in', 'Three miners are trapped.', ['group: three miners']],
    ['in a clause of the noun', 'A bus carrying pupils overturned.', ['group: pupils']],
    ['what was tried', 'He tried to rob the pensioner.', ['person: pensioner']],
    ['what is going to happen', 'The court will try two brothers.', ['organization: court', 'group: two brothers']],
    ['in a headline, in the present', 'Gunmen kill 12 shoppers in market', ['group: gunmen', 'group: 12 shoppers']],
    ['in a headline, without auxiliary', 'Two fishermen rescued off Orby', ['group: two fishermen']],
    ['by their country, counted', 'Ghana deported 168 Liberians.', ['group: 168 Liberians']],
    ['before a day', 'The militia Tuesday freed a nurse.', ['organization: militia', 'person: nurse']],
    ['somebody of theirs', 'His wife was hurt.', ['person: his wife']],
    [
      'a body that is a building too, and does something',
      'The hospital treated a diver.',
      ['organization: hospital', 'person: diver'],
    ],
    [
      'of several without an article',
      "Nurses' leaders rejected the deal.",
      ["group: nurses' leaders", 'group: nurses'],
    ],
    ['several bodies', 'Two airlines signed the deal.', ['group: two airlines']],
    ['a bare plural of bodies', 'Regulators fined the owner.', ['group: regulators', 'person: owner']],
    ['a bare plural that is going to', 'Bus drivers will strike from Monday.', ['group: bus drivers']],
    ['what was going to happen, as told', 'Ada Lind said miners would strike.', ['group: miners']],
    ['one who is going to', 'A magistrate will rule in May.', ['person: magistrate']],
    ['a body that may do it', 'The airline could run out of money by May.', ['organization: airline']],
    ['a body that may have done it', 'It is not known whether the airline paid.', ['organization: airline']],
    ['one of whom it may be', 'The driver may be charged.', ['person: driver']],
    ['a plural that opens its sentence', 'Dockers at Port Ellis called off a walkout.', ['group: dockers']],
  ])('%s', (_why, text, expected) => {
    expect(silentIn(text)).toEqual(expected)
  })

  test.each([
    ['people in general', 'People like music.'],
    ['what they do at all times', 'Pupils learn Latin at the school.'],
    ['what may be', 'A driver could stop there.'],
    ['what would be if', 'They asked whether a candidate was needed.'],
    ['how things are', 'The town had two bartenders.'],
    ['what is looked for', 'They hoped to meet a doctor.'],
    ['what somebody is made', 'They elected a new leader.'],
    ['a habit', 'Fishermen often burned the nets.'],
    ['in general, in a quotation', '“Shoppers lost their patience.”'],
    ['everybody', 'People grew tired of it.'],
    ['none', 'No passengers were hurt.'],
    ['another that is none', 'They treated no other patients.'],
    ['a thing by the same word', 'The star rose and the body was found.'],
    ['bodies in general, in the present', 'Airlines fly at night.'],
    ['buildings that are made', 'The town will build schools.'],
    ['people of whom it may be', 'Fans may boycott it.'],
    ['one in general, in the present', 'The driver pays for it.'],
    ['a building that comes to harm', 'The hotel burned and the museum was hit.'],
    ['where it was done', 'They broke into the hospital.'],
    ['half of a word', 'It opened the seven-man race.'],
    ['a country by its people', 'Ghana won. The Ghanaians sang in May.'],
  ])('is not: %s', (_why, text) => {
    expect(silentIn(text)).toEqual([])
  })

  test('one who may be somebody named is not told as another', () => {
    expect(silentIn('Ada Lind came to Orby. The senator voted for it.')).toEqual([])
  })

  test.each([
    [
      'a function that nobody needs to name',
      'Ada Lind stood trial. The judge sentenced her to a year.',
      ['person: judge'],
    ],
    ['an office that the one named may hold', 'Ada Lind came to Orby. The mayor opened a bridge.', []],
  ])('who acts on somebody named: %s', (_why, text, expected) => {
    expect(silentIn(text)).toEqual(expected)
  })

  test('the same noun with "the" is the same actor, with the same number', () => {
    const text = 'Police arrested two men. The men were taken to Orby. The three men slept.'
    const men = findEntities(readEnglish(text)).find(({ name }) => name === 'two men')
    expect(men?.mentions.map(({ span }) => text.slice(...span))).toEqual(['two men', 'The men'])
  })
})

describe('pronouns after one who is silent', () => {
  test.each([
    ['one told of for himself is meant', 'A miner was rescued in May. He slept.', 'miner', 'He'],
    ['somebody of hers is not, before herself', 'Ada Lind left. Her mother slept. She sang.', 'Ada Lind', 'She'],
  ])('%s', (_why, text, name, pronoun) => {
    const at = text.indexOf(pronoun)
    const meant = findEntities(readEnglish(text)).find(({ mentions }) => mentions.some(({ span }) => span[0] === at))
    expect(meant?.name).toBe(name)
  })
})
