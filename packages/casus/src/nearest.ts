/** Finds the known word that a mistyped one most likely stood for. */

/** The known word within two slips of `typed` (a third of its length for short words), or null; the first of equals. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const limit = Math.min(2, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | null = null;
  let bestSlips = limit + 1;
  for (const word of known) {
    // A word cut short is no slip of the finger but still says what was meant.
    const slips = typed.length >= 3 && word.startsWith(typed) ? 1 : slipsBetween(typed, word, bestSlips);
    if (slips < bestSlips) {
      best = word;
      bestSlips = slips;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment); stops counting at `limit`. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (above[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (above[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (before[column - 2] ?? limit) + 1);
      }
      current.push(slips);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? limit;
}
