/** Eats a verb in its tree; gives the head word of whoever does, or suffers, what it says. */
import type { Tree } from '../words/tree.js';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** Verbs whose object is the one who is to act: "calls on Russia to withdraw", "invites the Parties to meet". */
const OBJECT_ACTS = new Set([
  'ask',
  'urge',
  'call',
  'invite',
  'require',
  'oblige',
  'permit',
  'allow',
  'authorise',
  'authorize',
  'request',
  'direct',
  'order',
  'instruct',
  'encourage',
  'enable',
  'want',
  'expect',
  'press',
  'push',
  'tell',
  'demand',
  'force',
  'compel',
  'mandate',
  'entitle',
  'empower',
  'commit',
  'bind',
  'obligate',
]);

/** "It is willing to": only somebody is so minded, so that "it" is no expletive, whatever the tree says. */
const MINDED = new Set([
  'willing',
  'ready',
  'prepared',
  'open',
  'committed',
  'determined',
  'unwilling',
  'keen',
  'eager',
]);

export interface Subject {
  word: number;
  /** The subject suffers the act. */
  passive: boolean;
}

/** The subject of word `i`, its own or the one it shares with its governor; null where none is to be found. */
export function subjectOf(tree: Tree, i: number, depth = 0): Subject | null {
  if (depth > 12) return null;
  const token = tree.tokens[i];
  if (token === undefined) return null;
  const subjects = tree.childrenBy(i, 'nsubj', 'csubj', ...(MINDED.has(token.lemma) ? ['expl'] : []));
  // "Should Aland violate Article 5, Bland may": trees may give the verb the words of the case for a second subject.
  const opens = tree.tokens[0]?.lower === 'should' && tree.tokens[0].head === i;
  const own = opens ? (subjects.filter((child) => child < i).at(-1) ?? subjects[0]) : subjects[0];
  if (own !== undefined) {
    const passive = tree.tokens[own]?.deprel.endsWith(':pass') ?? false;
    const word = tree.tokens[own]?.lower ?? '';
    if (RELATIVE.has(word) && tree.is(i, 'acl') && token.head >= 0) return { word: token.head, passive };
    return { word: own, passive };
  }
  if (token.head < 0) return null;
  const passive = tree.childrenBy(i, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass');
  if (tree.is(i, 'conj') || tree.is(i, 'parataxis')) {
    const shared = subjectOf(tree, token.head, depth + 1);
    return shared === null
      ? null
      : { word: shared.word, passive: passive || (shared.passive && !hasOwnVoice(tree, i)) };
  }
  if (tree.is(i, 'xcomp') || tree.is(i, 'ccomp') || tree.is(i, 'advcl')) {
    const governor = tree.tokens[token.head];
    if (governor !== undefined && OBJECT_ACTS.has(governor.lemma)) {
      const [acting] = tree.childrenBy(token.head, 'obj', 'iobj', 'obl').filter((child) => child < i);
      if (acting !== undefined) return { word: acting, passive };
      const above = subjectOf(tree, token.head, depth + 1);
      if (above?.passive) return { word: above.word, passive };
    }
    const above = subjectOf(tree, token.head, depth + 1);
    return above === null ? null : { word: above.word, passive };
  }
  if (tree.is(i, 'acl')) {
    const governor = tree.tokens[token.head];
    if (governor?.upos === 'NOUN' && !tree.is(i, 'acl:relcl'))
      return subjectOf(tree, token.head, depth + 1) ?? { word: token.head, passive };
    return { word: wholeSubject(tree, i, token.head), passive };
  }
  if (token.upos === 'NOUN' && (tree.is(i, 'obj') || tree.is(i, 'obl'))) return subjectOf(tree, token.head, depth + 1);
  return null;
}

/** "Benefits of the deal will be revoked": a clause that parsers hang on the noun before it, and that has no relative word, is the whole phrase's. */
function wholeSubject(tree: Tree, verb: number, noun: number): number {
  const [first] = tree.childrenBy(verb, 'aux');
  if (first !== noun + 1 || tree.tokens[first]?.xpos !== 'MD') return noun;
  let at = noun;
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0 || head > at || !/^(?:NOUN|PROPN)$/.test(tree.tokens[head]?.upos ?? '')) break;
    if (!tree.is(at, 'nmod') && !tree.is(at, 'conj')) break;
    at = head;
  }
  return at;
}

function hasOwnVoice(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'aux').length > 0;
}
