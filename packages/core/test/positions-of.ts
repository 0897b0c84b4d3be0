/** Reads the positions of an invented report for tests, with their words instead of offsets. */
import { readTimes } from '@casus/english';
import { loadEnglish } from '../../english/test/load-english.js';
import { namingOf } from '../src/commitment/naming.js';
import type { Issue, Stance } from '../src/position/position.js';
import { readPositions } from '../src/position/read-positions.js';
import type { Range } from '../src/quote/range.js';
import { readStatements } from '../src/statement/read-statements.js';
import { Tree } from '../src/words/tree.js';

export interface StandOf {
  party: string;
  speaker: string | null;
  issue: Issue;
  stance: Stance;
  value: string | null;
  date: string | null;
  /** Pieces are parted by " … ". */
  quote: string;
}

export function positionsOf(text: string, published: string | null = '2031-05-20'): StandOf[] {
  const article: Range[] = [[0, text.length]];
  const sentences = loadEnglish().read(text);
  const around = {
    text,
    naming: namingOf(text, article, published, null),
    statements: readStatements({ text, article, published }, sentences),
    times: readTimes(text, { sentences, ranges: article, ...(published === null ? {} : { reference: published }) }),
    published,
  };
  return readPositions(
    sentences.map((sentence) => new Tree(sentence)),
    around,
  ).map(({ party, speaker, issue, stance, value, date, quote }) => ({
    party,
    speaker,
    issue,
    stance,
    value,
    date,
    quote: quote.map(([start, end]) => text.slice(start, end)).join(' … '),
  }));
}

/** Who stands how on what, as lines. */
export const standsIn = (text: string): string[] =>
  positionsOf(text).map(({ party, issue, stance }) => `${party} ${stance} ${issue}`);
