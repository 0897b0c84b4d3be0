/**
 * term-defined-twice — Which of the two definitions holds?
 *
 * ## Why it matters
 * A term defined two ways lets each side take the definition that suits it.
 *
 * ## What strengthens it
 * Keep one definition, and refer to it.
 *
 * ## Known limitations
 * Compares terms as written; the same words for the same thing said twice are found as well.
 *
 * ## When it may be meant
 * Annexes for different trades may define the same word on purpose, and should say so.
 *
 * @bad
 * Norway and Chile (hereinafter “the Guarantors”) agree as follows. The United States and Canada (hereinafter “the Guarantors”) shall defend Peru. <!-- finds: "Guarantors" -->
 * @bad
 * “Area” means the territory of Norway. “Area” means the territory of Norway and Chile. <!-- finds: "Area" -->
 * @good
 * Norway and Chile (hereinafter “the Guarantors”) agree as follows. The Guarantors shall defend Peru.
 * @good
 * “Area” means the territory of Norway. “Zone” means the territory of Chile.
 */
import type { Rule } from '../rule.js';

export const termDefinedTwice: Rule = {
  id: 'term-defined-twice',
  element: 'text',
  level: 'gap',
  check: ({ definitions, text }) => {
    const first = new Map<string, (typeof definitions)[number]>();
    return definitions.flatMap((definition) => {
      const key = definition.term.toLowerCase();
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, definition);
        return [];
      }
      if (ANNEX.test(text.slice(known.end, definition.start))) {
        first.set(key, definition);
        return [];
      }
      const meaning = (one: typeof definition) =>
        text
          .slice(...one.meaning)
          .replace(/\W+/g, ' ')
          .trim()
          .toLowerCase();
      if (
        meaning(known) === meaning(definition) ||
        (definition.by === 'brackets' && /^\p{Lu}+$/u.test(definition.term))
      )
        return [];
      return [
        {
          range: [definition.start, definition.end] as const,
          what: 'defined here a second time',
          related: [{ range: [known.start, known.end] as const, what: 'the first definition' }],
        },
      ];
    });
  },
};

/** An annex with parties of its own may call them as it likes. */
const ANNEX = /(?:^|\n)[\s#*]*(?:\[\d+\]\s)?(?:annex|appendix|protocol|schedule)\b/i;
