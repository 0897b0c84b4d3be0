/** Eats the sentences of a document; gives its norms, in the order of the text, each one act of one set of bearers. */
import type { Tree } from '../words/tree.js';
import { binding } from './binds.js';
import { coordinate } from './coordinate.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import { beToNorms } from './parsers/be-to.js';
import { declaringNorms } from './parsers/declaring.js';
import { itemNorms } from './parsers/item.js';
import { modalNorms } from './parsers/modal.js';
import { nominalNorms } from './parsers/nominal.js';
import { operativeNorms } from './parsers/operative.js';
import { subjunctiveNorms } from './parsers/subjunctive.js';
import { supervisionNorms } from './parsers/supervision.js';
import { undertakingNorms } from './parsers/undertaking.js';

/** What finds a norm, surest first: where two find the same act, the earlier one's reading stands. */
const PARSERS: readonly ((tree: Tree) => Norm[])[] = [
  // "Demands that …": the verb of a resolution binds before any verb below it.
  operativeNorms,
  // A modal verb says how a party is bound in the plainest way.
  modalNorms,
  // "Are to be moved back": as strong as a modal verb.
  beToNorms,
  // "That a zone be established": a bare verb where English has one only for what is asked.
  subjunctiveNorms,
  // "Undertakes to", "agrees not to": the governing verb binds.
  undertakingNorms,
  // "Agreed to an exchange", "committed to peace": the same verbs with a noun for the act.
  nominalNorms,
  // "Reaffirms", "recognises": a stand, where nothing stronger was found on the same words.
  declaringNorms,
];

/**
 * The norms of one sentence; `listed` says that it is a point of a list, where an item without a finite verb binds too. Of a recital
 * only a stand that it takes in so many words is one. `any`: every noun that heads an item names an act, as below a ban.
 */
export function normsOf(tree: Tree, listed: boolean, recital = false, any = false): Norm[] {
  const found: Norm[] = [];
  const taken = new Set<number>();
  for (const parser of PARSERS) {
    for (const norm of parser(tree).flatMap(coordinate)) {
      // A stand that a promise hangs on ("are determined to safeguard …") is told by the promise.
      if (taken.has(norm.act) || takesPromise(norm, taken)) continue;
      taken.add(norm.act);
      taken.add(norm.anchor);
      found.push(norm);
    }
  }
  const finite = binding(recital ? found.filter(standsAlone) : found);
  // Only a sentence that binds in no other way is read as a bare item: "Clear the mines, as the sides have agreed to do".
  const bare = listed && !recital && finite.length === 0 ? binding(itemNorms(tree, any).flatMap(coordinate)) : [];
  const bound = [...finite, ...bare];
  // Who watches over what others do, once it is known what they do.
  return [...bound, ...supervisionNorms(tree, bound)].sort((a, b) => a.act - b.act);
}

/** What is said by these is said again, or made sure, and stands by itself. */
const AFFIRMS = /^(?:affirm|reaffirm|re-affirm|reiterate|confirm)$/;

/**
 * "Reiterate our commitment to refrain", "affirm that they will help": what is declared is a promise, and read as one; what others must
 * do is none of theirs.
 */
function takesPromise({ tree, act, anchor, modality }: Norm, taken: ReadonlySet<number>): boolean {
  if (modality !== 'declaration' || act !== anchor) return false;
  const promised = (clause: number) =>
    /^(?:will|shall)$/i.test(tree.tokens[modalOf(tree, clause)?.word ?? -1]?.text ?? '');
  return (
    tree.childrenBy(act, 'obj').some((noun) => taken.has(noun)) ||
    (AFFIRMS.test(tree.tokens[act]?.lemma ?? '') &&
      tree.childrenBy(act, 'ccomp').some((clause) => taken.has(clause) && promised(clause)))
  );
}

/** "The Parties reaffirm …, they are resolved to …": the clause has a subject of its own and is no participle of a recital. */
function standsAlone({ tree, anchor }: Norm): boolean {
  const subject = tree.childrenBy(anchor, 'nsubj').length > 0 || tree.is(anchor, 'conj');
  const root = tree.tokens.findIndex((token) => token.head === -1);
  return (
    subject &&
    !/ing$/.test(tree.tokens[root]?.text ?? '') &&
    !/^(?:whereas|that|having)$/i.test(tree.tokens[0]?.text ?? '')
  );
}
