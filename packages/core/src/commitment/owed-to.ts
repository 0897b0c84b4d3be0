/** Eats a norm and who is bound by it; says to whom it is owed or upon whom it acts: by name, as the other parties, or mutually. */
import { type Element, inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import type { Act } from './commitment.js';
import type { Norm } from './norm.js';
import { type Naming, phrase, TOGETHER } from './together.js';

/** Behind these prepositions stands where, when or by what right, and not to whom. */
const ASIDE =
  /^(?:in|at|by|from|on|within|under|during|of|through|after|before|until|since|upon|per|via|despite|without|as|into)$/i;
/** "In accordance with the Charter", "pursuant to": what follows is a rule, not a party. */
const RULE =
  /^(?:accordance|conformity|line|compliance|keeping|pursuant|subject|according|consistent|support|cooperation|light|view|relation|respect)$/i;

/** Words that set a duty between those who bear it. */
const MUTUAL =
  /\b(?:each other|one another|together|mutual(?:ly)?|exchanged?|between (?:them|the two|both|our|the parties|any|all|each)|among (?:them|themselves|the parties)|our two|other part(?:y|ies)|all for all|collective(?:ly)?|jointly?|consult(?:ations?)?)\b/i;
const MUTUAL_ACTS: ReadonlySet<Act> = new Set<Act>(['consult']);

export function owedTo(
  norm: Norm,
  text: string,
  naming: Naming,
  bearer: Element<string[]>,
  suffering: readonly number[] | null,
  act: Act,
): Element<string[]> {
  const { tree } = norm;
  const bound = bearer.state === 'missing' ? [] : bearer.value;
  const ranges: Range[] = [];
  const owed: string[] = [];
  const add = (parties: readonly string[], range: Range) => {
    const found = parties.filter((party) => !bound.includes(party) && !owed.includes(party));
    if (found.length === 0) return;
    owed.push(...found);
    ranges.push(range);
  };
  for (const child of takers(tree, norm.act)) {
    for (const range of tree.ranges(receiving(tree, child))) add(naming.partiesOf(range), range);
    const words = phrase(tree, child);
    if (owed.length === 0 && !tree.is(child, 'xcomp') && partiesTogether(tree, words))
      return stated([...naming.all], tree.span(words));
  }
  if (owed.length > 0) return stated(owed, ...ranges);
  if (suffering !== null) {
    const range = tree.span(suffering);
    // "An attack on any of them in Europe": where it happens is owed nothing.
    const here = norm.subject === null ? [range] : tree.ranges(receiving(tree, norm.subject));
    const found = here.flatMap((one) => naming.partiesOf(one)).filter((party) => !bound.includes(party));
    if (found.length > 0) return inferred([...new Set(found)], [range]);
  }
  const whole: Range = tree.span(
    tree.subtree(norm.anchor, (child) => tree.is(child, 'conj') && tree.tokens[child]?.upos === 'VERB'),
  );
  const mutual = MUTUAL_ACTS.has(act) || MUTUAL.test(text.slice(...whole));
  if (mutual && bound.length > 1 && bound[0] !== 'all-parties') return inferred([...bound], [whole]);
  return missing;
}

/** The words of a complement without what stands aside in it and without the names of rules. */
function receiving(tree: Tree, child: number): number[] {
  const aside = (i: number) =>
    ['acl', 'advcl', 'parataxis', 'punct', 'appos'].some((relation) => tree.is(i, relation)) ||
    INSTRUMENT.test(tree.tokens[i]?.lemma ?? '') ||
    tree
      .childrenBy(i, 'case')
      .some((word) => ASIDE.test(tree.tokens[word]?.text ?? '') && tree.tokens[word]?.text !== 'of');
  return INSTRUMENT.test(tree.tokens[child]?.lemma ?? '') ? [] : tree.subtree(child, aside);
}

/** A rule that bears a party's name is no party: "the Charter of the United Nations". */
const INSTRUMENT =
  /^(?:charter|treaty|resolution|law|convention|rule|standard|principle|constitution|agreement|protocol|statute|declaration|memorandum|purpose|legislation)s?$/i;

/** Complements of the act that may name whom it is owed to, and what hangs on its object: "assistance to the Party". */
function takers(tree: Tree, act: number): number[] {
  const RELATIONS = ['obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'nmod'];
  const direct = tree.childrenBy(act, ...RELATIONS);
  return direct.filter((child) => {
    const cases = tree.childrenBy(child, 'case');
    if (tree.is(child, 'obl:tmod') || RULE.test(tree.tokens[child]?.text ?? '')) return false;
    if (cases.some((word) => RULE.test(tree.tokens[word]?.text ?? ''))) return false;
    // What is done to or with a noun of action is said with "of": "protection of Aland".
    const of = tree.tokens[act]?.upos === 'NOUN' && cases.length === 1 && tree.tokens[cases[0] ?? -1]?.text === 'of';
    return of || !cases.some((word) => ASIDE.test(tree.tokens[word]?.text ?? ''));
  });
}

/** "The other Parties", "each of the Parties", "all signatories": all who are not bound themselves. */
function partiesTogether(tree: Tree, words: readonly number[]): boolean {
  const head = words.find((i) => !words.includes(tree.tokens[i]?.head ?? -1));
  const lemma = (i: number | undefined) => tree.tokens[i ?? -1]?.lemma.toLowerCase() ?? '';
  if (/^(?:each|all|one)$/.test(lemma(head))) return words.some((i) => TOGETHER.has(lemma(i)));
  return /^(?:party|signatory|government)$/.test(lemma(head));
}
