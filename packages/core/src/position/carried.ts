/** Eats a stand's word, its subject and its statement; gives the words that carry the whole stand, for its quote. */
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import { clauseFrom, span, trimmed } from './clause.js';

/** A subject farther away than this from its verb is quoted apart from it. */
const NEAR = 7;

/** "Foreign Minister So-and-so said on Monday after the talks that": more words before a stand than this are left out. */
const LONGEST_ATTRIBUTION = 14;

/** What is taken up from before the clause is at most this many words long. */
const LONGEST_ANTECEDENT = 24;

/** "…, a condition that it rejects", "— terms it will not accept". */
const TAKEN_UP =
  /^(?:condition|demand|move|idea|term|terms|step|proposal|stance|request|requirement|notion|claim|charge|suggestion|call|something)$/i;

/** What a relative clause takes up ends at any mark; what a whole demand takes up, only where something else is said. */
const REMARK = /^(?:[,;:—–]|--+|which|who)$/;
const BREAK = /^(?:[;:—–]|--+)$/;

/** The clause of `word`, from its subject on if that stands before it. `limit` ends what is said in a statement. */
export function carriedBy(tree: Tree, word: number, subject: number | null, statement: Statement | null): number[] {
  const first = firstOf(tree, word);
  const limit = endOf(tree, word, statement);
  if (subject === null || subject > word) return clauseFrom(tree, word, first, limit);
  const named = tree.subtree(
    subject,
    (child) =>
      (child > subject && (tree.is(child, 'acl') || tree.is(child, 'appos'))) ||
      // "On Friday the republic": the day is not its name.
      (child < subject &&
        tree.tokens[child]?.head === subject &&
        tree.childrenBy(child, 'case').some((c) => c < child)),
  );
  const from = named[0] ?? subject;
  const last = named.at(-1) ?? subject;
  if (first - last <= NEAR) return clauseFrom(tree, word, Math.min(from, first), limit);
  return [...trimmed(tree, span(from, last)), ...clauseFrom(tree, word, first, limit)];
}

/** Offset at which the words of the statement end that the word stands in. */
export function endOf(tree: Tree, word: number, statement: Statement | null): number {
  const at = tree.tokens[word]?.start ?? 0;
  return statement?.content.find(([start, end]) => start <= at && at < end)?.[1] ?? Number.POSITIVE_INFINITY;
}

/** The word with its auxiliaries, adverbs and particles before it. */
export function firstOf(tree: Tree, word: number): number {
  const before = tree
    .children(word)
    .filter(
      (child) =>
        child < word &&
        word - child < 6 &&
        (tree.is(child, 'aux') || tree.is(child, 'cop') || tree.is(child, 'advmod') || tree.is(child, 'expl')),
    );
  return Math.min(word, ...before);
}

/** The words that a relative clause, or what is said of "a condition", takes up, where the clause begins at `from`; else none. */
export function antecedentOf(tree: Tree, from: number): number[] {
  let at = from - 1;
  const relative = /^(?:which|whom|whose|that)$/i.test(tree.tokens[at]?.text ?? '') && tree.tokens[at]?.upos === 'PRON';
  if (relative && !TAKEN_UP.test(tree.tokens[at - 1]?.text ?? '')) {
    at--;
    if (tree.tokens[at]?.upos === 'ADP') at--;
  } else {
    const noun = [from, from + 1, from - 1, from - 2].find((word) => TAKEN_UP.test(tree.tokens[word]?.text ?? ''));
    if (noun === undefined) return [];
    const start = /^(?:a|an|the)$/i.test(tree.tokens[noun - 1]?.text ?? '') ? noun - 1 : noun;
    at = Math.min(start, from) - 1;
    if (tree.tokens[at]?.upos !== 'PUNCT') return [];
  }
  while (at > 0 && tree.tokens[at]?.upos === 'PUNCT') at--;
  let first = at + 1;
  let comma = first;
  for (; at >= 0 && from - at < LONGEST_ANTECEDENT; at--) {
    const token = tree.tokens[at];
    if (token === undefined || (relative ? REMARK : BREAK).test(token.text)) break;
    if (token.text === ',') comma = at + 1;
    first = at;
  }
  // Longer than a quote may be: from the last comma on.
  if (from - first >= LONGEST_ANTECEDENT - 1) first = comma;
  return first < from ? span(first, from - 1) : [];
}

/**
 * With the words that say who speaks, where they stand right before in the same sentence and are no longer than what they lead to:
 * "The envoy said it would not leave" needs them, "it" alone says nothing.
 */
export function attributed(tree: Tree, words: readonly number[], statement: Statement | null): number[] {
  const first = words[0];
  const by = first === undefined ? null : saidBy(tree, first);
  if (by !== null) return attributedTo(tree, words, by);
  const at = statement?.source[0]?.[0];
  if (first === undefined || at === undefined || at < tree.sentence.start || at >= tree.sentence.end) return [...words];
  return withLead(
    words,
    tree.tokens.findIndex(({ start }) => start >= at),
  );
}

/** The subject of the verb of saying right over the clause that begins with a pronoun: "*Kyiv* says it". */
function saidBy(tree: Tree, first: number): number | null {
  const clause = tree.tokens[first]?.head ?? -1;
  const verb = tree.tokens[clause]?.head ?? -1;
  if (tree.tokens[first]?.upos !== 'PRON' || !tree.is(clause, 'ccomp') || verb < first - 4 || verb > first) return null;
  return tree.childrenBy(verb, 'nsubj').findLast((subject) => subject < verb) ?? null;
}

/** The same where the party that speaks is named by the subject of a verb of saying. */
export function attributedTo(tree: Tree, words: readonly number[], subject: number | null): number[] {
  return subject === null ? [...words] : withLead(words, tree.subtree(subject)[0] ?? subject);
}

function withLead(words: readonly number[], from: number): number[] {
  const first = words[0] ?? -1;
  if (from < 0 || from >= first) return [...words];
  const lead = first - from;
  if (lead > LONGEST_ATTRIBUTION || lead > words.length + 2) return [...words];
  return [...new Set([...span(from, first - 1), ...words])].sort((a, b) => a - b);
}
