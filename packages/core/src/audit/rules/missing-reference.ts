/**
 * missing-reference — Where is what it refers to?
 *
 * ## Why it matters
 * A clause that rests on an article or an annex that is not there rests on nothing until somebody supplies it.
 *
 * ## What strengthens it
 * Add what is referred to, or correct the number.
 *
 * ## Known limitations
 * An annex that was filed apart from the text is reported as missing; so is an article of another treaty whose name is
 * not given.
 *
 * ## When it may be meant
 * Drafts may refer to annexes still being written.
 *
 * @bad
 * Norway shall withdraw its forces in accordance with Annex 3. <!-- finds: "Annex 3" -->
 * @bad
 * Chile shall take the measures referred to in Article 12 within ten days. <!-- finds: "Article 12" -->
 * @good
 * Norway shall withdraw its forces in accordance with Article 1.
 * @good
 * If an armed attack under Article 51 of the Charter of the United Nations occurs, Chile shall send troops to Norway.
 */
import type { Rule } from '../rule.js';

export const missingReference: Rule = {
  id: 'missing-reference',
  element: 'text',
  level: 'gap',
  check: ({ references, text }) =>
    references.flatMap(({ start, end, target, external }) => {
      if (target !== null || external || !/^(?:art|annex|append)/i.test(text.slice(start, end))) return [];
      // "Article 5 guarantees", "Article 51": names of famous articles stand without their treaty.
      if (/^article\s(?:5|51|42)\b/i.test(text.slice(start, end))) return [];
      return [{ range: [start, end] as const, what: 'this part is not in the text' }];
    }),
};
