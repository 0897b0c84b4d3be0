/** Eats the word of an event and the verb of its clause; says whether it was held, is planned, proposed, cancelled or goes on. */
import type { Tree } from '../words/tree.js';
import type { EventStatus } from './event.js';
import { saying } from './event-zone.js';

const CANCELLED = new Set([
  'cancel',
  'postpone',
  'call off',
  'scrap',
  'boycott',
  'delay',
  'shelve',
  'abort',
  'collapse',
]);
const PROPOSED = new Set(
  'propose proposal suggest suggestion invitation offer urge invite demand want seek hope float moot potential possible proposed could may might should would call ask push appeal'.split(
    ' ',
  ),
);
const PLANNED = new Set(
  'plan schedule expect due set will shall ’ll ll upcoming forthcoming prepare intend slate suppose agree planned scheduled expected likely'.split(
    ' ',
  ),
);
const ONGOING = new Set(['continue', 'ongoing', 'underway', 'proceed', 'way', 'currently']);
/** Verbs that tell of an event what happens to it, and nothing of their own. */
const LIGHT = new Set(
  'hold take go come enter begin start continue resume convene open conclude end schedule set due expect plan postpone cancel delay happen occur'.split(
    ' ',
  ),
);

export interface Tense {
  past: boolean;
  /** "If", "unless", "in case": what is told has not happened. */
  hypothetical: boolean;
  negated: boolean;
  modal: string | null;
}

/** How the clause of a verb stands in time. */
export function tenseOf(tree: Tree, verb: number): Tense {
  const helpers = tree.childrenBy(verb, 'aux', 'cop').map((i) => tree.tokens[i]);
  const all = [tree.tokens[verb], ...helpers];
  const modal = helpers.find((token) => token?.xpos === 'MD')?.lemma.toLowerCase() ?? null;
  const marks = tree.childrenBy(verb, 'mark').map((i) => tree.tokens[i]?.lower);
  const perfect = helpers.some((token) => token?.lemma === 'have');
  // Taggers take the past of many verbs for a participle; with a subject and no helper it is a past.
  const bare = tree.tokens[verb]?.xpos === 'VBN' && helpers.length === 0 && tree.childrenBy(verb, 'nsubj').length > 0;
  return {
    past: modal === null && (perfect || all.some((token) => token?.xpos === 'VBD') || bare),
    hypothetical: marks.some((mark) => mark === 'if' || mark === 'unless' || mark === 'whether' || mark === 'lest'),
    negated: tree
      .childrenBy(verb, 'advmod', 'neg', 'det')
      .some((i) => /^(?:not|n[’']t|never|no)$/i.test(tree.tokens[i]?.text ?? '')),
    modal,
  };
}

/** The words that hang on the event or govern it, nearest first. */
export function eventStatus(tree: Tree, head: number, clause: number): EventStatus {
  const noun = head !== clause;
  const near = [head];
  if (noun) {
    near.push(...tree.childrenBy(head, 'amod', 'det', 'compound'));
    for (const child of tree.childrenBy(head, 'acl'))
      if (LIGHT.has(lemmaOf(tree, child))) near.push(child, ...tree.childrenBy(child, 'aux'));
  }
  if (governs(tree, head, clause)) {
    near.push(
      clause,
      ...tree.childrenBy(clause, 'aux', 'advmod', 'xcomp', 'amod').filter((i) => tree.tokens[i]?.upos !== 'NOUN'),
    );
    // "They signed a deal, but it collapsed within weeks" was signed all the same.
    const apart = (child: number) => lemmaOf(tree, child) === 'collapse' && tree.childrenBy(child, 'nsubj').length > 0;
    for (const child of tree.childrenBy(clause, 'conj'))
      if (CANCELLED.has(lemmaOf(tree, child)) && !apart(child)) near.push(child);
    const above = tree.tokens[clause]?.head ?? -1;
    if (
      above >= 0 &&
      (tree.is(clause, 'xcomp') || tree.is(clause, 'ccomp') || tree.is(clause, 'acl') || proposing(tree, clause, above))
    )
      near.push(above, ...tree.childrenBy(above, 'aux'));
  }
  // "A proposal for talks", "plans for a summit".
  const above = tree.tokens[head]?.head ?? -1;
  if (
    noun &&
    above >= 0 &&
    above !== clause &&
    tree.childrenBy(head, 'case').some((i) => /^(?:for|of|to|on)$/i.test(tree.tokens[i]?.text ?? ''))
  )
    near.push(above);
  // "The minister's call with his colleague" calls for nothing, though no verb stands over it.
  const named = noun || tree.tokens[head]?.upos === 'NOUN';
  const words = near.map((i) => (i === head && named ? '' : lemmaOf(tree, i)));
  const verbs = new Set(words);
  if (words.some((word) => CANCELLED.has(word))) return 'cancelled';
  const modal = ['will', 'shall', '’ll', "'ll"].some((word) => verbs.has(word));
  if (words.some((word) => PROPOSED.has(word)) && !modal) return settled(tree, near) ? 'planned' : 'proposed';
  if (words.some((word) => PLANNED.has(word)) || going(tree, clause)) return 'planned';
  const tense = tenseOf(tree, clause);
  // "He has said that the next round …": the one that is still to come, unless it is told of the past.
  if (noun && isNext(tree, head) && (!tense.past || saying(tree, clause))) return 'planned';
  if (words.some((word) => ONGOING.has(word)) && !tense.past) return 'ongoing';
  if (!noun && progressive(tree, clause)) return 'ongoing';
  return 'held';
}

/** "The next talks", "the next round of talks". */
function isNext(tree: Tree, head: number): boolean {
  const next = (i: number) => tree.childrenBy(i, 'amod').some((word) => /^next$/i.test(tree.tokens[word]?.text ?? ''));
  const round = tree.tokens[head]?.head ?? -1;
  return next(head) || (/^(?:round|session|day)$/.test(lemmaOf(tree, round)) && next(round));
}

function lemmaOf(tree: Tree, i: number): string {
  const token = tree.tokens[i];
  // "The May elections" may be held in May.
  if (token?.xpos !== 'MD' && /^(?:may|might|will)$/i.test(token?.text ?? '')) return '';
  return (token?.upos === 'ADJ' ? token.text : (token?.lemma ?? '')).toLowerCase();
}

/** "Proposed holding": what is proposed may hang on the verb as a clause of its own. */
function proposing(tree: Tree, clause: number, above: number): boolean {
  return (
    tree.is(clause, 'advcl') &&
    tree.tokens[clause]?.xpos === 'VBG' &&
    /^(?:propose|suggest)$/.test(lemmaOf(tree, above))
  );
}

/** Whether the clause's verb says how the event stands: it is the event, or the event is its subject or object. */
function governs(tree: Tree, head: number, clause: number): boolean {
  if (head === clause) return true;
  const at = tree.is(head, 'conj') ? (tree.tokens[head]?.head ?? head) : head;
  if (tree.tokens[at]?.head !== clause) return false;
  // "Be put to a vote".
  const put = PUT.has(lemmaOf(tree, clause)) && tree.is(at, 'obl');
  return put || ['nsubj', 'obj', 'ccomp', 'xcomp'].some((relation) => tree.is(at, relation));
}

const PUT = new Set(['put', 'bring', 'submit']);

/** "Would be held", reported of what is settled: "said the talks would take place on Sunday". */
function settled(tree: Tree, near: readonly number[]): boolean {
  const words = near.map((i) => lemmaOf(tree, i));
  return words.every((word) => !PROPOSED.has(word) || word === 'would');
}

/** "Is to meet", "are to visit", "is going to". */
function going(tree: Tree, clause: number): boolean {
  const token = tree.tokens[clause];
  if (token?.xpos !== 'VB') return false;
  const above = tree.tokens[token.head];
  return tree.is(clause, 'xcomp') && above?.lemma === 'be';
}

function progressive(tree: Tree, clause: number): boolean {
  return (
    tree.tokens[clause]?.xpos === 'VBG' &&
    tree.childrenBy(clause, 'aux').some((i) => /^(?:VBP|VBZ)$/.test(tree.tokens[i]?.xpos ?? ''))
  );
}
