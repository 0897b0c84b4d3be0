/** Stands in what a party is told to say: what must and should be, what it will and will not do, how it judges a step or a demand. */
import type { PhraseMatch } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import { WISHES } from '../../words/wishes.js';
import { attributed, attributedTo, carriedBy } from '../carried.js';
import { isClause } from '../clause.js';
import { holderAt } from '../holder.js';
import { byJudgement } from '../lexicon.js';
import { conditionIn, denied, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { tellerOf } from '../teller.js';

/** What is told under these verbs is a reproach, and no stand on a question. */
const REPROACH = /\b(?:accus|alleg|blam|claim|report|confirm|reveal|recall|estimat|predict|forecast)/i;

export function normStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !isClause(tree, i) || REPROACH.test(token.lemma)) continue;
    const teller = tellerOf(tree, i, telling);
    if (teller === null || supposed(tree, i)) continue;
    const { party, statement } = teller;
    const subject = tree.childrenBy(i, 'nsubj', 'csubj')[0] ?? sharedSubject(tree, i);
    const reading = normOf(tree, i) ?? judgementOf(tree, i) ?? futureOf(tree, i, subject, party, telling);
    if (reading === null) continue;
    const cue = (statement?.cue ?? []).map(([start, end]) => telling.text.slice(start, end)).join(' ');
    if (reading.weak && REPROACH.test(cue)) continue;
    const words = carriedBy(tree, i, subject, statement);
    const bound = conditionIn(tree, i, words) && (reading.stance === 'offers' || reading.only || reading.future);
    const warned = reading.future === true && /\bwarn/i.test(cue);
    // To warn of what oneself will do is a threat; of what another step will do, a stand against it.
    if (warned && reading.own) continue;
    const stance = bound ? 'conditional' : warned ? 'opposes' : reading.stance;
    found.push({
      tree,
      word: i,
      stance,
      parties: [party],
      statement,
      inside: telling.statementAt(token.start),
      about: words,
      words: statement === null ? attributedTo(tree, words, teller.by) : attributed(tree, words, statement),
      fallback: warned ? 'before' : reading.fallback,
    });
  }
  return found;
}

/** "It must be felt", "must know", "must remember" ask for nothing that is under negotiation. */
const PERCEIVED =
  /^(?:feel|know|understand|remember|say|admit|realise|realize|see|hear|think|note|recall|believe|forgive|forget|imagine|expect)$/;

/** What it threatens or expects to do in war is no part of a bargain. */
const THREAT =
  /^(?:destroy|obliterate|attack|strike|hit|punish|retaliate|crush|kill|bomb|invade|respond|defeat|win|lose|avenge|eliminate|annihilate|suffer|die|face|cost)$/;

interface Reading {
  stance: Stance;
  fallback: Stand['fallback'];
  /** Is no stand under a word of reproach. */
  weak: boolean;
  /** "only if": the condition is what is said. */
  only: boolean;
  /** What will be and will not be, bound to a condition, is conditional. */
  future?: boolean;
  /** The speaker's own side is to do it. */
  own?: boolean;
}

/** The subject of the clause that this one is joined to: "would not disarm and would resume talks". */
function sharedSubject(tree: Tree, i: number): number | null {
  const head = tree.tokens[i]?.head ?? -1;
  return tree.is(i, 'conj') && head >= 0 ? (tree.childrenBy(head, 'nsubj')[0] ?? null) : null;
}

/** "must", "has to", "needs to", "is needed", "should", "better", "depends on". */
function normOf(tree: Tree, i: number): Reading | null {
  const lemma = tree.tokens[i]?.lemma ?? '';
  const aux = tree.childrenBy(i, 'aux').map((child) => tree.tokens[child]?.lemma ?? '');
  const firm = (stance: Stance): Reading => {
    const not = denied(tree, i) || tree.childrenBy(i, 'obj', 'nsubj').some((child) => denied(tree, child));
    return { stance: not ? 'opposes' : stance, fallback: 'before', weak: false, only: false };
  };
  const weak = (stance: Stance): Reading => ({ stance, fallback: null, weak: true, only: false });
  if (lemma === 'depend' || lemma === 'hinge') return weak('conditional');
  if (aux.includes('must')) return PERCEIVED.test(lemma) ? null : firm('demands');
  if (aux.includes('should') || aux.includes('ought')) return firm('supports');
  if (lemma === 'have' || lemma === 'need') {
    const infinitive = tree
      .childrenBy(i, 'xcomp')
      .some((child) => tree.childrenBy(child, 'mark').length > 0 && !PERCEIVED.test(tree.tokens[child]?.lemma ?? ''));
    if (infinitive) return firm('demands');
  }
  if (lemma === 'need' && (tree.childrenBy(i, 'obj').length > 0 || aux.includes('be'))) return weak('demands');
  const better = tree.childrenBy(i, 'advmod').some((child) => tree.tokens[child]?.lower === 'better');
  return better && tree.tokens[i - 1]?.lower === 'better' ? firm('demands') : null;
}

/** "is unacceptable", "was productive", "there is progress": the predicate, or what it speaks of. */
function judgementOf(tree: Tree, i: number): Reading | null {
  const there = tree.childrenBy(i, 'expl').length > 0 ? tree.childrenBy(i, 'nsubj') : [];
  const places = [
    i,
    ...there,
    ...there.flatMap((word) => tree.childrenBy(word, 'amod', 'conj')),
    ...tree.childrenBy(i, 'advmod').filter((child) => tree.tokens[child]?.upos === 'ADJ'),
    ...tree.childrenBy(i, 'xcomp', 'conj', 'obj', 'obl').filter((child) => !isVerb(tree, child)),
  ];
  for (const place of places) {
    const match = judgedAt(tree, place);
    if (match === null) continue;
    const stance =
      denied(tree, i) || denied(tree, place)
        ? match.id === 'opposes'
          ? 'undecided'
          : 'opposes'
        : (match.id as Stance);
    if (stance === 'undecided') continue;
    const next = tree.tokens[match.to]?.lower ?? '';
    const clause =
      place === i && tree.tokens[i]?.upos === 'ADJ' && /^(?:for|that|to)$/.test(next.replace(/^["”’']+$/, ''));
    return { stance, fallback: clause ? 'before' : ofTalks(tree, i) ? 'talks' : null, weak: true, only: false };
  }
  return null;
}

/** The words of judgement at a word or just before it: "an *important factor*". */
function judgedAt(tree: Tree, place: number): PhraseMatch | null {
  for (let from = place; from >= Math.max(0, place - 2); from--) {
    const match = byJudgement.at(tree, from);
    if (match !== null && match.to > place) return match;
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

/** What one cannot find out is not refused: "cannot verify that the guns were withdrawn". */
const FINDS_OUT = /^(?:verify|confirm|tell|predict|judge|assess|establish|determine|access|reach|imagine|explain)$/;

/** What it will do is offered or refused; what is to be, supported or opposed. */
function futureOf(tree: Tree, i: number, subject: number | null, party: string, telling: Telling): Reading | null {
  const aux = tree.childrenBy(i, 'aux').map((child) => tree.tokens[child]?.lower ?? '');
  const only = tree.subtree(i).some((word) => tree.tokens[word]?.lemma === 'only');
  const future = aux.some((word) => /^(?:will|would|wo|'ll|’ll|'d|’d|shall)$/.test(word));
  // "No treaty can be signed", "there can be no treaty".
  const none = denied(tree, i) || tree.childrenBy(i, 'nsubj').some((child) => denied(tree, child));
  const unable = aux.some((word) => /^(?:can|ca|could)$/.test(word)) && none;
  if (!future && !unable && !(aux.includes('could') && only)) return null;
  const lemma = tree.tokens[i]?.lemma ?? '';
  if (subject === null || THREAT.test(lemma) || PERCEIVED.test(lemma) || WISHES.test(lemma)) return null;
  const holder = holderAt(tree, subject, telling);
  const own = holder?.parties.includes(party) ?? false;
  const fallback = only || (own && denied(tree, i)) ? 'before' : null;
  const stance = denied(tree, i) ? 'opposes' : own ? 'offers' : 'supports';
  if (unable && FINDS_OUT.test(lemma)) return null;
  // What cannot be for others is a fact, and where it waits for something a condition.
  if (unable && !own)
    return waits(tree, i) ? { stance: 'conditional', fallback, weak: true, only, future: true } : null;
  return { stance, fallback, weak: true, only, future: true, own };
}

/** "No treaty can be signed *while* they claim the island", "*before* the troops leave", "*without* guarantees". */
function waits(tree: Tree, i: number): boolean {
  return tree
    .childrenBy(i, 'advcl', 'obl')
    .flatMap((child) => tree.childrenBy(child, 'mark', 'case'))
    .some((word) => /^(?:while|until|till|unless|before|without)$/i.test(tree.tokens[word]?.text ?? ''));
}
