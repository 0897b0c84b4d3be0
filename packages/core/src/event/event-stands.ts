/** Eats an event that has been put together; says whether the text tells it as one that was, is or shall be, or only mentions it. */
import type { Tree } from '../words/tree.js';
import type { EventStatus } from './event.js';
import type { EventMention } from './event-mention.js';
import type { Placing } from './event-place.js';
import { harms, MOST_NEAR, purpose } from './event-reach.js';
import { tenseOf } from './event-status.js';
import type { Dating } from './event-time.js';

/** "No meeting", "without talks". */
export function denied(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'det', 'case', 'advmod')
    .some((i) => /^(?:no|without|never|not|instead)$/i.test(tree.tokens[i]?.text ?? ''));
}

const BEGINNING = new Set(
  'begin start take enter come go announce declare agree hold last break collapse expire end implement observe extend reach'.split(
    ' ',
  ),
);

interface Findings {
  date: Dating | null;
  place: Placing | null;
  /** Whether the text is an agreement, which speaks of meetings and attacks that nobody has set a day for. */
  agreement: boolean;
}

/** Whether it is told as something that was, is or shall be; weakly, where it is only mentioned, and not at all as fear or purpose. */
export function happens(
  tree: Tree,
  mention: EventMention,
  status: EventStatus,
  findings: Findings,
): 'yes' | 'weak' | 'no' {
  const { head, clause, type, verb } = mention;
  const { date, place, agreement } = findings;
  const aimed = verb && purpose(tree, clause);
  // What the text of an agreement orders is no event, though a year stands in the name of a law.
  if (agreement && date?.value.length === 4 && tenseOf(tree, clause).modal !== null) return 'no';
  if (agreement && date === null) return !verb && awaited(tree, head) ? 'yes' : 'no';
  if (type === 'attack') {
    if (aimed || (status !== 'held' && status !== 'ongoing')) return 'no';
    if (date !== null) return 'yes';
    const felt = harms(tree, clause) && tree.is(head, 'nsubj') && tenseOf(tree, clause).past;
    return place !== null && (felt || (!place.target && done(tree, mention, place))) ? 'yes' : 'weak';
  }
  if (type === 'statement-release' && aimed) return 'no';
  if (type === 'statement-release' && status !== 'held') return date === null ? 'no' : 'yes';
  if (type === 'exchange') return date !== null ? 'yes' : aimed || status === 'proposed' ? 'no' : 'weak';
  if (type === 'ceasefire-start') {
    if (date === null) return 'no';
    const over = tree.tokens[clause]?.lemma.toLowerCase() ?? '';
    return verb || zoneHolds(tree, head, date.word) || beside(head, date.word) || BEGINNING.has(over) ? 'yes' : 'no';
  }
  if (type === 'other') return aimed || status === 'proposed' ? 'no' : 'yes';
  return date === null && aimed ? 'weak' : 'yes';
}

/** A day right behind the noun: "the truce last week". */
const beside = (head: number, word: number) => word > head && word - head <= 3;

function zoneHolds(tree: Tree, head: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]?.head ?? -1, steps++)
    if (at === head) return true;
  return false;
}

/** A blow without a day counts where it is told as dealt: by a verb of the past, or as one with a place of its own. */
function done(tree: Tree, { head, clause, verb }: EventMention, place: Placing): boolean {
  if (verb) return tenseOf(tree, clause).past;
  const one = tree
    .childrenBy(head, 'det', 'amod', 'nummod', 'nmod:poss')
    .some((i) => /^(?:a|an|twin|double|deadly|\d+|two|three|several)$/i.test(tree.tokens[i]?.text ?? ''));
  return one && (zoneHolds(tree, head, place.to) || (place.from > head && place.from - head <= MOST_NEAR));
}

/** "The upcoming visit". */
function awaited(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'amod')
    .some((i) => /^(?:upcoming|forthcoming|coming|next)$/i.test(tree.tokens[i]?.text ?? ''));
}
