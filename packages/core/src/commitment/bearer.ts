/** Eats a norm; says who is bound by it and to whom it is owed, stated by the words, inferred from what stands around them, or missing. */
import { type Element, inferred, stated } from '../element/element.js';
import { bodyNamed } from './body.js';
import type { Act } from './commitment.js';
import type { Norm } from './norm.js';
import { owedTo } from './owed-to.js';
import { type Naming, phrase, TOGETHER } from './together.js';
import { unnamed } from './unnamed.js';

export type { Naming } from './together.js';

/** Words for all parties that may stand before any noun, and count only where no noun of the kind above does. */
const EACH = new Set(['both', 'each', 'all', 'they']);

const PRONOUNS = new Set([
  'it',
  'they',
  'he',
  'she',
  'them',
  'itself',
  'themselves',
  'who',
  'which',
  'that',
  'former',
  'latter',
]);

/** Whoever receives is owed, not bound. */
const RECEIVING = new Set(['receive', 'get', 'obtain', 'regain', 'enjoy', 'benefit', 'gain']);

/** What is a party's own, so that doing something to it binds that party: its forces, its arms, its bodies. */
const OWN =
  /^(?:force|army|troop|military|unit|personnel|size|strength|weapon|arsenal|fleet|navy|government|parliament|authority|formation|soldier|police|law|legislation|constitution|jet|aircraft|ship|vessel|missile|battery|garrison)$/;

export interface Bound {
  bearer: Element<string[]>;
  to: Element<string[]>;
}

/**
 * Reads `text`'s norm; `before` are the bearers of the last norm that stated some, for "they" and "it", and `act` what is to be
 * done, which tells a mutual step from one that any party may take.
 */
export function boundBy(norm: Norm, text: string, naming: Naming, before: readonly string[], act?: Act): Bound {
  const { tree } = norm;
  const subject = norm.subject === null ? null : phrase(tree, norm.subject);
  const suffering = norm.subject !== null && (norm.passive || RECEIVING.has(tree.tokens[norm.act]?.lemma ?? ''));
  const bearer = (() => {
    if (suffering || norm.subject === null)
      for (const agent of agentsOf(norm)) {
        const named = namedBy(norm, naming, phrase(tree, agent), before);
        if (named !== null) return named;
      }
    if (subject !== null && !suffering) {
      const named = namedBy(norm, naming, subject, before);
      if (named !== null) return named;
    }
    if (subject !== null && suffering) {
      const owner = possessor(norm, naming, subject);
      if (owner !== null) return owner;
    }
    return undertaker(norm, naming) ?? rightBefore(norm, naming) ?? unnamed(norm, naming, act ?? 'other');
  })();
  return { bearer, to: owedTo(norm, text, naming, bearer, suffering ? subject : null, act ?? 'other') };
}

/** Who does what somebody or something suffers: "shall be monitored *by the Council*", "monitoring of the truce *by the Council*". */
function agentsOf({ tree, act, anchor }: Norm): number[] {
  // "Monitored and guaranteed by the Council" is one doer's; "held …, and monitored by the Council" is not.
  const complete = (i: number) => tree.childrenBy(i, 'obj', 'obl').length > 0;
  const clause = (child: number) =>
    tree.is(child, 'acl') ||
    tree.is(child, 'advcl') ||
    tree.is(child, 'parataxis') ||
    (tree.is(child, 'conj') && tree.tokens[child]?.upos === 'VERB' && complete(act));
  const words = new Set([...tree.subtree(act, clause), ...tree.subtree(anchor, clause)]);
  return [...words].filter((child) =>
    tree.childrenBy(child, 'case').some((word) => /^by$/i.test(tree.tokens[word]?.text ?? '')),
  );
}

/** Parties that a noun phrase names, by name, as a defined term, together, or by a pronoun that points back; or the body it names. */
function namedBy(
  norm: Norm,
  naming: Naming,
  words: readonly number[],
  before: readonly string[],
): Element<string[]> | null {
  const { tree } = norm;
  const range = tree.span(words);
  const term = naming.defined(range);
  if (term !== null && term.length > 0) return stated(term, range);
  const parties = naming.partiesOf(range);
  if (parties.length > 0) return stated(parties, range);
  const lemmas = words.map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  const together = lemmas.some((lemma) => TOGETHER.has(lemma));
  const two = words.some((i) => /^(?:both|two|either|each)$/i.test(tree.tokens[i]?.text ?? ''));
  if (!together) {
    const pronoun = lemmas.find((lemma) => PRONOUNS.has(lemma));
    const plural = pronoun !== undefined && /^(?:they|them|themselves)$/.test(pronoun);
    if (pronoun !== undefined && before.length > (plural ? 1 : 0)) return inferred([...before], [range]);
    // An order binds whoever issues it, through whichever of its offices.
    const body = naming.all.length === 1 && naming.sure ? null : bodyNamed(tree, words);
    if (body !== null) return stated([body], range);
    if (!lemmas.some((lemma) => EACH.has(lemma)) || words.length > 2) return null;
  }
  // "That Government", "the said Party": the one that was just named.
  const pointing = words.some(
    (i) => /^(?:that|this|such|said)$/i.test(tree.tokens[i]?.text ?? '') && tree.is(i, 'det'),
  );
  if (together && pointing && before.length > 0) return inferred([...before], [range]);
  if (two && naming.both.length > 1) return inferred([...naming.both], [range]);
  return naming.all.length > 0 ? inferred([...naming.all], [range]) : null;
}

/** "The Ukrainian Armed Forces will be limited": what is limited is a party's own, and that party is bound. */
function possessor(norm: Norm, naming: Naming, words: readonly number[]): Element<string[]> | null {
  const { tree } = norm;
  const range = tree.span(words);
  const head = norm.subject === null ? undefined : tree.tokens[norm.subject];
  const parties = naming.partiesOf(range);
  if (parties.length === 0 || head === undefined || !OWN.test(singular(head.lemma))) return null;
  return inferred(parties, [range]);
}

/** A name right before the binding word is its subject, even where the tree hangs it elsewhere: "both Aland and Bland undertake". */
function rightBefore({ tree, anchor, subject, passive }: Norm, naming: Naming): Element<string[]> | null {
  if (subject !== null || passive) return null;
  const first = Math.min(anchor, ...tree.childrenBy(anchor, 'aux'));
  let from = first;
  while (from > 0 && first - from < LONGEST_NAME && !/^[,;:.()–—-]$/.test(tree.tokens[from - 1]?.text ?? '')) from--;
  const words = Array.from({ length: first - from }, (_, i) => from + i);
  if (words.length === 0 || words.some((i) => tree.tokens[i]?.upos === 'VERB')) return null;
  const range = tree.span(words);
  const parties = naming.partiesOf(range);
  return parties.length > 0 ? stated(parties, range) : null;
}

/** So many words a name, or two joined, may have. */
const LONGEST_NAME = 8;

/** "NATO agrees to provide that Ukraine will not be admitted": whoever agrees above a passive is bound by it. */
function undertaker(norm: Norm, naming: Naming): Element<string[]> | null {
  const { tree } = norm;
  for (let at = norm.anchor, steps = 0; steps < 8; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0 || tree.is(at, 'advcl') || tree.is(at, 'conj')) return null;
    const [subject] = tree.childrenBy(head, 'nsubj').filter((child) => !tree.tokens[child]?.deprel.endsWith(':pass'));
    if (subject !== undefined && subject !== norm.subject) {
      const range = tree.span(phrase(tree, subject));
      const parties = naming.partiesOf(range);
      if (parties.length > 0) return inferred(parties, [range]);
    }
    at = head;
  }
  return null;
}

const singular = (word: string) => word.replace(/s$/, '');
