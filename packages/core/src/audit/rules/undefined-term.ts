/**
 * undefined-term — What does this capitalised term stand for?
 *
 * ## Why it matters
 * A capital says “as defined”. A term that looks defined and is not will be defined in the dispute.
 *
 * ## What strengthens it
 * Define it, refer to where it is defined, or write it small.
 *
 * ## Known limitations
 * Asks for bodies, lines, zones and roles that are used with a capital and a definite article; names of known bodies and
 * terms set up by the text itself are left alone.
 *
 * ## When it may be meant
 * Some capitals are only usage of the language or of the house.
 *
 * @bad
 * The Guarantors shall defend Norway if Norway is attacked. <!-- finds: "Guarantors" -->
 * @bad
 * Norway shall withdraw its forces behind the Line of Contact within ten days. <!-- finds: "Line of Contact" -->
 * @good
 * The United States and Chile (hereinafter “the Guarantors”) agree as follows. The Guarantors shall defend Norway if Norway is attacked.
 * @good
 * A Joint Commission shall be established. The Joint Commission shall meet each month.
 */
import type { Rule } from '../rule.js';

export const undefinedTerm: Rule = {
  id: 'undefined-term',
  element: 'text',
  level: 'soft',
  check: ({ text, article, all, definitionIn }) => {
    const seen = new Set<string>();
    return article.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(TERM)].flatMap((match) => {
        const term = match[1]?.replace(/\s+/g, ' ') ?? '';
        const key = term.toLowerCase();
        if (seen.has(key)) return [];
        seen.add(key);
        const introduced = new RegExp(
          `\\b(?:an?|one|following|establish\\w*|set\\sup|create[sd]?|known\\sas|called)\\s(?:the\\s)?(?:\\p{L}+\\s){0,3}${key.replace(/[^\p{L}\s-]/gu, '.')}|${key.replace(/[^\p{L}\s-]/gu, '.')}[^.;]{0,60}(?:\\bis\\shereby|shall\\sbe\\s(?:established|set\\sup|composed)|consists?\\sof|established)`,
          'iu',
        );
        if (definitionIn(term) !== null || introduced.test(all)) return [];
        const at = start + match.index + match[0].indexOf(match[1] ?? '');
        return [
          { range: [at, at + (match[1]?.length ?? 0)] as const, what: 'a capitalised term without a definition' },
        ];
      }),
    );
  },
};

/** Roles, bodies, lines and zones that a text makes for itself. */
const TERM =
  /\b[Tt]he\s((?:\p{Lu}\p{Ll}+\s(?:of\s)?){0,2}(?:Guarantors?|Guarantor\sStates?|Line\sof\sContact|Contact\sLine|Demilitari[sz]ed\sZone|Security\sZone|Buffer\sZone|Monitoring\sMission|Mechanism|Implementation\sForce|Joint\sForce|Steering\sCommittee|Trust\sFund|Reconstruction\sFund|Implementation\sPlan|Roadmap|Contributing\sStates?|Participating\sStates?|Supporting\sStates?))(?!\p{L})/gu;
