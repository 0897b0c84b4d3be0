/** Eats a verb, adjective or noun of a clause; says how it binds, by the words of `data/modality/modality.yml`. */
import { modalities } from '../generated/modality.js';
import { foldSpelling } from '../words/forms.js';
import type { Tree } from '../words/tree.js';
import type { Modality } from './commitment.js';

type Force = Exclude<Modality, 'prohibition'>;

function listed(kind: 'modals' | 'verbs' | 'adjectives' | 'nouns'): ReadonlyMap<string, Force> {
  return new Map(
    modalities.flatMap((entry) => entry[kind].map((word) => [foldSpelling(word), entry.modality] as const)),
  );
}

const byModal = listed('modals');
const byVerb = listed('verbs');
const byAdjective = listed('adjectives');
const byNoun = listed('nouns');

/** Short and cut forms of the modal verbs, as the tokenizer leaves them ("wo" of "won't", "'ll"). */
const CUT = new Map([
  ['wo', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['ca', 'can'],
  ["'d", 'would'],
  ['’d', 'would'],
]);

const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no']);

/** The first modal verb among the auxiliaries of word `i` but for those left out, and how it binds; null where there is none. */
export function modalOf(
  tree: Tree,
  i: number,
  leftOut: (word: number) => boolean = () => false,
): { word: number; force: Force } | null {
  for (const child of tree.children(i)) {
    if (!tree.is(child, 'aux') || leftOut(child)) continue;
    const word = tree.tokens[child]?.lower ?? '';
    const force = byModal.get(CUT.get(word) ?? word);
    if (force !== undefined) return { word: child, force };
  }
  return null;
}

const hasBe = (tree: Tree, i: number): boolean =>
  tree
    .children(i)
    .some((child) => tree.tokens[child]?.lemma === 'be' && (tree.is(child, 'aux') || tree.is(child, 'cop')));

/** How a governing word binds what it governs ("undertake to", "ready to", "the right to"); null where the list does not know it. */
export function forceOf(tree: Tree, i: number): Force | null {
  const token = tree.tokens[i];
  if (token === undefined) return null;
  const word = foldSpelling(token.lemma);
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    const described = byAdjective.get(foldSpelling(token.text));
    // "Are committed to" tells how they stand, though the tagger takes it for what somebody did; "have committed to" binds.
    if (described !== undefined && hasBe(tree, i)) return described;
    return byVerb.get(word) ?? described ?? null;
  }
  if (token.upos === 'ADJ') return byAdjective.get(word) ?? null;
  if (token.upos === 'NOUN') return byNoun.get(word) ?? null;
  return null;
}

/** Phrases that deny a clause, right before its modal verb or right behind it: "*in no event* shall Aland", "shall *under no circumstances*". */
const IN = new Set(['in', 'under', 'at', 'by', 'on']);
const EVENT = /^(?:event|case|circumstances?|time|means|account|way|condition|manner)$/;

/** Whether "in no event" begins at word `from`. */
function inNoEvent(tree: Tree, from: number): boolean {
  if (tree.tokens[from + 1]?.lower !== 'no' || !IN.has(tree.tokens[from]?.lower ?? '')) return false;
  return EVENT.test(tree.tokens[from + 2]?.lower ?? '');
}

/** Told by the words beside the modal verb, or the "to" of an infinitive, since trees hang these phrases anywhere. */
function deniedByPhrase(tree: Tree, i: number): boolean {
  for (const child of tree.children(i)) {
    const token = tree.tokens[child];
    // "Vowed under no circumstances to use mines".
    if (token?.xpos !== 'MD' && token?.xpos !== 'TO') continue;
    if (inNoEvent(tree, child - 3) || inNoEvent(tree, child + 1)) return true;
    const next = tree.tokens[child + 1]?.lower;
    if (next === 'neither' || (next === 'no' && tree.tokens[child + 2]?.lower === 'longer')) return true;
  }
  return false;
}

/** Whether the clause of word `i` is negated: "shall not", "never", or a subject or an object with "no" ("no Party shall", "shall station no troops"). */
export function negated(tree: Tree, i: number): boolean {
  if (deniedByPhrase(tree, i)) return true;
  return tree.children(i).some((child) => {
    if (tree.is(child, 'advmod') || tree.is(child, 'aux') || tree.is(child, 'cc')) {
      // "Shall not only withdraw but also pay".
      if (tree.tokens[child]?.lower === 'not' && tree.tokens[child + 1]?.lower === 'only') return false;
      return NEGATION.has(tree.tokens[child]?.lower ?? '');
    }
    if (!tree.is(child, 'nsubj') && !tree.is(child, 'obj')) return false;
    return tree.children(child).some(
      (det) =>
        tree.is(det, 'det') &&
        NEGATION.has(tree.tokens[det]?.lower ?? '') &&
        // "No-fly zones" are zones.
        !/^[-‐‑–]$/.test(tree.tokens[det + 1]?.text ?? ''),
    );
  });
}
