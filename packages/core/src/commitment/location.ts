/** Eats a norm and its own words; gives where it is to be done: "along the line of contact", "in the port of Averil", "in Tessaly". */
import { type Element, missing, stated } from '../element/element.js';
import { nameFrom, type PlaceSurroundings } from '../event/event-place.js';
import type { PartyMention } from '../party/mention.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import type { Norm } from './norm.js';

/** Words that lead to a place; some lead to other things as often, so that the place must be known as one. */
const LEADS = /^(?:in|inside|outside|within|at|along|near|across|throughout|around|on|over|off|from|into)$/i;

/** Common nouns that are places by themselves: land, water, air, lines drawn through them, and what is built. */
const PLACE =
  /^(?:territory|territories|border|borders|frontier|frontiers|boundary|sea|seas|strait|straits|waters|airspace|island|islands|peninsula|coast|river|valley|airport|airports|port|ports|harbour|harbor|city|cities|town|towns|village|villages|capital|crossing|crossings|corridor|corridors|camp|camps|base|bases|barracks|district|districts|province|provinces|governorate|oblast|headquarters|checkpoint|checkpoints|cantonment|prison|prisons|front|frontline|battlefield)$/i;

/** The same for nouns that are as often no place ("in the area of trade"): only with a name or an adjective of place beside them. */
const AREA =
  /^(?:area|areas|region|regions|zone|zones|line|lines|site|sites|location|locations|position|positions|side|country|countries|state)$/i;
const OF_PLACE =
  /^(?:border|frontier|coastal|contact|ceasefire|cease-fire|front|conflict|demilitari[sz]ed|buffer|security|neutral|occupied|affected|conflict-affected|assembly|cantonment|disputed|northern|southern|eastern|western|rural|urban|separation|demarcation|military|maritime|home|original|war-affected|respective)$/i;

/** What stands behind it is a case, a rule or a time: "in the case of", "on the basis of". */
const NO_PLACE =
  /^(?:case|event|accordance|line|order|basis|view|light|respect|framework|field|course|spirit|context|part|behalf|base)$/i;

/** "The war in Tessaly", "peace in Tessaly": the place of what is spoken of, not of what is done about it. */
const OF_SOMETHING =
  /^(?:war|peace|conflict|crisis|fighting|violence|situation|hostilities|unrest|interest|stability|security|influence|role)s?$/i;

export interface LocationSurroundings {
  text: string;
  mentionsIn(range: Range): readonly PartyMention[];
}

/** `words` are the norm's own, ascending; `passed` are stretches that tell another element, as "in the event of an attack on Tessaly". */
export function locationOf(
  norm: Norm,
  words: readonly number[],
  around: LocationSurroundings,
  passed: readonly Range[],
): Element<string> {
  const { tree } = norm;
  const mentions = around.mentionsIn([tree.sentence.start, tree.sentence.end]);
  const at = (word: number): PartyMention | null => {
    const start = tree.tokens[word]?.start ?? -1;
    return mentions.find((one) => one.start <= start && start < one.end) ?? null;
  };
  const surroundings: PlaceSurroundings = { text: around.text, timed: () => false, named: at };
  for (const i of words) {
    const token = tree.tokens[i];
    if (token === undefined || !LEADS.test(token.text) || (token.upos !== 'ADP' && token.upos !== 'SCONJ')) continue;
    if (passed.some(([start, end]) => start <= token.start && token.start < end)) continue;
    const last = lastOfPlace(tree, i, surroundings);
    if (last === null || !words.includes(last) || isAside(norm, i)) continue;
    const range: Range = [token.start, tree.tokens[last]?.end ?? token.end];
    return stated(around.text.slice(...range), range);
  }
  return missing;
}

/** The last word of the place that a preposition leads to; null where it leads to none. */
function lastOfPlace(tree: Tree, i: number, around: PlaceSurroundings): number | null {
  if (OF_SOMETHING.test(tree.tokens[i - 1]?.lemma ?? '')) return null;
  const named = nameOf(tree, i, around);
  if (named !== null) return named;
  const head = tree.tokens[i]?.head ?? -1;
  const token = tree.tokens[head];
  if (token === undefined || head < i || token.upos !== 'NOUN' || (NO_PLACE.test(token.text) && head === i + 1))
    return null;
  if (!AREA.test(token.text) && !PLACE.test(token.text)) return null;
  const phrase = tree.subtree(head, (child) => aside(tree, child));
  const area = AREA.test(token.text) && phrase.some((word) => marksPlace(tree, word, head, around));
  if (!area && !PLACE.test(token.text)) return null;
  if (/^(?:base|front)$/i.test(token.text) && head === i + 1) return null;
  let last = head;
  for (const word of phrase) if (word === last + 1) last = word;
  return pastJoined(tree, last, around);
}

/** "In areas of Averil *and Cern districts*": a name joined to the last one. */
function pastJoined(tree: Tree, last: number, around: PlaceSurroundings): number {
  const whole = around.named(last)?.end ?? 0;
  while ((tree.tokens[last + 1]?.start ?? whole) < whole) last++;
  if (!/^(?:and|or)$/.test(tree.tokens[last + 1]?.text ?? '') || tree.tokens[last + 2]?.upos !== 'PROPN') return last;
  let to = last + 2;
  while (tree.tokens[to + 1]?.upos === 'PROPN') to++;
  const noun = tree.tokens[to + 1]?.text ?? '';
  return PLACE.test(noun) || AREA.test(noun) ? to + 1 : last;
}

/** Clauses and further phrases that tell no more where it is. */
function aside(tree: Tree, child: number): boolean {
  if (['acl', 'advcl', 'parataxis', 'appos', 'punct', 'conj', 'cc'].some((relation) => tree.is(child, relation)))
    return true;
  return tree
    .childrenBy(child, 'case')
    .some((word) => !/^(?:of|in|at|along|between|from)$/i.test(tree.tokens[word]?.text ?? ''));
}

/** "The *border* region", "areas of *Tessaly*": a word that makes an area a place. */
function marksPlace(tree: Tree, word: number, head: number, around: PlaceSurroundings): boolean {
  if (word === head) return false;
  const token = tree.tokens[word];
  if (token === undefined) return false;
  if (OF_PLACE.test(token.text)) return true;
  return around.named(word) !== null || (token.upos === 'PROPN' && word > head);
}

/** The last word of a name behind a preposition that is a place: a state, a capital, or a name without an article. */
function nameOf(tree: Tree, i: number, around: PlaceSurroundings): number | null {
  const found = nameFrom(tree, i + 1, around);
  // "In Tessaly-led efforts" names no place.
  if (found === null || /\d/.test(found.words) || tree.tokens[found.to + 1]?.text === '-') return null;
  const mention = around.named(found.from) ?? around.named(found.to);
  const known =
    mention !== null &&
    mention.kind !== 'person' &&
    (mention.kind === 'state' || mention.kind === 'capital' || mention.use === 'place');
  const preposition = tree.tokens[i]?.text ?? '';
  // "From Tessaly" tells from whom as often as from where.
  if (known) return /^(?:on|over|off|from|into)$/i.test(preposition) && mention.kind === 'state' ? null : found.to;
  if (BODY.test(found.words)) return null;
  const end = tree.tokens[found.to]?.text ?? '';
  if (PLACE.test(end) || AREA.test(end)) return found.to;
  const bare = found.from === i + 1 && tree.tokens[found.from]?.upos === 'PROPN';
  return bare && mention === null && /^(?:in|at|near)$/i.test(preposition) && !MONTH.test(found.words)
    ? found.to
    : null;
}

/** Bodies in which something is done, and not a place. */
const BODY = /\b(?:Government|Assembly|Council|Commission|Committee|Court|Parliament|Authority|Ministry)\b/;

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parties|Party|Section|Schedule|Appendix|Chapter|Article|Articles|Annex|Annexes|Schedules|Part|Parts)\b/;

/** A place in a clause that only describes a thing of the norm is not where the norm is to be done. */
function isAside({ tree, act, anchor }: Norm, i: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 16; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (at === act || at === anchor) return false;
    if (tree.is(at, 'acl:relcl') || tree.is(at, 'nsubj')) return true;
  }
  return false;
}
