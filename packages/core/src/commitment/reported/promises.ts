/** Eats a sentence of a report; gives what its nouns of promise hold: "Aland's pledge to send troops", "an offer by Bland of talks". */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { askedFor, type Complement, complementOf, infinitiveBehind } from './complement.js';
import type { Told } from './told.js';

const PROMISES = new Map<string, { modality: Modality; status: CommitmentStatus }>([
  ['pledge', { modality: 'duty', status: 'said' }],
  ['promise', { modality: 'duty', status: 'said' }],
  ['vow', { modality: 'duty', status: 'said' }],
  ['commitment', { modality: 'declaration', status: 'said' }],
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
    const complement =
      ofDoing(tree, i) ?? infinitiveBehind(tree, i) ?? complementOf(tree, i, i + 1) ?? forSomebody(tree, i);
    const owner = ownerOf(tree, i) ?? complement?.subject ?? null;
    if (owner === null) continue;
    // "Decisions that could end the war": what such a thing may bring about, nobody promises.
    if (complement !== null && tree.is(complement.act, 'acl:relcl')) continue;
    // "Defended his decision, “if they attack, we …”": what is quoted behind a comma, or asked, is no promise.
    if (complement !== null && quotedApart(tree, i, complement.act)) continue;
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
      status: signed(tree, i) ? 'signed' : TAKEN_ON.test(maker(tree, i)) ? 'said' : promise.status,
      because: [token.start, token.end],
      lead: leadOf(tree, i),
      leadAgain: [],
      inside: false,
    });
  }
  return found;
}

/** "The duty of guarding the camps", as the words stand: parsers hang such an -ing form on what follows it. */
function ofDoing(tree: Tree, i: number): Complement | null {
  const act = i + 2;
  if (tree.tokens[i + 1]?.text !== 'of' || !/ing$/.test(tree.tokens[act]?.text ?? '')) return null;
  if (tree.tokens[act]?.upos !== 'VERB') return null;
  return { act, subject: null, passive: false, modal: null, not: false, thing: false };
}

/** "An agreement was reached *for the army to enter*": who is to act is named by the promise itself. */
function forSomebody(tree: Tree, i: number): Complement | null {
  const head = tree.tokens[i]?.head ?? -1;
  if (!tree.is(i, 'nsubj:pass') || !MAKING.test(tree.tokens[head]?.lemma ?? '') || negated(tree, head)) return null;
  for (let at = head + 1; at < tree.tokens.length - 3; at++) {
    if (tree.tokens[at]?.lower !== 'for') continue;
    const found = askedFor(tree, at + 1);
    if (found !== null) return { ...found, passive: false, modal: null, not: false, thing: false };
  }
  return null;
}

function quotedApart(tree: Tree, from: number, to: number): boolean {
  return tree.tokens
    .slice(from, to)
    .some(
      ({ text }, n, words) => text === 'whether' || (/^[,:]$/.test(text) && /^["“‘]$/.test(words[n + 1]?.text ?? '')),
    );
}

/** The lemma of the verb whose object the promise is; empty where it is none's. */
function maker(tree: Tree, i: number): string {
  return tree.is(i, 'obj') ? (tree.tokens[tree.tokens[i]?.head ?? -1]?.lemma ?? '') : '';
}

const TAKEN_ON = /^(?:assume|accept|undertake|shoulder)$/;

/** "*Aland and Bland had reached* an agreement on a truce": the quote needs who made the promise. */
function leadOf(tree: Tree, i: number): number[] {
  if (!MAKING.test(maker(tree, i))) return [];
  const verb = tree.tokens[i]?.head ?? -1;
  const [subject] = tree.childrenBy(verb, 'nsubj');
  if (subject === undefined) return [];
  const words = tree.subtree(subject, (child) => tree.is(child, 'acl') || tree.is(child, 'parataxis'));
  return [...words, ...tree.childrenBy(verb, 'aux'), verb].filter((word) => word < i).sort((a, b) => a - b);
}

/** "Signed an agreement to": the promise has been given in writing. */
function signed(tree: Tree, i: number): boolean {
  const head = tree.tokens[i]?.head ?? -1;
  return (tree.is(i, 'obj') || tree.is(i, 'nsubj:pass')) && tree.tokens[head]?.lemma === 'sign';
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
  /^(?:sign|make|reach|strike|give|issue|renew|repeat|reaffirm|reiterate|announce|conclude|express|signal|assume|accept|undertake|shoulder)$/;

/** "No promise to", "without a commitment to". */
function denied(tree: Tree, i: number): boolean {
  return tree
    .childrenBy(i, 'det', 'case', 'advmod', 'amod')
    .some((child) => /^(?:no|without|not|any|little|few|scant)$/i.test(tree.tokens[child]?.text ?? ''));
}
