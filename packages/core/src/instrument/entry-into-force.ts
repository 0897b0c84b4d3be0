/** From the clauses of an agreement to the words that say when it begins to bind. */
import type { Element } from '../element/element.js';
import { missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { clauseRange, foldedWords, operative, statedClause } from './clause-element.js';
import type { Clause } from './clauses.js';
import { SELF, subjectBefore } from './self.js';

const BEGINS =
  /\b(?:enters?\s(?:provisionally\s)?into\sforce|comes?\sinto\s(?:force|effect|operation)|takes?\seffect|becomes?\s(?:effective|operative|binding)|(?:be|is)\s(?:effective|binding|valid)\b(?=.{0,60}\b(?:sign|date|upon|from|as\sof|day|when)))/g;
const UPON_SIGNING = /\b(?:shall|will),?\s(?:up)?on\s(?:its\s)?signature,?\s(?:be|become)\s(?:effective|binding|valid)/;

/** "Once all parties agree to this memorandum, the ceasefire will take effect": the condition alone says when it begins. */
const ONCE =
  /^(?:once|upon|as\ssoon\sas|when|after|immediately\s(?:up)?on|from\sthe\s(?:moment|date)\sof)\s[^,;]{3,160}?\b(?:agree|agreed|sign|signed|signature|signing|approve|approved|approval|adopt|adopted|adoption|accept|accepted|acceptance)\b[^,;]{0,60}\b(?:this|the\spresent|the)\s(?:memorandum|agreement|plan|document|treaty|deal|framework|accord|package)\b[^,;]*(?=,)/i;

/** How surely a clause speaks of the agreement itself, the surest first: it begins with its name, names it later on, or says "It". */
const sureness = ({ words }: Clause) => (ITSELF.test(words) ? 0 : /^It\s/.test(words) ? 2 : 1);
const ITSELF = new RegExp(`^${SELF}`, 'u');

/** `masked` is the text without marks of Markdown. */
export function readEntryIntoForce(masked: string, clauses: readonly Clause[]): Element<string> {
  const own = operative(clauses).filter(({ words }) => !/\bamendments?\b/i.test(words));
  const begins = ({ words }: Clause) =>
    UPON_SIGNING.test(words) || [...words.matchAll(BEGINS)].some(({ index }) => subjectBefore(words, index));
  const saying = own.filter(begins);
  // Annexes come last in `operative`, and may begin on days of their own.
  const first = saying[0];
  const surest = saying
    .filter(({ region }) => region === first?.region || region !== 'annex')
    .reduce((best, one) => (best === null || sureness(one) < sureness(best) ? one : best), first ?? null);
  if (surest !== null) return statedClause(masked, surest);
  const headed = own.find(
    ({ headings, words }) =>
      /entry into (?:force|effect)|effective date/.test(headings) &&
      /\b(?:in|into)\s(?:force|effect)\b|\beffective\b/.test(words),
  );
  if (headed !== undefined) return statedClause(masked, headed);
  for (const clause of own) {
    const condition = ONCE.exec(masked.slice(...clauseRange(masked, clause)).replace(/\s/g, ' '))?.[0];
    if (condition === undefined || !/\b(?:effect|force|begin|start|implement)/.test(clause.words)) continue;
    const range: Range = [clause.start, clause.start + condition.length];
    return stated(foldedWords(masked, range), range);
  }
  return missing;
}
