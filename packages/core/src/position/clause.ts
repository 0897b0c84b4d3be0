/** Eats a word and its sentence; gives the words of its clause that belong into a quote: up to where something else begins. */
import type { Tree } from '../words/tree.js';

/** Marks after which something new is said. */
const BREAK = /^(?:[;:]|--+|—|–)$/;

/** Words that add to what is said when they stand behind a comma. */
const ADDING =
  /^(?:which|who|whom|whose|where|while|although|though|because|since|as|with|after|before|following|despite|when|whereas|amid|so)$/i;

/** A condition belongs to the stand, even behind a comma. */
const CONDITION = /^(?:if|unless|until|provided|only)$/i;

const LINK = /^(?:and|but|or|yet|nor)$/i;
const FINITE = /^(?:VBZ|VBD|VBP|MD)$/;
const QUOTES = /^["“”'‘’«»]+$/;

/** A quote of more words than this carries more than one stand. */
const LONGEST = 42;

/**
 * The words from `from` on, over `head`, to the end of its clause; `limit` is the offset behind which the words are somebody else's.
 * Marks and openings of clauses end it rather than the branches of the tree: in long sentences readers of trees err about the branches.
 */
export function clauseFrom(tree: Tree, head: number, from: number, limit = Number.POSITIVE_INFINITY): number[] {
  const starts = clauseStarts(tree);
  let end = Math.max(from, head);
  for (let i = end + 1; i < tree.tokens.length && i - from < LONGEST; i++) {
    const token = tree.tokens[i];
    if (token === undefined || token.start >= limit || BREAK.test(token.text)) break;
    if ((token.text === ',' || LINK.test(token.text)) && endsAt(tree, i, starts)) break;
    end = i;
  }
  return trimmed(tree, span(from, end));
}

/** Whether a comma or linking word at `i` ends the clause before it. */
function endsAt(tree: Tree, i: number, starts: ReadonlySet<number>): boolean {
  const comma = tree.tokens[i]?.text === ',';
  let next = i + 1;
  let linked = !comma;
  for (; next < tree.tokens.length; next++) {
    const text = tree.tokens[next]?.text ?? '';
    if (QUOTES.test(text)) continue;
    if (!LINK.test(text)) break;
    linked = true;
  }
  const token = tree.tokens[next];
  if (token === undefined) return true;
  if (CONDITION.test(token.text)) return false;
  if (starts.has(next)) return true;
  if (comma && !linked) {
    if (ADDING.test(token.text)) return true;
    if ((token.upos === 'VERB' || token.upos === 'AUX') && FINITE.test(token.xpos)) return true;
    const doing = token.upos === 'ADV' ? tree.tokens[next + 1] : token;
    return doing?.upos === 'VERB' && doing.xpos === 'VBG' && doing.lemma !== 'include' && doing.lemma !== 'exclude';
  }
  if (!linked) return false;
  let verb = next;
  while (tree.tokens[verb]?.upos === 'ADV') verb++;
  const found = tree.tokens[verb];
  if (found === undefined || (found.upos !== 'VERB' && found.upos !== 'AUX')) return false;
  return FINITE.test(found.xpos) || isFiniteToo(tree, verb);
}

/** "We reaffirm our friendship and *urge* Aland": a bare form joined to a present tense is one itself, whatever the tagger says. */
function isFiniteToo(tree: Tree, verb: number): boolean {
  const head = tree.tokens[verb]?.head ?? -1;
  return tree.tokens[verb]?.xpos === 'VB' && tree.is(verb, 'conj') && tree.tokens[head]?.xpos === 'VBP';
}

const known = new WeakMap<Tree, ReadonlySet<number>>();

/** First words of subjects that have a finite verb behind them: there a clause begins. */
function clauseStarts(tree: Tree): ReadonlySet<number> {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const starts = new Set<number>();
  tree.tokens.forEach((token, i) => {
    if (!tree.is(i, 'nsubj') || token.head <= i || !finiteAt(tree, token.head)) return;
    starts.add(tree.subtree(i, (child) => child > i)[0] ?? i);
  });
  known.set(tree, starts);
  return starts;
}

function finiteAt(tree: Tree, i: number): boolean {
  return [i, ...tree.childrenBy(i, 'aux', 'cop')].some((word) => {
    const token = tree.tokens[word];
    return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX') && FINITE.test(token.xpos);
  });
}

export function isClause(tree: Tree, i: number): boolean {
  const upos = tree.tokens[i]?.upos;
  return upos === 'VERB' || tree.childrenBy(i, 'cop', 'nsubj', 'aux').length > 0;
}

export function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Without marks and linking words at the ends. */
export function trimmed(tree: Tree, words: number[]): number[] {
  const out = [...words];
  const loose = (i: number | undefined, mark: RegExp) =>
    i !== undefined && (tree.tokens[i]?.upos === 'PUNCT' || mark.test(tree.tokens[i]?.text ?? ''));
  while (out.length > 1 && loose(out.at(-1), /^(?:and|or|but|as|that)$/i)) out.pop();
  while (out.length > 1 && loose(out[0], /^(?:and|but|that|also|while|though|although|when|as|because)$/i)) out.shift();
  return out;
}
