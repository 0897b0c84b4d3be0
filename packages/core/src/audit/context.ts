/** From a reading to what the rules of the audit look at: its clauses, defined terms, references and unsettled places. */
import { elementValue } from '../element/element.js';
import { type Alternative, readAlternatives } from '../instrument/alternatives.js';
import { type Definition, readDefinitions } from '../instrument/definitions.js';
import type { Instrument } from '../instrument/instrument.js';
import { walk } from '../instrument/part.js';
import { placeOf } from '../instrument/place.js';
import { type Reference, readReferences } from '../instrument/references.js';
import { readStructure, type Structure } from '../instrument/structure.js';
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';
import { readableOf } from '../source/readable.js';
import { type Clause, clauseOf, LONGEST_SENTENCE } from './clause.js';

export interface AuditContext {
  /** The text with the marks of Markdown blanked out; offsets hold in the source's text. */
  text: string;
  article: readonly Range[];
  /** The whole article's words, folded to lower case, for what stands anywhere. */
  all: string;
  instrument: Instrument | null;
  /** In the order of the text. */
  clauses: readonly Clause[];
  structure: Structure;
  definitions: readonly Definition[];
  references: readonly Reference[];
  alternatives: readonly Alternative[];
  /** Where the title stands, or the first words of the text: the place of a finding about the whole. */
  head: Range;
  placeOf(offset: number): string;
  /** The definition of a term that words hold, or null. */
  definitionIn(words: string): Definition | null;
}

export function auditContext(reading: Reading): AuditContext {
  const { text, ranges } = readableOf(reading);
  const structure = readStructure(reading.text, reading.article, reading.format);
  const definitions = readDefinitions(text, structure);
  const form = reading.instrument === null ? null : elementValue(reading.instrument.form);
  const terms = definitions
    .filter(({ term }) => /^[\p{L}\s-]{2,60}$/u.test(term))
    .map((definition) => ({
      definition,
      pattern: new RegExp(`(?<!\\p{L})${definition.term.replace(/\s+/g, '\\s+')}(?:s|es)?(?!\\p{L})`, 'iu'),
    }));
  return {
    text,
    article: ranges,
    all: ranges
      .map(([start, end]) => text.slice(start, end))
      .join('\n')
      .toLowerCase(),
    instrument: reading.instrument,
    // Recitals and what is only quoted or annexed bind nobody by their own words.
    clauses: reading.commitments
      .filter(({ place }) => !/^(?:preamble|“)/.test(place))
      .map((commitment) => clauseOf(text, commitment)),
    structure,
    definitions,
    references: readReferences(text, structure),
    alternatives: readAlternatives(text, ranges, { draft: form === 'draft' || form === 'plan' }),
    head: titleIn(reading) ?? headOf(text, structure, ranges),
    placeOf: (offset) => placeOf(structure, offset),
    definitionIn: (words) => terms.find(({ pattern }) => pattern.test(words))?.definition ?? null,
  };
}

/** Where the title stands in the text, which the article leaves out. */
function titleIn({ title, text }: Reading): Range | null {
  const at = title === null ? -1 : text.slice(0, 4 * LONGEST_SENTENCE).indexOf(title);
  return title === null || at < 0 ? null : [at, at + title.length];
}

function headOf(text: string, structure: Structure, article: readonly Range[]): Range {
  for (const [part] of walk(structure.parts)) {
    if (part.kind !== 'title') continue;
    const words = text.slice(part.start, part.end);
    const lead = /^[\s#*_]*/.exec(words)?.[0].length ?? 0;
    const line = words.slice(lead).split('\n')[0]?.trimEnd() ?? '';
    if (line !== '') return [part.start + lead, part.start + lead + line.length];
  }
  const first = article[0] ?? [0, 0];
  const words = text.slice(...first);
  const lead = words.length - words.trimStart().length;
  const line = words.slice(lead).split('\n')[0] ?? '';
  const end = Math.min(line.length, 120);
  return [first[0] + lead, first[0] + lead + line.slice(0, end).trimEnd().length];
}
