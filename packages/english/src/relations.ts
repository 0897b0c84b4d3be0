/** Eats a labelled sentence and puts right relations that no English clause has. */
import { hashOf } from './hash.js';
import type { Words } from './words.js';

/** Closing quotation marks as the engine folds them. */
const marks = new Set(['"', "''", "'"].map(hashOf));

export interface Relations {
  /** 1 for the tags of finite verbs, 2 for those of prepositions. */
  kinds: Uint8Array;
  /** Numbers of the labels. */
  object: number;
  oblique: number;
  subject: number;
  preposition: number;
}

/**
 * "“We agree,” *said the envoy*": a finite verb right behind a closing quotation mark that has no subject, but what looks like an
 * object, has its subject there; verbs of saying take what is said as their object. "Undertakes never *under any circumstances* to": what
 * a preposition opens is no object.
 */
export function mendRelations(words: Words, { kinds, object, oblique, subject, preposition }: Relations): void {
  const { length, lower, tag, head, label } = words;
  for (let i = 1; i < length; i++) {
    if (label[i] !== object) continue;
    const verb = head[i];
    let led = false;
    let free = true;
    for (let k = 0; k < length; k++) {
      if (head[k] === i && k < i && label[k] === preposition && kinds[tag[k]] === 2) led = true;
      if (head[k] === verb && label[k] === subject) free = false;
    }
    if (led) label[i] = oblique;
    else if (free && verb > 0 && verb < i && kinds[tag[verb]] === 1 && marks.has(lower[verb - 1])) label[i] = subject;
  }
}
