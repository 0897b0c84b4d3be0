/** Eats words of a sentence; gives the stretches of the text they make, without the commas and dashes at the edges. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';

const edge = new Set([',', ';', ':', '-', '–', '—', '--', '.']);

/** Words `[from, to)` as one stretch, or none where only marks are left. */
export function run(tree: Tree, from: number, to: number): Range[] {
  let first = from;
  let last = to - 1;
  while (first <= last && edge.has(tree.tokens[first]?.text ?? '')) first++;
  while (last >= first && edge.has(tree.tokens[last]?.text ?? '')) last--;
  const begin = tree.tokens[first];
  const end = tree.tokens[last];
  return first > last || begin === undefined || end === undefined ? [] : [[begin.start, end.end]];
}

/** Ascending words as stretches; words side by side make one. */
export function runs(tree: Tree, words: readonly number[]): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (let k = 1; k <= words.length; k++) {
    if (k < words.length && words[k] === (words[k - 1] ?? 0) + 1) continue;
    found.push(...run(tree, words[from] ?? 0, (words[k - 1] ?? 0) + 1));
    from = k;
  }
  return found;
}

/** From the first to the last of some ascending words. */
export const whole = (tree: Tree, words: readonly number[]): Range[] =>
  words.length === 0 ? [] : run(tree, words[0] ?? 0, (words.at(-1) ?? 0) + 1);

/** Stretches of one text, put in order and joined where they touch or only blanks are between them. */
export function joined(text: string, ranges: readonly Range[]): Range[] {
  const found: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last !== undefined && (start <= last[1] || /^[^\S\n]*$/.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else found.push([start, end]);
  }
  return found;
}
