/** From one line to what it is for on the page around the article, by the phrases that such lines are made of. */
import { type FurnitureRole, INSIDE, START, WHOLE } from '../../generated/furniture.js';
import { kindAt, LETTER } from './character.js';
import type { Line } from './lines.js';

/** In a longer line such words are the article's own: a report may tell that somebody may sign up here. */
const LONGEST_LINE = 40;

const whole = new Map(WHOLE);
const longestWhole = Math.max(...WHOLE.map(([phrase]) => phrase.length));
const startsByLetter = new Map<string, [phrase: string, role: FurnitureRole][]>();
for (const [phrase, role] of START) {
  const letter = phrase[0] ?? '';
  startsByLetter.set(letter, [...(startsByLetter.get(letter) ?? []), [phrase, role]]);
}

/** One look for all of them, since most lines hold none. */
const ANY_INSIDE = new RegExp(INSIDE.map(([phrase]) => phrase.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|'));

const isLetter = (text: string, at: number) => at < text.length && (kindAt(text, at) & LETTER) !== 0;

/** A phrase that ends in a letter ends where the line's word ends: "more in" does not begin "more internal". */
function beginsWith(line: string, phrase: string): boolean {
  return line.startsWith(phrase) && !(isLetter(phrase, phrase.length - 1) && isLetter(line, phrase.length));
}

/** The name of an agency in capitals before a photographer's, as its picture credits are written. */
const AGENCY_CREDIT = /\b(?:REUTERS|AFP|AP|EPA|TASS|ANSA|UPI)\s?\/\s?\p{Lu}\p{L}+/u;

export function furnitureOf(line: Line): FurnitureRole | null {
  const { words } = line;
  if (words > LONGEST_LINE * 2) return null;
  // Notices on the makers of a text stand in brackets.
  const folded = line.folded.replace(/^[([]+/u, '');
  const exact = folded.length > longestWhole ? undefined : whole.get(folded);
  if (exact !== undefined) return exact;
  for (const [phrase, role] of startsByLetter.get(folded[0] ?? '') ?? []) {
    // Notices of cookies, captions and credits may be whole paragraphs.
    const long = role === 'staff' || role === 'plea' || role === 'credit';
    if (beginsWith(folded, phrase) && (long || words <= LONGEST_LINE)) return role;
  }
  if (words > LONGEST_LINE) return null;
  if (ANY_INSIDE.test(folded)) for (const [phrase, role] of INSIDE) if (folded.includes(phrase)) return role;
  return AGENCY_CREDIT.test(line.text) ? 'credit' : null;
}
