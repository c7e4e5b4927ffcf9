import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findArticleNode, type JsonLdNode, namesIn, readJsonLd } from './json-ld.ts'

test.each([
  ['plain', '{"@type":"NewsArticle","headline":"A"}', 'A'],
  ['in a list', '[{"@type":"WebSite"},{"@type":"Article","headline":"A"}]', 'A'],
  ['in a graph', '{"@graph":[{"@type":["Thing","ReportageNewsArticle"],"headline":"A"}]}', 'A'],
  ['as the main thing of a page', '{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"A"}}', 'A'],
  ['type as an address', '{"@type":"https://schema.org/NewsArticle","headline":"A"}', 'A'],
  ['trailing commas', '{"@type":"Article","headline":"A",}', 'A'],
  ['raw line breaks in a string', '{"@type":"Article","description":"one\ntwo","headline":"A"}', 'A'],
  ['a comment around it', '<!-- {"@type":"Article","headline":"A"} -->', 'A'],
  ['a semicolon after it', '{"@type":"Article","headline":"A"};', 'A'],
  ['a comma in a string stays', '{"@type":"Article","headline":"A, }",}', 'A, }'],
  ['broken beyond mending', '{"@type":"Article","headline":', undefined],
  ['not an article', '{"@type":"Product","headline":"A"}', undefined],
])('%s', (_why, script, headline) => {
  expect(findArticleNode(readJsonLd([script]))?.headline).toBe(headline)
})

test.each<[string, unknown, string[]]>([
  ['a string', 'Ada Mill', ['Ada Mill']],
  ['an object', { name: 'Ada Mill' }, ['Ada Mill']],
  ['a list of both', [{ name: 'Ada Mill' }, 'Jon Reed'], ['Ada Mill', 'Jon Reed']],
  ['a reference', { '@id': '#ada' }, ['Ada Mill']],
  ['a reference to nobody', { '@id': '#x' }, []],
  ['nothing', null, []],
])('names in %s', (_why, value, names) => {
  const nodes: JsonLdNode[] = [{ '@id': '#ada', '@type': 'Person', name: 'Ada Mill' }]
  expect(namesIn(value, nodes)).toEqual(names)
})

test('deep and wide blocks are read without an exception', () => {
  expect(readJsonLd(['['.repeat(100_000), '{"@graph":'.repeat(50_000), '[{},'.repeat(100_000)])).toEqual([])
  expect(readJsonLd([`[${'{},'.repeat(100_000)}{}]`]).length).toBeLessThanOrEqual(2000)
})

test('any JSON and any text is read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (script) => {
      findArticleNode(readJsonLd([script]))
    }),
  )
})
