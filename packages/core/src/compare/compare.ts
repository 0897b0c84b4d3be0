/** From an old and a new reading to their comparison, clause by clause: which became which, and what that changes for whom. */
import type { Commitment } from '../commitment/commitment.js';
import { elementValue } from '../element/element.js';
import { readDefinitions } from '../instrument/definitions.js';
import { ownText } from '../instrument/list.js';
import { walk } from '../instrument/part.js';
import { placeOf } from '../instrument/place.js';
import { readStructure } from '../instrument/structure.js';
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';
import { readableOf } from '../source/readable.js';
import { type AlignmentKind, align } from './align.js';
import { forceWordsIn } from './clause-force.js';
import { byPresence, type Direction, opposite, together } from './direction.js';
import { type ElementChange, elementChanges, withoutTimedCases } from './element-change.js';
import { forceLengthChange } from './force-length.js';
import { saidStill } from './said-still.js';
import { valueChanges } from './value-changes.js';

/** A clause of one of the two texts. */
export interface ComparedClause {
  place: string;
  range: Range;
  text: string;
  commitments: Commitment[];
}

export interface ClausePair {
  kind: AlignmentKind;
  old: ComparedClause[];
  new: ComparedClause[];
  /** Elements that changed, for the side to which the clause is owed; empty where only other words did. */
  changes: ElementChange[];
  /** One word for the pair, never a sum: stronger or weaker only where nothing goes the other way. */
  direction: Direction;
  /** Defined terms whose definition changed and that this clause uses. */
  definitions: string[];
}

export interface Comparison {
  pairs: ClausePair[];
  /** How many pairs of each kind. */
  counts: Record<AlignmentKind, number>;
  /** Share of the old text's clauses that found a partner; low where the two texts have nothing to do with each other. */
  related: number;
}

/** Below this the two are different texts rather than versions of one. */
export const UNRELATED = 0.1;

/** Compares two readings. Never throws; texts that have nothing in common give only clauses that are gone and new, and say so by `related`. */
export function compare(old: Reading, fresh: Reading): Comparison {
  const before = clausesOf(old);
  const after = clausesOf(fresh);
  const labelled = (clause: ComparedClause) => ({ text: clause.text, label: clause.place });
  const changedTerms = termsChanged(old, fresh);
  const pairs = align(before.map(labelled), after.map(labelled)).map((alignment): ClausePair => {
    const left = alignment.old.flatMap((i) => before[i] ?? []);
    const right = alignment.new.flatMap((i) => after[i] ?? []);
    const changes =
      alignment.kind === 'unchanged' || alignment.kind === 'moved' ? [] : changesOf(left, right, old, fresh);
    const words = right.map(({ text }) => text).join(' ');
    return {
      kind: alignment.kind,
      old: left,
      new: right,
      changes,
      direction: together(changes.map(({ direction }) => direction)),
      definitions: changedTerms.filter(({ pattern }) => pattern.test(words)).map(({ term }) => term),
    };
  });
  const counts = { unchanged: 0, changed: 0, moved: 0, 'moved-and-changed': 0, split: 0, merged: 0, new: 0, gone: 0 };
  for (const { kind } of pairs) counts[kind]++;
  const kept = pairs.filter(({ old: left, new: right }) => left.length > 0 && right.length > 0).length;
  return { pairs, counts, related: before.length === 0 ? 0 : kept / before.length };
}

/** Compares two wordings of one provision, however many clauses each has: as one pair, that is taken for changed. */
export function compareWordings(old: Reading, fresh: Reading): ClausePair {
  const [left, right] = [clausesOf(old), clausesOf(fresh)];
  const changes = changesOf(left, right, old, fresh);
  const same = left.map(({ text }) => text).join('\n') === right.map(({ text }) => text).join('\n');
  return {
    kind: same ? 'unchanged' : 'changed',
    old: left,
    new: right,
    changes,
    direction: together(changes.map(({ direction }) => direction)),
    definitions: [],
  };
}

/** The direction for one party: what a bearer owes more of is stronger for the others and heavier for itself. */
export function directionFor(pair: ClausePair, party: string): Direction {
  return seenBy(pair, party, pair.direction);
}

/** The same for one of the pair's changes. */
export function seenBy(pair: Pick<ClausePair, 'old' | 'new'>, party: string, direction: Direction): Direction {
  const bound = [...pair.old, ...pair.new].flatMap(({ commitments }) => commitments);
  const bears = bound.some(({ bearer }) => (elementValue(bearer) ?? []).includes(party));
  const owed = bound.some(({ to }) => (elementValue(to) ?? []).includes(party));
  return bears && !owed ? opposite(direction) : direction;
}

/** The clauses of a text: each part's own words, or its paragraphs where it has no other structure. */
export function clausesOf(reading: Reading): ComparedClause[] {
  const { text } = readableOf(reading);
  const structure = readStructure(reading.text, reading.article, reading.format);
  const clauses: ComparedClause[] = [];
  let next = 0;
  for (const [part] of walk(structure.parts)) {
    if (part.kind === 'title' || part.kind === 'contents' || part.kind === 'heading') continue;
    const range = trimmed(text, ownText(part));
    if (range[0] >= range[1]) continue;
    const commitments: Commitment[] = [];
    // Both run in the order of the text.
    while (next < reading.commitments.length && startOf(reading.commitments[next]) < range[0]) next++;
    for (let i = next; i < reading.commitments.length && startOf(reading.commitments[i]) < range[1]; i++) {
      const commitment = reading.commitments[i];
      if (commitment !== undefined) commitments.push(commitment);
    }
    clauses.push({ place: placeOf(structure, range[0]), range, text: text.slice(...range), commitments });
  }
  return clauses;
}

const startOf = (commitment: Commitment | undefined): number => commitment?.quote[0]?.[0] ?? 0;

function trimmed(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return [start + lead, start + lead + words.trim().length];
}

function changesOf(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  old: Reading,
  fresh: Reading,
): ElementChange[] {
  if (left.length === 0 || right.length === 0) return [];
  const a = left.flatMap(({ commitments }) => commitments);
  const b = right.flatMap(({ commitments }) => commitments);
  const changes = pairCommitments(a, b, old, fresh)
    .flatMap(([one, other]) =>
      elementChanges({ commitment: one, text: old.text }, { commitment: other, text: fresh.text }),
    )
    .filter((change) => hasCome(change, left, right));
  const length = changes.some(({ element }) => element === 'term') ? null : lengthChange(left, right, old, fresh);
  if (length !== null) changes.push(length);
  changes.push(...forceChanges(left, right, old, fresh, changes));
  dropWhere(
    changes,
    ({ element, old: was, new: is }) =>
      // "As it deems necessary" limits what is owed, and is told as what it is: a judgement of one's own.
      element === 'condition' &&
      changes.some((other) => other.element === 'judgement' && covers(other, { old: was, new: is })),
  );
  const [was, is] = [left, right].map((clauses): Range => [clauses[0]?.range[0] ?? 0, clauses.at(-1)?.range[1] ?? 0]);
  // Of clauses that were split or merged, the numbers stand in others than these as well.
  if (was !== undefined && is !== undefined && left.length === 1 && right.length === 1)
    changes.push(...valueChanges({ text: old.text, range: was }, { text: fresh.text, range: is }, changes));
  return withoutRepeats(withoutTimedCases(changes));
}

/** Acts that a guarantee is made of. */
const PROMISED: ReadonlySet<string> = new Set([
  'defend',
  'assist',
  'deploy',
  'fund',
  'withdraw',
  'release',
  'limit',
  'monitor',
  'cease-fire',
  'sanction',
  'admit',
]);

const promisesAct = ({ act }: Commitment) => PROMISED.has(elementValue(act) ?? '');

/** Whether all words of the one stand in the other's, on the side that has them. */
function covers(other: ElementChange, { old, new: fresh }: Pick<ElementChange, 'old' | 'new'>): boolean {
  const inside = (one: ElementChange['old'], all: ElementChange['old']) =>
    one === null || all?.words.toLowerCase().includes(one.words.toLowerCase()) === true;
  return inside(old, other.old) && inside(fresh, other.new);
}

function dropWhere<T>(list: T[], drop: (one: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const one = list[i];
    if (one !== undefined && drop(one)) list.splice(i, 1);
  }
}

/** Not where the other wording says the same and only another element was read from it. */
function hasCome(
  { element, old, new: fresh }: ElementChange,
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): boolean {
  const inText = (clauses: readonly ComparedClause[]) => clauses.map(({ text }) => text).join(' ');
  // What has no name of its own is told by the redline, unless something that is promised went or came.
  const unnamed = [old, fresh].some((side) => side?.range === null && side.words === 'other');
  if (element === 'act' && unnamed && ![...left, ...right].some(({ commitments }) => commitments.some(promisesAct)))
    return false;
  if (element === 'act')
    return (
      !(old?.range != null && fresh?.range == null && saidStill(old.words, inText(right))) &&
      !(fresh?.range != null && old?.range == null && saidStill(fresh.words, inText(left)))
    );
  if (old !== null && fresh !== null) return true;
  const [one, other] = old === null ? [fresh, left] : [old, right];
  return one === null || !saidStill(one.words, inText(other));
}

/** A clause with several commitments of one bearer tells of a new bearer once. */
function withoutRepeats(changes: readonly ElementChange[]): ElementChange[] {
  const seen = new Set<string>();
  return changes.filter(({ element, old, new: fresh, direction }) => {
    const key = [element, old?.words, fresh?.words, direction].join('\n');
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function lengthChange(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  old: Reading,
  fresh: Reading,
): ElementChange | null {
  const [was, is] = [left[0], right[0]];
  if (was === undefined || is === undefined || left.length > 1 || right.length > 1) return null;
  return forceLengthChange(old.text, was.range, fresh.text, is.range);
}

/** Commitments of one act first, then whoever is left, in their order. */
function pairCommitments(
  a: readonly Commitment[],
  b: readonly Commitment[],
  old: Reading,
  fresh: Reading,
): [Commitment, Commitment][] {
  const words = (commitment: Commitment, { text }: Reading) =>
    new Set(
      commitment.quote.flatMap(
        ([start, end]) =>
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
    );
  const scored = a.flatMap((one, i) => {
    const mine = words(one, old);
    return b.map((other, k) => {
      const theirs = words(other, fresh);
      const shared = [...mine].filter((word) => theirs.has(word)).length;
      const likeness = shared / Math.max(1, mine.size + theirs.size - shared);
      const act = elementValue(one.act);
      return { i, k, one, other, score: likeness + (act !== 'other' && act === elementValue(other.act) ? 0.15 : 0) };
    });
  });
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.k - y.k);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs: [Commitment, Commitment][] = [];
  for (const { i, k, one, other, score } of scored) {
    if (score < 0.25 || takenA.has(i) || takenB.has(k)) continue;
    takenA.add(i);
    takenB.add(k);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Words that tighten or loosen a clause whatever commitment they belong to; what an element says already is not said twice. */
function forceChanges(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  old: Reading,
  fresh: Reading,
  known: readonly ElementChange[],
): ElementChange[] {
  const had = left.flatMap(({ range }) => forceWordsIn(old.text, range));
  const has = right.flatMap(({ range }) => forceWordsIn(fresh.text, range));
  const said = new Set(known.map(({ element }) => element));
  const elements = [...new Set([...had, ...has].map(({ element }) => element))].sort();
  return elements.flatMap((element): ElementChange[] => {
    if (
      said.has(element) ||
      (element === 'haste' && said.has('deadline')) ||
      (element === 'hope' && said.has('modality'))
    )
      return [];
    const before = had.find((one) => one.element === element);
    const after = has.find((one) => one.element === element);
    const [many, now] = [had, has].map((list) => list.filter((one) => one.element === element).length) as [
      number,
      number,
    ];
    // Of words that loosen, fewer are better even where one is left; of the others, a longer clause has more of all.
    const counted = LOOSENING.has(element) && many !== now;
    if ((before === undefined) === (after === undefined) && !counted) return [];
    const side = (text: string, range: Range | undefined) =>
      range === undefined ? null : { words: text.slice(...range).replace(/\s+/g, ' '), range };
    return [
      {
        element,
        old: side(old.text, before?.range),
        new: side(fresh.text, after?.range),
        ...byPresence(element, now > many),
      },
    ];
  });
}

const LOOSENING: ReadonlySet<string> = new Set(['judgement', 'comparison', 'hope', 'carve-out']);

/** Terms that both texts define, in other words. */
function termsChanged(old: Reading, fresh: Reading): { term: string; pattern: RegExp }[] {
  const defined = (reading: Reading) => {
    const { text } = readableOf(reading);
    const definitions = readDefinitions(text, readStructure(reading.text, reading.article, reading.format));
    return new Map(
      definitions.map(({ term, meaning }) => [
        term,
        text
          .slice(...meaning)
          .replace(/\s+/g, ' ')
          .trim()
          .toLowerCase(),
      ]),
    );
  };
  const before = defined(old);
  return [...defined(fresh)].flatMap(([term, meaning]) => {
    const was = before.get(term);
    if (was === undefined || was === meaning || !/^[\p{L}\s-]{2,60}$/u.test(term)) return [];
    return [{ term, pattern: new RegExp(`(?<!\\p{L})${term.replace(/\s+/g, '\\s+')}s?(?!\\p{L})`, 'u') }];
  });
}
