/** Eats a sentence of a report; gives what its nouns of promise hold: "Aland's pledge to send troops", "an offer by Bland of talks". */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { complementOf } from './complement.js';
import type { Told } from './told.js';

const PROMISES = new Map<string, { modality: Modality; status: CommitmentStatus }>([
  ['pledge', { modality: 'duty', status: 'said' }],
  ['promise', { modality: 'duty', status: 'said' }],
  ['vow', { modality: 'duty', status: 'said' }],
  ['commitment', { modality: 'duty', status: 'said' }],
  ['decision', { modality: 'duty', status: 'said' }],
  ['undertaking', { modality: 'duty', status: 'said' }],
  ['obligation', { modality: 'duty', status: 'in-force' }],
  ['duty', { modality: 'duty', status: 'in-force' }],
  ['offer', { modality: 'aspiration', status: 'said' }],
  ['readiness', { modality: 'aspiration', status: 'said' }],
  ['willingness', { modality: 'aspiration', status: 'said' }],
  ['intention', { modality: 'aspiration', status: 'said' }],
  ['agreement', { modality: 'duty', status: 'agreed' }],
]);

export function promisesIn(tree: Tree): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    const promise = token?.upos === 'NOUN' ? PROMISES.get(token.lemma) : undefined;
    if (token === undefined || promise === undefined || denied(tree, i)) continue;
    const owner = ownerOf(tree, i);
    if (owner === null) continue;
    const complement = complementOf(tree, i, i + 1);
    if (complement === null || (complement.thing && actOf(tree, complement.act).words === 0)) continue;
    found.push({
      norm: {
        tree,
        act: complement.act,
        anchor: i,
        subject: complement.subject ?? owner,
        passive: complement.passive,
        modality: complement.not && promise.modality === 'duty' ? 'prohibition' : promise.modality,
        coordinated: false,
      },
      status: promise.status,
      because: [token.start, token.end],
      lead: [],
      leadAgain: [],
      inside: false,
    });
  }
  return found;
}

/** Whose promise it is: by its own words, or by the verb that makes it ("signed an agreement to", "made a promise to"). */
function ownerOf(tree: Tree, i: number): number | null {
  const own = tree
    .childrenBy(i, 'nmod')
    .find(
      (child) =>
        tree.is(child, 'nmod:poss') ||
        tree.childrenBy(child, 'case').some((word) => /^(?:by|from|between)$/i.test(tree.tokens[word]?.text ?? '')),
    );
  if (own !== undefined) return own;
  const head = tree.tokens[i]?.head ?? -1;
  const made = tree.is(i, 'obj') && MAKING.test(tree.tokens[head]?.lemma ?? '') && !negated(tree, head);
  return made ? (subjectOf(tree, head)?.word ?? null) : null;
}

const MAKING =
  /^(?:sign|make|reach|strike|give|issue|renew|repeat|reaffirm|reiterate|announce|conclude|express|signal)$/;

/** "No promise to", "without a commitment to". */
function denied(tree: Tree, i: number): boolean {
  return tree
    .childrenBy(i, 'det', 'case', 'advmod')
    .some((child) => /^(?:no|without|not|any)$/i.test(tree.tokens[child]?.text ?? ''));
}
