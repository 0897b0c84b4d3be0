/** From the dates found for a document to the day that counts, what it was known by, and the dates that contradict it. */
import type { PublishedDate, PublishedHow, Reading } from '@casus/core';
import { dayInWords } from './day.js';
import { harmlessProse } from './harmless.js';

/** Null where no date was found. A contradiction is told with the reason for the choice. */
export function publishedInWords({ publishedDates, kind }: Pick<Reading, 'publishedDates' | 'kind'>): string | null {
  const [best, ...others] = publishedDates;
  if (best === undefined) return null;
  const how = `${dayInWords(best.date)} (${HOW[best.how]})`;
  const differing = others.filter(({ date }) => date.slice(0, 10) !== best.date.slice(0, 10));
  // The other dates of an agreement's own text are of what it recalls, not of when it was published.
  const rivals = differing.filter(({ how: known }) => known !== best.how || kind === 'news').slice(0, MOST_RIVALS);
  if (rivals.length === 0) return how;
  return `${how}; but ${[...new Set(rivals.map((rival) => rivalInWords(rival, best)))].join(', and ')}`;
}

/** More dates than these help nobody to choose. */
const MOST_RIVALS = 3;

function rivalInWords({ date, how, from }: PublishedDate, best: PublishedDate): string {
  const day = dayInWords(date);
  if (how !== best.how) return `${day} ${HOW[how]}, which counts for less`;
  return `${day} ${HOW[how]}, in “${harmlessProse(from)}”, which is further from the head of the page`;
}

const HOW: Readonly<Record<PublishedHow, string>> = {
  given: 'as you gave it',
  metadata: 'in the document’s metadata',
  page: 'stated in the text',
  address: 'in the address',
};
