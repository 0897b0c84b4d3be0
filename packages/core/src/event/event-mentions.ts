/** Eats a sentence's tree; gives the words in it that name or tell an event, each once, with the verb of its clause. */
import type { Token } from '@casus/english';
import { type EventKind, events as kinds } from '../generated/events.js';
import { copyOf } from '../words/copy.js';
import { formsOf } from '../words/forms.js';
import { type PhraseMatch, Phrases, type WordRow } from '../words/phrases.js';
import type { Tree } from '../words/tree.js';
import type { EventMention } from './event-mention.js';
import { clauseOf } from './event-zone.js';

/** Second words of a verb's phrase that are no object of it. */
const PARTICLE = new Set(['to', 'in', 'with', 'down', 'out', 'up', 'over', 'off', 'by', 'face', 'fire']);

const phrases = (words: (kind: EventKind) => readonly string[]) =>
  new Phrases(kinds.flatMap((kind, at) => words(kind).map((phrase) => ({ id: String(at), phrase }))));
const things = phrases((kind) => kind.things);
const deeds = phrases((kind) => kind.do);

/** "Present … proposal": verbs with the nouns that make them an event, wherever in the clause the noun stands. */
const withObject = new Map<string, Map<string, number>>();
kinds.forEach((kind, at) => {
  for (const phrase of kind.do) {
    const [verb = '', noun, more] = phrase.split(' ');
    if (noun === undefined || more !== undefined || PARTICLE.has(noun)) continue;
    const nouns = withObject.get(verb) ?? new Map<string, number>();
    nouns.set(noun, at);
    withObject.set(verb, nouns);
  }
});

const THING = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Plurals that taggers take for verbs: "Geneva talks became", "Russian strikes on". */
const PLURALS = /^(?:talks|strikes|attacks|airstrikes|clashes|raids|visits|negotiations)$/i;

/** Verbs that mean no meeting or attack with such an object: "met the deadline", "struck a deal", "hosted the website". */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'meet',
      'deadline demand need requirement condition target goal criterion standard challenge obligation commitment end threshold expectation fate resistance opposition cost',
    ],
    ['strike', 'deal agreement bargain balance tone accord chord compromise pose blow'],
    ['hit', 'market economy price target record low high snag roadblock'],
    [
      'host',
      'base website troop force missile weapon refugee cup expo olympics games championship concert festival tournament',
    ],
    ['speak', 'reporter journalist press media news lawmaker crowd supporter audience viewer'],
    [
      'receive',
      'letter report aid weapon support money fund assistance guarantee assurance answer response reply call information vote training offer proposal pressure missile shipment equipment order notice',
    ],
    [
      'welcome',
      'decision agreement deal statement move plan proposal step announcement news effort progress result outcome ceasefire truce talk initiative adoption release commitment signing vision blueprint host hosting leadership role contribution approach',
    ],
    [
      'address',
      'press reporter journalist media issue concern problem question need crisis challenge topic matter threat cause demand',
    ],
    ['attend', 'school church university class'],
  ].map(([verb = '', objects = '']) => [verb, new Set(objects.split(' '))] as const),
);

/** Nouns in which an event is only a part of the name or is no event: "the talks table", "call for", "strike force". */
const UNREAL = new Set(
  (
    'possibility threat risk fear danger prospect likelihood chance hope capability ability capacity anniversary deterrence defense ' +
    'defence protection readiness responsibility accusation date timetable preparation'
  ).split(' '),
);

/** The events of a sentence in the order of the text. */
export function eventMentions(tree: Tree): EventMention[] {
  const out: (EventMention & { to: number })[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined) continue;
    const last = out.at(-1);
    if (last !== undefined && i < last.to) continue;
    const noun = (THING.has(token.upos) || takenForVerb(tree, i)) && !PASTS.has(token.text);
    const verb = token.upos === 'VERB' || PASTS.has(token.text);
    const match = noun ? things.at(tree, i) : verb ? deedAt(tree, i) : null;
    if (match === null) {
      if (staysAt(tree, i))
        out.push({ type: 'meeting', head: i, clause: i, verb: true, dated: true, joined: [], to: i + 1 });
      continue;
    }
    const kind = kinds[Number(match.id)];
    if (kind === undefined) continue;
    const named = noun ? headOf(tree, match) : i;
    if (!real(tree, named, !noun)) continue;
    const head = noun ? wholeOf(tree, named) : i;
    const clause = clauseOf(tree, head);
    out.push({ type: kind.type, head, clause, verb: !noun, dated: kind.dated, joined: [], to: match.to });
  }
  const heads = new Set<number>();
  const once = out.filter(({ head }) => !heads.has(head) && heads.add(head));
  const kept = once.filter(
    (mention) =>
      !toldByNoun(tree, mention, once) &&
      !inner(tree, mention, once) &&
      !announced(tree, mention, once) &&
      !signed(tree, mention, once) &&
      !onward(tree, mention, once),
  );
  return kept.map((mention) => ({
    ...mention,
    joined: once.filter((other) => !kept.includes(other) && onwardTo(tree, other, mention)).map(({ head }) => head),
  }));
}

/** Pasts that taggers take for nouns or that get a wrong dictionary form, with the right one. */
const PASTS: ReadonlyMap<string, string> = new Map([
  ['met', 'meet'],
  ['visited', 'visit'],
  ['invaded', 'invade'],
  ['shelled', 'shell'],
  ['bombed', 'bomb'],
]);

function takenForVerb(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token?.upos !== 'VERB' || !PLURALS.test(token.text)) return false;
  if (/^talks$/i.test(token.text)) return true;
  const next = tree.tokens[i + 1];
  return next?.upos === 'ADP' || next?.xpos === 'VBD';
}

function withLemma(tree: Tree, i: number, token: Token, lemma: string): WordRow {
  const copy = copyOf(token);
  copy.lemma = lemma;
  return { tokens: tree.tokens.with(i, copy), forms: tree.forms.with(i, formsOf(copy)) };
}

function deedAt(tree: Tree, i: number): PhraseMatch | null {
  const past = PASTS.get(tree.tokens[i]?.text ?? '');
  const token = tree.tokens[i];
  const match = deeds.at(past === undefined || token === undefined ? tree : withLemma(tree, i, token, past), i);
  const nouns = withObject.get(tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (nouns === undefined) return match;
  for (const object of tree.childrenBy(i, 'obj', 'nsubj:pass')) {
    const kind = nouns.get(tree.tokens[object]?.lemma.toLowerCase() ?? '');
    if (kind !== undefined) return { id: String(kind), from: i, to: i + 1, words: 2, order: kind };
  }
  return match;
}

/** "Were in the capital": who is told to be somewhere came together there. */
function staysAt(tree: Tree, i: number): boolean {
  const upos = tree.tokens[i]?.upos;
  if (upos !== 'PROPN' && tree.tokens[i]?.lemma !== 'capital') return false;
  if (tree.childrenBy(i, 'cop').length === 0 || tree.childrenBy(i, 'nsubj').length === 0) return false;
  return tree.childrenBy(i, 'case').some((word) => /^(?:in|at)$/i.test(tree.tokens[word]?.text ?? ''));
}

/** Nouns that count or cut an event: "the second round of talks", "the first day of talks" are heads of its phrase. */
const PORTION = new Set(
  'round day session series set phase stage rest start end conclusion resumption opening start number wave'.split(' '),
);

function wholeOf(tree: Tree, i: number): number {
  const above = tree.tokens[i]?.head ?? -1;
  const portion = tree.is(i, 'nmod') && PORTION.has(tree.tokens[above]?.lemma.toLowerCase() ?? '');
  return portion && tree.childrenBy(i, 'case').some((word) => tree.tokens[word]?.text === 'of') ? above : i;
}

/** What is announced is told by the announcing. */
function announced(tree: Tree, mention: EventMention, all: readonly EventMention[]): boolean {
  if (mention.verb || mention.type === 'statement-release') return false;
  const above = tree.tokens[mention.head]?.head;
  return (
    tree.is(mention.head, 'obj') &&
    all.some(({ head, type, verb }) => verb && type === 'statement-release' && head === above)
  );
}

/** "Signed a ceasefire in the capital": the truce is what was signed. */
function signed(tree: Tree, mention: EventMention, all: readonly EventMention[]): boolean {
  if (mention.verb || mention.type !== 'ceasefire-start' || !tree.is(mention.head, 'obj')) return false;
  const above = tree.tokens[mention.head]?.head;
  return all.some(({ head, type, verb }) => verb && type === 'signing' && head === above);
}

/** "Travelled to … to meet …": the way and the meeting are one. */
function onwardTo(tree: Tree, mention: EventMention, first: EventMention): boolean {
  if (!mention.verb || !first.verb || mention.type !== 'meeting' || first.type !== 'meeting') return false;
  return (
    tree.tokens[mention.head]?.head === first.head && (tree.is(mention.head, 'advcl') || tree.is(mention.head, 'xcomp'))
  );
}

function onward(tree: Tree, mention: EventMention, all: readonly EventMention[]): boolean {
  return all.some((other) => other !== mention && onwardTo(tree, mention, other));
}

function headOf(tree: Tree, match: PhraseMatch): number {
  for (let i = match.from; i < match.to; i++) {
    const head = tree.tokens[i]?.head ?? -1;
    if (head < match.from || head >= match.to) return i;
  }
  return match.from;
}

function real(tree: Tree, head: number, verb: boolean): boolean {
  const token = tree.tokens[head];
  if (token === undefined) return false;
  if (!verb) {
    if (['compound', 'amod', 'flat'].some((relation) => tree.is(head, relation)) || beforeNoun(tree, head))
      return false;
    if (setPhrase(tree, head)) return false;
    const above = tree.tokens[token.head];
    return !(tree.is(head, 'nmod') && above !== undefined && UNREAL.has(above.lemma.toLowerCase()));
  }
  // "The newly elected government".
  if (tree.is(head, 'amod')) return false;
  // "As outlined in the annex".
  if (token.lemma === 'outline' && tree.is(head, 'acl') && tree.childrenBy(head, 'obl:agent').length === 0)
    if (!tree.tokens.slice(head + 1, head + 3).some(({ text }) => text === 'by')) return false;
  // "Planes began arriving": what comes is nobody.
  if (token.lemma === 'arrive' || token.lemma === 'return' || token.lemma === 'head')
    if (subjectsOf(tree, head).some((subject) => THINGS_SENT.test(tree.tokens[subject]?.lemma ?? ''))) return false;
  // "Was met with suspicion".
  if (token.lemma === 'meet' && tree.childrenBy(head, 'nsubj:pass', 'aux:pass').length > 0) return false;
  const other = OTHERWISE.get(token.lemma.toLowerCase());
  if (other === undefined) return true;
  const own = tree.childrenBy(head, 'obj', 'nsubj:pass', ...(token.lemma === 'speak' ? ['obl'] : []));
  const objects = tree.is(head, 'acl') ? [...own, token.head] : own;
  return !objects.some((object) => other.has(tree.tokens[object]?.lemma.toLowerCase() ?? ''));
}

const THINGS_SENT =
  /^(?:plane|ship|aid|convoy|truck|weapon|troop|force|tanker|shipment|refugee|migrant|aircraft|missile|soldier|prisoner|captive|hostage|tank|vessel|people|family|civilian|pow)s?$/i;

/** The subject of a verb, or of the verb that it goes on with: "*planes* began arriving". */
function subjectsOf(tree: Tree, verb: number): number[] {
  const above = tree.is(verb, 'xcomp') ? (tree.tokens[verb]?.head ?? verb) : verb;
  return [...tree.childrenBy(verb, 'nsubj'), ...(above === verb ? [] : tree.childrenBy(above, 'nsubj'))];
}

/** "In exchange for", "under discussion", "calls for": phrases in which the noun tells no event. */
function setPhrase(tree: Tree, head: number): boolean {
  const [before, word, next] = [head - 1, head, head + 1].map((i) => tree.tokens[i]?.lower ?? '');
  if (before === 'under') return true;
  if (word === 'exchange') return next === 'for' || before === 'in';
  return (word === 'call' || word === 'calls') && (next === 'for' || next === 'to');
}

/** "Held talks", "travelled for talks": the noun tells the event, and its verb only carries it. */
function toldByNoun(tree: Tree, mention: EventMention, all: readonly EventMention[]): boolean {
  if (mention.verb && mention.type === 'other') {
    // "A truce that would take effect on Saturday".
    const nouns = [tree.tokens[mention.head]?.head, ...tree.childrenBy(mention.head, 'nsubj')];
    return all.some(({ verb, type, head }) => !verb && type === 'ceasefire-start' && nouns.includes(head));
  }
  if (!mention.verb || (mention.type !== 'meeting' && mention.type !== 'attack')) return false;
  return all.some(
    (other) => !other.verb && other.type === mention.type && tree.tokens[other.head]?.head === mention.head,
  );
}

/** "The first round of talks", "a meeting at the summit": one event under another of its kind is the same one. */
function inner(tree: Tree, mention: EventMention, all: readonly EventMention[]): boolean {
  if (mention.verb || !tree.is(mention.head, 'nmod')) return false;
  const above = tree.tokens[mention.head]?.head;
  return all.some((other) => !other.verb && other.type === mention.type && other.head === above);
}

/** "Ceasefire talks", "strike group": a noun right before the noun of which it is a part, whatever the tree says. */
function beforeNoun(tree: Tree, head: number): boolean {
  const next = tree.tokens[head + 1];
  return (
    next?.head !== undefined &&
    (next.upos === 'NOUN' || PLURALS.test(next.text)) &&
    tree.tokens[head]?.head === head + 1
  );
}
