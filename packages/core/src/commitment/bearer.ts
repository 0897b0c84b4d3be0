/** Eats a norm; says who is bound by it and to whom it is owed, stated by the words, inferred from what stands around them, or missing. */
import { type Element, inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import type { Norm } from './norm.js';

/** How a document names its parties; made once a document. */
export interface Naming {
  /** Parties named in a stretch of the text, in the order of the text; empty where it names none. */
  partiesOf(range: Range): string[];
  /** Parties that a term of the document stands for ("the Guarantors"), or null where it is no such term. */
  defined(range: Range): string[] | null;
  /** All parties to the instrument or to the talks; empty where the document names none. */
  all: readonly string[];
  /** Whether the text itself says who its parties are; if not, `all` are those it keeps naming. */
  sure: boolean;
  /** The two sides of a conflict or a bargain, where "both sides" can be no others; else empty. */
  both: readonly string[];
}

/** Nouns that stand for all parties together, where no name stands beside them. */
const TOGETHER = new Set([
  'party',
  'side',
  'signatory',
  'government',
  'state',
  'country',
  'nation',
  'leader',
  'president',
  'minister',
  'delegation',
  'participant',
  'both',
  'each',
  'all',
  'everyone',
  'we',
  'they',
  'undersigned',
  'alliance',
  'ally',
  'member',
  'people',
  'counterpart',
]);

const PRONOUNS = new Set([
  'it',
  'they',
  'he',
  'she',
  'them',
  'itself',
  'themselves',
  'each',
  'both',
  'who',
  'which',
  'that',
  'former',
  'latter',
]);

/** Whoever receives is owed, not bound. */
const RECEIVING = new Set(['receive', 'get', 'obtain', 'regain', 'enjoy', 'benefit']);

/** What is a party's own, so that doing something to it binds that party: its forces, its arms, its bodies. */
const OWN =
  /^(?:force|army|troop|military|unit|personnel|size|strength|weapon|arsenal|fleet|navy|government|parliament|authority|formation|soldier|police|law|legislation|constitution)$/;

/** The words of a subject without the clauses that hang on it. */
function phrase(tree: Tree, head: number): number[] {
  return tree.subtree(
    head,
    (child) =>
      tree.is(child, 'acl') || tree.is(child, 'parataxis') || tree.is(child, 'punct') || tree.is(child, 'appos'),
  );
}

const textOf = (text: string, [start, end]: Range) => text.slice(start, end);

export interface Bound {
  bearer: Element<string[]>;
  to: Element<string[]>;
}

/** Reads `text`'s norm; `before` are the bearers of the last norm that stated some, for "they" and "it". */
export function boundBy(norm: Norm, text: string, naming: Naming, before: readonly string[]): Bound {
  const { tree } = norm;
  const agent = tree
    .childrenBy(norm.act, 'obl')
    .find((child) => tree.childrenBy(child, 'case').some((word) => /^by$/i.test(tree.tokens[word]?.text ?? '')));
  const subject = norm.subject === null ? null : phrase(tree, norm.subject);
  const suffering = norm.subject !== null && (norm.passive || RECEIVING.has(tree.tokens[norm.act]?.lemma ?? ''));
  const bearer = (() => {
    if (suffering || norm.subject === null) {
      const named = agent === undefined ? null : namedBy(norm, naming, phrase(tree, agent), before);
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
    return unnamed(norm, naming);
  })();
  return { bearer, to: owedTo(norm, text, naming, bearer, suffering ? subject : null) };
}

/** Parties that a noun phrase names, by name, as a defined term, together, or by a pronoun that points back. */
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
  const head = words
    .map((i) => tree.tokens[i])
    .find(
      (token) =>
        token !== undefined && (TOGETHER.has(token.lemma.toLowerCase()) || PRONOUNS.has(token.lemma.toLowerCase())),
    );
  if (head === undefined) return null;
  const word = head.lemma.toLowerCase();
  const plural = /^(?:they|them|themselves|both|each)$/.test(word);
  if (PRONOUNS.has(word) && before.length > (plural ? 1 : 0)) return inferred([...before], [range]);
  if (!TOGETHER.has(word)) return null;
  const two = words.some((i) => /^(?:both|two|either|each)$/i.test(tree.tokens[i]?.text ?? ''));
  if (two && naming.both.length === 2) return inferred([...naming.both], [range]);
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

/** No actor named: the two sides where the step is between them, else all parties; the guide of the readings settles it so. */
function unnamed(norm: Norm, naming: Naming): Element<string[]> {
  const range: Range = [norm.tree.sentence.start, norm.tree.sentence.end];
  const above = undertaker(norm, naming);
  if (above !== null) return above;
  if (naming.sure) return inferred([...naming.all], 'the parties to the text');
  const near = naming.partiesOf(range);
  if (near.length > 1 && near.length < 4) return inferred(near, [range]);
  if (naming.all.length > 0 && naming.all.length <= 3) return inferred([...naming.all], 'the parties to the text');
  return naming.all.length > 0 || near.length > 0 ? inferred(['all-parties'], 'no actor is named') : missing;
}

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

const MUTUAL = /\b(?:each other|one another|together|mutual(?:ly)?|exchange|between them|other Part(?:y|ies))\b/i;

function owedTo(
  norm: Norm,
  text: string,
  naming: Naming,
  bearer: Element<string[]>,
  suffering: readonly number[] | null,
): Element<string[]> {
  const { tree } = norm;
  const bound = new Set(bearer.state === 'missing' ? [] : bearer.value);
  const ranges: Range[] = [];
  const owed: string[] = [];
  for (const child of tree.children(norm.act)) {
    const taking = ['obj', 'iobj', 'obl', 'xcomp', 'ccomp'].some((relation) => tree.is(child, relation));
    if (
      !taking ||
      tree
        .childrenBy(child, 'case')
        .some((word) => /^(?:in|at|by|from|on|within|under|during|of)$/i.test(tree.tokens[word]?.text ?? ''))
    )
      continue;
    const range = tree.span(phrase(tree, child));
    const found = naming.partiesOf(range).filter((party) => !bound.has(party) && !owed.includes(party));
    if (found.length === 0) continue;
    owed.push(...found);
    ranges.push(range);
  }
  if (owed.length > 0) return stated(owed, ...ranges);
  if (suffering !== null) {
    const range = tree.span(suffering);
    const found = naming.partiesOf(range).filter((party) => !bound.has(party));
    if (found.length > 0) return inferred(found, [range]);
  }
  const whole: Range = tree.span(tree.subtree(norm.act));
  if (bearer.state !== 'missing' && bearer.value.length > 1 && MUTUAL.test(textOf(text, whole)))
    return inferred([...bearer.value], [whole]);
  return missing;
}
