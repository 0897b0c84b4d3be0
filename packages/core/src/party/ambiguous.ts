/** Eats a name that also means something else, in its text; says whether it names the party here, by the words around. */
import { contextRows } from '../generated/parties.js';
import { type NameWord, nameWords } from './name-words.js';

/** How many words on each side are near. */
const NEAR = 12;

interface Cue {
  keys: readonly string[];
  capital: boolean;
}

interface Context {
  need: boolean;
  upper: boolean;
  for: readonly Cue[];
  against: readonly Cue[];
  next: ReadonlySet<string>;
}

/** First words of all cues; the rest of a text need not be kept. */
const cueWords = new Set<string>();

const cues = (phrases: readonly string[]): Cue[] =>
  phrases.map((phrase) => {
    const words = nameWords(phrase);
    cueWords.add(words[0]?.key ?? '');
    return { keys: words.map(({ key }) => key), capital: words[0]?.capital ?? false };
  });

let contexts: Map<string, Context> | null = null;

function contextOf(written: string): Context | undefined {
  contexts ??= new Map(
    contextRows.map((row) => [
      row.name,
      {
        need: row.need,
        upper: row.upper,
        for: cues(row.for),
        against: cues(row.against),
        next: new Set(row.next.map((word) => word.toLowerCase())),
      },
    ]),
  );
  return contexts.get(written);
}

export class Surroundings {
  /** Places of each word, made when first needed: most texts hold no ambiguous name. */
  private places: Map<string, number[]> | null = null;
  private readonly found = new Map<readonly Cue[], readonly number[]>();

  constructor(private readonly words: readonly NameWord[]) {}

  /** Whether the name at words `[from, to)` may be the party's. */
  allows(written: string, from: number, to: number): boolean {
    const context = contextOf(written);
    if (context === undefined) return true;
    const next = this.words[to];
    if (next !== undefined && next.gap === '' && context.next.has(next.key)) return false;
    if (context.upper && this.shouted(from, to)) return false;
    const found = this.occurrences(context.for);
    if (context.need) return found.length > 0;
    const refused = this.occurrences(context.against);
    const near = (at: number) => at >= from - NEAR && at < to + NEAR;
    const balance = found.filter(near).length - refused.filter(near).length;
    return balance !== 0 ? balance > 0 : found.length >= refused.length;
  }

  /** Both neighbours are in capitals, so that the name's own capitals say nothing. */
  private shouted(from: number, to: number): boolean {
    const sides = [this.words[from - 1], this.words[to]].filter((word) => word !== undefined);
    return sides.length > 0 && sides.every((word) => word.upper && word.key.length > 2);
  }

  private occurrences(list: readonly Cue[]): readonly number[] {
    let places = this.found.get(list);
    if (places === undefined) {
      places = this.search(list);
      this.found.set(list, places);
    }
    return places;
  }

  private search(list: readonly Cue[]): number[] {
    return list.flatMap(({ keys, capital }) =>
      this.at(keys[0] ?? '').filter((at) => {
        const first = this.words[at];
        return (!capital || first?.capital) && keys.every((key, k) => this.words[at + k]?.key === key);
      }),
    );
  }

  private at(key: string): readonly number[] {
    if (this.places === null) {
      this.places = new Map();
      for (let i = 0; i < this.words.length; i++) {
        const word = this.words[i]?.key ?? '';
        if (!cueWords.has(word)) continue;
        const list = this.places.get(word);
        if (list === undefined) this.places.set(word, [i]);
        else list.push(i);
      }
    }
    return this.places.get(key) ?? [];
  }
}
