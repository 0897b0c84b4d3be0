/** From the entries of a dossier to its sources: copies and excerpts of one text are one source, whose other printings are listed with it. */
import { type Copy, findCopies } from '../source/copies.js';
import type { DossierEntry } from './entry.js';

/** How a printing stands to the source that it belongs to. */
export type PrintingKind = 'reprint' | 'excerpt' | 'longer';

export interface Lineage {
  /** Index of the entry that counts as the source. */
  first: number;
  printings: { entry: number; kind: PrintingKind }[];
}

/** Share of a text that must stand in another for the two to be printings of one. */
const MOSTLY = 0.5;
const WHOLLY = 0.8;

/** Lineages in the order of their sources among the entries; every entry is in exactly one. */
export function lineagesOf(entries: readonly DossierEntry[]): Lineage[] {
  const shares = new Map<string, number>();
  const copies = findCopies(entries.map(({ article }, i) => ({ id: String(i), text: article })));
  for (const { from, to, share } of copies) shares.set(`${from}>${to}`, share);
  const share = (from: number, to: number) => shares.get(`${from}>${to}`) ?? 0;
  const parents = entries.map((_, i) => i);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root && parents[root] !== undefined) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const digests = digestsAmong(copies, share);
  for (const copy of copies) {
    const [from, to] = [Number(copy.from), Number(copy.to)];
    if (!areOfOneMake(entries[from], entries[to])) continue;
    const alike = digests.has(to) || digests.has(from) ? WHOLLY : MOSTLY;
    const each = copy.share >= alike && share(to, from) >= alike;
    const excerpt = copy.share >= WHOLLY && !digests.has(to);
    if (each || excerpt) parents[rootOf(from)] = rootOf(to);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < entries.length; i++) {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  }
  return [...groups.values()].map((members) => lineageOf(members, entries, share)).sort((a, b) => a.first - b.first);
}

/** A text that wholly holds two others which share nothing is a digest: what stands in it are different sources. */
function digestsAmong(copies: readonly Copy[], share: (from: number, to: number) => number): Set<number> {
  const held = new Map<number, number[]>();
  for (const { from, to, share: part } of copies) {
    if (part >= WHOLLY && share(Number(to), Number(from)) < WHOLLY) {
      held.set(Number(to), [...(held.get(Number(to)) ?? []), Number(from)]);
    }
  }
  const digests = new Set<number>();
  for (const [holder, parts] of held) {
    // Against the first alone, so that a text that holds thousands costs no more than its parts.
    const [one, ...others] = parts;
    if (one !== undefined && others.some((other) => share(one, other) === 0 && share(other, one) === 0)) {
      digests.add(holder);
    }
  }
  return digests;
}

/** A report that prints a treaty is no copy of it, and versions of an agreement are texts of their own. */
function areOfOneMake(a: DossierEntry | undefined, b: DossierEntry | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.instrument === null && b.instrument === null) return true;
  return a.instrument !== null && b.instrument !== null && a.article.trim() === b.article.trim();
}

/** The one that copies nobody, the earliest, the longest: in this order. */
function lineageOf(
  members: readonly number[],
  entries: readonly DossierEntry[],
  share: (from: number, to: number) => number,
): Lineage {
  const rank = (at: number) => {
    const entry = entries[at];
    return {
      copies: entry?.head.republishedBy === null ? 0 : 1,
      published: entry?.head.published ?? '~',
      length: entry?.article.length ?? 0,
    };
  };
  const [first = 0, ...others] = [...members].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x.copies !== y.copies) return x.copies - y.copies;
    if (x.published !== y.published) return x.published < y.published ? -1 : 1;
    return y.length - x.length || a - b;
  });
  return {
    first,
    printings: others
      .sort((a, b) => a - b)
      .map((entry) => {
        const holds = share(first, entry) >= WHOLLY;
        const isHeld = share(entry, first) >= WHOLLY;
        return { entry, kind: holds === isHeld ? 'reprint' : isHeld ? 'excerpt' : 'longer' };
      }),
  };
}
