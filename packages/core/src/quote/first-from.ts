/** Eats things in the order of the text and an offset; gives the index of the first that begins at or after it, by halves. */
export function firstFrom(things: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
