/** Eats a word that takes a stand, in its tree; says whether it is denied, hedged, asked or bound to a condition. */
import { negated } from '../commitment/modality.js';
import type { Tree } from '../words/tree.js';
import type { Stance } from './position.js';

/** What a stance becomes when it is denied: who does not accept, opposes; who does not reject, has not made up his mind. */
const DENIED: Record<Stance, Stance> = {
  demands: 'opposes',
  supports: 'opposes',
  offers: 'opposes',
  opposes: 'undecided',
  conditional: 'conditional',
  undecided: 'undecided',
};

/** Words that deny before the word itself: "little sign of readiness", "no indication that it would agree", "yet to". */
const DENYING = new Set(['no', 'little', 'scant', 'never', 'hardly', 'without', 'neither', 'nor']);

const CONDITION = /^(?:if|unless|until|provided|providing|till)$/i;

/** Forecasts and possibilities, which are nobody's stand: "could demand", "may reject", "is likely to propose". */
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const LIKELY = new Set(['likely', 'probably', 'possibly', 'perhaps', 'presumably']);

export function stanceAt(tree: Tree, word: number, stance: Stance): Stance {
  return denied(tree, word) ? DENIED[stance] : stance;
}

export function denied(tree: Tree, word: number): boolean {
  if (negated(tree, word)) return true;
  return tree.children(word).some((child) => {
    const text = tree.tokens[child]?.lower ?? '';
    return (
      child < word && DENYING.has(text) && (tree.is(child, 'det') || tree.is(child, 'advmod') || tree.is(child, 'amod'))
    );
  });
}

/** Whether the words of a stand put a condition to it: "if", "unless", "until", "provided"; "even if" and "as if" put none. */
export function conditionIn(tree: Tree, word: number, words: readonly number[]): boolean {
  return conditionFrom(tree, word, words) !== null;
}

/** Index of the word with which the condition begins, or null. */
export function conditionFrom(tree: Tree, word: number, words: readonly number[]): number | null {
  const only = words.some((i) => tree.tokens[i]?.lemma === 'only');
  const found = words.find((i) => {
    if (only && i > word && /^(?:after|once|when)$/.test(tree.tokens[i]?.text ?? '')) return true;
    if (i > word && /^(?:exchange|return)$/.test(tree.tokens[i]?.text ?? ''))
      return tree.tokens[i - 1]?.text === 'in' && tree.tokens[i + 1]?.text === 'for';
    if (i > word && tree.tokens[i]?.text === 'condition')
      return tree.tokens[i - 1]?.text === 'on' || tree.tokens[i - 2]?.text === 'on';
    if (i <= word || !CONDITION.test(tree.tokens[i]?.text ?? '')) return false;
    return !/^(?:even|as|what|see|ask|whether)$/i.test(tree.tokens[i - 1]?.text ?? '');
  });
  return found ?? null;
}

/** "Could only succeed if" is no possibility but a condition. */
function onlyAt(tree: Tree, word: number): boolean {
  return tree.childrenBy(word, 'advmod').some((child) => tree.tokens[child]?.lemma === 'only');
}

const INVERTED = /^(?:should|had|were)$/;

/** "Should they attack": a condition without "if", told by its subject, which stands behind the auxiliary. */
function subjectBetween(tree: Tree, aux: number, word: number): boolean {
  return tree.childrenBy(word, 'nsubj').some((subject) => subject > aux && subject < word);
}

/** What is only possible, likely or asked: "could demand", "whether it would agree", "will probably press". */
export function supposed(tree: Tree, word: number): boolean {
  for (const child of tree.children(word)) {
    const token = tree.tokens[child];
    if (token === undefined) continue;
    const text = token.lower;
    if (tree.is(child, 'aux') && POSSIBLE.has(text) && !negated(tree, word) && !onlyAt(tree, word)) return true;
    if (tree.is(child, 'mark') && (text === 'whether' || CONDITION.test(text))) return true;
    if (tree.is(child, 'aux') && INVERTED.test(text) && subjectBetween(tree, child, word)) return true;
  }
  const above = tree.tokens[tree.tokens[word]?.head ?? -1];
  if (tree.is(word, 'ccomp') && above !== undefined && /^(?:deny|refute|dispute)$/.test(above.lemma)) return true;
  for (let i = Math.max(0, word - 3); i < word; i++) if (LIKELY.has(tree.tokens[i]?.lower ?? '')) return true;
  const last = tree.tokens.at(-1)?.text;
  return last === '?' || (last !== undefined && /^["”’']$/.test(last) && tree.tokens.at(-2)?.text === '?');
}
