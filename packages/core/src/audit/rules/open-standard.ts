/**
 * open-standard — By what measure?
 *
 * ## Why it matters
 * “Appropriate”, “adequate”, “effective” and “reasonable” leave the measure to whoever is to meet it.
 *
 * ## What strengthens it
 * Give the measure, or name who sets it.
 *
 * ## Known limitations
 * Knows a list of words of degree and looks at duties only; where the word is defined in the text, the finding is a
 * note.
 *
 * ## When it may be meant
 * Long-lived texts need words that can grow; courts fill them over time.
 *
 * @bad
 * Norway shall provide adequate military assistance to Peru. <!-- finds: "adequate military assistance" -->
 * @bad
 * The United Nations shall carry out effective monitoring of the ceasefire. <!-- finds: "effective monitoring" -->
 * @good
 * Norway shall pay 100 million euros to Peru.
 * @good
 * The Parties recall the effective work of the Commission.
 */
import type { Commitment } from '../../commitment/commitment.js';
import { elementQuotes, elementValue } from '../../element/element.js';
import type { Range } from '../../quote/range.js';
import { vagueTermsIn } from '../../vague/vague-terms.js';
import { DEGREE } from '../degree.js';
import type { Rule } from '../rule.js';

export const openStandard: Rule = {
  id: 'open-standard',
  element: 'text',
  level: 'note',
  check: ({ clauses, text, definitionIn }) => {
    const seen = new Set<number>();
    return clauses.flatMap(({ commitment, sentence }) => {
      if (!OF_CONDUCT.has(elementValue(commitment.modality) ?? '') || !OF_HELP.has(elementValue(commitment.act) ?? ''))
        return [];
      return vagueTermsIn(text, sentence).flatMap(({ range, kind }) => {
        if (kind !== 'standard' || seen.has(range[0])) return [];
        // How much is enough for the case is asked by open-threshold.
        if (THRESHOLD.test(text.slice(...range)) && inCase(commitment, range)) return [];
        seen.add(range[0]);
        // The aim that introduces a sentence is not what is to be done.
        if (/^\s*(?:\S+\s+)?in\sorder\s(?:\w+\s){0,3}to\s[^,]*$/i.test(text.slice(sentence[0], range[0]))) return [];
        const words = text.slice(...range);
        // Who is responsible for somebody, and what belongs to the matter, are no measures.
        if (NO_MEASURE.test(words)) return [];
        const definition = definitionIn(words);
        return [
          {
            range,
            what: `“${words.replace(/\s+/g, ' ')}” has no measure`,
            commitment: commitment.id,
            ...(definition === null
              ? {}
              : { related: [{ range: [definition.start, definition.end] as const, what: 'its definition' }] }),
          },
        ];
      });
    });
  },
};

const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition']);
/** Where the measure decides what help is worth; elsewhere such words are the usage of every treaty. */
const OF_HELP: ReadonlySet<string> = new Set([
  'assist',
  'defend',
  'deploy',
  'fund',
  'limit',
  'monitor',
  'release',
  'withdraw',
  'consult',
]);

/** A word without its noun ("is no longer necessary"), whoever is competent, and measures, which unnamed-response asks about. */
const NO_MEASURE =
  /^(?:relevant\b|\p{L}+$|.*\b(?:authorit(?:y|ies)|bod(?:y|ies)|organs?|agenc(?:y|ies)|persons?|ministr(?:y|ies)|dates?|times?|measures|steps|actions?)$)/isu;
const THRESHOLD = new RegExp(`^${DEGREE}\\b`, 'iu');

function inCase({ trigger, condition }: Commitment, at: Range): boolean {
  return [...elementQuotes(trigger), ...elementQuotes(condition)].some(
    ([from, to]) => at[0] >= from && at[0] < to + BEYOND,
  );
}

/** A comma in the threshold may have cut the case short. */
const BEYOND = 40;
