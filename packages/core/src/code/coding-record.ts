/** Eats a coding with its reading; gives it as plain JSON, each value with its exact words and offsets: `schema/coding.schema.json`. */
import type { QuoteRecord } from '../record/reading-record.js';
import { quoteRecord } from '../record/reading-record.js';
import type { CodedUnit, CodedValue, Coding } from './coding.js';

export interface CodedValueRecord extends Omit<CodedValue, 'words'> {
  words: (QuoteRecord & { place: string })[];
}

export interface CodedUnitRecord extends Omit<CodedUnit, 'quote' | 'values'> {
  quote: QuoteRecord[];
  values: CodedValueRecord[];
}

export interface CodingRecord extends Omit<Coding, 'units'> {
  units: CodedUnitRecord[];
}

/** `text` is the reading's own, into which the offsets point. */
export function codingRecord({ units, ...head }: Coding, text: string): CodingRecord {
  return {
    ...head,
    units: units.map(({ quote, values, ...unit }) => ({
      ...unit,
      quote: quoteRecord(quote, text),
      values: values.map(({ words, ...value }) => ({
        ...value,
        words: words.map(({ range, place }) => ({
          text: text.slice(...range),
          start: range[0],
          end: range[1],
          place,
        })),
      })),
    })),
  };
}
