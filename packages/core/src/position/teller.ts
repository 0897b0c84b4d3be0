/** Eats a clause in its tree; says whose word it is: the party of the statement that it leads, or of the verb of saying over it. */
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import { holderAt } from './holder.js';
import { denied } from './polarity.js';
import type { Telling } from './stand.js';

export interface Teller {
  party: string;
  /** The statement whose words they are; null where the party is told only by the verb of saying. */
  statement: Statement | null;
  /** Index of the subject of that verb, where the party is told by it. */
  by: number | null;
}

/** What these lead to is said as much as they are: "the step shows that", "he added that", "I believe". */
const LEADS_TO =
  /^(?:say|add|stress|insist|argue|show|demonstrate|prove|believe|think|mean|emphasi[sz]e|underline|note|warn|agree|reiterate)$/;

/** "The republic will only discuss …", "will not attend …": told by the reporter, and yet a limit that the party sets. */
function limiting(tree: Tree, i: number, telling: Telling): Teller | null {
  const cue = telling.cueAt(tree.tokens[i]?.start ?? 0);
  const limited = denied(tree, i) || tree.childrenBy(i, 'advmod').some((child) => tree.tokens[child]?.lemma === 'only');
  return cue?.party == null || !limited ? null : { party: cue.party, statement: cue, by: null };
}

/** Null for a clause inside what is said, "if it rains", and for one in the reporter's own voice. */
export function tellerOf(tree: Tree, i: number, telling: Telling): Teller | null {
  const statement = telling.statementAt(tree.tokens[i]?.start ?? 0);
  const speaker =
    statement?.party == null ? limiting(tree, i, telling) : { party: statement.party, statement, by: null };
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return speaker;
    const inside = statement !== null && telling.statementAt(tree.tokens[head]?.start ?? 0) === statement;
    const told = tree.is(at, 'ccomp') && LEADS_TO.test(tree.tokens[head]?.lemma ?? '');
    if (told && (inside || statement === null || speaker === null)) {
      const subject = tree.childrenBy(head, 'nsubj').at(-1);
      const holder = subject === undefined ? null : holderAt(tree, subject, telling);
      const [party] = holder?.named && holder.parties.length === 1 ? holder.parties : [];
      if (party !== undefined && party !== speaker?.party) return { party, statement: null, by: subject ?? null };
      if (!inside) return speaker;
    } else if (!tree.is(at, 'conj') && !tree.is(at, 'parataxis')) {
      return inside ? null : speaker;
    }
    at = head;
  }
  return null;
}
