/** Stands taken by a verb: "X demands", "X has rejected", "was condemned by X", "a plan by X calls for". */
import type { Tree } from '../../words/tree.js';
import { attributed, carriedBy } from '../carried.js';
import { byVerb } from '../lexicon.js';
import { takesNoStand } from '../no-stand.js';
import { conditionIn, denied, stanceAt, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { isVerbAt } from '../subject.js';
import { type Taker, takerOf } from '../taker.js';

/** Verbs after which a question may be told in the sentence before: "rejected it", "condemned the move". */
const FIRM =
  /^(?:complain|count|reject|oppose|refuse|condemn|denounce|dismiss|criticise|criticize|demand|insist|accept|endorse|rebuff|rule|object|veto|urge)$/;

export function verbStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !isVerbAt(tree, i) || tree.is(i, 'amod')) continue;
    const open = leftOpen(tree, i);
    const match = open ?? wished(tree, i) ?? byVerb.at(tree, i);
    if (token.lemma === 'consider' && thinksItSo(tree, i)) continue;
    // "Back down", "push back": another verb than the one of the list.
    if (match === null || (match.words === 1 && tree.childrenBy(i, 'compound:prt').length > 0)) continue;
    if (supposed(tree, i) || (open === null && takesNoStand(tree, i, match.id))) continue;
    const taker = takerOf(tree, i, telling);
    if (taker === null) continue;
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
      about: taker.passive ? words.filter((word) => word < i) : words.filter((word) => word > i),
      words: taker.named ? words : attributed(tree, words, inside),
      fallback: FIRM.test(token.lemma) ? 'before' : null,
    });
  }
  return found;
}

/** "Would like Bland to withdraw", "I'd love to see a truce": what is wanted, said with courtesy; without "would" it is a taste. */
function wished(tree: Tree, i: number): { id: Stance; words: number } | null {
  if (!/^(?:like|love)$/.test(tree.tokens[i]?.lemma ?? '')) return null;
  const would = tree.childrenBy(i, 'aux').some((child) => /^(?:would|['’]d)$/i.test(tree.tokens[child]?.text ?? ''));
  const courteous = tree.childrenBy(i, 'xcomp').some((child) => COURTEOUS.test(tree.tokens[child]?.lemma ?? ''));
  return would && !courteous ? { id: 'demands', words: 1 } : null;
}

/** What speakers say that they would like to do, and do by saying so. */
const COURTEOUS =
  /^(?:thank|congratulate|commend|express|salute|acknowledge|emphasi[sz]e|stress|reiterate|underline|underscore|highlight|mention|add|note|point|draw|remind|recall|echo|tell|know|offer|extend)$/;

/** "Considers the move provocative", "is considered to be part of Bland": what one thinks of it, and nothing left open. */
function thinksItSo(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'xcomp', 'ccomp').some((child) => !/^VBG$/.test(tree.tokens[child]?.xpos ?? ''));
}

const DECIDES = /^(?:decide|determine|resolve|settle|say|announce|commit)$/;

/** "Has yet to decide whether to sign", "has not said whether it would": the question stays open. */
function leftOpen(tree: Tree, i: number): { id: Stance; words: number } | null {
  if (!DECIDES.test(tree.tokens[i]?.lemma ?? '')) return null;
  const open = denied(tree, i) || tree.children(i).some((child) => /^yet$/i.test(tree.tokens[child]?.text ?? ''));
  const asked = tree
    .childrenBy(i, 'ccomp', 'xcomp', 'advcl')
    .some((clause) => tree.childrenBy(clause, 'mark').some((mark) => /^whether$/i.test(tree.tokens[mark]?.text ?? '')));
  return open && asked ? { id: 'undecided', words: 1 } : null;
}

/** That sides agreed with each other to do something is what happened; that one agrees to what another asks for, a stand. */
function settled(tree: Tree, i: number, taker: Taker): boolean {
  if (tree.children(i).some((child) => /^(?:yet|would|will|could)$/i.test(tree.tokens[child]?.text ?? '')))
    return false;
  const joint = taker.parties.length > 1 || taker.word === null;
  const before = tree.tokens.slice(Math.max(0, i - 3), i).some(({ text }) => text === 'had');
  return joint || before || tree.childrenBy(i, 'xcomp').length > 0 || tree.childrenBy(i, 'conj').length > 0;
}

/** "Proposes that the sides withdraw": others are to act. */
function othersAct(tree: Tree, i: number, taker: Taker): boolean {
  return tree.childrenBy(i, 'ccomp').some((clause) => {
    const [subject] = tree.childrenBy(clause, 'nsubj');
    if (subject === undefined || taker.word === null) return false;
    return tree.tokens[subject]?.upos !== 'PRON' && tree.childrenBy(clause, 'aux:pass').length === 0;
  });
}
