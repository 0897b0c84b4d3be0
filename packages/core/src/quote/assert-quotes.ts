/** Holds a reading to the first law: every item carries the exact place of its words in the text. */
import type { Reading } from '../reading.js';
import type { Range } from './range.js';

/**
 * Throws where a range of the reading does not lie in its text, is empty, stands before the one it follows, or cuts a character in half.
 * That is a fault of the reading, never of the document, so it is no `Refused`.
 */
export function assertQuotes({ document, text, article, statements, times }: Reading): void {
  const check = (what: string, ranges: readonly Range[]) => {
    let last = 0;
    for (const [start, end] of ranges) {
      const fits =
        Number.isInteger(start) && Number.isInteger(end) && last <= start && start < end && end <= text.length;
      if (!fits || cutsCharacter(text, start) || cutsCharacter(text, end)) {
        throw new Error(`${what} [${start}, ${end}] of ${document} does not lie in its text`);
      }
      last = end;
    }
  };
  check('the article', article);
  for (const { source, cue, content } of statements) {
    check('the source of a statement', source);
    check('the cue of a statement', cue);
    check('the content of a statement', content);
  }
  for (const { start, end } of times) check('a time', [[start, end]]);
}

/** Whether an offset falls between the two units of one character. */
function cutsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
