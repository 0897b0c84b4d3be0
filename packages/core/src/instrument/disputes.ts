/** From the clauses of an agreement to how differences over it, or between its parties, are to be settled. */
import type { Element } from '../element/element.js';
import { missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { foldedWords, operative, statedClause } from './clause-element.js';
import type { Clause } from './clauses.js';

const DISPUTE = /\b(?:disputes?|disagreements?|differences?|controvers(?:y|ies))\b/i;
const OVER_IT =
  /\b(?:disputes?|disagreements?|differences?|controvers(?:y|ies)|questions?)\b[^.;]{0,120}\b(?:interpretation|application|implementation|execution)\b(?:,?\s(?:or|and)\s(?:the\s)?\p{L}+){0,2}\s(?:of|hereof|thereof)\b/iu;
const SETTLED =
  /\b(?:settle[sd]?|settlement|resolve[sd]?|resolution|refer(?:red|s)?|submit(?:ted|s)?|arbitra\w+|consult\w*|negotiat\w+|mediat\w+|conciliat\w+)\b/i;
const HEADED =
  /\b(?:disputes?|differences|settlement of (?:disputes|differences)|dispute (?:settlement|resolution)|arbitration)\b/;

/** A named quarrel between the parties and the way it is to be settled, "settlement of border dispute … through peaceful means". */
const NAMED =
  /\b(?:peaceful\s)?(?:settlement|resolution)\sof\s(?:the\s|their\s|all\s|any\s|outstanding\s)*(?:border|boundary|territorial|maritime|bilateral|land)\s(?:disputes?|differences?|questions?|issues?)[^.;]{0,120}?\b(?:through|by|in\saccordance\swith|under)\s[^,.;]{3,80}/i;
/** "Any dispute shall be settled". */
const ANY =
  /\b(?:any|all|every)\s(?:such\s)?(?:disputes?|differences?|disagreements?|controvers(?:y|ies))\s(?:shall|will|must)\sbe\b/i;
/** "Disputes that may arise", "differences between the Parties". */
const BETWEEN =
  /\b(?:disputes?|differences?|disagreements?)\s(?:which\smay\s)?(?:that\smay\s)?(?:arise|arising|between)\b/i;

export function readDisputes(masked: string, clauses: readonly Clause[]): Element<string> {
  const own = operative(clauses);
  const about = ({ words }: Clause) => DISPUTE.test(words) && SETTLED.test(words);
  const found =
    own.find((clause) => about(clause) && OVER_IT.test(clause.words)) ??
    own.find((clause) => about(clause) && HEADED.test(clause.headings)) ??
    own.find(
      (clause) =>
        about(clause) &&
        (ANY.test(clause.words) || BETWEEN.test(clause.words)) &&
        /\b(?:shall|will|may|agree)\b/.test(clause.words),
    );
  if (found !== undefined) return statedClause(masked, found);
  for (const { start, end } of own) {
    const named = NAMED.exec(masked.slice(start, end).replace(/\s/g, ' '));
    if (named === null) continue;
    const range: Range = [start + named.index, start + named.index + named[0].trimEnd().length];
    return stated(foldedWords(masked, range), range);
  }
  return missing;
}
