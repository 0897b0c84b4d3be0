/** Stands told by a noun: "X's demand that", "expressed skepticism about", "pressure by X on", "a proposal by X to". */
import { subjectOf } from '../../commitment/subject.js';
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import { attributed, endOf } from '../carried.js';
import { clauseFrom, span } from '../clause.js';
import { holderAt, planOwner } from '../holder.js';
import { byNoun, planNouns } from '../lexicon.js';
import { denied } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';

/** Verbs that add nothing to the noun that they govern: "voiced doubts", "repeated its demand". */
const LIGHT =
  /^(?:express|voice|repeat|reiterate|reaffirm|restate|maintain|make|have|show|give|raise|put|underline|underscore|stress|state|signal|declare|issue|cite|place|renew|include|contain|offer|pose|set|impose|harbour|harbor)$/;

/** What may follow a noun that is about something. */
const LEADS_ON = /^(?:for|that|to|of|on|about|over|by|in|against|with|towards?|from|at|regarding|concerning)$/i;

export function nounStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || token.upos !== 'NOUN' || tree.is(i, 'compound')) continue;
    // "Little sign" and "no indication" stand in the list with the word that denies them.
    const match = byNoun.at(tree, i) ?? wholeAt(tree, i);
    if (match === null) continue;
    const owner = ownerOf(tree, i, telling);
    if (owner === null) continue;
    const statement = telling.statementAt(token.start);
    const words = clauseFrom(tree, i, Math.min(owner.from, i), endOf(tree, i, statement));
    const about = words.filter((word) => word > i);
    // A bare noun, "the demands", says nothing of what is demanded.
    if (about.length < 2 || !LEADS_ON.test(tree.tokens[i + 1]?.text ?? '')) continue;
    const stance = match.id as Stance;
    found.push({
      tree,
      word: i,
      stance: (owner.denied || denied(tree, i)) && stance !== 'undecided' ? 'opposes' : stance,
      parties: owner.parties,
      statement,
      inside: statement,
      about,
      words: owner.named ? words : attributed(tree, words, statement),
      fallback: null,
    });
  }
  return found;
}

function wholeAt(tree: Tree, i: number) {
  const match = byNoun.at(tree, i - 1);
  return match !== null && match.to > i ? match : null;
}

interface Owner {
  parties: string[];
  word: number | null;
  from: number;
  named: boolean;
  denied: boolean;
}

function ownerOf(tree: Tree, noun: number, telling: Telling): Owner | null {
  const from = (word: number) => tree.subtree(word)[0] ?? word;
  const [possessor] = tree.childrenBy(noun, 'nmod:poss');
  const head = tree.tokens[noun]?.head ?? -1;
  const verb = governor(tree, noun);
  const light = verb !== null && LIGHT.test(tree.tokens[verb]?.lemma ?? '');
  if (possessor !== undefined) {
    const own = verb === null || tree.tokens[possessor]?.upos !== 'PRON' ? null : subjectOf(tree, verb);
    // "The men restated their commitment": theirs, whoever they are.
    const holder = own === null || own.passive ? holderAt(tree, possessor, telling) : holderAt(tree, own.word, telling);
    if (holder === null) return null;
    const start = light && !holder.named ? Math.min(verb, from(possessor)) : from(possessor);
    return { ...holder, word: possessor, from: start, denied: false };
  }
  for (const child of tree.childrenBy(noun, 'nmod')) {
    if (!/^(?:by|from)$/i.test(tree.tokens[tree.childrenBy(child, 'case')[0] ?? -1]?.text ?? '')) continue;
    const holder = holderAt(tree, child, telling);
    if (holder !== null) return { ...holder, word: child, from: from(noun), denied: false };
  }
  const token = tree.tokens[noun];
  if (token !== undefined && planNouns.has(token.lemma)) {
    const before = span(from(noun), noun - 1);
    const range: Range | null = before.length === 0 ? null : tree.span(before);
    const named = range === null ? [] : telling.naming.partiesOf(range);
    if (named.length === 1) return { parties: named, word: null, from: from(noun), named: true, denied: false };
  }
  if (!light || verb === null || !(tree.is(noun, 'obj') || tree.tokens[noun]?.head === verb)) return null;
  const subject = subjectOf(tree, verb);
  if (subject === null || subject.passive) return null;
  const holder = planNouns.has(tree.tokens[subject.word]?.lemma ?? '')
    ? planHolder(tree, subject.word, telling)
    : holderAt(tree, subject.word, telling);
  if (holder === null) return null;
  const near = subject.word < noun && noun - subject.word < 14;
  return {
    ...holder,
    word: subject.word,
    from: near ? from(subject.word) : verb,
    denied: denied(tree, verb) || denied(tree, noun) || denied(tree, head),
  };
}

/** The verb of which the noun is the object. */
function governor(tree: Tree, noun: number): number | null {
  const head = tree.tokens[noun]?.head ?? -1;
  if (head < 0 || tree.tokens[head]?.upos !== 'VERB') return null;
  return tree.is(noun, 'obj') || tree.is(noun, 'nsubj:pass') ? head : null;
}

function planHolder(tree: Tree, plan: number, telling: Telling) {
  const parties = planOwner(tree, plan, telling);
  return parties.length === 0 ? null : { parties, named: false };
}
