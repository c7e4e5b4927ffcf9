import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HtmlElement, textOf } from './html-tree.ts'
import { parseHtml } from './parse-html.ts'

const outline = (element: HtmlElement): string =>
  `${element.tag}(${element.children.map((child) => (typeof child === 'string' ? child : outline(child))).join(' ')})`

test.each([
  ['a paragraph ends where the next begins', '<p>a<p>b', 'html(p(a) p(b))'],
  ['a block closes a paragraph and what is open in it', '<p><b>a<div>b</div>', 'html(p(b(a)) div(b))'],
  [
    'a list item ends the one before, not one around it',
    '<ul><li>a<ul><li>b<li>c</ul><li>d</ul>',
    'html(ul(li(a ul(li(b) li(c))) li(d)))',
  ],
  [
    'cells and rows end one another',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    'html(table(tr(td(a) td(b)) tr(td(c))))',
  ],
  ['an inline end tag does not close a block', '<b><div>a</b>b</div>', 'html(b(div(a b)))'],
  ['an end tag without a beginning is nothing', '</div><p>a</section></p>', 'html(p(a))'],
  ['a link ends where another begins', '<a href=x>a<a href=y>b</a>', 'html(a(a) a(b))'],
  ['a closed svg stays closed', '<svg><path d="1"/><path/></svg><p>a', 'html(svg(path() path()) p(a))'],
  ['entities, also in windows-1252 numbers', '<p>Q&amp;A &#147;x&#148; &eacute;', 'html(p(Q&A “x” é))'],
  ['scripts and styles are not text', '<style>p{}</style><script>"<p>"</script><p>a', 'html(style() script() p(a))'],
  ['JSON-LD is kept', '<script type="application/ld+json">{}</script>', 'html(script({}))'],
  ['a second body adds nothing', '<body class=a><p>a</body></html><body><p>b', 'html(body(p(a) p(b)))'],
  ['comments are nothing', 'a<!-- <p>b -->c', 'html(ac)'],
])('%s', (_why, html, expected) => {
  expect(outline(parseHtml(html))).toBe(expected)
})

const depth = (element: HtmlElement): number =>
  1 + element.children.reduce((most, child) => Math.max(most, typeof child === 'string' ? 0 : depth(child)), 0)

test.each([['<div>'], ['<b>'], ['<table><tr><td>'], ['<ul><li>'], ['<x-y>']])(
  '%s a hundred thousand deep gives a shallow tree with all its text',
  (tag) => {
    const root = parseHtml(`${tag.repeat(100_000)}<p>end</p>`)
    expect(depth(root)).toBeLessThan(300)
    expect(textOf(root)).toBe('end')
  },
)

test('attributes nobody asks for are not kept, however many', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `data-x${i}="1"`).join(' ')
  const [div] = parseHtml(`<div ${many} class="a" class="b">x</div>`).children as HtmlElement[]
  expect({ ...div?.attributes }).toEqual({ class: 'a' })
})

test('any string has a tree', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => {
      expect(depth(parseHtml(html))).toBeLessThan(300)
    }),
  )
})
