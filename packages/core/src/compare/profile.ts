/** Eats the text of a clause; gives what it is likened to others by, its pairs of words and their beginnings, and how much two have in common. */

export interface Profile {
  /** The words, lower case, without marks and white space, as one string: equal strings are the same clause. */
  folded: string;
  grams: Set<string>;
  /** The beginnings of its longer words, and one sign for all numbers: what is left of a clause that was written anew. */
  stems: Set<string>;
}

/** "Limited" and "limit", "Ukraine" and "Ukrainian" begin alike. */
const STEM = 5;
const LEAST_STEM = 4;

export function profileOf({ text }: { text: string }): Profile {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = new Set<string>();
  for (let i = 0; i < words.length; i++) grams.add(`${words[i]} ${words[i + 1] ?? ''}`);
  const stems = new Set<string>();
  for (const word of words) {
    if (/^\d/.test(word)) stems.add('#');
    else if (word.length >= LEAST_STEM && !FORM_WORDS.has(word)) stems.add(word.slice(0, STEM));
  }
  return { folded: words.join(' '), grams, stems };
}

const FORM_WORDS: ReadonlySet<string> = new Set(
  'shall will must such this that these those with from have been being were their them they which under upon into present other each'.split(
    ' ',
  ),
);

/** How much a beginning of a word says: little where it stands in many clauses. */
export function rarity(all: readonly Profile[]): (stem: string) => number {
  const count = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  return (stem) => 1 / Math.sqrt(count.get(stem) ?? 1);
}

/** Two at least, so that no single word decides. */
export function sharedStems(
  one: Profile | undefined,
  other: Profile | undefined,
  weigh: (stem: string) => number,
): number {
  if (one === undefined || other === undefined) return 0;
  let both = 0;
  let all = 0;
  let count = 0;
  for (const stem of one.stems) {
    all += weigh(stem);
    if (!other.stems.has(stem)) continue;
    both += weigh(stem);
    count++;
  }
  for (const stem of other.stems) if (!one.stems.has(stem)) all += weigh(stem);
  return count < 2 ? 0 : both / all;
}

/** Share of the words of the shorter one that stand in the other, 0 to 1. */
export function sharedWords(one: Profile | undefined, other: Profile | undefined): number {
  const [a, b] = [one, other].map((profile) => new Set(profile?.folded.split(' ').filter((word) => word !== '')));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

/** Share of the pairs of words that both have, 0 to 1 (Jaccard). */
export function likenessOf(a: Profile | undefined, b: Profile | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  for (const gram of a.grams) if (b.grams.has(gram)) shared++;
  return shared / Math.max(1, a.grams.size + b.grams.size - shared);
}
