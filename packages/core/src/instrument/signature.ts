/** From blocks to where the signature block begins, with or without a testimonium, and where notes to the text begin behind it. */
import type { Block } from './block.js';
import { isTestimonium } from './seams.js';

const OFFICE =
  /\b(?:president|prime\s+minister|minister|secretary|chair(?:man|person|woman)?|king|emir|sultan|amir|chancellor|ambassador|representative|commander|governor|premier|for\s+the|the\s+white\s+house|h\.\s?e\.)\b/i;
const LONGEST_LINE = 120;

/** A line with a finite verb is a provision, whatever day it names. */
const FINITE =
  /\b(?:shall|will|must|may|are|is|was|were|has|have|gave|agree[sd]?|commit(?:s|ted)?|undertakes?|(?:re)?affirms?|recogni[sz]es?|declares?|confirms?|accepts?|withdraws?)\b/;

/** Whether the block opens the signature block; `goesOn` tells that the text's own series continue behind it. */
export function opensSignature(text: string, block: Block, goesOn: boolean): boolean {
  return !goesOn && block.level === 0 && isTestimonium(text.slice(block.start, Math.min(block.end, block.start + 600)));
}

/**
 * The block at which names and offices close the text without a testimonium, or the number of blocks where none do. At least two
 * short lines, an office or a full date among them.
 */
export function signedTail(text: string, blocks: readonly Block[]): number {
  let i = blocks.length;
  let telling = 0;
  for (; i > 0; i--) {
    const block = blocks[i - 1];
    if (block === undefined || block.marker !== null || block.level > 0) break;
    const words = text.slice(block.start, block.end);
    if (
      words.length > 2 * LONGEST_LINE ||
      longestRun(words) > LONGEST_LINE ||
      (/[.;:?!]$/.test(words) && !/\d{4}\.$/.test(words))
    )
      break;
    if (FINITE.test(words)) break;
    if (OFFICE.test(words) || /\b\d{1,2}\b.*\b\d{4}\b/.test(words)) telling++;
  }
  return telling > 0 && blocks.length - i >= 2 ? i : blocks.length;
}

/** The longest stretch of words that no wide blank parts; signature blocks set two columns on a line. */
const longestRun = (words: string) => Math.max(...words.split(/\s{3,}|\n/).map((run) => run.length));

/** Whether a block behind the signatures is an endnote: a lone small roman numeral, figure or star, a sentence behind it or below. */
export function isEndnote(text: string, block: Block, below: Block | null): boolean {
  const words = text.slice(block.start, Math.min(block.end, block.start + 120));
  const label = /^(?:[ivx]{1,4}|\d{1,2}|\*{1,3})(?=\s|$)/.exec(words)?.[0];
  if (label === undefined) return false;
  const own = words.slice(label.length).trim();
  const said = own === '' && below !== null && below.marker === null ? text.slice(below.start, below.end) : own;
  return /^\p{Lu}\p{Ll}[^\n]{30}/u.test(said);
}
