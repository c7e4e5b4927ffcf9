/** Items under their keys, both in the order in which they are met. */
export function gatherBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const gathered = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const list = gathered.get(key)
    if (list) list.push(item)
    else gathered.set(key, [item])
  }
  return gathered
}
