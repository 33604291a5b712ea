/** The results in the order of the items, with at most `limit` under way at a time. The first throw rejects. */
export async function mapLimited<A, B>(
  items: readonly A[],
  limit: number,
  work: (item: A) => Promise<B>,
): Promise<B[]> {
  const results = new Map<number, B>()
  const queue = items.entries()
  const drain = async () => {
    for (const [index, item] of queue) results.set(index, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain))
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
