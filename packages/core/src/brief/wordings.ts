/** From the witnesses of one thing to its distinct wordings, and to how many sources tell it on their own. */
import type { Witness } from '../dossier/witness.js';
import { wordingKey } from '../dossier/wording.js';

/** Words, and the indexes of the witnesses that have them. */
export interface Wording {
  words: string;
  by: number[];
}

/** In the order of the witnesses. */
export function wordingsOf(witnesses: readonly Pick<Witness, 'words'>[]): Wording[] {
  return distinct(witnesses.map(({ words }, i) => ({ words, value: null, by: i }))).map(({ words, by }) => ({
    words,
    by,
  }));
}

/** Copies of one source count once. */
export function sourcesTelling(witnesses: readonly Pick<Witness, 'source'>[]): number {
  return new Set(witnesses.map(({ source }) => source)).size;
}

/** The same words, or the same value in other words, are one; the first words stand for it. */
export function distinct<T extends { words: string; value: string | null; by: number }>(
  told: readonly T[],
): (Omit<T, 'by'> & { by: number[] })[] {
  const found: (Omit<T, 'by'> & { by: number[] })[] = [];
  const byKey = new Map<string, Omit<T, 'by'> & { by: number[] }>();
  for (const one of told) {
    const keys = [`words ${wordingKey(one.words)}`, ...(one.value === null ? [] : [`value ${one.value}`])];
    let known = keys.map((key) => byKey.get(key)).find((entry) => entry !== undefined);
    if (known === undefined) {
      known = { ...one, by: [one.by] };
      found.push(known);
    } else if (!known.by.includes(one.by)) known.by.push(one.by);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, known);
  }
  return found;
}
