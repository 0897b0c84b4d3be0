/** Holds a reading to the first law: every item carries the exact place of its words in the text. */
import { type Element, elementQuotes } from '../element/element.js';
import type { Reading } from '../reading.js';
import type { Range } from './range.js';

/**
 * Throws where a range of the reading does not lie in its text, is empty, stands before the one it follows, or cuts a character in half.
 * That is a fault of the reading, never of the document, so it is no `Refused`.
 */
export function assertQuotes(reading: Reading): void {
  const { document, text } = reading;
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
  const checkElements = (what: string, item: object) => {
    for (const [name, value] of Object.entries(item)) {
      if (isElement(value)) check(`the ${name} of ${what}`, elementQuotes(value));
    }
  };
  check('the article', reading.article);
  for (const { source, cue, content } of reading.statements) {
    check('the source of a statement', source);
    check('the cue of a statement', cue);
    check('the content of a statement', content);
  }
  for (const { start, end } of reading.times) check('a time', [[start, end]]);
  for (const commitment of reading.commitments) {
    check('a commitment', commitment.quote);
    checkElements('a commitment', commitment);
  }
  for (const { quote } of reading.positions) check('a position', quote);
  for (const { quote } of reading.events) check('an event', quote);
  if (reading.instrument !== null) checkElements('the instrument', reading.instrument);
}

function isElement(value: unknown): value is Element<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}

/** Whether an offset falls between the two units of one character. */
function cutsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
