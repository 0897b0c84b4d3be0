/** A source of a brief in words: what it is, who wrote it, when, and who else printed it. */
import type { BriefSource, EntryHead, Printing } from '@casus/core';
import { count } from '../count.js';
import { dayInWords } from '../day.js';
import { harmlessProse } from '../harmless.js';
import { publishedInWords } from '../published-words.js';
import { LANGUAGES } from '../record.js';

export interface SourceLine {
  number: number;
  id: string;
  title: string;
  language: string;
  /** Publisher and author; null where the document does not say. */
  by: string | null;
  /** The day and how it is known, with what contradicts it; null where none is known. */
  published: string | null;
  document: string;
  /** An address of the web that may be followed, or null. */
  url: string | null;
  printings: string[];
  notes: string[];
}

export function sourceLine({ number, id, head, printings, items, versions }: BriefSource): SourceLine {
  const notes: string[] = [];
  if (head.language !== 'en' && head.language !== 'und') {
    notes.push(`In ${LANGUAGES[head.language] ?? head.language}; only its head was read.`);
  } else if (items === 0) notes.push('No commitment, position or event was found in it.');
  const others = versions.filter(({ source }) => source !== id);
  if (others.length > 0) {
    const days = others.map(({ date }) => (date === null ? 'one without a day' : dayInWords(date)));
    notes.push(`${count(others.length, 'other version')} of the text: ${days.join('; ')}.`);
  }
  return {
    number,
    id,
    title: head.title === null ? 'Untitled document' : harmlessProse(head.title),
    language: head.language,
    by: writerOf(head),
    published: publishedInWords(head),
    document: harmlessProse(head.document),
    url: head.url !== null && /^https?:\/\/[^\s"<>]+$/i.test(head.url) ? head.url : null,
    printings: printings.map(printingInWords),
    notes,
  };
}

function writerOf({ publisher, author, republishedBy }: EntryHead): string | null {
  const written = [publisher, author].flatMap((name) => (name === null ? [] : [harmlessProse(name)])).join(', ');
  const copied = republishedBy === null ? '' : `reprinted by ${harmlessProse(republishedBy)}`;
  return [written, copied].filter((part) => part !== '').join('; ') || null;
}

const KINDS: Readonly<Record<Printing['kind'], string>> = {
  reprint: 'reprint',
  excerpt: 'excerpt',
  longer: 'longer text',
};

function printingInWords({ kind, head }: Printing): string {
  const day = head.published === null ? null : dayInWords(head.published);
  return [KINDS[kind], writerOf(head), day, harmlessProse(head.document)].filter((part) => part !== null).join(' · ');
}
