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
 * An annex that was filed apart from the text is reported as missing; so is an article of another treaty where the
 * sentence does not name that treaty.
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
 * Norway accedes to the Convention on Salvage and shall pay what is due in accordance with Article 93 thereof.
 * @good
 * If an armed attack under Article 51 of the Charter of the United Nations occurs, Chile shall send troops to Norway.
 */
import type { Rule } from '../rule.js';

export const missingReference: Rule = {
  id: 'missing-reference',
  element: 'text',
  level: 'gap',
  check: ({ references, text, title }) =>
    references.flatMap(({ start, end, target, external }) => {
      if (target !== null || external || !/^(?:art|annex|append)/i.test(text.slice(start, end))) return [];
      // "Article 5 guarantees", "Article 51": names of famous articles stand without their treaty.
      if (/^article\s(?:5|51|42)\b/i.test(text.slice(start, end))) return [];
      // "Annex 6:" at the head of a line is the annex.
      if (
        /(?:^|\n)[\s#*]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
        /^\s*(?::|\n|$)/.test(text.slice(end, end + 12))
      )
        return [];
      if (ofAnother(text, start, end, title)) return [];
      return [{ range: [start, end] as const, what: 'this part is not in the text' }];
    }),
};

const INSTRUMENT =
  /(?<!\b(?:this|present)\s)\b(Charter|Covenant|Convention|Treaty|Constitution|Statute|Protocol|Agreement|Law|Act|Code|Regulation|Memorandum)s?\b/giu;
const BEHIND =
  /^[\s,]*(?:thereof\b|(?:and\s(?:those\s)?following,?\s)of\sthe\s\p{Lu}|(?:(?:sub)?paragraphs?\s?[\dIVX()a-z]+,?\s){1,2}of\sthe\s\p{Lu})/u;

/** Whether the sentence, up to the reference, names an instrument of another kind than this one, or says "thereof" behind it. */
function ofAnother(text: string, start: number, end: number, title: string): boolean {
  if (BEHIND.test(text.slice(end, end + 60))) return true;
  const before = text.slice(Math.max(0, start - 300), start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1,
  );
  // "Second Protocol to the Covenant": a protocol.
  const [own] = [...title.matchAll(INSTRUMENT)].map(([, noun]) => noun?.toLowerCase());
  return [...sentence.matchAll(INSTRUMENT)].some(
    ([found, noun]) => /^\p{Lu}/u.test(found) && noun?.toLowerCase() !== own,
  );
}
