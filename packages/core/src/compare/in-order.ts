/** From pairs of old and new places to those that stayed where they were: the longest increasing subsequence, by patience sorting. */

/** The old indexes of the most pairs that keep their order: those have stayed, the others have moved. Pairs come in the order of their old indexes. */
export function longestInOrder(pairs: readonly [o: number, n: number][]): Set<number> {
  const tails: number[] = [];
  const back: number[] = [];
  pairs.forEach(([, n], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < n) low = middle + 1;
      else high = middle;
    }
    back[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const stay = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = back[at] ?? -1) stay.add(pairs[at]?.[0] ?? -1);
  return stay;
}
