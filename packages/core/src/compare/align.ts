/**
 * From the clauses of an old and a new text to which became which: unchanged, changed, moved, moved and changed, split, merged, new,
 * gone. Clauses are likened by the pairs of words side by side that they share (Jaccard); each takes the one that takes it. Moving is
 * read from the order of the pairs, not from their numbers, since an article put in before shifts all numbers and moves nothing.
 */

import { longestInOrder } from './in-order.js';
import { likenessOf, type Profile, profileOf, rarity, sharedStems, sharedWords } from './profile.js';

/** What is aligned: the words of a clause, with its number where it has one. */
export interface Alignable {
  text: string;
  /** As cited; a small help where two fit equally well. */
  label: string | null;
}

export type AlignmentKind =
  | 'unchanged'
  | 'changed'
  | 'moved'
  | 'moved-and-changed'
  | 'split'
  | 'merged'
  | 'new'
  | 'gone';

export interface Alignment {
  kind: AlignmentKind;
  /** Indexes into the old clauses; several where they were merged. */
  old: number[];
  /** Indexes into the new clauses; several where one was split. */
  new: number[];
  /** Share of the word pairs that both sides have, 0 to 1; 1 where nothing changed. */
  likeness: number;
}

/** Less than this is chance between legal texts: the best threshold on treaties with seeded deletions, moves and rewrites. */
const LEAST_LIKENESS = 0.15;
/** So much of a clause must stand in another to be a piece of it. */
const LEAST_SHARE = 0.5;
/** Pieces shorter than this are formulas that stand in many clauses. */
const LEAST_PIECE = 5;
/** A pair of words that stands in more clauses than this says little about any of them, and would make the work quadratic. */
const COMMON = 60;

/** Alignments in the order of the new text; what is gone stands where it stood among its old neighbours. Deterministic. */
export function align(old: readonly Alignable[], fresh: readonly Alignable[]): Alignment[] {
  const before = old.map(profileOf);
  const after = fresh.map(profileOf);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (o: number, n: number) => {
    partner.set(o, n);
    taken.add(n);
  };
  pairEqual(before, after, pair);
  // Each round frees those whose best was taken by a better one.
  for (let round = 0; round < 4; round++) {
    const made = pairMutual(before, after, old, fresh, partner, taken);
    for (const [o, n] of made) pair(o, n);
    if (made.length === 0) break;
  }
  const pieces = piecesOf(before, after, partner, taken);
  pairGaps(before, after, partner, taken, pieces, pair);
  return inOrder(before, after, partner, pieces);
}

/** Clauses with the same words; where the same words stand several times, in their order. */
function pairEqual(before: readonly Profile[], after: readonly Profile[], pair: (o: number, n: number) => void): void {
  const places = new Map<string, number[]>();
  after.forEach(({ folded }, n) => {
    const list = places.get(folded);
    if (list === undefined) places.set(folded, [n]);
    else list.push(n);
  });
  before.forEach(({ folded }, o) => {
    const n = places.get(folded)?.shift();
    if (n !== undefined) pair(o, n);
  });
}

function pairMutual(
  before: readonly Profile[],
  after: readonly Profile[],
  old: readonly Alignable[],
  fresh: readonly Alignable[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): [number, number][] {
  const index = new Map<string, number[]>();
  after.forEach(({ grams }, n) => {
    if (taken.has(n)) return;
    for (const gram of grams) {
      const list = index.get(gram);
      if (list === undefined) index.set(gram, [n]);
      else list.push(n);
    }
  });
  const best = new Map<number, { n: number; likeness: number }>();
  const bestFor = new Map<number, { o: number; likeness: number }>();
  before.forEach(({ grams }, o) => {
    if (partner.has(o)) return;
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const list = index.get(gram);
      if (list === undefined || list.length > COMMON) continue;
      for (const n of list) shared.set(n, (shared.get(n) ?? 0) + 1);
    }
    for (const [n, count] of shared) {
      const size = grams.size + (after[n]?.grams.size ?? 0) - count;
      const label = old[o]?.label ?? null;
      const closeness =
        (label !== null && label === fresh[n]?.label ? 0.02 : 0) -
        0.01 * Math.abs(o / Math.max(1, before.length) - n / Math.max(1, after.length));
      const likeness = count / Math.max(1, size) + closeness;
      if (count / Math.max(1, size) < LEAST_LIKENESS) continue;
      if (likeness > (best.get(o)?.likeness ?? 0)) best.set(o, { n, likeness });
      if (likeness > (bestFor.get(n)?.likeness ?? 0)) bestFor.set(n, { o, likeness });
    }
  });
  return [...best].filter(([o, { n }]) => bestFor.get(n)?.o === o).map(([o, { n }]) => [o, n]);
}

/** So much of the shorter clause, in words, is no chance where it is the only one that could have become the other. */
const LEAST_WORDS = 0.4;
/** So much of what the two say, each beginning of a word weighed by its rarity, is no chance between the same neighbours. */
const LEAST_STEMS = 0.15;
/** Gaps longer than this are other texts rather than clauses written anew. */
const MOST_GAP = 60;

/** Clauses between two that stayed: a short one may keep few words side by side, and one that was written anew only what it is about. */
function pairGaps(
  before: readonly Profile[],
  after: readonly Profile[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  { ofOld, ofNew }: Pieces,
  pair: (o: number, n: number) => void,
): void {
  const inPieces = new Set([...ofOld.values()].flat());
  const merged = new Set([...ofNew.values()].flat());
  const sorted = [...partner].sort((a, b) => a[0] - b[0]);
  const stays = longestInOrder(sorted);
  const weigh = rarity([...before, ...after]);
  const free = (from: number, to: number, isFree: (i: number) => boolean) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(isFree);
  let last: readonly [number, number] = [-1, -1];
  for (const stay of [...sorted.filter(([o]) => stays.has(o)), [before.length, after.length] as const]) {
    const old = free(last[0] + 1, stay[0], (o) => !partner.has(o) && !merged.has(o));
    const fresh = free(last[1] + 1, stay[1], (n) => !taken.has(n) && !inPieces.has(n));
    const [o, n] = [old[0] ?? -1, fresh[0] ?? -1];
    const alone = stay[0] - last[0] === 2 && stay[1] - last[1] === 2 && o >= 0 && n >= 0;
    if (alone && sharedWords(before[o], after[n]) >= LEAST_WORDS) pair(o, n);
    else if (old.length <= MOST_GAP && fresh.length <= MOST_GAP)
      for (const [one, other] of aboutTheSame(before, after, old, fresh, weigh)) pair(one, other);
    last = stay;
  }
}

/** Each takes the one that takes it, by what both are about. */
function aboutTheSame(
  before: readonly Profile[],
  after: readonly Profile[],
  old: readonly number[],
  fresh: readonly number[],
  weigh: (stem: string) => number,
): [number, number][] {
  const best = new Map<number, { n: number; share: number }>();
  const bestFor = new Map<number, { o: number; share: number }>();
  for (const o of old) {
    for (const n of fresh) {
      const share = sharedStems(before[o], after[n], weigh);
      if (share < LEAST_STEMS) continue;
      if (share > (best.get(o)?.share ?? 0)) best.set(o, { n, share });
      if (share > (bestFor.get(n)?.share ?? 0)) bestFor.set(n, { o, share });
    }
  }
  return [...best].filter(([o, { n }]) => bestFor.get(n)?.o === o).map(([o, { n }]) => [o, n]);
}

interface Pieces {
  /** New clauses that are a further piece of the old one. */
  ofOld: Map<number, number[]>;
  /** Old clauses that went into the new one beside its partner. */
  ofNew: Map<number, number[]>;
}

/** Clauses without a partner that stand for the most part in another clause's old or new words. */
function piecesOf(
  before: readonly Profile[],
  after: readonly Profile[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Pieces {
  const ofOld = new Map<number, number[]>();
  const ofNew = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, key: number, value: number) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  const holds = (whole: readonly Profile[], piece: Profile): number => {
    let home = -1;
    let most = LEAST_SHARE;
    whole.forEach(({ grams }, i) => {
      let shared = 0;
      for (const gram of piece.grams) if (grams.has(gram)) shared++;
      const share = shared / Math.max(1, piece.grams.size);
      if (share >= most && grams.size > piece.grams.size) {
        most = share;
        home = i;
      }
    });
    return home;
  };
  after.forEach((piece, n) => {
    if (taken.has(n) || piece.grams.size < LEAST_PIECE) return;
    const home = holds(before, piece);
    if (home >= 0 && partner.has(home)) add(ofOld, home, n);
  });
  before.forEach((piece, o) => {
    if (partner.has(o) || piece.grams.size < LEAST_PIECE) return;
    const home = holds(after, piece);
    if (home >= 0 && taken.has(home)) add(ofNew, home, o);
  });
  return { ofOld, ofNew };
}

function inOrder(
  before: readonly Profile[],
  after: readonly Profile[],
  partner: ReadonlyMap<number, number>,
  { ofOld, ofNew }: Pieces,
): Alignment[] {
  const stays = longestInOrder([...partner].sort((a, b) => a[0] - b[0]));
  const inPieces = new Set([...ofOld.values()].flat());
  const merged = new Set([...ofNew.values()].flat());
  const byNew = new Map<number, Alignment>();
  for (const [o, n] of partner) {
    const same = before[o]?.folded === after[n]?.folded;
    const split = ofOld.get(o) ?? [];
    const joined = ofNew.get(n) ?? [];
    const kind: AlignmentKind =
      split.length > 0
        ? 'split'
        : joined.length > 0
          ? 'merged'
          : stays.has(o)
            ? same
              ? 'unchanged'
              : 'changed'
            : same
              ? 'moved'
              : 'moved-and-changed';
    byNew.set(n, {
      kind,
      old: [o, ...joined].sort((a, b) => a - b),
      new: [n, ...split].sort((a, b) => a - b),
      likeness: same ? 1 : likenessOf(before[o], after[n]),
    });
  }
  const out: Alignment[] = [];
  const gone = before.map((_, o) => o).filter((o) => !partner.has(o) && !merged.has(o));
  let next = 0;
  const flush = (until: number) => {
    while (next < gone.length && (gone[next] ?? 0) < until) {
      out.push({ kind: 'gone', old: [gone[next] ?? 0], new: [], likeness: 0 });
      next++;
    }
  };
  // What is gone stands before what is new in the same gap, as in a redline.
  const anchors = after.map((_, n) => {
    const o = byNew.get(n)?.old.find((candidate) => stays.has(candidate));
    return o ?? -1;
  });
  for (let n = after.length - 1, following = Number.POSITIVE_INFINITY; n >= 0; n--) {
    following = (anchors[n] ?? -1) >= 0 ? (anchors[n] ?? 0) : following;
    anchors[n] = following;
  }
  after.forEach((_, n) => {
    flush(anchors[n] ?? 0);
    const known = byNew.get(n);
    if (known !== undefined) out.push(known);
    else if (!inPieces.has(n)) out.push({ kind: 'new', old: [], new: [n], likeness: 0 });
  });
  flush(Number.POSITIVE_INFINITY);
  return out;
}
