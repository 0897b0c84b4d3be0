/** Eats a verb of undertaking or of containing; gives the act that it takes: an infinitive, a clause, an -ing form or a noun. */
import type { Tree } from '../../words/tree.js';
import type { Modality } from '../commitment.js';
import { descend } from '../descend.js';
import { modalOf, negated } from '../modality.js';
import { isPassive } from './voice.js';

export interface Complement {
  act: number;
  /** The clause's own subject, or null where the governing verb lends its own. */
  subject: number | null;
  passive: boolean;
  /** How the clause's own modal verb binds, or null. */
  modal: Exclude<Modality, 'prohibition'> | null;
  not: boolean;
  /** The act is a noun. */
  thing: boolean;
}

/** Relations under which trees hang a clause on the verb that takes it. */
const CLAUSES = ['xcomp', 'ccomp', 'advcl', 'acl'];

/** `from` is the first word after the governing phrase. */
export function complementOf(tree: Tree, governor: number, from: number): Complement | null {
  const clause = clauseOf(tree, governor, from);
  if (clause !== null) return clause;
  for (const child of tree.childrenBy(governor, 'obj', 'obl', 'nmod')) {
    if (child < from) continue;
    const token = tree.tokens[child];
    const cases = tree.childrenBy(child, 'case').map((word) => tree.tokens[word]?.lower ?? '');
    if (/ing$/.test(token?.text ?? '') && token?.upos === 'VERB') return act(tree, child);
    if (token?.upos !== 'NOUN') continue;
    if (tree.is(child, 'obj') || cases.some((word) => word === 'to' || word === 'on' || word === 'for'))
      return { act: child, subject: null, passive: false, modal: null, not: false, thing: true };
  }
  return null;
}

/** "Signed an agreement *to release*": an infinitive right behind a promise is its own, though trees may hang it on the verb. */
export function infinitiveBehind(tree: Tree, noun: number): Complement | null {
  const to = tree.tokens[noun + 1];
  const verb = to?.head ?? -1;
  if (to?.upos !== 'PART' || to.lower !== 'to' || tree.tokens[verb]?.upos !== 'VERB') return null;
  const beside = tree.tokens[verb]?.head === tree.tokens[noun]?.head;
  return beside && (tree.is(verb, 'advcl') || tree.is(verb, 'xcomp')) ? act(tree, verb) : null;
}

/** "Calls for *Bland* to *leave*", as the words stand: who is to act is the last noun before "to". */
export function askedFor(tree: Tree, from: number): { act: number; subject: number } | null {
  for (let i = from; i < Math.min(tree.tokens.length - 1, from + 12); i++) {
    const token = tree.tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return null;
    if (token.lower !== 'to' || i === from) continue;
    const act = tree.tokens[i + 1]?.upos === 'ADV' ? i + 2 : i + 1;
    const subject = i - 1;
    if (tree.tokens[act]?.upos !== 'VERB') continue;
    return /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[subject]?.upos ?? '') ? { act, subject } : null;
  }
  return null;
}

function clauseOf(tree: Tree, governor: number, from: number): Complement | null {
  for (const child of tree.childrenBy(governor, ...CLAUSES)) {
    if (child < from) continue;
    const upos = tree.tokens[child]?.upos;
    if (isPlural(tree, child, from))
      return { act: child, subject: null, passive: false, modal: null, not: false, thing: true };
    const marks = tree.childrenBy(child, 'mark', 'case').map((word) => tree.tokens[word]?.lower ?? '');
    // "Agreed to exchange prisoners": words that are noun and verb are often taken for nouns, but "to" marks the verb.
    if (upos !== 'VERB' && !(upos === 'NOUN' && marks.includes('to'))) continue;
    const modal = modalOf(tree, child);
    // "Would see Bland withdraw": these verbs take an infinitive without "to".
    const bare =
      tree.tokens[child]?.xpos === 'VB' && /^(?:see|let|make|have)$/.test(tree.tokens[governor]?.lemma ?? '');
    const infinitive = bare || marks.includes('to') || /ing$/.test(tree.tokens[child]?.text ?? '');
    if (tree.is(child, 'advcl') && !marks.includes('to')) continue;
    if (tree.is(child, 'ccomp') && modal === null && !infinitive) continue;
    if (!tree.is(child, 'ccomp') && !infinitive) continue;
    return act(tree, child);
  }
  return null;
}

/** "Offered guarantees": a plural right behind the verb that the tagger took for a verb. */
function isPlural(tree: Tree, child: number, from: number): boolean {
  const token = tree.tokens[child];
  if (token?.upos !== 'VERB' || !token.text.endsWith('s') || child > from + 2) return false;
  return tree.childrenBy(child, 'nsubj', 'aux', 'mark').length === 0;
}

function act(tree: Tree, child: number): Complement {
  const modal = modalOf(tree, child);
  const down = descend(tree, child, 'duty');
  const [subject] = tree.childrenBy(child, 'nsubj');
  return {
    act: down.act,
    subject: subject ?? null,
    passive: isPassive(tree, child),
    modal:
      modal === null
        ? null
        : /^(?:will|would|shall|must|'ll|'d|’ll|’d)$/i.test(tree.tokens[modal.word]?.text ?? '')
          ? 'duty'
          : modal.force,
    not: negated(tree, child) || down.modality === 'prohibition',
    thing: false,
  };
}
