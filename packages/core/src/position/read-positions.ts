/** Eats the sentence trees and statements of a report; gives the positions: which party stands how on which question. */
import type { Naming } from '../commitment/bearer.js';
import { negated } from '../commitment/modality.js';
import { subjectOf } from '../commitment/subject.js';
import { stances } from '../generated/stances.js';
import { issueOf } from '../issue/issue-of.js';
import type { Range } from '../quote/range.js';
import type { Statement } from '../statement/statement.js';
import { identity } from '../words/identity.js';
import { Phrases } from '../words/phrases.js';
import type { Tree } from '../words/tree.js';
import type { Position, Stance } from './position.js';

const listed = (kind: 'verbs' | 'adjectives' | 'nouns') =>
  new Phrases(stances.flatMap((entry) => entry[kind].map((phrase) => ({ id: entry.stance, phrase }))));
const byVerb = listed('verbs');
const byAdjective = listed('adjectives');
const byNoun = listed('nouns');

/** What a stance becomes when it is denied: who does not accept, opposes; who does not reject, has not made up his mind. */
const DENIED: Record<Stance, Stance> = {
  demands: 'opposes',
  supports: 'opposes',
  offers: 'opposes',
  opposes: 'undecided',
  conditional: 'conditional',
  undecided: 'undecided',
};

export interface PositionSurroundings {
  text: string;
  naming: Pick<Naming, 'partiesOf'>;
  statements: readonly Statement[];
  published: string | null;
}

interface Stand {
  word: number;
  stance: Stance;
  subject: number | null;
}

export function readPositions(trees: readonly Tree[], around: PositionSurroundings): Position[] {
  const found: Position[] = [];
  for (const tree of trees) {
    for (const stand of stands(tree)) {
      for (const position of positionsAt(tree, stand, around)) {
        const same = found.some(
          (other) =>
            other.party === position.party && other.issue === position.issue && other.stance === position.stance,
        );
        if (!same) found.push(position);
      }
    }
  }
  return found;
}

/** Words of stance in a sentence with who takes it; a modal "must" or "should" in reported speech is a demand. */
function stands(tree: Tree): Stand[] {
  const out: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined) continue;
    const list =
      token.upos === 'VERB' ? byVerb : token.upos === 'ADJ' ? byAdjective : token.upos === 'NOUN' ? byNoun : null;
    const match = list?.at(tree.tokens, i) ?? null;
    const modal = match === null && token.upos === 'VERB' ? modalStance(tree, i) : null;
    if (match === null && modal === null) continue;
    if (token.upos === 'NOUN' && !tree.is(i, 'obj') && !tree.is(i, 'nsubj') && !tree.is(i, 'root')) continue;
    if (token.upos === 'ADJ' && tree.is(i, 'amod')) continue;
    let stance = modal ?? (match?.id as Stance);
    if (modal === null && (negated(tree, i) || tree.tokens[i - 1]?.lemma === 'never')) stance = DENIED[stance];
    if (conditionOn(tree, i) && (stance === 'supports' || stance === 'offers')) stance = 'conditional';
    out.push({ word: i, stance, subject: holderOf(tree, i) });
  }
  // "Wants to offer", "ready to accept": the outer word takes the stand, the inner one belongs to what it is about.
  return out.filter(
    (stand) => !out.some((other) => other.word !== stand.word && governs(tree, other.word, stand.word)),
  );
}

function governs(tree: Tree, above: number, below: number): boolean {
  return (
    tree.tokens[below]?.head === above && (tree.is(below, 'xcomp') || tree.is(below, 'obj') || tree.is(below, 'ccomp'))
  );
}

/** "Kyiv must withdraw", "should be frozen": what is said of how things have to be. */
function modalStance(tree: Tree, i: number): Stance | null {
  if (!tree.is(i, 'ccomp') && !tree.is(i, 'parataxis') && !tree.is(i, 'root')) return null;
  for (const aux of tree.childrenBy(i, 'aux')) {
    const word = tree.tokens[aux]?.lemma;
    if (word === 'must') return negated(tree, i) ? 'opposes' : 'demands';
    if (word === 'should') return negated(tree, i) ? 'opposes' : 'supports';
  }
  return null;
}

function conditionOn(tree: Tree, i: number): boolean {
  return tree
    .childrenBy(i, 'advcl')
    .some((clause) =>
      tree.childrenBy(clause, 'mark').some((mark) => /^(?:if|unless|provided)$/i.test(tree.tokens[mark]?.text ?? '')),
    );
}

/** Who takes the stand: the subject, or for a noun its owner ("Zelensky's demand") or the subject of its verb. */
function holderOf(tree: Tree, i: number): number | null {
  if (tree.tokens[i]?.upos === 'NOUN') {
    const [owner] = tree.childrenBy(i, 'nmod:poss');
    if (owner !== undefined) return owner;
    const head = tree.tokens[i]?.head ?? -1;
    return head >= 0 ? (subjectOf(tree, head)?.word ?? null) : null;
  }
  const subject = subjectOf(tree, i);
  return subject === null || subject.passive ? null : subject.word;
}

function positionsAt(tree: Tree, stand: Stand, around: PositionSurroundings): Position[] {
  const { text, naming } = around;
  const start = tree.tokens[stand.word]?.start ?? 0;
  const statement = around.statements.find((said) => said.content.some(([from, to]) => from <= start && start < to));
  const cued = around.statements.find((said) => said.cue.some(([from, to]) => from <= start && start < to));
  const holder =
    stand.subject === null
      ? []
      : tree.subtree(stand.subject, (child) => tree.is(child, 'acl') || tree.is(child, 'appos'));
  const named = holder.length === 0 ? [] : naming.partiesOf(tree.span(holder));
  const parties =
    named.length > 0 ? named : cued?.party != null ? [cued.party] : statement?.party != null ? [statement.party] : [];
  if (parties.length === 0 || parties.length > 3) return [];
  const about = tree.subtree(
    stand.word,
    (child) => tree.is(child, 'nsubj') || tree.is(child, 'conj') || tree.is(child, 'parataxis'),
  );
  const from = about[0];
  const to = about.at(-1);
  if (from === undefined || to === undefined) return [];
  const issue = issueOf(tree.tokens, Math.min(from, stand.word), to + 1);
  if (issue === null) return [];
  const words = [...new Set([...holder, ...about])].sort((a, b) => a - b);
  while (words.length > 1 && tree.tokens[words.at(-1) ?? -1]?.upos === 'PUNCT') words.pop();
  while (words.length > 1 && tree.tokens[words[0] ?? -1]?.upos === 'PUNCT') words.shift();
  const quote: Range[] = [tree.span(words)];
  const speaker = (statement ?? cued)?.speaker ?? null;
  const own = (statement ?? cued)?.party;
  return parties.map((party) => ({
    id: identity(`${party} ${issue} ${stand.stance}`, text, quote),
    party,
    speaker: own === party ? speaker : null,
    issue,
    stance: stand.stance,
    value: standInWords(tree, stand.word, text),
    quote,
    date: around.published,
  }));
}

/** The complement in the text's own words, cut to what can be set beside another party's. */
function standInWords(tree: Tree, word: number, text: string): string | null {
  const [complement] = tree.childrenBy(word, 'obj', 'xcomp', 'ccomp', 'obl');
  if (complement === undefined) return null;
  const words = tree
    .subtree(complement, (child) => tree.is(child, 'acl') || tree.is(child, 'advcl') || tree.is(child, 'punct'))
    .slice(0, 12);
  return text.slice(...tree.span(words)).replace(/\s+/g, ' ');
}
