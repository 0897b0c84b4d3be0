/**
 * undefined-trigger — What counts as this case?
 *
 * ## Why it matters
 * “Aggression”, “attack” and “threat” are read in many ways: cyber operations, blockades, proxies and incidents below
 * war. The side that must act will read the word narrowly.
 *
 * ## What strengthens it
 * Define the case in the text, or refer to a definition such as General Assembly resolution 3314 (XXIX).
 *
 * ## Known limitations
 * Accepts any definition or reference in the same text; it does not judge whether the definition is a good one. “Armed
 * attack” is taken as settled by Article 51 of the Charter where that article is cited.
 *
 * ## When it may be meant
 * Drafters may keep the case open to deter what they cannot foresee.
 *
 * @bad
 * If Norway becomes the victim of aggression, Chile shall send troops to Norway. <!-- finds: "aggression" -->
 * @bad
 * In the event of a threat to Norway, Chile shall deploy forces in Norway. <!-- finds: "threat" -->
 * @good
 * If an armed attack within the meaning of Article 51 of the Charter occurs against Norway, Chile shall send troops.
 * @good
 * If Norway becomes the victim of aggression as defined in Annex 1, Chile shall send troops to Norway.
 */
import { elementQuotes, elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const undefinedTrigger = clauseRule(
  { id: 'undefined-trigger', element: 'trigger', level: 'soft' },
  ({ commitment, words }, { text, all, definitionIn }) => {
    const [range] = elementQuotes(commitment.trigger);
    if (range === undefined || !FALLS_DUE.has(elementValue(commitment.act) ?? '')) return null;
    const found = CASE.exec(text.slice(...range));
    if (found === null || DEFINED.test(words) || (/armed/i.test(found[0]) && ARTICLE_51.test(all))) return null;
    const definition = definitionIn(found[0]);
    const report = {
      range: [range[0] + found.index, range[0] + found.index + found[0].length] as const,
      what: `“${found[0].replace(/\s+/g, ' ')}” is not defined`,
    };
    return definition === null
      ? report
      : {
          ...report,
          what: `what “${found[0].replace(/\s+/g, ' ')}” means is said elsewhere`,
          level: 'note' as const,
          related: [{ range: [definition.start, definition.end] as const, what: 'its definition' }],
        };
  },
);

const FALLS_DUE: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy', 'consult', 'sanction', 'other']);
const CASE =
  /\b(?:(?:external|military|further|renewed)\s)?(?:armed\sattack|aggression|attack|invasion|threats?|violations?(?!\sof\s(?:the\s|any\s|applicable\s|these\s|such\s)*(?:laws?|rules?|regulations?|standards?|provisions?|terms?)\b)|hostile\sact(?:ion)?|crisis|provocation|emergency(?!\s(?:landings?|services?|relief|assistance|aid|meetings?|sessions?)))\b/i;
const DEFINED =
  /\b(?:as\sdefined|within\sthe\smeaning|for\sthe\spurposes?\sof|referred\sto\sin|set\sout\sin|described\sin|under\sArticle|which\sincludes?|(?:has|have)\sbeen\s(?:established|found|determined))\b/i;
const ARTICLE_51 = /\barticle\s51\b/i;
