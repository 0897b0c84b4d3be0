/** Finds where the sentence begins behind a dateline: `LISSA, March 3 (Agency) - `, `ORSK, Veland — `, `(Agency) –`. */

const PLACE = "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.))*";
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*){0,3})?';
const DAY = '(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)?';
const AGENCY = "(?: ?[(/][\\p{L}][\\p{L} .&'-]{1,40}[)/]\\.?)?";
/** A plain hyphen needs its spaces, or "LISSA-Orsk" would be one. */
const DASH = '(?:[ \\u00a0]?(?:--|—|–|_)[ \\u00a0]?| - )';
const WITH_PLACE = new RegExp(`^${PLACE}${REGION}${DAY}${AGENCY}\\.?(?:${DASH})`, 'u');
const AGENCY_ALONE = /^[(/]\p{Lu}[\p{L} .&'-]{1,40}[)/] ?(?:--|—|–|-|_) ?/u;
const LONGEST = 120;

/** The length of the dateline at the head of a paragraph, or 0. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  const length = (WITH_PLACE.exec(head) ?? AGENCY_ALONE.exec(head))?.[0].length ?? 0;
  // What follows is a new sentence; behind an abbreviation in capitals it would run on in lower case.
  return length > 0 && /^["'“‘(]*[\p{Lu}\p{N}]/u.test(head.slice(length)) ? length : 0;
}
