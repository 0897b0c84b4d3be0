/** A norm found in a sentence and not yet taken apart: the word that carries the act, who is its subject, and how it binds. */
import type { Tree } from '../words/tree.js';
import type { Modality } from './commitment.js';
import { subjectOf } from './subject.js';

export interface Norm {
  tree: Tree;
  /** The word that carries the act: the verb that is to be done, or the noun of a listed item. */
  act: number;
  /** The highest word of the norm, such as the "undertake" above "to refrain"; the same as `act` where there is none. */
  anchor: number;
  /** Head word of the subject, or null where the clause has none of its own. */
  subject: number | null;
  /** True where the subject suffers the act and the doer is unnamed or stands in a "by" phrase. */
  passive: boolean;
  modality: Modality;
  /** First word of the quote, where it is not the first word of the norm itself: a coordinated act begins at its own verb. */
  coordinated: boolean;
  /** What another is to do beside a norm, "under the supervision of …"; it counts only where its bearer is named. */
  aside?: boolean;
}

/** The norm whose act word and binding word are known; its subject is read from either, the act's own first. */
export function normAt(tree: Tree, anchor: number, act: number, modality: Modality): Norm {
  const subject = subjectOf(tree, act) ?? subjectOf(tree, anchor);
  return {
    tree,
    act,
    anchor,
    subject: subject?.word ?? null,
    passive: (subject?.passive ?? false) || suffers(tree, act),
    modality,
    coordinated: tree.is(anchor, 'conj') || isTakenByJoined(tree, anchor),
  };
}

/** "We reaffirm …, and reiterate our *commitment* to": the binding noun of a joined verb shares the subject of the first. */
function isTakenByJoined(tree: Tree, anchor: number): boolean {
  const token = tree.tokens[anchor];
  return token?.upos === 'NOUN' && tree.is(anchor, 'obj') && tree.is(token.head, 'conj');
}

/** "Shall be monitored": a participle may be tagged as an adjective, and is suffered all the same; "is committed" is a state of mind. */
function suffers(tree: Tree, act: number): boolean {
  const token = tree.tokens[act];
  if (token?.upos !== 'ADJ' || !/[^e]ed$/i.test(token.text)) return false;
  return (
    tree.childrenBy(act, 'cop').length > 0 &&
    !/^(?:committed|determined|resolved|prepared|entitled|convinced|dedicated)$/i.test(token.text)
  );
}
