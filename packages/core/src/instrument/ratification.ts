/** From the clauses of an agreement to who must still approve it, and with whom its instruments are deposited. */
import type { Element } from '../element/element.js';
import { missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { foldedWords, operative, statedClause } from './clause-element.js';
import type { Clause } from './clauses.js';
import { subjectBefore } from './self.js';

const APPROVED =
  /\b(?:subject\sto\s(?:\p{L}+\s){0,3}?(?:ratification|acceptance|approval)|(?:shall|will|must|to)\sbe\s(?:ratified|approved|accepted|endorsed)|(?:require|requires|upon|after|await\w*)\s(?:the\s|its\s|their\s)?(?:ratification|parliamentary\sapproval)|(?:submit|submitted|present|presented)\b.{0,80}\b(?:for\s(?:ratification|approval)|to\s(?:the|its|their)\s(?:respective\s)?(?:parliaments?|legislatures?|senate|congress|national\sassembl\w+)))/iu;

export function readRatification(masked: string, clauses: readonly Clause[]): Element<string> {
  for (const clause of operative(clauses)) {
    const found = APPROVED.exec(clause.words);
    if (found === null || /\bamend(?:ed|ments?)\b/i.test(clause.words)) continue;
    if (subjectBefore(clause.words, found.index) || /\bratification\b/.test(clause.headings))
      return statedClause(masked, clause, true);
  }
  return missing;
}

const DEPOSITED =
  /\bdeposit(?:ed|ing)?\s(?:(?:their|its|the|such)\s[^.;]{0,60}?)?(?:with|in\sthe\sarchives\sof)\s((?:the\s)?\p{Lu}[^.;]*?)(?=,?\s(?:which|who|and\sshall|and\swill|on\sbehalf|within|by|when|in\saccordance|pursuant|as\ssoon|upon|hereby)\b|[.;]|,\s(?!the\s|and\s|\p{Lu})|$)/u;

/** With whom the agreement, or else the instruments of its ratification, are deposited. */
export function readDepositary(masked: string, clauses: readonly Clause[]): Element<string> {
  const all = clauses.filter(
    ({ region, words }) => region !== 'title' && region !== 'preamble' && DEPOSITED.test(words),
  );
  const own = all.find(({ words }) => subjectBefore(words, words.search(DEPOSITED)));
  const instruments = all.find(({ words }) =>
    /\binstruments?\sof\s(?:ratification|acceptance|approval|accession)/.test(words),
  );
  for (const clause of [own, instruments, all[0]]) {
    if (clause === undefined) continue;
    const found = DEPOSITED.exec(masked.slice(clause.start, clause.end).replace(/\s/g, ' '));
    const name = found?.[1]?.trimEnd();
    if (found === null || name === undefined || /\bof$/.test(name)) continue;
    const at = clause.start + found.index + found[0].lastIndexOf(name);
    const range: Range = [at, at + name.length];
    return stated(foldedWords(masked, range), range);
  }
  return missing;
}
