/** Reads the statements of an invented text for tests, with their words instead of offsets. */
import { loadEnglish } from '../../english/test/load-english.js';
import type { Range } from '../src/quote/range.js';
import { readStatements } from '../src/statement/read-statements.js';

export interface SaidBy {
  source: string;
  cue: string;
  content: string;
  speaker: string | null;
  party: string | null;
}

/** Pieces of one span are parted by " … ". */
export function statementsOf(text: string, published: string | null = '2031-05-20'): SaidBy[] {
  const article: Range[] = [[0, text.length]];
  const words = (ranges: readonly Range[]) => ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
  return readStatements({ text, article, published }, loadEnglish().read(text)).map(
    ({ source, cue, content, speaker, party }) => ({
      source: words(source),
      cue: words(cue),
      content: words(content),
      speaker,
      party,
    }),
  );
}

/** Who said what, as pairs. */
export const saidIn = (text: string): [source: string, content: string][] =>
  statementsOf(text).map(({ source, content }) => [source, content]);
