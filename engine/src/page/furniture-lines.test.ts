import { expect, test } from 'vitest'
import { FURNITURE_LINES, furnitureRule } from './furniture-lines.ts'

test('there are rules', () => {
  expect(FURNITURE_LINES.length).toBeGreaterThan(10)
})

test.each(FURNITURE_LINES.map((rule) => [rule.reason, rule] as const))('%s', (_reason, rule) => {
  expect(furnitureRule(rule.example, rule.where)).toBe(rule)
  expect(furnitureRule(rule.keeps, rule.where)).toBeNull()
})

test.each([
  ['Follow-up talks on the newsletter scandal will be held on Tuesday.'],
  ['“Sign up for our newsletter,” the fraudsters told their victims by email.'],
  ['Share prices fell by a third after the report.'],
  ['Related charges against two officers were dropped.'],
  ['Photographs by the dead soldier were shown to the court.'],
  ['Published on Monday, the report blames the harbour master.'],
  ['Sign language was on the channel for the first time, the ministry said.'],
  ['More in the north have fled than in the south.'],
  ['Watch officers saw the ship at dawn.'],
  ['6:01 p.m.'],
  ['Reporting by Ada Mill in Osterveld; editing by Jon Reed'],
  ['The Veld Press contributed to this report.'],
  ['OSTERVELD (Veld Press) —'],
  ['Tags, he said, are cheap.'],
  ['By Friday the water had gone down.'],
  ['March 4 was the day the harbour closed.'],
  ['Opinion: two judges agreed, and one did not.'],
  ['On 4 March 2031 the water rose.'],
  ['10 minutes'],
])('a sentence of a report stays: %s', (text) => {
  expect(furnitureRule(text, 'anywhere')).toBeNull()
  expect(furnitureRule(text, 'start')).toBeNull()
})

test.each([
  ['Advertisement'],
  ['- Advertisement -'],
  ['Read more: Storm damage in pictures'],
  ['RELATED STORIES'],
  ['(Image credit: Veld Press)'],
  ['Follow Ada Mill on Twitter @adamill'],
  ['Updated: 4 March 2031, 08:15 GMT'],
  ['March 4, 2031'],
  ['Posted: Tuesday, March 4, 2031. 10:11 pm CST.'],
  ['March 4, 2031 9:00AM (UTC)'],
  ['March 4, 2031 at 08:45 AM | categories: Harbour, Storm | View Comments'],
  ['4 March 2031 | 10:31pm'],
  ['3 min read'],
  ['Subscribe now to our eVELD edition for the full story.'],
  ['For the latest stories download the Courier apps for your phone.'],
  ['* * *'],
  ['© 2031 Veld Courier'],
  ['To view the full story, please subscribe to The Veld Courier.'],
  ['Posted on March 4, 2031'],
  ['Tags: storm, harbour'],
])('furniture goes: %s', (text) => {
  expect(furnitureRule(text, 'anywhere')).not.toBeNull()
})

test.each([
  ['To reach the island, crews crossed six miles of open water.'],
  ['What the harbour needs, she said, is a new pier.'],
])('a sentence stays under the text: %s', (text) => {
  expect(furnitureRule(text, 'end')).toBeNull()
})
