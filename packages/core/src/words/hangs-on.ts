/** Eats the words of a sentence and two places; says whether one word hangs on the other, itself or by way of words between. */
import type { Token } from '@casus/english';

export function hangsOn(tokens: readonly Token[], word: number, on: number): boolean {
  let at = word;
  // No way to the root is longer than the sentence; a tree that is being put right may go round.
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (at === on) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
