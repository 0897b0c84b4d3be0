/** Eats a stand and the sentences around it; gives the questions it is about, each with the words that carry it. */
import { issueOf } from '../issue/issue-of.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { antecedentOf } from './carried.js';
import { trimmed } from './clause.js';
import { conditionFrom } from './polarity.js';
import type { Issue, Stance } from './position.js';
import type { Stand } from './stand.js';

export interface Question {
  issue: Issue;
  words: readonly number[];
  /** The member of a list that it is about, where there is one: what the stand comes to. */
  member?: readonly number[];
  /** Words of the sentence before that tell what this one takes up. */
  before: readonly Range[];
}

/** A question that was told, with its words and the number of its sentence. */
export interface Taken {
  issue: Issue;
  quote: readonly Range[];
  sentence: number;
}

/** How many sentences before may tell what "it" and "such terms" are. */
const BEFORE = 2;

/** Words that take up what was told before. */
const TAKES_UP =
  /^(?:it|this|that|these|those|such|them|so|terms?|idea|conditions?|demands?|proposals?|plan|offer|move|request|step|initiative|efforts?|compromise|deal|agreement)$/i;

/** One may ask for many things in one breath; what else is told in a list belongs together. */
const LISTING: ReadonlySet<Stance> = new Set(['demands', 'offers', 'supports']);

export function questionsOf(stand: Stand, trees: readonly Tree[], at: number, before: readonly Taken[]): Question[] {
  const { tree, words, about } = stand;
  const listed = LISTING.has(stand.stance) ? inList(stand) : [];
  if (listed.length > 0) return listed;
  // The condition is another's part of the bargain; the question is what is bound to it.
  const condition = conditionFrom(tree, stand.word, words);
  const bound = condition === null ? about : about.filter((word) => word < condition);
  const direct = issueIn(tree, bound) ?? issueIn(tree, about);
  if (direct !== null) return [{ issue: direct, words, before: [] }];
  const antecedent = antecedentOf(tree, words[0] ?? stand.word);
  const takenUp = issueIn(tree, antecedent);
  if (takenUp !== null) return [{ issue: takenUp, words: [...antecedent, ...words], before: [] }];
  // "What it has demanded" says nothing of what that is.
  if (stand.fallback === null || about.length === 0) return [];
  const near = issueIn(tree, words) ?? issueOfSentence(tree);
  if (stand.fallback === 'talks')
    return near === 'talks' || isOfTalks(trees, at) ? [{ issue: 'talks', words, before: [] }] : [];
  if (about.some((word) => TAKES_UP.test(tree.tokens[word]?.text ?? '') && tree.tokens[word]?.upos !== 'SCONJ')) {
    if (near !== null) return [{ issue: near, words, before: [] }];
    // What was told last, and to whom this answers, carries the question.
    const last = before.at(-1);
    if (last !== undefined && last.sentence >= at - 1) return [{ issue: last.issue, words, before: last.quote }];
    for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      const earlier = trees[i];
      const issue = earlier === undefined ? null : issueOfSentence(earlier);
      if (issue !== null) return [{ issue, words, before: [] }];
    }
  }
  return [{ issue: 'other', words, before: [] }];
}

/** Whether the sentences just before speak of talks. */
function isOfTalks(trees: readonly Tree[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - BEFORE); i--) {
    const tokens = trees[i]?.tokens ?? [];
    if (
      tokens.some(({ lemma }) =>
        /^(?:talk|talks|negotiation|meeting|summit|negotiator|round|dialogue|delegation)$/.test(lemma),
      )
    )
      return true;
  }
  return false;
}

const known = new WeakMap<Tree, Issue | null>();

/** Many stands of one sentence may ask for it. */
function issueOfSentence(tree: Tree): Issue | null {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const issue = issueOf(tree);
  known.set(tree, issue);
  return issue;
}

function issueIn(tree: Tree, words: readonly number[]): Issue | null {
  return issueOf({
    tokens: words.flatMap((word) => tree.tokens[word] ?? []),
    forms: words.flatMap((word) => tree.forms[word] ?? []),
  });
}

/** "called for a truce, the release of prisoners and new talks": one question for each thing of the list, where they differ. */
function inList(stand: Stand): Question[] {
  const { tree, about, words } = stand;
  const first = about[0];
  if (first === undefined || first <= stand.word) return [];
  const members: number[][] = [[]];
  for (const word of about) {
    const token = tree.tokens[word];
    if (token === undefined) continue;
    if (token.lemma === 'include' && token.xpos === 'VBG') break;
    if (token.text === ',' || token.lemma === 'and') members.push([]);
    else members.at(-1)?.push(word);
  }
  const lead = words.filter((word) => word <= stand.word);
  const found: Question[] = [];
  for (const member of members) {
    const issue = issueIn(tree, member);
    const last = found.at(-1);
    if (last !== undefined && last.issue === issue) {
      found[found.length - 1] = { ...last, words: [...last.words, ...trimmed(tree, member)] };
      continue;
    }
    if (issue === null || issue === 'talks' || isRemark(tree, member) || found.some((other) => other.issue === issue))
      continue;
    const own = trimmed(tree, member);
    found.push({ issue, words: [...lead, ...own], member: own, before: [] });
  }
  return found.length < 2 ? [] : found;
}

/** "…, coveted by its neighbour, into a free zone": no member of a list, but something about one. */
function isRemark(tree: Tree, member: readonly number[]): boolean {
  const first = tree.tokens[member[0] ?? -1];
  if (first === undefined || first.xpos === 'VBN' || first.upos === 'PRON' || first.upos === 'SCONJ') return true;
  const finite = member.find((word) => /^(?:VBZ|VBD|VBP|MD)$/.test(tree.tokens[word]?.xpos ?? ''));
  if (finite === undefined) return false;
  return !member.some(
    (word) => word < finite && /^(?:that|which|who|where|it|he|she|they)$/i.test(tree.tokens[word]?.text ?? ''),
  );
}
