import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifyLanguage } from './identify-language.ts'
import { languageOfScript, profiles } from './language-profiles.ts'

const rows = Object.values(profiles)
  .flat()
  .map(({ language, example }) => [language, example] as const)

test('there are profiles to test', () => expect(rows.length).toBeGreaterThan(30))

test.each(rows)('%s: %s', (language, example) => expect(identifyLanguage(example)).toBe(language))

test.each([
  ['zh', '总理周二表示,这座桥将关闭到春天。'],
  ['ja', '首相は火曜日、橋は春まで閉鎖されると述べた。'],
  ['ko', '총리는 화요일 다리가 봄까지 폐쇄될 것이라고 말했다.'],
  ['el', 'Ο πρωθυπουργός είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή.'],
  ['he', 'ראש הממשלה אמר ביום שלישי כי הגשר יישאר סגור.'],
  ['th', 'นายกรัฐมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะปิด'],
])('%s is told by its script', (language, text) => expect(identifyLanguage(text)).toBe(language))

test.each([
  ['foreign names', 'Luis de la Vega met Maria del Carmen de los Santos in Rio de Janeiro.'],
  ['names with foreign letters', 'Recep Tayyip Erdoğan and Plamen Dımov met Łukasz Śliwiński in İzmir on Friday.'],
  ['names in another script', 'The paper Правда and the site 新闻 carried the letter.'],
  ['a headline', "Harbour Chief Urges 'Calm' in Row with Dockers"],
  ['a headline without function words', 'Rain fell, prices rose.'],
  ['upper case', 'PARLIAMENT VOTES TO END THE FISHING TALKS'],
  ['very short', 'She said no.'],
  ['a quotation in French', 'The minister called it "la fin de la guerre pour tous" and left.'],
  ['UTF-8 read as Latin-1', 'The minister said itâ€™s overâ€”and that heâ€™d leave cafÃ© Zoë by noon.'],
])('English with %s stays English', (_why, text) => expect(identifyLanguage(text)).toBe('en'))

test.each([
  ['empty', ''],
  ['no letters', '12:30 — 45 %, 1,000 …'],
  ['one name', 'Norbane'],
  ['a lone surrogate', '\ud800'],
  ['a script without profile', 'ᚠᚢᚦᚨᚱᚲ'],
])('%s cannot be told', (_why, text) => expect(identifyLanguage(text)).toBe('und'))

test('any string gives a known language or "und"', () => {
  const known = new Set([
    'und',
    ...rows.map(([language]) => language),
    ...languageOfScript.map(([, language]) => language),
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(known).toContain(identifyLanguage(text))
    }),
  )
})
