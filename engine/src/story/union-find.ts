/** Sets that are joined step by step; the smallest member stands for its set, so the order of joining does not matter. */
export class UnionFind {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }

  rootOf(item: number): number {
    let root = item
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = item; at !== root; ) {
      const next = this.#parent[at]!
      this.#parent[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)]
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
  }

  /** The members of each set, ascending; sets by their first member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>()
    this.#parent.forEach((_, item) => {
      const root = this.rootOf(item)
      const set = sets.get(root)
      if (set) set.push(item)
      else sets.set(root, [item])
    })
    return [...sets.values()]
  }
}
