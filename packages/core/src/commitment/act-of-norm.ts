/** Eats a norm; gives its act: what is forbidden is to be refrained from, whatever act it would be. */
import { type ActReading, actOf } from '../act/act-of.js';
import type { Tree } from '../words/tree.js';
import type { Act } from './commitment.js';
import { isLeaving } from './descend.js';
import type { Norm } from './norm.js';

/** Acts that turn into `refrain` when they are forbidden: "shall not station troops", "will not join", "not to enter into any engagement". */
const FORBIDDEN: ReadonlySet<Act> = new Set([
  'deploy',
  'admit',
  'assist',
  'negotiate',
  'govern',
  'elect',
  'ratify',
  'other',
]);

/** Verbs that leave something undone without a "not"; the others of the list's `refrain` mean it only where they are forbidden. */
const LEAVES_UNDONE =
  /^(?:refrain|abstain|desist|renounce|forgo|forswear|remain|stay|be|maintain|keep|eliminate|end|stop|cease|halt|suspend|cancel|pause|discontinue|ban|prohibit|exclude|reject|observe|respect|reaffirm|recognise|recognize|commit|reiterate)$/i;

/** Acts that words above the act itself may name: "continue consultations", "commits to deepen its training". */
export function actOfNorm(norm: Norm): ActReading {
  const own = actOf(norm.tree, norm.act);
  const reading = own.words > 0 || norm.anchor === norm.act ? own : actOf(norm.tree, norm.anchor);
  if (reading.act === 'other' && helpsAttacked(norm)) return { act: 'defend', words: 1 };
  const begun = reading.act === 'other' ? ceasefireBegun(norm) : null;
  if (begun !== null) return begun;
  if (isLeaving(norm.tree, norm.act)) return { act: 'refrain', words: 1 };
  if (norm.modality === 'prohibition' && FORBIDDEN.has(reading.act)) return { act: 'refrain', words: reading.words };
  if (norm.modality !== 'prohibition' && reading.act === 'refrain' && harms(norm))
    return actOf(norm.tree, norm.act, reading.act);
  return reading;
}

const BEGINS = /^(?:enter|come|take|begin|start|commence|hold)$/;

/** "The ceasefire will enter into force": what begins is the act. */
function ceasefireBegun({ tree, act, subject }: Norm): ActReading | null {
  if (subject === null || !BEGINS.test(tree.tokens[act]?.lemma ?? '')) return null;
  const reading = actOf(tree, subject);
  return reading.act === 'cease-fire' ? reading : null;
}

const HELPS = /^(?:assist|aid|help|support)$/;
const ATTACKED = /^(?:attack|assault|aggression|invasion|invade|war|hostilities)$/;

/**
 * "To assist each other if either is attacked": help for that case is armed help, though the words leave open with what. ATOP codes such
 * promises as defence too.
 */
function helpsAttacked({ tree, act, anchor }: Norm): boolean {
  if (!HELPS.test(tree.tokens[act]?.lemma ?? '')) return false;
  return [act, anchor].some((word) =>
    tree
      .childrenBy(word, 'advcl', 'obl')
      .some((part) => isCase(tree, part) && tree.subtree(part).some((i) => ATTACKED.test(tree.tokens[i]?.lemma ?? ''))),
  );
}

/** "If …", "in the event of …", "against …". */
function isCase(tree: Tree, part: number): boolean {
  return tree
    .childrenBy(part, 'mark', 'advmod', 'case')
    .some((word) => /^(?:if|when|whenever|once|should|in|upon|against)$/i.test(tree.tokens[word]?.text ?? ''));
}

/** "Will expand and deepen coordination": a verb of what one refrains from, in a norm that asks for it. */
function harms({ tree, act }: Norm): boolean {
  const token = tree.tokens[act];
  return token?.upos === 'VERB' && !LEAVES_UNDONE.test(token.lemma);
}
