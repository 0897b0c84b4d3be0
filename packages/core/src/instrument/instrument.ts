/** The noun Instrument: what kind of agreement a text is, between whom, and how it begins, holds and ends. */
import type { Element } from '../element/element.js';
import { elementValue } from '../element/element.js';
import type { Source } from '../source/source.js';
import { readAuthenticLanguages } from './authentic-languages.js';
import { readParties } from './bound-parties.js';
import { clausesOf, textIn } from './clauses.js';
import { readDisputes } from './disputes.js';
import { readEntryIntoForce } from './entry-into-force.js';
import { type Form, readForm } from './form.js';
import { looksMarkedUp, maskMarkup } from './markup.js';
import type { Structure } from './part.js';
import { readNamedParties } from './parties.js';
import { readDepositary, readRatification } from './ratification.js';
import { readDate, readPlace } from './signing.js';
import { readRenewal, readTerm, type Term } from './term.js';
import { readTitle } from './title.js';
import { readWithdrawal } from './withdrawal.js';

export type { Form } from './form.js';
export type { Term } from './term.js';

export interface Instrument {
  title: Element<string>;
  /** The day of signing or adoption, ISO. */
  date: Element<string>;
  /** Ids of the gazetteer; a party it does not know by its name in kebab case. */
  parties: Element<string[]>;
  form: Element<Form>;
  /** When and how it begins to bind. */
  entryIntoForce: Element<string>;
  /** How long it holds. */
  term: Element<Term>;
  renewal: Element<string>;
  /** How a party may leave or end it. */
  withdrawal: Element<string>;
  /** How differences over it are settled. */
  disputes: Element<string>;
  /** Who must still approve it. */
  ratification: Element<string>;
  depositary: Element<string>;
  authenticLanguages: Element<string[]>;
  /** Where it was signed. */
  signedAt: Element<string>;
}

/** What an instrument is read from; a whole source will do. */
export type InstrumentSource = Pick<Source, 'text' | 'title' | 'published' | 'kind' | 'format'>;

/** Parts that only a text which is agreed on has. */
const AGREED = new Set(['article', 'signature', 'annex']);

/**
 * Reads the instrument that a source is, from its structure. Null for news and for what is neither called an instrument nor built
 * like one. All ranges are UTF-16 offsets into the source's text; in Markdown a value's words lack its marks.
 */
export function readInstrument(source: InstrumentSource, structure: Structure): Instrument | null {
  if (source.kind === 'news') return null;
  const parts = textIn(structure, 'en');
  // What is not called an agreement must at least be built like one.
  const built = parts.some(({ kind }) => AGREED.has(kind));
  if (source.kind !== 'agreement' && !built) return null;
  const marked = source.format === 'markdown' || (source.format === 'text' && looksMarkedUp(source.text));
  const masked = marked ? maskMarkup(source.text) : source.text;
  // Clauses are read in English alone; of another text only its head and its names can be told.
  const foreign = parts === structure.parts && structure.language !== 'en' && structure.language !== 'und';
  const clauses = foreign ? [] : clausesOf(masked, structure);
  const title = readTitle(masked, parts, source.title, 'en');
  const form = readForm(title, clauses, parts);
  if (source.kind !== 'agreement' && form.state !== 'stated') return null;
  const date = readDate(masked, clauses, form.state !== 'missing' && form.value === 'draft' ? null : source.published);
  const day = elementValue(date) ?? undefined;
  const named = readNamedParties(masked, parts, day);
  return {
    title,
    date,
    parties: readParties(masked, {
      named,
      clauses,
      title,
      form: elementValue(form),
      preamble: parts.some(({ kind }) => kind === 'preamble'),
      date: day,
    }),
    form,
    entryIntoForce: readEntryIntoForce(masked, clauses),
    term: readTerm(masked, clauses),
    renewal: readRenewal(masked, clauses),
    withdrawal: readWithdrawal(masked, clauses),
    disputes: readDisputes(masked, clauses),
    ratification: readRatification(masked, clauses),
    depositary: readDepositary(masked, clauses),
    authenticLanguages: readAuthenticLanguages(masked, clauses),
    signedAt: readPlace(masked, clauses),
  };
}

/** An instrument as plain values, null for what is missing: the fields by which readings are compared. */
export interface InstrumentRecord {
  title: string | null;
  date: string | null;
  parties: string[];
  form: Form | null;
  entryIntoForce: string | null;
  term: Term | null;
  renewal: string | null;
  withdrawal: string | null;
  disputes: string | null;
  ratification: string | null;
  depositary: string | null;
  authenticLanguages: string[];
  signedAt: string | null;
}

export function instrumentRecord(instrument: Instrument): InstrumentRecord {
  return {
    title: elementValue(instrument.title),
    date: elementValue(instrument.date),
    parties: elementValue(instrument.parties) ?? [],
    form: elementValue(instrument.form),
    entryIntoForce: elementValue(instrument.entryIntoForce),
    term: elementValue(instrument.term),
    renewal: elementValue(instrument.renewal),
    withdrawal: elementValue(instrument.withdrawal),
    disputes: elementValue(instrument.disputes),
    ratification: elementValue(instrument.ratification),
    depositary: elementValue(instrument.depositary),
    authenticLanguages: elementValue(instrument.authenticLanguages) ?? [],
    signedAt: elementValue(instrument.signedAt),
  };
}
