import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectKind } from './detect-kind.ts'

const kindOf = (content: string | Uint8Array, fileName = '', contentType: string | null = null) => {
  const kind = detectKind(Buffer.from(content), { fileName, contentType })
  return kind.kind === 'xml' ? `xml ${kind.root}` : kind.kind
}

test.each([
  ['a page', '<!DOCTYPE html><html><body>', 'html'],
  ['a page after a comment and blanks', '\n\n<!-- saved from url=(0024)https://example.org/ -->\n<html>', 'html'],
  ['a page after a byte order mark', '\ufeff<html>', 'html'],
  ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['a piece of a page', '<div class="story"><p>Rain fell.</p></div>', 'html'],
  ['a page that starts with its title', '<title>Rain</title><p>Rain fell.', 'html'],
  ['RSS', '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">', 'feed'],
  [
    'RSS with a style sheet and a comment',
    '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- made by x --><rss>',
    'feed',
  ],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['Atom with a prefix', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'feed'],
  ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'feed'],
  ['JSON Feed', '{\n "version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
  ['JSON Feed as PHP writes it', '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[]}', 'feed'],
  ['XML that is none of these', '<?xml version="1.0"?><nitf><body/></nitf>', 'xml nitf'],
  ['XML without prolog', '<TimeML><TEXT>', 'xml TimeML'],
  ['JSON Lines', '{"id":"a","text":"b"}\n{"id":"c"', 'jsonl'],
  ['one long line of JSON', '{"id":"a","text":"bbbbbbbbbbb', 'jsonl'],
  ['a JSON document', '{\n  "id": "a"\n}\n', 'json'],
  ['a JSON list', '[{"id":"a"}]', 'json'],
  ['a text that starts with a bracket', '[Photo: Ane Herald]\nThe bridge is shut.', 'text'],
  ['a text', 'BRIDGE SHUT\n\nThe bridge is shut.', 'text'],
  ['a text that mentions tags', 'Use <b> for bold, said Brandt.', 'text'],
  ['a text with a form feed and a bell', 'The bridge is shut.\f\x07 More follows here, all of it true.', 'text'],
  ['a text in UTF-16', Buffer.from('\ufeffThe bridge is shut.', 'utf16le'), 'text'],
  ['a text in UTF-16 without a mark', Buffer.from('The bridge is shut.', 'utf16le'), 'text'],
  ['a page in UTF-16', Buffer.from('\ufeff<html><body>', 'utf16le'), 'html'],
  ['WARC', 'WARC/1.1\r\nWARC-Type: warcinfo\r\n', 'warc'],
  ['gzip', Buffer.from('1f8b0800', 'hex'), 'gzip'],
  ['nothing', '', 'empty'],
  ['blanks', ' \r\n\t', 'empty'],
  ['zeros', Buffer.alloc(100), 'binary'],
  ['an old tar', Buffer.concat([Buffer.from('a.txt'.padEnd(257, ' ')), Buffer.from('ustar')]), 'binary'],
])('%s', (_why, content, kind) => {
  expect(kindOf(content)).toBe(kind)
})

test.each([
  ['a name decides for text with tags', 'Rain fell.<p>Roads closed.</p>', 'a.html', null, 'html'],
  ['so does a content type', 'Rain fell.<p>Roads closed.</p>', '', 'text/html; charset=utf-8', 'html'],
  ['without either it is text', 'Rain fell.<p>Roads closed.</p>', 'a.txt', null, 'text'],
  ['a name does not make a page of text', 'Rain fell.', 'a.html', null, 'text'],
  ['nor text of a page', '<html><p>Rain fell.', 'a.txt', 'text/plain', 'html'],
  ['a broken first line in a .jsonl', '{"id": nonsense\n{"id":"a"}', 'a.jsonl', null, 'jsonl'],
])('%s', (_why, content, fileName, contentType, kind) => {
  expect(kindOf(content, fileName, contentType)).toBe(kind)
})

test('any bytes are of some kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, name) => {
      expect(kindOf(bytes, name)).toMatch(/^[a-z]/)
    }),
  )
})
