/** Stands taken by a verb: "X demands", "X has rejected", "was condemned by X", "a plan by X calls for". */
import type { Tree } from '../../words/tree.js';
import { attributed, carriedBy } from '../carried.js';
import { type Holder, holderAt } from '../holder.js';
import { byVerb, planNouns } from '../lexicon.js';
import { conditionIn, stanceAt, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { isVerbAt, takerOf as subjectAt } from '../subject.js';

/** Verbs after which a question may be told in the sentence before: "rejected it", "condemned the move". */
const FIRM =
  /^(?:complain|count|reject|oppose|refuse|condemn|denounce|dismiss|criticise|criticize|demand|insist|accept|endorse|rebuff|rule|object|veto|urge)$/;

/** Saying, not doing: "declined to comment", "refused to say". */
const SAYING = /^(?:confirm|deny|comment|say|answer|elaborate|disclose|respond|specify|speculate|name|identify|reply)$/;

export function verbStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !isVerbAt(tree, i) || tree.is(i, 'amod') || yetTo(tree, i)) continue;
    const match = byVerb.at(tree.tokens, i);
    // "Back down", "push back": another verb than the one of the list.
    if (match?.words === 1 && tree.childrenBy(i, 'compound:prt').length > 0) continue;
    if (match === null || supposed(tree, i) || obliged(tree, i)) continue;
    const taker = takerOf(tree, i, telling);
    if (taker === null) continue;
    if (doubled(tree, i) || polite(tree, i) || endeavour(tree, i)) continue;
    const complements = tree.childrenBy(
      i,
      'obj',
      'xcomp',
      'ccomp',
      'obl',
      'advcl',
      'nsubj:pass',
      'iobj',
      'conj',
      'parataxis',
    );
    if (complements.some((c) => tree.is(c, 'xcomp') && SAYING.test(tree.tokens[c]?.lemma ?? ''))) continue;
    if (courtesy(tree, i, match.id)) continue;
    const inside = telling.statementAt(token.start);
    const words = carriedBy(tree, i, taker.start, inside);
    const conditional = conditionIn(tree, i, words);
    if (token.lemma === 'agree' && !conditional && settled(tree, i, taker)) continue;
    let stance = stanceAt(tree, i, match.id as Stance);
    if (stance === 'offers' && othersAct(tree, i, taker)) stance = 'demands';
    if (conditional && stance !== 'demands' && stance !== 'undecided') stance = 'conditional';
    found.push({
      tree,
      word: i,
      stance,
      parties: taker.parties,
      statement: inside ?? telling.cueAt(token.start),
      inside,
      holder: taker.word,
      about: taker.passive ? words.filter((word) => word < i) : words.filter((word) => word > i),
      words: taker.named ? words : attributed(tree, words, inside),
      fallback: FIRM.test(token.lemma) ? 'before' : null,
    });
  }
  return found;
}

interface Taker extends Holder {
  word: number | null;
  /** The subject in the sentence, from which the quote runs. */
  start: number | null;
  passive: boolean;
}

/** The subject, the agent of a passive, or whom the statement whose cue the verb is belongs to. */
function takerOf(tree: Tree, i: number, telling: Telling): Taker | null {
  const passive =
    tree.childrenBy(i, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass') || bareParticiple(tree, i);
  if (passive) {
    for (const child of tree.childrenBy(i, 'obl')) {
      const [by] = tree.childrenBy(child, 'case');
      if (tree.tokens[by ?? -1]?.lemma !== 'by') continue;
      const agent = holderAt(tree, child, telling);
      if (agent !== null) return { ...agent, word: child, start: suffering(tree, i), passive: true };
    }
    const acting = mistaken(tree, i);
    const holder = acting === null ? null : holderAt(tree, acting, telling);
    if (holder !== null) return { ...holder, word: acting, start: acting, passive: false };
    return null;
  }
  const subject = subjectAt(tree, i);
  const holder = subject === null || subject.passive ? null : holderAt(tree, subject.word, telling);
  const cue = telling.cueAt(tree.tokens[i]?.start ?? 0);
  const sure = holder?.named === true && tree.tokens[subject?.word ?? -1]?.head === i;
  // Who speaks is known better than whom a pronoun means, or whose subject a participle shares.
  if (holder !== null && subject !== null && (sure || cue?.party == null))
    return { ...holder, word: subject.word, start: subject.word, passive: false };
  const inside = telling.statementAt(tree.tokens[i]?.start ?? 0);
  // "… and ruling out any retreat": said or done by who speaks.
  if (subject === null && inside?.party != null && tree.tokens[i]?.xpos === 'VBG')
    return { parties: [inside.party], named: false, word: null, start: null, passive: false };
  if (cue?.party == null) return null;
  // The plan's owner takes the stand, not the plan, and not whoever the plan was named after.
  if (subject !== null && planNouns.has(tree.tokens[subject.word]?.lemma ?? '')) return null;
  return {
    parties: [cue.party],
    named: true,
    word: subject?.word ?? null,
    start: subject?.word ?? null,
    passive: false,
  };
}

/** A party's name right before what only looks like a participle: "The Republic called for talks". */
function mistaken(tree: Tree, i: number): number | null {
  let at = i - 1;
  while (tree.tokens[at]?.upos === 'ADV') at--;
  const head = tree.tokens[i]?.head ?? -1;
  return at >= 0 && head >= 0 && (at === head || tree.tokens[at]?.head === head) && tree.is(i, 'acl') ? head : null;
}

/** "a plan rejected by both sides". */
function bareParticiple(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.xpos === 'VBN' && tree.is(i, 'acl') && tree.childrenBy(i, 'aux').length === 0;
}

/** What suffers the verb: its passive subject, or the noun that "rejected by" hangs on. */
function suffering(tree: Tree, i: number): number | null {
  const [subject] = tree.childrenBy(i, 'nsubj');
  return subject ?? (tree.is(i, 'acl') ? (tree.tokens[i]?.head ?? null) : null);
}

/** "Must accept", "should reject" is what somebody else asks for. */
function obliged(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'aux').some((aux) => /^(?:must|should|ought)$/.test(tree.tokens[aux]?.lemma ?? ''));
}

/** That sides agreed with each other to do something is what happened; that one agrees to what another asks for, a stand. */
function settled(tree: Tree, i: number, taker: Taker): boolean {
  if (tree.children(i).some((child) => /^(?:yet|would|will|could)$/i.test(tree.tokens[child]?.text ?? '')))
    return false;
  const joint = taker.parties.length > 1 || taker.word === null;
  const before = tree.tokens.slice(Math.max(0, i - 3), i).some(({ text }) => text === 'had');
  return joint || before || tree.childrenBy(i, 'xcomp').length > 0 || tree.childrenBy(i, 'conj').length > 0;
}

/** "Declined to condemn" takes no stand on what was not condemned. */
function doubled(tree: Tree, i: number): boolean {
  const opposes = (word: number) => byVerb.at(tree.tokens, word)?.id === 'opposes';
  if (!opposes(i)) return false;
  const before = tree.tokens[i - 1]?.text === 'to' && opposes(i - 2);
  return before || (tree.tokens[i + 1]?.text === 'to' && opposes(i + 2));
}

/** What is offered or asked for and is no part of a bargain: "offered condolences", "declined comment". */
const WORDS_ONLY =
  /^(?:comment|statement|detail|condolence|apology|congratulation|thank|explanation|evidence|answer|sympathy|prayer|glimpse|clue|question|advice|insight|patience|calm)s?$/;

function polite(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'obj').some((object) => WORDS_ONLY.test(tree.tokens[object]?.lemma ?? ''));
}

/** "Has sought to widen its influence" tells a policy; "seeks guarantees", a stand. */
function endeavour(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.lemma === 'seek' && tree.childrenBy(i, 'xcomp').length > 0;
}

/** To welcome, thank or ask a person is no stand. */
function courtesy(tree: Tree, i: number, stance: string): boolean {
  if (stance === 'opposes') return false;
  const objects = tree.childrenBy(i, 'obj', 'iobj');
  if (objects.length === 0 || tree.childrenBy(i, 'xcomp', 'ccomp', 'advcl').length > 0) return false;
  const lemma = tree.tokens[i]?.lemma;
  if (lemma !== 'welcome' && lemma !== 'praise' && lemma !== 'hail' && lemma !== 'ask' && lemma !== 'invite')
    return false;
  return objects.every((object) => tree.tokens[object]?.upos === 'PROPN' || tree.tokens[object]?.upos === 'PRON');
}

/** "Proposes that the sides withdraw": others are to act. */
function othersAct(tree: Tree, i: number, taker: Taker): boolean {
  return tree.childrenBy(i, 'ccomp').some((clause) => {
    const [subject] = tree.childrenBy(clause, 'nsubj');
    if (subject === undefined || taker.word === null) return false;
    return tree.tokens[subject]?.upos !== 'PRON' && tree.childrenBy(clause, 'aux:pass').length === 0;
  });
}

/** "Have yet to agree" tells that nothing is decided, and "appears aimed at" what something looks like. */
function yetTo(tree: Tree, i: number): boolean {
  if (
    tree.tokens[i]?.xpos === 'VBN' &&
    !tree.is(i, 'acl') &&
    !tree.is(i, 'advcl') &&
    tree.childrenBy(i, 'aux').length === 0 &&
    !tree.is(i, 'conj')
  )
    return true;
  return tree.tokens.slice(Math.max(0, i - 3), i).some(({ text }) => text.toLowerCase() === 'yet');
}
