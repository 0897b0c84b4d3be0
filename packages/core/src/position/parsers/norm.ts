/** Stands in what a party is told to say: what must and should be, what it will and will not do, how it judges a step or a demand. */
import type { Tree } from '../../words/tree.js';
import { attributed, carriedBy } from '../carried.js';
import { isClause } from '../clause.js';
import { holderAt } from '../holder.js';
import { byJudgement } from '../lexicon.js';
import { conditionIn, denied, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';

/** What is told under these verbs is a reproach, and no stand on a question. */
const REPROACH = /\b(?:accus|alleg|blam|claim|report|confirm|reveal|recall|estimat|predict|forecast)/i;

export function normStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !isClause(tree, i)) continue;
    const statement = telling.statementAt(token.start);
    if (statement?.party == null || supposed(tree, i)) continue;
    if (!leads(tree, i, telling)) continue;
    const subject = tree.childrenBy(i, 'nsubj', 'csubj')[0] ?? null;
    const reading = normOf(tree, i) ?? judgementOf(tree, i) ?? futureOf(tree, i, subject, statement.party, telling);
    if (reading === null) continue;
    const cue = statement.cue.map(([start, end]) => telling.text.slice(start, end)).join(' ');
    if (reading.weak && REPROACH.test(cue)) continue;
    const words = carriedBy(tree, i, subject, statement);
    const bound = conditionIn(tree, i, words) && (reading.stance === 'offers' || reading.only);
    const stance = bound ? 'conditional' : reading.stance;
    found.push({
      tree,
      word: i,
      stance,
      parties: [statement.party],
      statement,
      inside: statement,
      holder: null,
      about: words,
      words: attributed(tree, words, statement),
      fallback: reading.fallback,
    });
  }
  return found;
}

/** "It must be felt", "must know", "must remember" ask for nothing that is under negotiation. */
const PERCEIVED = /^(?:feel|know|understand|remember|say|admit|realise|realize|see|hear|think|note|recall|believe)$/;

interface Reading {
  stance: Stance;
  fallback: Stand['fallback'];
  /** Is no stand under a word of reproach. */
  weak: boolean;
  /** "only if": the condition is what is said. */
  only: boolean;
}

/** A clause that the speaker says, and not one inside it: the first of a content, or one joined to such. */
function leads(tree: Tree, i: number, telling: Telling): boolean {
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return true;
    const inside = telling.statementAt(tree.tokens[head]?.start ?? 0) !== null;
    if (tree.is(at, 'conj') || tree.is(at, 'parataxis')) {
      at = head;
      continue;
    }
    return !inside;
  }
  return false;
}

/** "must", "has to", "needs to", "should", "better". */
function normOf(tree: Tree, i: number): Reading | null {
  const token = tree.tokens[i];
  const aux = tree.childrenBy(i, 'aux').map((child) => tree.tokens[child]?.lemma);
  if (token?.lemma === 'depend' || token?.lemma === 'hinge')
    return { stance: 'conditional', fallback: null, weak: true, only: false };
  const not = denied(tree, i) || tree.childrenBy(i, 'obj', 'nsubj').some((child) => denied(tree, child));
  if (aux.includes('must') && PERCEIVED.test(token?.lemma ?? '')) return null;
  if (aux.includes('must'))
    return { stance: not ? 'opposes' : 'demands', fallback: 'before', weak: false, only: false };
  if (aux.includes('should') || aux.includes('ought'))
    return { stance: not ? 'opposes' : 'supports', fallback: 'before', weak: false, only: false };
  const infinitive = tree.childrenBy(i, 'xcomp').some((child) => tree.childrenBy(child, 'mark').length > 0);
  if ((token?.lemma === 'have' || token?.lemma === 'need') && infinitive)
    return { stance: not ? 'opposes' : 'demands', fallback: 'before', weak: false, only: false };
  if (token?.lemma === 'need' && tree.childrenBy(i, 'obj').length > 0)
    return { stance: 'demands', fallback: null, weak: true, only: false };
  const better = tree
    .childrenBy(i, 'advmod')
    .some((child) => tree.tokens[child]?.text.toLowerCase() === 'better' && child < i);
  if (better) return { stance: 'demands', fallback: 'before', weak: false, only: false };
  return null;
}

/** "is unacceptable", "was productive", "there is progress": the predicate, or what it speaks of. */
function judgementOf(tree: Tree, i: number): Reading | null {
  const there = tree.childrenBy(i, 'expl').length > 0 ? tree.childrenBy(i, 'nsubj') : [];
  const places = [
    i,
    ...there,
    ...there.flatMap((word) => tree.childrenBy(word, 'amod', 'conj')),
    ...tree.childrenBy(i, 'xcomp', 'conj', 'obj', 'obl').filter((child) => !isVerb(tree, child)),
  ];
  for (const place of places) {
    const match = byJudgement.at(tree.tokens, place);
    if (match === null) continue;
    const stance =
      denied(tree, i) || denied(tree, place)
        ? match.id === 'opposes'
          ? 'undecided'
          : 'opposes'
        : (match.id as Stance);
    if (stance === 'undecided') continue;
    const next = tree.tokens[match.to]?.text.toLowerCase() ?? '';
    const clause =
      place === i && tree.tokens[i]?.upos === 'ADJ' && /^(?:for|that|to)$/.test(next.replace(/^["”’']+$/, ''));
    return { stance, fallback: clause ? 'before' : ofTalks(tree, i) ? 'talks' : null, weak: true, only: false };
  }
  return null;
}

/** What is judged is the talks themselves, or is not named: "the talks were", "it was", "there is". */
const TALKS =
  /^(?:talk|talks|negotiation|discussion|meeting|work|round|process|it|this|that|effort|dialogue|conversation|call|step|session|summit|outcome|result|exchange|progress|movement|we)$/i;

function ofTalks(tree: Tree, i: number): boolean {
  const [subject] = tree.childrenBy(i, 'nsubj', 'expl');
  return subject !== undefined && (TALKS.test(tree.tokens[subject]?.lemma ?? '') || tree.is(subject, 'expl'));
}

const isVerb = (tree: Tree, i: number) => tree.tokens[i]?.upos === 'VERB';

/** What it will do is offered or refused; what is to be, supported or opposed. */
function futureOf(tree: Tree, i: number, subject: number | null, party: string, telling: Telling): Reading | null {
  const aux = tree.childrenBy(i, 'aux').map((child) => tree.tokens[child]?.text.toLowerCase() ?? '');
  const only = tree.subtree(i).some((word) => tree.tokens[word]?.lemma === 'only');
  const future = aux.some((word) => /^(?:will|would|wo|'ll|’ll|'d|’d|shall)$/.test(word));
  if (!future && !(aux.includes('could') && only)) return null;
  if (subject === null) return null;
  const holder = holderAt(tree, subject, telling);
  const own = holder?.parties.includes(party) ?? false;
  const fallback = only || (own && denied(tree, i)) ? 'before' : null;
  if (denied(tree, i)) return { stance: 'opposes', fallback, weak: true, only };
  return { stance: own ? 'offers' : 'supports', fallback, weak: true, only };
}
