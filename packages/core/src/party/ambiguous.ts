/** Eats a name that also means something else, in its text; says whether it names the party here, by the words around. */
import { contextRows } from '../generated/parties.js';
import { type NameWord, nameWords } from './name-words.js';
import { isOfOffice } from './offices.js';

/** How many words on each side are near. */
const NEAR = 12;

const COMPASS = new Set(
  'east eastern west western north northern south southern central southeast southwest northeast northwest of hashemite'.split(
    ' ',
  ),
);

interface Cue {
  keys: readonly string[];
  capital: boolean;
}

interface Context {
  need: boolean;
  upper: boolean;
  given: boolean;
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
        given: row.given,
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
  /** Names that the text has used as a person's. */
  private readonly people = new Set<string>();
  private readonly found = new Map<readonly Cue[], readonly number[]>();

  constructor(private readonly words: readonly NameWord[]) {}

  /** Whether the name at words `[from, to)` may be the party's. */
  allows(written: string, from: number, to: number): boolean {
    const context = contextOf(written);
    if (context === undefined) return true;
    const next = this.words[to];
    if (next !== undefined && next.gap === '' && context.next.has(next.key)) return false;
    if (context.upper && this.shouted(from, to)) return false;
    if (context.given && (this.surnameAt(to) || this.givenNameBefore(from))) {
      this.people.add(written);
      return false;
    }
    const found = this.occurrences(context.for);
    if (context.need) return found.length > 0;
    const refused = this.occurrences(context.against);
    const near = (places: readonly number[]) => firstFrom(places, to + NEAR) - firstFrom(places, from - NEAR);
    const balance = near(found) - near(refused);
    if (this.people.has(written) && found.length === 0) return false;
    return balance !== 0 ? balance > 0 : found.length >= refused.length;
  }

  /** A capital in running text that belongs to the name before it: "Chad Smith", but not "Chad President". */
  private surnameAt(to: number): boolean {
    const next = this.words[to];
    const after = this.words[to + 1];
    if (next === undefined || next.gap !== '' || next.hyphen || !next.capital || this.words[to - 1]?.possessive)
      return false;
    return !isOfOffice(next) && (after === undefined || after.gap !== '' || !after.capital);
  }

  /** "Hugo Jordan": in running text a capital before the name that is no title and no point of the compass. */
  private givenNameBefore(from: number): boolean {
    const previous = this.words[from - 1];
    if (previous === undefined || this.words[from]?.gap !== '' || this.words[from]?.hyphen) return false;
    if (!previous.capital || previous.opens || previous.upper || previous.possessive || isOfOffice(previous))
      return false;
    return !COMPASS.has(previous.key);
  }

  /** Both neighbours are in capitals, so that the name's own capitals say nothing. */
  private shouted(from: number, to: number): boolean {
    const sides = [this.words[from - 1], this.words[to]].filter((word) => word !== undefined);
    return sides.length > 0 && sides.every((word) => word.upper && word.key.length > 2);
  }

  private occurrences(list: readonly Cue[]): readonly number[] {
    let places = this.found.get(list);
    if (places === undefined) {
      places = this.search(list).sort((a, b) => a - b);
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

/** How many of the ascending places lie before `limit`. */
function firstFrom(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
