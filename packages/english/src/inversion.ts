/**
 * Eats a labelled sentence and puts right the subject behind its verb: "“We agree,” *said the envoy*". A finite verb right behind
 * a closing quotation mark that has no subject, but what looks like an object, has its subject there; verbs of saying take what is
 * said as their object.
 */
import { hashOf } from './hash.js';
import type { Words } from './words.js';

/** Marks as the engine folds them. */
const marks = new Set(['"', "''", "'"].map(hashOf));

export interface Inversion {
  /** 1 for the tags of finite verbs. */
  finite: Uint8Array;
  /** Numbers of the labels. */
  object: number;
  subject: number;
}

export function subjectsBehind(words: Words, { finite, object, subject }: Inversion): void {
  const { length, lower, tag, head, label } = words;
  for (let i = 2; i < length; i++) {
    const verb = head[i];
    if (label[i] !== object || verb >= i || verb < 1) continue;
    if (finite[tag[verb]] !== 1 || !marks.has(lower[verb - 1])) continue;
    let free = true;
    for (let k = 0; k < length && free; k++) free = head[k] !== verb || label[k] !== subject;
    if (free) label[i] = subject;
  }
}
