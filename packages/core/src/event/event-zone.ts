/** Eats a tree and a word that carries an event; gives the words among which its day, its place and its people may stand. */
import type { Tree } from '../words/tree.js';
import type { EventMention } from './event-mention.js';

/** Verbs that only tell how far another has come: "began withdrawing", "continued to shell". */
const BEGUN = new Set(['begin', 'start', 'continue', 'resume', 'keep']);

/** The verb of the clause in which a word stands, or what stands for it: "were *in the capital*". */
export function clauseOf(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; steps < 40; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) return at;
    const begun = tree.is(at, 'xcomp') && BEGUN.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? '');
    if (!begun && (token.upos === 'VERB' || token.upos === 'AUX') && !tree.is(at, 'compound') && !tree.is(at, 'amod'))
      return at;
    if (tree.childrenBy(at, 'cop').length > 0) return at;
    at = token.head;
  }
  return at;
}

/** Relations under which another clause stands, which tells of something else. */
const BESIDE = new Set(['parataxis', 'advcl', 'ccomp', 'acl:relcl', 'dep', 'advcl:relcl']);

/** A clause joined by "and"; joined names ("Ukraine and Russia") belong together. */
function joinedClause(tree: Tree, child: number): boolean {
  if (!tree.is(child, 'conj')) return false;
  const token = tree.tokens[child];
  // "Missiles and 183 drones": a joined noun is a noun, whatever the tagger says.
  if (/^(?:NOUN|PROPN)$/.test(tree.tokens[token?.head ?? -1]?.upos ?? '') && !tree.is(token?.head ?? -1, 'root'))
    return false;
  return token?.upos === 'VERB' || token?.upos === 'AUX' || tree.childrenBy(child, 'nsubj', 'cop').length > 0;
}

/** Verbs that say: what stands with them is the day and place of saying. */
const SAYING = new Set(
  (
    'say tell report add note write post confirm claim state insist warn argue explain believe think suggest stress reiterate ' +
    'acknowledge accuse deny ask quote recall remark respond reply comment criticise criticize condemn denounce praise urge demand threaten blame'
  ).split(' '),
);

/** Verbs that tell what becomes of an event and nothing of their own: where they stand, the event's day and place stand too. */
const LIGHT = new Set(
  (
    'hold take begin start continue resume convene open conclude end finish close happen occur host attend schedule plan postpone ' +
    'suppose mean due cancel delay conduct launch carry lead set expect be break hit announce mediate broker facilitate join enter see have suspend'
  ).split(' '),
);

export function light(tree: Tree, verb: number): boolean {
  return LIGHT.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '');
}

export interface EventZone {
  /** The event's own words: for a noun its phrase, for a verb its clause. */
  own: number[];
  /** The clause around it, without the clauses beside it and without other events. */
  clause: number[];
  /** The clause above, where the event's own is only a part of it: "travelled … to meet him on Monday". */
  above: number[];
  /** The verb of the clause above; -1 where there is none, or where it only says. */
  over: number;
}

/** `heads` are the words that carry the events of the sentence: what stands below another's is its own. */
export function eventZone(
  tree: Tree,
  { head, clause, joined }: Pick<EventMention, 'head' | 'clause' | 'joined'>,
  heads: ReadonlySet<number>,
): EventZone {
  const along = new Set(joined);
  const theirs = (child: number) => child !== head && heads.has(child);
  const onWay = new Set<number>();
  for (let at = head, steps = 0; at >= 0 && steps < 60; at = tree.tokens[at]?.head ?? -1, steps++) onWay.add(at);
  const beside = (child: number) =>
    !onWay.has(child) &&
    !along.has(child) &&
    !along.has(tree.tokens[child]?.head ?? -1) &&
    (theirs(child) || BESIDE.has(tree.tokens[child]?.deprel ?? '') || joinedClause(tree, child));
  const around = tree.subtree(clause, beside);
  const own =
    head === clause
      ? around
      : tree.subtree(
          head,
          (child) =>
            theirs(child) || joinedClause(tree, child) || tree.is(child, 'parataxis') || isCase(tree, child, head),
        );
  const over = overOf(tree, clause);
  return { own, clause: around, above: over < 0 ? [] : tree.subtree(over, beside), over };
}

/** The verb above a clause that depends on it for its day: "to meet", "bringing", not what somebody said. */
function overOf(tree: Tree, clause: number): number {
  if (!['xcomp', 'advcl', 'acl', 'conj'].some((relation) => tree.is(clause, relation))) return -1;
  if (tree.childrenBy(clause, 'nsubj').length > 0) return -1;
  const above = tree.tokens[clause]?.head ?? -1;
  if (above < 0) return -1;
  const verb = clauseOf(tree, above);
  return saying(tree, verb) ? -1 : verb;
}

/** The preposition before the event's own phrase, which is no part of it. */
function isCase(tree: Tree, child: number, head: number): boolean {
  return tree.tokens[child]?.head === head && tree.is(child, 'case') && child < head;
}

export function saying(tree: Tree, verb: number): boolean {
  return SAYING.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '');
}
