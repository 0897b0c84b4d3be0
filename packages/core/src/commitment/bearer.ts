/** Eats a norm; says who is bound by it and to whom it is owed, stated by the words, inferred from what stands around them, or missing. */
import { type Element, inferred, stated } from '../element/element.js';
import { partyById } from '../party/party.js';
import type { Tree } from '../words/tree.js';
import { bodyDescribed, bodyNamed, bodyServed } from './body.js';
import type { Act } from './commitment.js';
import type { Norm } from './norm.js';
import { owedTo } from './owed-to.js';
import { type Naming, phrase, stateOf, TOGETHER } from './together.js';
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
  /^(?:force|army|troop|military|unit|personnel|size|strength|weapon|arsenal|fleet|navy|government|parliament|authority|formation|soldier|police|law|legislation|constitution|jet|aircraft|ship|vessel|missile|battery|garrison|contingent|peacekeeper|battalion|brigade|regiment|detachment|mission)$/;

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
        const named = namedBy(norm, naming, phrase(tree, agent), before) ?? describedAgent(norm, agent);
        if (named !== null) return named;
      }
    const taking = admitting(norm, naming);
    if (taking !== null) return taking;
    if (subject !== null && !suffering) {
      const named = saidOf(norm, naming) ?? namedBy(norm, naming, subject, before);
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
function agentsOf({ tree, act, anchor, subject, passive }: Norm): number[] {
  const own = new Set(subject === null ? [] : tree.subtree(subject, (child) => child === act || child === anchor));
  const receives = RECEIVING.has(tree.tokens[act]?.lemma ?? '');
  // "Monitored and guaranteed by the Council" is one doer's; "held …, and monitored by the Council" is not.
  const complete = (i: number) => tree.childrenBy(i, 'obj', 'obl').length > 0;
  const clause = (child: number) =>
    tree.is(child, 'acl') ||
    tree.is(child, 'advcl') ||
    tree.is(child, 'parataxis') ||
    (tree.is(child, 'conj') && tree.tokens[child]?.upos === 'VERB' && complete(act));
  const words = new Set([...tree.subtree(act, clause), ...tree.subtree(anchor, clause)]);
  const by = (child: number) =>
    tree
      .childrenBy(child, 'case')
      .some((word) => (receives && !passive ? /^from$/i : /^by$/i).test(tree.tokens[word]?.text ?? ''));
  // "Any attack by Bland will be met": who attacks is not who answers.
  return [...words].filter((child) => !own.has(child) && by(child)).map((child) => behindDecision(tree, child));
}

/** "By decision of the councils": whoever decides. */
function behindDecision(tree: Tree, agent: number): number {
  if (!/^(?:decision|order|resolution|vote|act|decree)$/.test(tree.tokens[agent]?.lemma ?? '')) return agent;
  return tree.childrenBy(agent, 'nmod')[0] ?? agent;
}

/** "By an independent commission": a body without a name of its own is bound all the same. */
function describedAgent({ tree }: Norm, agent: number): Element<string[]> | null {
  const body = bodyDescribed(tree, agent);
  return body === null ? null : stated([body], tree.span(phrase(tree, agent)));
}

/** "Aland will be invited to join the Union": whoever takes in is bound, and not who joins. */
function admitting({ tree, act, anchor, subject }: Norm, naming: Naming): Element<string[]> | null {
  const takes = [act, anchor].find((i) =>
    /^(?:invite|admit|readmit|accept|welcome)$/.test(tree.tokens[i]?.lemma ?? ''),
  );
  const passive = tree.childrenBy(takes ?? -1, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass');
  if (takes === undefined || !passive) return null;
  const words = tree.subtree(takes, (child) => child === subject || tree.is(child, 'acl') || tree.is(child, 'conj'));
  for (const range of tree.ranges(words.filter((i) => i > takes))) {
    const bodies = naming.partiesOf(range).filter((party) => partyById(party)?.kind === 'organisation');
    if (bodies.length > 0) return inferred(bodies, [range]);
  }
  return null;
}

/** "The Coalition, a group of thirty states that have committed to …": what is said of the apposition is said of whom it tells. */
function saidOf({ tree, subject }: Norm, naming: Naming): Element<string[]> | null {
  let at = subject ?? -1;
  if (at < 0) return null;
  if (tree.is(at, 'nmod') && MANY.test(tree.tokens[tree.tokens[at]?.head ?? -1]?.lemma ?? ''))
    at = tree.tokens[at]?.head ?? -1;
  if (!tree.is(at, 'appos') || naming.partiesOf(tree.span(phrase(tree, subject ?? at))).length > 0) return null;
  const range = tree.span(phrase(tree, tree.tokens[at]?.head ?? at));
  const parties = naming.partiesOf(range);
  return parties.length > 0 ? inferred(parties, [range]) : null;
}

/** Nouns that stand for those of whom they are made. */
const MANY = /^(?:group|coalition|alliance|bloc|number|grouping|club|union|majority)$/;

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
  const central = parties.length === 0 ? null : centralState(tree, words, naming);
  if (central !== null) return inferred([central], [range]);
  if (parties.length > 0) return stated(parties, range);
  const lemmas = words.map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  // "A third party monitoring team" is a team.
  const together = words.some((i, n) => TOGETHER.has(lemmas[n] ?? '') && !tree.is(i, 'compound'));
  const named = lemmas.some((lemma) => /^(?:party|signatory)$/.test(lemma));
  const two = words.some((i) =>
    (named ? /^(?:both|two|either|neither)$/i : /^(?:both|two|either|neither|each)$/i).test(tree.tokens[i]?.text ?? ''),
  );
  const outsiders = outside(tree, words);
  if (outsiders !== null) return stated([outsiders], range);
  const state = lemmas.some((lemma) => GOVERNS.test(lemma)) && !two ? stateOf(naming) : null;
  if (state !== null && !words.some((i) => /^(?:local|regional|each|any|all|both)$/i.test(tree.tokens[i]?.text ?? '')))
    return inferred([state], [range]);
  if (!together) {
    // "That all forces of each party will withdraw": beside a noun it is no pronoun.
    const nouns = words.some((i) => /^(?:NOUN|PROPN)$/.test(tree.tokens[i]?.upos ?? ''));
    const pronoun = nouns ? undefined : lemmas.find((lemma) => PRONOUNS.has(lemma));
    const plural = pronoun !== undefined && /^(?:they|them|themselves)$/.test(pronoun);
    if (pronoun !== undefined && before.length > (plural ? 1 : 0)) return inferred([...before], [range]);
    // An order binds whoever issues it, through whichever of its offices.
    const order = naming.all.length === 1 && naming.sure;
    const [head] = words.filter((i) => !words.includes(tree.tokens[i]?.head ?? -1));
    const described = head === undefined || norm.passive ? null : (bodyDescribed(tree, head) ?? bodyServed(tree, head));
    const body = order ? null : (bodyNamed(tree, words) ?? described);
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

/** The government of a state, in a text in which one state stands against movements within it. */
const GOVERNS = /^(?:government|authorities|authority|state|parliament)$/;

/** "Central authorities of … districts of Bland": parties that are named further down are not who governs; null where they are near. */
function centralState(tree: Tree, words: readonly number[], naming: Naming): string | null {
  const head = words.find((i) => !words.includes(tree.tokens[i]?.head ?? -1));
  if (head === undefined || !GOVERNS.test(tree.tokens[head]?.lemma ?? '')) return null;
  const before = words.filter((i) => i <= head);
  const [of] = tree.childrenBy(head, 'nmod', 'flat').filter((i) => i > head);
  const near = of === undefined ? [] : words.filter((i) => i > head && i <= of);
  return naming.partiesOf(tree.span([...before, ...near])).length > 0 ? null : stateOf(naming);
}

/** "Third States", "any other State", "acceding Governments": they are no parties to the text; null for any other phrase. */
function outside(tree: Tree, words: readonly number[]): string | null {
  const word = words.find((i) =>
    /^(?:states?|countr(?:y|ies)|nations?|governments?)$/i.test(tree.tokens[i]?.text ?? ''),
  );
  if (word === undefined) return null;
  const kind = tree
    .childrenBy(word, 'amod', 'compound')
    .map((i) => tree.tokens[i]?.lower ?? '')
    .find((text) =>
      /^(?:third|other|acceding|neighbou?ring|non-party|non-member|invited|donor|host|guarantor|guaranteeing)$/.test(
        text,
      ),
    );
  return kind === undefined ? null : `${kind === 'other' ? 'third' : kind}-states`;
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
    if (head < 0 || tree.is(at, 'advcl')) return null;
    // "Reaffirms that … and that …": what is joined has the same speaker above it, but not the same subject.
    if (tree.is(at, 'conj') && (!saidThat(tree, at) || tree.is(head, 'ccomp'))) {
      if (tree.tokens[head]?.head === -1) return null;
      at = head;
      continue;
    }
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

/** "…, and that any attack will be met": the word that hangs a clause on whoever says it. */
function saidThat(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'mark').some((mark) => tree.tokens[mark]?.lower === 'that');
}

const singular = (word: string) => word.replace(/s$/, '');
