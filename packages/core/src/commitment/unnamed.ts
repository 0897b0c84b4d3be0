/** Eats a norm that names no actor; infers who is bound, as the guide of the readings settles it: those between whom it is, the sides, or all. */
import { type Element, inferred, missing } from '../element/element.js';
import { partyById } from '../party/party.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { armedNamed } from './body.js';
import type { Act } from './commitment.js';
import type { Norm } from './norm.js';
import type { Naming } from './together.js';

/** Steps that the sides of a conflict take toward one another. */
const MUTUAL_STEP: ReadonlySet<Act> = new Set<Act>(['cease-fire', 'release']);

/** What only a state can do: give itself laws. */
const BY_LAW = /\b(?:laws?|constitution(?:al)?|legislation|parliament|legislature|decree|amnesty|pardon|statute)\b/i;

/** What happens between people on the two sides of a front. */
const ACROSS_THE_FRONT =
  /\b(?:prisoners?|detainees?|hostages|captives|ceasefire|cease-fire|hostilities|front ?line|line of contact|famil(?:y|ies)|victims|bodies|remains|humanitarian|civilians)\b/i;

/** What is talked over, voted on or exchanged is done by both sides, though a law may be named beside it. */
const BY_BOTH: ReadonlySet<Act> = new Set<Act>(['negotiate', 'consult', 'elect', 'cease-fire', 'release', 'monitor']);

const ARMED_ACTS: ReadonlySet<Act> = new Set<Act>(['withdraw', 'limit']);

export function unnamed(norm: Norm, naming: Naming, act: Act): Element<string[]> {
  const { tree } = norm;
  const words = [...tree.subtree(norm.anchor), ...(norm.subject === null ? [] : tree.subtree(norm.subject))];
  const range: Range = tree.span(words.sort((a, b) => a - b));
  const text = words.map((i) => tree.tokens[i]?.text ?? '').join(' ');
  const between = partiesBetween(tree, words, naming);
  if (between !== null) return between;
  if (ARMED_ACTS.has(act)) {
    const armed = armedAct(norm, naming);
    if (armed !== null) return armed;
  }
  const sides = naming.both;
  const internal = sides.length > 1 && sides.some((party) => !isState(party));
  if (/\b(?:both|two|each)\s+(?:sides?|part(?:y|ies)|countries|states)\b/i.test(text) && sides.length > 1)
    return inferred([...sides], [range]);
  if (naming.sure) {
    if (!internal) return inferred([...naming.all], 'the parties to the text');
    const state = sides.filter(isState);
    if (state.length > 0 && (act === 'ratify' || (!BY_BOTH.has(act) && BY_LAW.test(text))))
      return inferred(state, 'only a state gives laws');
    return inferred([...sides], 'the sides of the conflict');
  }
  if (sides.length > 1 && (MUTUAL_STEP.has(act) || ACROSS_THE_FRONT.test(text)))
    return inferred([...sides], 'a step between the sides');
  if (naming.all.length > 0 && naming.all.length <= 3) return inferred([...naming.all], 'the parties to the text');
  return naming.all.length > 0 || naming.partiesOf(range).length > 0
    ? inferred(['all-parties'], 'no actor is named')
    : missing;
}

const isState = (party: string) => partyById(party)?.kind === 'state';

/** "A treaty will be concluded between Aland and Bland". */
function partiesBetween(tree: Tree, words: readonly number[], naming: Naming): Element<string[]> | null {
  for (const i of words) {
    if (!/^(?:between|among)$/i.test(tree.tokens[i]?.text ?? '')) continue;
    const head = tree.tokens[i]?.head ?? -1;
    if (head < 0) continue;
    const named = tree.subtree(head, (child) => ['acl', 'nmod', 'advcl'].some((relation) => tree.is(child, relation)));
    const range = tree.span(named);
    const found = naming.partiesOf(range);
    if (found.length > 1) return inferred(found, [range]);
  }
  return partiesJoined(tree, words, naming);
}

/** "A zone *at* the Alandish-Blandish border": where it is, not whose. */
const PLACED = /^(?:at|along|near|on|across|from)$/i;

/** "An Alandish-Blandish working group will be set up": both are named by the hyphen between them. */
function partiesJoined(tree: Tree, words: readonly number[], naming: Naming): Element<string[]> | null {
  for (const i of words) {
    const [before, hyphen, after] = [tree.tokens[i - 1], tree.tokens[i], tree.tokens[i + 1]];
    if (before === undefined || after === undefined || !/^[-–]$/.test(hyphen?.text ?? '')) continue;
    const thing = tree.tokens[i + 1]?.head ?? -1;
    if (tree.childrenBy(thing, 'case').some((word) => PLACED.test(tree.tokens[word]?.text ?? ''))) continue;
    const range: Range = [before.start, after.end];
    const found = naming.partiesOf(range);
    if (found.length > 1) return inferred(found, [range]);
  }
  return null;
}

/** "Withdrawal of all foreign armed formations": those who carry arms withdraw or disarm themselves. */
function armedAct({ tree, act, subject }: Norm, naming: Naming): Element<string[]> | null {
  for (const head of [...(subject === null ? [] : [subject]), ...tree.childrenBy(act, 'nmod', 'obj')]) {
    const armed = armedNamed(tree, head);
    if (armed === null) continue;
    const range = tree.span(tree.subtree(head, (child) => tree.is(child, 'acl') || tree.is(child, 'nmod')));
    const parties = naming.partiesOf(range);
    return inferred(parties.length > 0 ? parties : [armed], [range]);
  }
  return null;
}
