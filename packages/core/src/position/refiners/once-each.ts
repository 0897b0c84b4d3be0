/** Eats positions in the order of the text; keeps each stand once: the same party, question and stance in much the same words is one. */
import type { Position } from '../position.js';
import type { Stand } from '../stand.js';

/** Part of the fewer words that two tellings of one stand share. */
const SHARED = 0.5;

/** A party that says more different things than this on one question with one stance is heard no further. */
const MOST_TELLINGS = 8;

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

export class OnceEach {
  private readonly tellings = new Map<string, Set<string>[]>();
  readonly positions: Position[] = [];

  add(position: Position, { tree, about }: Stand): void {
    const key = `${position.party} ${position.issue} ${position.stance}`;
    const words = new Set<string>();
    for (const word of about) {
      const token = tree.tokens[word];
      if (token !== undefined && TELLING.has(token.upos)) words.add(token.lemma.toLowerCase());
    }
    const known = this.tellings.get(key) ?? [];
    if (known.length >= MOST_TELLINGS || known.some((other) => overlap(other, words) >= SHARED)) return;
    this.tellings.set(key, [...known, words]);
    this.positions.push(position);
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.min(a.size, b.size);
}
