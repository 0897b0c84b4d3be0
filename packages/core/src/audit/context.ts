/** From a reading to what the rules of the audit look at: its clauses, defined terms, references and unsettled places. */
import { elementValue } from '../element/element.js';
import { type Alternative, readAlternatives } from '../instrument/alternatives.js';
import { type Definition, readDefinitions } from '../instrument/definitions.js';
import type { Instrument } from '../instrument/instrument.js';
import { partsAt, walk } from '../instrument/part.js';
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
  /** Empty where there is none. */
  title: string;
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
  const operative = operativeFrom(structure);
  const terms = definitions
    .filter(({ term }) => /^[\p{L}\s-]{2,60}$/u.test(term))
    .map((definition) => ({
      definition,
      pattern: new RegExp(
        `(?<!\\p{L})${definition.term.replace(/s$/, '').replace(/\s+/g, '\\s+')}(?:s|es)?(?!\\p{L})`,
        'iu',
      ),
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
      .map((commitment) => clauseOf(text, commitment))
      .filter(({ own }) => own[0] >= operative && !inAims(text, structure, own[0])),
    structure,
    definitions,
    references: readReferences(text, structure),
    alternatives: readAlternatives(text, ranges, { draft: form === 'draft' || form === 'plan' }),
    title: reading.title ?? '',
    head: titleIn(reading) ?? headOf(text, structure, ranges),
    placeOf: (offset) => placeOf(structure, offset),
    definitionIn: (words) => terms.find(({ pattern }) => pattern.test(words))?.definition ?? null,
  };
}

/** Where the first article outside annexes begins: what stands before it introduces. 0 in a text without articles. */
function operativeFrom({ parts }: Structure): number {
  for (const [part, above] of walk(parts)) {
    if (part.kind === 'article' && !above.some(({ kind }) => kind === 'annex')) return part.start;
  }
  return 0;
}

const AIMS = /\b(?:purposes?|aims?|objectives?|goals?)\b[^.;:\n]{0,80}\b(?:is|are|shall\sbe)\b[^.;:\n]{0,40}:/i;

/** Whether an item stands in a list of aims: "The purposes of the Organisation are: 1. To …". Aims bind nobody by themselves. */
function inAims(text: string, structure: Structure, offset: number): boolean {
  const article = partsAt(structure, offset).find(({ kind }) => kind === 'article');
  return article !== undefined && AIMS.test(text.slice(article.start, Math.min(offset, article.start + 300)));
}

/** Where the title's first line stands in the text, which the article leaves out; a title of several lines is folded into one. */
function titleIn({ title, text }: Reading): Range | null {
  if (title === null) return null;
  const start = text.slice(0, 4 * LONGEST_SENTENCE);
  const whole = start.indexOf(title);
  if (whole >= 0) return [whole, whole + title.length];
  // The longest run of the title's words that stands on one line.
  const words = title.split(' ');
  for (let n = Math.min(words.length - 1, MOST_TITLE_WORDS); n > 2; n--) {
    const line = words.slice(0, n).join(' ');
    const at = start.indexOf(`${line}\n`);
    if (at >= 0) return [at, at + line.length];
  }
  return null;
}

const MOST_TITLE_WORDS = 60;

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
