import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** "type: name", with the country of those that have one, of places and other things without a name. */
const thingsIn = (text: string) =>
  findEntities(readEnglish(text))
    .filter(({ type, mentions }) => /^(?:place|other)$/.test(type) && mentions.every(({ kind }) => kind !== 'name'))
    .map(({ type, name, country }) => `${type}: ${name}${country ? ` (${country})` : ''}`)

describe('what deeds are done to', () => {
  test.each([
    ['object', 'Raiders attacked a market in Orby on Friday.', ['place: market']],
    ['with a noun that says which', 'Rebels overran an army post.', ['place: army post']],
    ['a count', 'Troops demolished 12 shops.', ['place: 12 shops']],
    ['subject of a passive', 'The mosque was shelled on Monday.', ['place: mosque']],
    ['what is shot at', 'A man fired at a school.', ['place: school']],
    ['what fire is set to', 'Youths set fire to a bakery.', ['place: bakery']],
    ['with a noun for the deed', 'The shelling of a camp went on all night.', ['place: camp']],
    ['a bare plural, done', 'Fighters burned churches.', ['place: churches']],
    ['what is going to be visited', 'Inspectors will visit a kebab shop.', ['place: kebab shop']],
    ['what may be done, where a reader knows which', 'Protesters could storm the embassy.', ['place: embassy']],
    ['in a headline', 'Gunmen storm hotel in Orby', ['place: hotel']],
    ['what it is for', 'Planes bombed a camp for displaced people.', ['place: camp for displaced people']],
    ['a vessel', 'Pirates hijacked a tanker off Orby.', ['other: tanker']],
    ['by its country', 'The drones sank a Ghanaian ferry.', ['other: Ghanaian ferry (GH)']],
    ['a place is not its country', 'Crowds burned a Ghanaian school.', ['place: Ghanaian school']],
    ['told again', 'Raiders attacked a market. The market was burned.', ['place: market']],
    ['weapons that act for their country', 'Ghanaian warplanes bombed Orby.', ['other: Ghanaian warplanes (GH)']],
    ['agents of a passive', 'Two men were killed by Ghanaian drones.', ['other: Ghanaian drones (GH)']],
    ['weapons of a side', 'Government planes bombed Orby.', ['other: government planes']],
  ])('%s', (_why, text, expected) => {
    expect(thingsIn(text)).toEqual(expected)
  })

  test.each([
    ['where people only are', 'Ada Lind bought bread at a market.'],
    ['what happens by itself', 'A ferry sank off Orby.'],
    ['in general', 'Burglars may rob a shop.'],
    ['a bare plural in what is meant', 'They want to close hospitals.'],
    ['a goalpost', 'Obi hit the post twice.'],
    ["somebody's, who is told of instead", 'Police searched his shop.'],
    ['of somebody with a name', 'Police searched the shop of Ada Lind.'],
    ['of a place with a name', 'Troops captured the port of Orby.'],
    ["a home, which is somebody's", 'Fighters burned houses.'],
    ['none', 'No school was damaged.'],
    ['weapons of a country that is named', 'Ghana denied that Ghanaian warplanes bombed Orby.'],
  ])('nothing: %s', (_why, text) => {
    expect(thingsIn(text)).toEqual([])
  })

  test('no pronoun means it', () => {
    const [market] = findEntities(readEnglish('The market was shelled. It closed. They said it would.'))
    expect(market?.mentions).toHaveLength(1)
  })
})
