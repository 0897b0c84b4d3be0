/** From the clauses of an agreement to how long it holds, and whether it goes on of itself. */
import { readTimes } from '@casus/english';
import type { Element } from '../element/element.js';
import { missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { operative, statedClause } from './clause-element.js';
import type { Clause } from './clauses.js';
import { namesItself, subjectBefore } from './self.js';

export interface Term {
  words: string;
  /** ISO 8601 duration or date; `indefinite` for a term without end; null where the words do not settle it. */
  value: string | null;
}

const HOLDS =
  /\b(?:(?:remain|continue|stay)s?\s(?:to\sbe\s)?in\s(?:force|effect)|(?:be|is)\s(?:valid|in\s(?:force|effect)|concluded|of)|valid|concluded|duration|period\sof\svalidity|term)\b/;
const ENDLESS =
  /\b(?:indefinite(?:ly)?|for\san\s(?:indefinite|unlimited)\s(?:period|duration|time|term)|of\s(?:an\s)?(?:indefinite|unlimited)\sduration|unlimited|without\slimit(?:ation)?\s(?:of|in)\stime|in\sperpetuity|perpetual)\b/i;
const LATER = /^(?:after|when|once|if|upon|whenever|as\slong)\b/i;
const HEADED = /\b(?:duration|validity)\b|(?:^|\s)term(?: of (?:the|this) \w+)?$/;

/** "This Agreement shall remain in force for ten years": the words of the term, not the sentence. */
export function readTerm(masked: string, clauses: readonly Clause[]): Element<Term> {
  for (const clause of operative(clauses)) {
    const { words } = clause;
    const holds = HOLDS.exec(words);
    if (holds === null || LATER.test(words) || /\bhas\sbeen\sin\sforce\b/.test(words)) continue;
    if (/\b(?:whether|decide|amendments?|less\sthan|at\sleast|term\sof\soffice)\b/i.test(words)) continue;
    if (!subjectBefore(words, holds.index + holds[0].length) && !HEADED.test(clause.headings)) continue;
    const from = clause.start;
    const raw = masked.slice(from, clause.end);
    const endless = ENDLESS.exec(raw.replace(/\s/g, ' '));
    if (endless !== null)
      return term(masked, [from + endless.index, from + endless.index + endless[0].length], 'indefinite');
    if (!/\b(?:for|of|until|till|through|be)\b/.test(words.slice(holds.index))) continue;
    const at = from + Math.max(0, raw.replace(/\s/g, ' ').search(HOLDS));
    const found = readTimes(masked, { ranges: [[at, clause.end]] }).find(({ type, start }) =>
      type === 'DURATION'
        ? !/\b(?:within|after|notice\sof|before|every)\s(?:a\s|an\s)?$/.test(
            masked.slice(Math.max(0, start - 20), start),
          )
        : type === 'DATE' &&
          /\b(?:until|till|through|expire\son)\s(?:the\s)?$/.test(masked.slice(Math.max(0, start - 20), start)),
    );
    if (found !== undefined) return term(masked, [found.start, found.end], /X/.test(found.value) ? null : found.value);
  }
  return missing;
}

function term(masked: string, range: Range, value: string | null): Element<Term> {
  return stated({ words: masked.slice(...range).replace(/\s+/g, ' '), value }, range);
}

const RENEWS =
  /\b(?:(?:automatically|tacitly)\s(?:be\s)?(?:renew|extend|prolong)\w*|(?:be|is)\s(?:automatically|tacitly)\s(?:renew|extend|prolong)\w*|(?:renew|extend|prolong)(?:ed|able)?\s(?:automatically\s|tacitly\s)?(?:for|by)\s(?:a\s|an\s)?(?:further|successive|additional|subsequent|another|like|equal|(?:period|term)s?\sof|\p{L}+[-\s]year)|(?:further|successive|additional|subsequent)\s(?:\p{L}+[-\s]year\s)?(?:period|term)s?)\b/u;

/** Whether and how it is renewed when its term ends. */
export function readRenewal(masked: string, clauses: readonly Clause[]): Element<string> {
  const found = operative(clauses).find(
    ({ words, headings }) =>
      RENEWS.test(words) &&
      /\b(?:renew|extend|prolong|continue|extension|thereafter)/i.test(words) &&
      (namesItself(words) || /\bit\b|\bIt\b|validity/.test(words) || HEADED.test(headings)),
  );
  return found === undefined ? missing : statedClause(masked, found);
}
