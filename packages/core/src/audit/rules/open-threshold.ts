/**
 * open-threshold — How much is enough?
 *
 * ## Why it matters
 * A threshold without a measure is fixed after the event, by the party that would have to act. “Significant” and
 * “sustained” ask for a number of days, troops or kilometres.
 *
 * ## What strengthens it
 * Give a measure, or name who decides that it is reached.
 *
 * ## Known limitations
 * Knows a list of adjectives of degree and looks only at the case and the exceptions, not at aims and descriptions.
 *
 * ## When it may be meant
 * A low threshold stated openly can invite tests of it; drafters may keep it vague.
 *
 * @bad
 * In the event of a significant, sustained attack on Norway, Chile shall send troops. <!-- finds: "significant, sustained attack" -->
 * @bad
 * If Norway suffers a serious violation of its borders, Chile shall send troops. <!-- finds: "serious violation" -->
 * @good
 * In the event of an attack on Norway by more than 100 soldiers, Chile shall send troops.
 * @good
 * If Norway violates fundamental freedoms, Chile shall send troops.
 * @good
 * Chile shall make a significant contribution to the fund of Norway.
 */
import { elementQuotes } from '../../element/element.js';
import type { Range } from '../../quote/range.js';
import { DEGREE, NO_CASE } from '../degree.js';
import { clauseRule } from '../rule.js';

export const openThreshold = clauseRule(
  { id: 'open-threshold', element: 'trigger', level: 'soft' },
  ({ commitment }, { text }) => {
    const ranges = [...elementQuotes(commitment.trigger), ...elementQuotes(commitment.condition)];
    return ranges.flatMap(([from, to]) =>
      // A comma in the threshold may have cut the case short.
      [...text.slice(from, to + 40).matchAll(OPEN)].map((match) => {
        const range = [from + match.index, from + match.index + match[0].length] as const;
        const said = saidElsewhere(text, match[0]);
        return said === null
          ? { range, what: 'a threshold without a measure' }
          : {
              range,
              what: 'what reaches the threshold is said elsewhere',
              level: 'note' as const,
              related: [{ range: said, what: 'what it consists in' }],
            };
      }),
    );
  },
);

const OPEN = new RegExp(
  `\\b${DEGREE}(?:(?:,\\s?|\\sand\\s|\\sor\\s)${DEGREE})*(?:\\s(?:and\\s)?(?:armed|military|territorial|external|further|new))*\\s(?!(?:and|or)\\b|(?:(?:human|legal)\\s)?${NO_CASE})\\p{L}+`,
  'giu',
);

/** "A material breach consists in …": a definition in a sentence of its own. */
function saidElsewhere(text: string, words: string): Range | null {
  const found = new RegExp(
    `\\b${words.replace(/\s+/g, '\\s+')}\\b[^.;]{0,80}\\b(?:consists?\\s(?:in|of)|means|shall\\smean|(?:is|are)\\sdefined|shall\\sbe\\sregarded\\sas)\\b`,
    'iu',
  ).exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}
