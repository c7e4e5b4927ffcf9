import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormCache } from './form-cache.ts'

const slot = (cache: FormCache, form: string, mark = 0) => cache.slotOf(`<${form}>`, 1, 1 + form.length, mark)

describe('FormCache', () => {
  test('a form has one slot, by its mark', () => {
    const cache = new FormCache(8)
    expect([
      slot(cache, 'dam'),
      slot(cache, 'damp'),
      slot(cache, 'dam'),
      slot(cache, 'dam', 1),
      slot(cache, 'dam', 1),
    ]).toEqual([0, 1, 0, 2, 2])
  })

  test('a very long form takes a slot each time', () => {
    const cache = new FormCache(8)
    expect([slot(cache, 'x'.repeat(1e5)), slot(cache, 'x'.repeat(1e5)), slot(cache, 'dam')]).toEqual([0, 1, 2])
  })

  test('after clearing, slots are given out anew', () => {
    const cache = new FormCache(2)
    slot(cache, 'a')
    slot(cache, 'b')
    expect(cache.hasRoomFor(1)).toBe(false)
    cache.clear()
    expect(cache.hasRoomFor(2)).toBe(true)
    expect(slot(cache, 'b')).toBe(0)
  })

  test('two forms never share a slot, and every slot below the size is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 60 }), fc.nat(1)), { maxLength: 200 }), (forms) => {
        const cache = new FormCache(200)
        const found = new Map<number, string>()
        for (const [form, mark] of forms) {
          const at = slot(cache, form, mark)
          expect(found.get(at) ?? mark + form).toBe(mark + form)
          found.set(at, mark + form)
        }
        expect(found.size).toBe(cache.size)
      }),
    )
  })
})
