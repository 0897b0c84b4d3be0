/** From a stretch of text in a language to whether its words bind, hope, do both or neither, and the first word that says so. */
import { forceWords } from '../generated/force-words.js';
import type { Range } from '../quote/range.js';

export interface Force {
  kind: 'duty' | 'hope';
  /** The first such word. */
  range: Range;
}

const pattern = (words: readonly string[]) =>
  new RegExp(
    `(?<!\\p{L})(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/ /g, '\\s+').replace(/'/g, "['’ʼ]"))
      .join('|')})(?!\\p{L})`,
    'giu',
  );
const patterns = new Map(
  Object.entries(forceWords).map(([language, { duty, hope }]) => [
    language,
    { duty: pattern(duty), hope: pattern(hope) },
  ]),
);

/** The force of a stretch whose words all agree; null where they do not, where there are none, and for a language without a list. */
export function forceOf(text: string, [from, to]: Range, language: string): Force | null {
  const lists = patterns.get(language);
  if (lists === undefined) return null;
  const words = text.slice(from, to);
  let hoped: Range | null = null;
  const rest = words.replace(lists.hope, (found, at: number) => {
    hoped ??= [from + at, from + at + found.length];
    return ' '.repeat(found.length);
  });
  const [bound] = rest.matchAll(lists.duty);
  if (hoped !== null) return bound === undefined ? { kind: 'hope', range: hoped } : null;
  if (bound === undefined) return null;
  return { kind: 'duty', range: [from + bound.index, from + bound.index + bound[0].length] };
}
