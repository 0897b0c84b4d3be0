/** The words before and after a stretch of text, within its paragraph. */
import type { Reading } from '@casus/core';
import { articleText } from '@casus/core/reading';

import { harmless, harmlessProse } from './harmless.js';

export interface Around {
  before: string;
  words: string;
  after: string;
}

const REACH = 240;
// A blank line, or a line that ends as a sentence does: scraped pages have one line a paragraph, wrapped texts have not.
const BREAK = /\n[ \t\r]*\n|[.!?:"”’)\]]\r?\n/g;

/** At most a few lines on each side, nothing from the paragraph before or after; the three parts put together read as the text does. */
export function around(reading: Pick<Reading, 'text' | 'article'>, start: number, end: number): Around {
  const left = articleText(reading, Math.max(0, start - REACH), start);
  const right = articleText(reading, end, end + REACH);
  let from = 0;
  for (const found of left.matchAll(BREAK)) from = found.index + found[0].length;
  const [stop] = right.matchAll(BREAK);
  return {
    before: oneSpaced(left.slice(from)).trimStart(),
    words: harmlessProse(articleText(reading, start, end)),
    // The punctuation that ends the paragraph still belongs to it.
    after: oneSpaced(stop === undefined ? right : right.slice(0, stop.index + 1)).trimEnd(),
  };
}

function oneSpaced(text: string): string {
  return harmless(text).replace(/\s+/g, ' ');
}
