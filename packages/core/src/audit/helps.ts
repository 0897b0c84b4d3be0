/** From a clause to whether it promises armed or other help: by its act, or by a verb of help behind a word of duty, where no act was read. */
import { elementValue } from '../element/element.js';
import type { Clause } from './clause.js';

const HELP: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy']);
const VERB =
  /\b(?:shall|will|must|undertakes?\sto|agrees?\sto|pledges?\sto|is\sbound\sto|are\sbound\sto)\b(?!\snot\b)[^.;]{0,60}?\b(?:assist|defend|aid|protect)\b/i;

export function helps({ commitment, words }: Pick<Clause, 'commitment' | 'words'>): boolean {
  const act = elementValue(commitment.act);
  return act === null || act === 'other' ? VERB.test(words) : HELP.has(act);
}
