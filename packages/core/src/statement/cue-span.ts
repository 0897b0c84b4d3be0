/** Eats a cue's chief word; gives its stretches: a verb with its auxiliaries, negation and particle. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { runs } from './spans.js';

export function cueRanges(tree: Tree, cue: number, last: number): Range[] {
  const words = new Set<number>();
  for (let i = cue; i <= last; i++) words.add(i);
  for (const child of tree.children(cue)) {
    const deprel = tree.tokens[child]?.deprel ?? '';
    // "The vote was over, adding …": behind a comma the auxiliary is another verb's.
    if (child < cue && tree.tokens[cue - 1]?.text === ',') continue;
    // Only a particle follows its verb; other words behind it belong to what is said.
    if (child > cue && deprel !== 'compound:prt') continue;
    if (deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop' || deprel === 'compound:prt') words.add(child);
    if (deprel === 'advmod' && /^(not|n['’]t|never)$/i.test(tree.tokens[child]?.text ?? '')) words.add(child);
  }
  for (const word of governing(tree, cue)) words.add(word);
  const found = runs(
    tree,
    [...words].sort((a, b) => a - b),
  );
  // A colon is a cue too: "MARDEN: We will sign."
  const chief = tree.tokens[cue];
  return found.length > 0 || chief === undefined ? found : [[chief.start, chief.end]];
}

/** "Have yet to agree", "refused to say", "is expected to announce": what stands before the infinitive may turn its sense. */
function governing(tree: Tree, cue: number): number[] {
  if (tree.tokens[cue - 1]?.text !== 'to') return [];
  const found: number[] = [];
  for (let i = cue - 1; i >= 0 && i >= cue - 6; i--) {
    const token = tree.tokens[i];
    if (token === undefined || !/^(VERB|AUX|ADV|PART|ADJ)$/.test(token.upos)) break;
    found.push(i);
    if (/^(VB[DZP]|MD)$/.test(token.xpos) && !/^(VB[DZP]|MD)$/.test(tree.tokens[i - 1]?.xpos ?? '')) return found;
  }
  return [];
}
