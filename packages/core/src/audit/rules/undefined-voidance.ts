/**
 * undefined-voidance — When does the guarantee fall away?
 *
 * ## Why it matters
 * A guarantee that is void if its beneficiary acts “without cause” can be ended by a quarrel over the cause, in the hour
 * of need.
 *
 * ## What strengthens it
 * Define the case and name who finds that it is there.
 *
 * ## Known limitations
 * Looks for voidance and loss of effect tied to a case; ordinary termination by notice is another question, and so are
 * rules on treaties in general and the persons to whom a text no longer applies.
 *
 * ## When it may be meant
 * Guarantors will not sign without a way out; the question is who opens it.
 *
 * @bad
 * The guarantee shall be void if Norway attacks Chile without cause. <!-- finds: "void if Norway attacks Chile without cause" -->
 * @bad
 * If Norway attacks Chile, the guarantee shall become null and void. <!-- finds: "null and void" -->
 * @bad
 * If Norway fires on a ship of Chile without cause, the guarantee will be deemed invalid. <!-- finds: "deemed invalid" -->
 * @bad
 * If Norway provokes a war, it will lose the guarantee. <!-- finds: "lose the guarantee" -->
 * @good
 * The guarantee shall cease to apply if the Commission finds that Norway has attacked Chile.
 * @good
 * A treaty is void if it conflicts with a rule of the United Nations. Norway shall respect that rule.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 */
import type { Rule } from '../rule.js';

export const undefinedVoidance: Rule = {
  id: 'undefined-voidance',
  element: 'force',
  level: 'soft',
  check: ({ text, article }) =>
    article.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(VOID)].flatMap((match) => {
        const from = start + match.index;
        const sentence = text.slice(Math.max(start, from - 300), Math.min(end, from + 300));
        if (!CASE.test(sentence) || DECIDED.test(sentence)) return [];
        const before = text.slice(Math.max(start, from - 160), from);
        if (GENERAL.test(before) || PERSONS.test(text.slice(from, from + 120))) return [];
        return [{ range: [from, from + match[0].length], what: 'it falls away in a case that nobody defines' }];
      }),
    ),
};

const VOID =
  /\b(?:null\sand\svoid|void\sif\s[^.;\n]{3,120}|(?:becomes?|deemed|considered|declared|rendered|held\sto\sbe)\s(?:null\s|to\sbe\s)?(?:void|invalid|forfeit(?:ed)?)|(?:lose|loses|forfeit|forfeits)\s(?:the|its|their|any|all)\s(?:\p{L}+\s){0,2}(?:guarantees?|protection|assurances?)|invalidated\s(?:if|in)\s[^.;\n]{3,120}|(?:shall|will)\scease\sto\s(?:apply|have\seffect|be\sbinding))/giu;
const CASE = /\b(?:if|in\sthe\sevent|in\scase)\b/i;
const DECIDED = /\b(?:finds?|determin\w+|decides?|certif\w+|as\sdefined|established\sby)\b/i;
/** "A treaty is void": a rule on all treaties, and no way out of this one. */
const GENERAL =
  /\b(?:an?|any|every|existing)\s(?:existing\s)?(?:treaty|agreement|contract|transaction|act|provision|marriage)\b[^.]*$/i;
const PERSONS = /^[^.;]{0,60}\bto\s(?:any|a|every)\s(?:person|individual|national|refugee)\b/i;
