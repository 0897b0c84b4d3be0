/** Eats the word of an event and the verb of its clause; says whether it was held, is planned, proposed, cancelled or goes on. */
import type { Tree } from '../words/tree.js';
import type { EventStatus } from './event.js';

const CANCELLED = new Set(['cancel', 'postpone', 'call off', 'scrap', 'abandon', 'boycott', 'delay', 'suspend']);
const PROPOSED = new Set([
  'propose',
  'suggest',
  'offer',
  'call',
  'urge',
  'invite',
  'ask',
  'demand',
  'want',
  'seek',
  'hope',
  'could',
  'may',
  'might',
  'would',
]);
const PLANNED = new Set([
  'plan',
  'schedule',
  'expect',
  'due',
  'set',
  'will',
  'shall',
  'upcoming',
  'next',
  'forthcoming',
  'prepare',
  'intend',
  'aim',
  'lay',
]);
const ONGOING = new Set(['continue', 'ongoing', 'underway']);

/** The words that hang on the event or govern it within three steps, nearest first. */
export function eventStatus(tree: Tree, head: number, clause: number): EventStatus {
  const near = [head, ...tree.children(head), clause, ...tree.childrenBy(clause, 'aux', 'advmod', 'xcomp')];
  let above = tree.tokens[clause]?.head ?? -1;
  if (above >= 0 && (tree.is(clause, 'xcomp') || tree.is(clause, 'ccomp') || tree.is(clause, 'acl')))
    near.push(above, ...tree.childrenBy(above, 'aux'));
  else above = -1;
  const words = near.map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (words.some((word) => CANCELLED.has(word))) return 'cancelled';
  if (words.some((word) => PLANNED.has(word))) return 'planned';
  if (words.some((word) => PROPOSED.has(word))) return 'proposed';
  if (words.some((word) => ONGOING.has(word))) return 'ongoing';
  return 'held';
}
