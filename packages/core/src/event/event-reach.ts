/** Eats an event's mention and its zones; says in which of them its day and its place may stand, and whether its clause tells of it. */
import type { Tree } from '../words/tree.js';
import type { EventMention } from './event-mention.js';
import { type EventZone, light, saying } from './event-zone.js';

const APART_FROM = new Set(['nsubj', 'obj', 'root', 'xcomp', 'conj']);
const DURING = new Set(['in', 'at', 'during', 'on', 'amid', 'with', 'through', 'by']);

export interface Reach {
  /** Zones in which the day may stand, the nearest first. */
  day: readonly (readonly number[])[];
  place: readonly (readonly number[])[];
  /** Whether the clause tells of the event, so that its people are the event's. */
  told: boolean;
}

/**
 * How far an event's day and place may stand from it. Those of "said after the talks" are of the saying, those of "the talks
 * raised fears in the capital" of the fears: a noun takes from its clause only what the clause says of it.
 */
export function reachOf(tree: Tree, { head, clause, verb, type }: EventMention, zone: EventZone): Reach {
  if (verb || head === clause) return { day: [zone.clause, zone.above], place: [zone.clause, zone.above], told: true };
  const cases = tree.childrenBy(head, 'case').map((i) => tree.tokens[i]?.lower ?? '');
  const relation = tree.tokens[head]?.deprel.split(':')[0] ?? '';
  const told = APART_FROM.has(relation)
    ? cases.length === 0
    : relation === 'obl' && cases.every((word) => DURING.has(word) || (word === 'for' && coming(tree, clause)));
  if (!told || saying(tree, clause)) return { day: [zone.own], place: [zone.own], told: false };
  const carried = light(tree, clause) || relation === 'obl';
  // "Set up in 1992 to ease talks": the day is of the setting up; "travelled on Monday to hold talks": of both.
  const above = purpose(tree, clause) && !light(tree, zone.over) && !coming(tree, zone.over) ? [] : zone.above;
  return {
    day: [zone.own, zone.clause, ...(carried ? [above] : [])],
    // "A bombing killed two people in the capital": where it did harm, it was.
    place: carried
      ? [zone.own, zone.clause, above]
      : type === 'attack' && harms(tree, clause)
        ? [zone.own, zone.clause]
        : [zone.own],
    told,
  };
}

const HARMS =
  /^(?:kill|wound|injure|hurt|maim|destroy|damage|demolish|flatten|level|hit|strike|leave|devastate|gut|displace|cut|disable|ravage|rock|shake)$/;

/** Whether the verb of a clause tells what a blow did: "killed", "destroyed". */
export function harms(tree: Tree, clause: number): boolean {
  return HARMS.test(tree.tokens[clause]?.lemma ?? '');
}

/** Marks and words at which the stretch beside an event ends, whatever the tree says. */
const STOP = /^(?:[;:—–"“”()]|--|which|who|that|because|while|when|as|but|after|before|following|ahead|said|says)$/i;
export const MOST_NEAR = 18;

/** The words behind the event up to the next mark or clause, for sentences that the tree has not understood. */
export function nearby(tree: Tree, { head, clause, verb }: EventMention, heads: ReadonlySet<number>): number[] {
  const out: number[] = [];
  let verbs = 0;
  for (let i = head + 1; i < tree.tokens.length && i <= head + MOST_NEAR; i++) {
    const token = tree.tokens[i];
    if (token === undefined || heads.has(i)) break;
    const relative = i === head + 1 && /^(?:that|which)$/i.test(token.text);
    if (STOP.test(token.text) && !relative) break;
    const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos);
    if (finite && (verb || (++verbs > 1 && i !== clause))) break;
    if ((finite || i === clause) && !light(tree, i) && token.upos !== 'AUX') break;
    out.push(i);
  }
  return out;
}

/** "Talks *scheduled* for Tuesday": what sets the day. */
const SET_FOR = /^(?:schedule|plan|set|slate|due|expect|date|hold|convene)$/;

/** Whether a word hangs on the event's clause itself, and not on another verb in it: "in line with what was *agreed in* X". */
export function straight(tree: Tree, word: number, { head, clause, joined }: EventMention): boolean {
  for (
    let at = tree.tokens[word]?.head ?? -1, steps = 0;
    at >= 0 && at !== clause && at !== head && steps < 40;
    steps++
  ) {
    const shortened = tree.tokens[at]?.deprel === 'acl' || tree.is(at, 'advcl');
    if (shortened && !joined.includes(at) && !light(tree, at) && !SET_FOR.test(tree.tokens[at]?.lemma ?? ''))
      return false;
    at = tree.tokens[at]?.head ?? -1;
  }
  return true;
}

/** The first zone's finding. */
export function first<T>(
  zones: readonly (readonly number[])[],
  find: (words: readonly number[]) => T | null,
): T | null {
  for (const words of zones) {
    const found = find(words);
    if (found !== null) return found;
  }
  return null;
}

/** Verbs and nouns of going somewhere: what they go "to" is the place. */
const GOING = new Set([
  'visit',
  'travel',
  'fly',
  'arrive',
  'go',
  'head',
  'return',
  'trip',
  'enter',
  'gather',
  'meet',
  'sit',
]);

export function going(tree: Tree, word: number): boolean {
  return GOING.has(tree.tokens[word]?.lemma.toLowerCase() ?? '');
}

const TOGETHER = new Set(['gather', 'meet', 'sit', 'convene', 'assemble']);

/** Going somewhere or coming together, which is where and when the talks for which it was done are. */
function coming(tree: Tree, word: number): boolean {
  return going(tree, word) || TOGETHER.has(tree.tokens[word]?.lemma.toLowerCase() ?? '');
}

/** "The Parties *to meet*", "pressed them *to strike*": told as wish or purpose, not as done. */
export function purpose(tree: Tree, clause: number): boolean {
  const xpos = tree.tokens[clause]?.xpos;
  return (
    (xpos === 'VB' || xpos === 'VBP') && tree.childrenBy(clause, 'mark').some((i) => tree.tokens[i]?.xpos === 'TO')
  );
}
