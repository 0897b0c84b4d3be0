/** From a reading to what the outputs for people show of it, in their order; each output only lays it out. */
import type { Range, Reading, Statement } from '@casus/core';
import { createPlaces, wordsAt } from '@casus/core/reading';
import { harmlessProse } from './harmless.js';
import { partyInWords } from './labels.js';
import { publishedInWords } from './published-words.js';
import type { Section } from './sections.js';

export interface Fact {
  label: string;
  /** Null where the document does not say. */
  value: string | null;
}

export interface ShownStatement {
  /** The exact words, with `…` where the document has others in between. */
  words: string;
  cue: string;
  /** As the document names the speaker, here or where it does so in full; null where it names nobody. */
  speaker: string | null;
  /** The words that stand for the speaker here, where they are no part of the name: `he`. */
  as: string | null;
  place: string;
}

export interface PartyGroup {
  /** Name and code, `Ukraine (UKR)`; null where no party is known for the speakers. */
  party: string | null;
  statements: ShownStatement[];
}

/** All that is known of the document itself, in the order in which a reader asks. */
export function factsOf(reading: Reading): Fact[] {
  const shown = (value: string | null) => (value === null ? null : harmlessProse(value));
  const facts: Fact[] = [
    {
      label: 'Written by',
      value: [shown(reading.publisher), shown(reading.author)].filter(Boolean).join(', ') || null,
    },
    { label: 'Published', value: publishedInWords(reading) },
  ];
  if (reading.republishedBy !== null) facts.push({ label: 'Reprinted by', value: shown(reading.republishedBy) });
  if (reading.url !== null && reading.url !== reading.document) {
    facts.push({ label: 'Address', value: shown(reading.url) });
  }
  const language = LANGUAGES[reading.language] ?? reading.language;
  facts.push({
    label: 'Read from',
    value: `${shown(reading.document)} (${FORMATS[reading.format]}, ${reading.kind === 'other' ? '' : `${reading.kind}, `}${language})`,
  });
  return facts;
}

/** Statements by party, parties and statements in the order of the text; those without a party last. */
export function partyGroupsOf(reading: Reading): PartyGroup[] {
  const placeAt = createPlaces(reading);
  const groups = new Map<string | null, ShownStatement[]>();
  const started = [...reading.statements].sort((a, b) => startOf(a) - startOf(b));
  for (const statement of started) {
    const shown = shownStatement(reading, statement, placeAt(startOf(statement)));
    const group = groups.get(statement.party);
    if (group === undefined) groups.set(statement.party, [shown]);
    else group.push(shown);
  }
  const named: PartyGroup[] = [];
  for (const [party, statements] of groups) {
    if (party !== null) named.push({ party: partyInWords(party), statements });
  }
  const unnamed = groups.get(null);
  return unnamed === undefined ? named : [...named, { party: null, statements: unnamed }];
}

/** What was not read, and why, where a person could take silence for absence. */
export function notRead({ language }: Reading): string | null {
  if (language === 'en' || language === 'und') return null;
  return `The document is in ${LANGUAGES[language] ?? language}; statements, commitments, positions, events and times are read in English only.`;
}

/** Of a text in another language only the head of an instrument is read. */
export function headSections({ instrument }: Reading): Section[] {
  return instrument === null ? [] : ['instrument'];
}

function shownStatement(reading: Reading, statement: Statement, place: string): ShownStatement {
  return {
    words: words(reading, statement.content),
    cue: words(reading, statement.cue),
    ...namesOf(words(reading, statement.source), statement.speaker),
    place,
  };
}

/** “Prime Minister Jon Vatnsdal” tells more than his name, and “Vatnsdal” less; only “he” must be shown beside it. */
function namesOf(source: string, found: string | null): Pick<ShownStatement, 'speaker' | 'as'> {
  const speaker = harmlessProse(found ?? '');
  if (speaker === '') return { speaker: source === '' ? null : source, as: null };
  if (holdsWordsOf(source, speaker)) return { speaker: source, as: null };
  return { speaker, as: source === '' || holdsWordsOf(speaker, source) ? null : source };
}

/** Whether one name stands in another, from the beginning of a word to the end of one. */
function holdsWordsOf(longer: string, shorter: string): boolean {
  const words = (name: string) =>
    ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(longer).includes(words(shorter));
}

function startOf({ content, source, cue }: Statement): number {
  return (content[0] ?? source[0] ?? cue[0] ?? [0])[0];
}

function words(reading: Reading, ranges: readonly Range[]): string {
  return harmlessProse(wordsAt(reading, ranges));
}

const FORMATS: Readonly<Record<Reading['format'], string>> = {
  html: 'web page',
  text: 'plain text',
  markdown: 'Markdown',
  pdf: 'PDF',
  docx: 'Word document',
  feed: 'feed entry',
  jsonl: 'line of a .jsonl',
};

/** Languages that a reader may meet, by their codes. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  he: 'Hebrew',
  it: 'Italian',
  pt: 'Portuguese',
  ru: 'Russian',
  uk: 'Ukrainian',
  zh: 'Chinese',
  und: 'language not recognised',
};
