/**
 * Eats the words after a quotation; gives the speaker and the verb where nothing but they stand there: "…," the envoy muses. Behind
 * a quotation that ends in a comma any verb is one of saying, and taggers take "reads" and "notes" for nouns.
 */
import { hangsOn } from '../words/hangs-on.js';
import type { Tree } from '../words/tree.js';
import { mayQuote } from './frame.js';

export interface SaidAfter {
  verb: number;
  speaker: number;
}

/** A speaker is at most this long. */
const longest = 14;
const nominal = /^(NOUN|PROPN|PRON|NUM)$/;
const phrase = /^(NOUN|PROPN|PRON|NUM|DET|ADJ|ADP|PART|CCONJ|SYM|X)$/;
const closing = /^([.,;:!?—–)]|--|-)$/;
const relative = /^(who|which|that|whose|what)$/i;

/** `sure` tells that the quotation ends in a comma or the like; without it only a known verb at the sentence's end will do. */
export function saidAfter(tree: Tree, first: number, sure: boolean): SaidAfter | null {
  let speaker: number | null = null;
  for (let i = first; i < tree.tokens.length && i < first + longest; i++) {
    const token = tree.tokens[i];
    if (token === undefined || relative.test(token.text)) return null;
    const next = tree.tokens[i + 1];
    const last = next === undefined || closing.test(next.text);
    const verb = /^VB[DZP]$/.test(token.xpos) && token.upos === 'VERB';
    if (speaker !== null && ((verb && sure) || ((last || sure) && mayQuote(token.text) && isLast(tree, i))))
      return { verb: i, speaker };
    if (verb) return null;
    if (token.text === ',' ? speaker === null : !phrase.test(token.upos)) return null;
    if (nominal.test(token.upos) && !(speaker !== null && hangsOn(tree.tokens, i, speaker))) speaker = i;
  }
  return null;
}

/** Whether the word ends its clause: only a day or a manner may follow before the next mark. */
function isLast(tree: Tree, i: number): boolean {
  for (let k = i + 1; k < tree.tokens.length && k < i + 4; k++) {
    const token = tree.tokens[k];
    if (token === undefined || closing.test(token.text)) return true;
    if (!/^(ADV|ADP|DET|NOUN|PROPN)$/.test(token.upos)) return false;
  }
  return i + 1 >= tree.tokens.length;
}
