/** Eats the cross-references of an agreement and the quote of a commitment; gives the clauses of the same instrument that it refers to. */
import { type Element, missing, stated } from '../element/element.js';
import { partsAt, type Structure } from '../instrument/part.js';
import { placeOf } from '../instrument/place.js';
import { type Reference, readReferences } from '../instrument/references.js';
import { firstFrom } from '../quote/first-from.js';
import type { Range } from '../quote/range.js';

/** "Article 3", "paragraph 1 of this Article". */
export interface CrossReference {
  /** The words that refer. */
  words: string;
  /** The clause as lawyers cite it; null where the text does not hold it, or where another instrument is meant. */
  place: string | null;
  /** Where the clause stands, from its label to its last word. */
  clause: Range | null;
  /** Whether a clause of another instrument is meant: "Article 51 of the Charter". */
  external: boolean;
}

/** Answers for a quote which clauses it refers to; the text is searched once. Missing where it refers to none. */
export function referenceFinder(
  text: string,
  structure: Structure,
): (quote: readonly Range[]) => Element<CrossReference[]> {
  const references = readReferences(text, structure);
  return (quote) => {
    const found = quote.flatMap((range) => [...startingIn(references, range), ...precedingIn(text, structure, range)]);
    if (found.length === 0) return missing;
    const value = found.map(
      ({ start, end, target, external }): CrossReference => ({
        words: text.slice(start, end),
        place: target === null ? null : placeOf(structure, target.start),
        clause: target === null ? null : [target.start, target.end],
        external,
      }),
    );
    return stated(value, ...found.map(({ start, end }): Range => [start, end]));
  };
}

/** References that stand in a stretch; they are in order, so that a search by halves finds the first. */
function startingIn(references: readonly Reference[], [start, end]: Range): Reference[] {
  const out: Reference[] = [];
  for (let i = firstFrom(references, start); i < references.length; i++) {
    const one = references[i];
    if (one === undefined || one.end > end) break;
    out.push(one);
  }
  return out;
}

const PRECEDING = /\b(?:the\s)?(?:preceding|foregoing|previous)\s(article|paragraph|section|point|sub-?paragraph)\b/gi;

/** "The preceding paragraph": the part of that kind before the one in which the words stand. */
function precedingIn(text: string, structure: Structure, [start, end]: Range): Reference[] {
  return [...text.slice(start, end).matchAll(PRECEDING)].map((found) => {
    const at = start + found.index;
    const name = (found[1] ?? '').toLowerCase();
    const path = partsAt(structure, at);
    const kinds = /^(?:article|section)$/.test(name) ? [name] : ['paragraph', 'point', 'subpoint'];
    const depth = path.findLastIndex(({ kind }) => kinds.includes(kind));
    const sisters = depth > 0 ? (path[depth - 1]?.children ?? []) : structure.parts;
    const own = path[depth];
    const target = own === undefined ? null : (sisters[sisters.indexOf(own) - 1] ?? null);
    return { start: at, end: at + found[0].length, target, external: false };
  });
}
