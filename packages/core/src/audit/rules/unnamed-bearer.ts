/**
 * unnamed-bearer — Who is to do it?
 *
 * ## Why it matters
 * A duty without an actor falls on nobody: when it is not kept, no party can be asked why. Passive clauses and noun
 * phrases in lists hide the actor most often.
 *
 * ## What strengthens it
 * Name the party, or say that each of the parties is bound.
 *
 * ## Known limitations
 * Takes a list of points under “the Parties agree” as named only where the head sentence stands directly above the list.
 *
 * ## When it may be meant
 * In a plan of points agreed between two sides, a mutual step may be written without an actor on purpose.
 *
 * @bad
 * It is expected that troops will be deployed in the north of Norway. <!-- finds: "It is expected that troops will be deployed in the north of Norway" -->
 * @bad
 * All prisoners of war shall be released within ten days. <!-- finds: "All prisoners of war shall be released within ten days" -->
 * @bad
 * Norway will receive reliable security guarantees. <!-- finds: "Norway will receive reliable security guarantees" -->
 * @good
 * The baggage of the envoys shall be exempt from inspection.
 * @good
 * Norway shall release all prisoners of war within ten days.
 * @good
 * Each Party shall deploy troops to the border within ten days.
 */
import { elementValue } from '../../element/element.js';
import type { Clause } from '../clause.js';
import { onPaper } from '../on-paper.js';
import { clauseRule } from '../rule.js';

export const unnamedBearer = clauseRule(
  { id: 'unnamed-bearer', element: 'bearer', level: 'gap' },
  ({ commitment, own, sentence, words }, { text, clauses }) => {
    if (!OF_CONDUCT.has(elementValue(commitment.modality) ?? '')) return null;
    const { bearer } = commitment;
    const unnamed = bearer.state === 'missing' || (bearer.state === 'inferred' && typeof bearer.from === 'string');
    // An organ that is set up by the text is an actor; only a passive or a bare noun phrase names nobody.
    if (
      !unnamed ||
      !SUBSTANCE.has(elementValue(commitment.act) ?? '') ||
      (ACTIVE.test(words) && !PASSIVE.test(words) && !RECEIVES.test(words))
    )
      return null;
    if (BY_WHOM.test(words)) return null;
    const expected = EXPECTED.exec(words);
    // Words between a verb and its subject, read as a commitment of their own, say nothing of who acts.
    if (expected === null && ACTIVE.test(words) && !ACTIVE.test(text.slice(...own))) return null;
    if (ATTENTION.test(words) || onPaper(words)) return null;
    // "Any such inspection shall …": who does it stands in the sentence before.
    if (/^\W*(?:\p{L}\)\s)?(?:any\s)?(?:such|these|those)\b/iu.test(words)) return null;
    if (
      elementValue(commitment.act) === 'elect' &&
      (OF_ORGAN.test(words) || electedBySomebody(commitment.place, clauses))
    )
      return null;
    const range =
      expected === null
        ? own
        : ([sentence[0] + expected.index, Math.max(own[1], sentence[0] + expected.index + 1)] as const);
    return { range, what: 'nobody is named who is to do it' };
  },
);

const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition', 'aspiration']);
/** Acts by which somebody can be called to account; setting up bodies and counting votes are left to the text's organs. */
const SUBSTANCE: ReadonlySet<string> = new Set([
  'defend',
  'assist',
  'deploy',
  'withdraw',
  'release',
  'fund',
  'limit',
  'cease-fire',
  'monitor',
  'sanction',
  'lift-sanctions',
  'allow',
  'elect',
]);
/** An actor named behind the passive. */
const BY_WHOM =
  /\bby\s(?:(?:the|an?|both|each|all)\s)?(?:\p{Lu}|(?:\p{Ll}+\s){0,2}(?:authorit(?:y|ies)|representatives?|officers?|commanders?|part(?:y|ies)|sides?|governments?|states?|powers?|bod(?:y|ies)|commission|committee|court)\b)/u;
/** Regard that is paid and account that is taken are manners, not deeds. */
const ATTENTION =
  /\b(?:regard|attention|account|consideration|heed)\s(?:shall|will|must|should|is\sto)\sbe\s(?:paid|given|taken|had)\b/i;

/** How an organ gets its members is settled by its statute. */
const OF_ORGAN =
  /\b(?:members?|judges|bureau|officers)\b[^.;]{0,60}\b(?:Committee|Court|Commission|Council|Board|Tribunal)\b|\b(?:Committee|Court|Commission|Council|Board|Tribunal)\b[^.;]{0,60}\b(?:its|members?|officers)\b|\binitial\selection\b/;

/** Whether another paragraph of the same article says who elects. */
function electedBySomebody(place: string, clauses: readonly Clause[]): boolean {
  const article = place.split(' ¶')[0] ?? place;
  return clauses.some(
    ({ commitment, words }) =>
      commitment.place.split(' ¶')[0] === article &&
      /\b(?:(?:elected|appointed|chosen)\sby|shall\s(?:elect|appoint|choose))\b/i.test(words),
  );
}

const ACTIVE = /\b(?:shall|will|must|should)\b/i;
const PASSIVE =
  /\b(?:shall|will|must|should|to)\s(?:not\s)?be\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn|ld|nt|de|id|pt|ut|un)\b/iu;
/** Who receives a guarantee is named, and who gives it is not. */
const RECEIVES = /\b(?:will|shall|must|(?:is|are)\sto)\s(?:receive|get|obtain|enjoy|be\sgranted)\b/i;
const EXPECTED = /\bit\sis\s(?:expected|understood|foreseen|envisaged|hoped|agreed)\sthat\b/i;
