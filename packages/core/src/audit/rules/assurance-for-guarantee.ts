/**
 * assurance-for-guarantee — Assurance or guarantee?
 *
 * ## Why it matters
 * In the practice of several states an assurance is a word of comfort and a guarantee a duty to act. In 1994 the
 * difference was in the title, and in translation it was lost.
 *
 * ## What strengthens it
 * Use one of the two words throughout, and say what it obliges to.
 *
 * ## Known limitations
 * Asks once a text, where both words stand for security; says nothing on which is meant.
 *
 * ## When it may be meant
 * Drafters may use the weaker word so that both sides can sign.
 *
 * @bad
 * Norway gives security assurances to Chile. The security guarantees shall hold for ten years. <!-- finds: "security assurances" -->
 * @bad
 * Chile shall receive assurances of its security. These guarantees shall be binding. <!-- finds: "assurances of its security" -->
 * @good
 * Norway gives security guarantees to Chile. The security guarantees shall hold for ten years.
 * @good
 * Norway shall give assurances of good conduct to the bank.
 */
import type { Rule } from '../rule.js';

export const assuranceForGuarantee: Rule = {
  id: 'assurance-for-guarantee',
  element: 'force',
  level: 'soft',
  check: ({ text, article, all }) => {
    if (!/\bguarantees?\b/.test(all)) return [];
    for (const [start, end] of article) {
      const match = /\b(?:security\sassurances?|assurances?\sof\s(?:\p{L}+\s){0,2}security)\b/iu.exec(
        text.slice(start, end),
      );
      if (match !== null)
        return [
          {
            range: [start + match.index, start + match.index + match[0].length],
            what: 'assurance here, guarantee elsewhere',
          },
        ];
    }
    return [];
  },
};
