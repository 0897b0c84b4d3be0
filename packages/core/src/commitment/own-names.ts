/** Eats the defined terms and the parties of an agreement; finds the names that it alone gives to parties: "the Guarantors", "the Harbour Front (HF)". */
import { type Definition, termKey } from '../instrument/definitions.js';
import type { Instrument } from '../instrument/instrument.js';
import { isRecognised, partyById } from '../party/party.js';
import type { Range } from '../quote/range.js';

/** More names than these no agreement gives to parties; those defined first count. */
const MOST = 300;

/** What the institutions of a state are called beside those of a side within it; its own text defines no term for them. */
const OF_THE_WHOLE = ['National Government', 'Central Government', 'Federal Government', 'National Parliament'];

export class OwnNames {
  private readonly byKey = new Map<string, string[]>();
  private readonly pattern: RegExp | null;

  /** `partiesOfTerm` says for whom a term stands; it is asked once a term. */
  constructor(
    private readonly text: string,
    definitions: readonly Definition[],
    instrument: Instrument | null,
    partiesOfTerm: (definition: Definition) => string[],
  ) {
    const names: string[] = [];
    const add = (name: string, parties: string[]) => {
      const key = termKey(name);
      if (parties.length === 0 || key === '' || this.byKey.has(key) || this.byKey.size >= MOST) return;
      this.byKey.set(key, parties);
      names.push(name);
    };
    // A party that the gazetteer does not know goes by the words with which the text names it as a party.
    if (instrument?.parties.state === 'stated')
      for (const [i, id] of instrument.parties.value.entries()) {
        const range = instrument.parties.quotes[i];
        if (partyById(id) === null && range !== undefined) add(text.slice(...range).replace(/\s+/g, ' '), [id]);
      }
    for (const definition of definitions)
      if (/^[\p{L}\p{N}\s/’'-]{2,60}$/u.test(definition.term) && definition.by !== 'meaning')
        add(definition.term, partiesOfTerm(definition));
    // Between a state and a side within it, the state's is the government of the whole.
    const parties = instrument?.parties.state === 'missing' ? [] : (instrument?.parties.value ?? []);
    const states = parties.filter(isRecognised);
    if (states.length === 1 && parties.length > 1) for (const name of OF_THE_WHOLE) add(name, states);
    const alternatives = names
      .filter((name) => /\p{Lu}/u.test(name))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((name) =>
        name
          .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
          .replace(/s$/, 's?')
          .replace(/\s+/g, '\\s+'),
      );
    this.pattern =
      alternatives.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'gu');
  }

  /** The parties for which a phrase stands that is a term as a whole, "each Guarantor"; null where it is none. */
  definedAs([start, end]: Range): string[] | null {
    return end - start > 120 ? null : (this.byKey.get(termKey(this.text.slice(start, end))) ?? null);
  }

  /** The parties whose own names stand in a stretch, in its order. */
  partiesIn([start, end]: Range): string[] {
    if (this.pattern === null) return [];
    const found = this.text.slice(start, end).matchAll(this.pattern);
    return [...new Set([...found].flatMap(([name]) => this.byKey.get(termKey(name)) ?? []))];
  }
}
