/** Eats a norm; gives its act: what is forbidden is to be refrained from, whatever act it would be. */
import { type ActReading, actOf } from '../act/act-of.js';
import type { Act } from './commitment.js';
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

/** Acts that words above the act itself may name: "continue consultations", "commits to deepen its training". */
export function actOfNorm(norm: Norm): ActReading {
  const own = actOf(norm.tree, norm.act);
  const reading = own.words > 0 || norm.anchor === norm.act ? own : actOf(norm.tree, norm.anchor);
  if (norm.modality === 'prohibition' && FORBIDDEN.has(reading.act)) return { act: 'refrain', words: reading.words };
  return reading;
}
