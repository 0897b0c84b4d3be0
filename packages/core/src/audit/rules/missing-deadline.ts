/**
 * missing-deadline — By when must it be done?
 *
 * ## Why it matters
 * Without a time, nobody can say that the promise was late. Help that comes after the war has kept the words.
 *
 * ## What strengthens it
 * Name hours, days or a date, and what they are counted from.
 *
 * ## Known limitations
 * Asks for acts that are done once; duties that hold all the time, as respect or abstention, need no deadline. A
 * timetable in an annex silences it where the clause refers to it.
 *
 * ## When it may be meant
 * Where the timing depends on facts nobody knows, a procedure for setting it may take its place.
 *
 * @bad
 * Norway shall withdraw its forces from Peru. <!-- finds: "Norway shall withdraw its forces from Peru" -->
 * @bad
 * Chile shall ratify the agreement. <!-- finds: "Chile shall ratify the agreement" -->
 * @good
 * Norway shall withdraw its forces from Peru within 30 days.
 * @good
 * Norway shall not attack Peru.
 * @good
 * The withdrawal of a reservation shall be made by the Parties in writing.
 * @good
 * Norway shall withdraw its forces from Peru in accordance with the timetable in Annex 1.
 */
import { elementValue } from '../../element/element.js';
import { onPaper } from '../on-paper.js';
import { clauseRule } from '../rule.js';

export const missingDeadline = clauseRule(
  { id: 'missing-deadline', element: 'time', level: 'gap' },
  ({ commitment, own, words }, { clauses }) => {
    if (elementValue(commitment.modality) !== 'duty' || !ONCE.has(elementValue(commitment.act) ?? '')) return null;
    if (commitment.deadline.state !== 'missing' || commitment.term.state !== 'missing' || TIMED.test(words))
      return null;
    // That a text is subject to ratification is its own entry into force, not a duty with a time.
    if (elementValue(commitment.act) === 'ratify' && !/\b(?:ratify|adopt|enact|amend|pass)\b/i.test(words)) return null;
    // An organ that elects its chair or adopts its rules does so when it meets.
    if (
      /\brules\sof\sprocedure\b/i.test(words) ||
      (elementValue(commitment.act) === 'elect' &&
        (!/\b(?:elections|referendum|plebiscite)\b/i.test(words) || OF_ORGAN.test(words)))
    )
      return null;
    if (onPaper(words) || /\bprovides?\sfor\sthe\sright\b/i.test(words)) return null;
    // A sister clause of the same place may carry the time for both.
    const near = clauses.some(
      (other) => other.commitment.place === commitment.place && other.commitment.deadline.state !== 'missing',
    );
    return near ? null : { range: own, what: 'no time is stated by which it has to be done' };
  },
);

const ONCE: ReadonlySet<string> = new Set(['withdraw', 'release', 'ratify', 'elect', 'lift-sanctions', 'deploy']);
/** Elections to a body are held when it is due to be filled. */
const OF_ORGAN =
  /\belections?\s(?:of|to)\s(?:the\s)?(?:\p{L}+\s){0,3}(?:members?|judges|officers|Committee|Court|Commission|Board)\b|\bexpiry\sof\soffice\b/iu;
const TIMED =
  /\b(?:timetable|schedule|time-?frame|calendar|phases?|stages?|annex|appendix|continu(?:e|es|ously)|at\sall\stimes|permanently|during|until|upon|after|before|in\sadvance|beforehand|prior\sto|following|on\sthe\sday|at\sthe\s(?:close|end|beginning|time)\sof|immediately|promptly|forthwith|without\s\w*\s?delay|as\ssoon\sas)\b/i;
