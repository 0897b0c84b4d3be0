/**
 * From many texts to the pairs in which one stands wholly or partly in another: reprints, excerpts, live pages that
 * grew. What is measured is containment of runs of five words, found through an inverted index, so that the cost
 * grows with the words and not with the pairs; a reprint under another headline, with a tenth dropped and a site's
 * menu around it, still shares most of its runs, which fingerprints of whole texts (SimHash, MinHash) miss.
 */
import { RunNumbers } from './run-numbers.js';

export interface CopySource {
  id: string;
  /** The words of the article, without the page around it: menus and footers are shared by strangers. */
  text: string;
}

export interface Copy {
  /** The source of which a part was found elsewhere. */
  from: string;
  /** The source in which that part stands. */
  to: string;
  /** Share of the runs of `from` that stand in `to`, above 0, at most 1. */
  share: number;
}

export interface CopyOptions {
  /** Pairs with a smaller share are left out; 0.2 by default, below which common phrases begin to count as copies. */
  threshold?: number;
}

const RUN = 5;
/** Fewer shared runs are one quoted sentence or a formula, which short texts share without copying each other. */
const FEWEST_SHARED = 24;
/**
 * A run is remembered for this many sources, the first that have it: what stands in more is either a formula or a
 * story printed everywhere, and of the latter every later copy is still matched with these.
 */
const MOST_HOLDERS = 64;

/** Mixes so that near words lie far apart (the finaliser of MurmurHash3, public domain). */
function scatter(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  // General punctuation, symbols and the no-break space part words; every other letter of any script joins.
  return code !== 0xa0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

/** One number a word, of its lower-case letters and digits; apostrophes and other marks part words. */
function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const words: number[] = [];
  let hash = 0;
  let inside = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isWordCode(code)) {
      hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
      inside = true;
    } else if (inside) {
      words.push(scatter(hash));
      inside = false;
    }
  }
  if (inside) words.push(scatter(hash));
  return words;
}

/** The number of each run of five words, in the order of the text. */
function runsOf(text: string, numbers: RunNumbers): number[] {
  const words = wordHashes(text);
  const runs: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let high = 0;
    let low = 0x9e3779b9;
    for (let k = i; k < i + RUN; k++) {
      const word = words[k] ?? 0;
      high = (Math.imul(high, 31) + word) | 0;
      low = Math.imul(low ^ word, 0x01000193);
    }
    runs.push(numbers.of(scatter(high) | 0, scatter(low) | 0));
  }
  return runs;
}

/**
 * Finds which sources stand in which others. Both directions of a pair are told apart: an excerpt stands wholly in
 * its original, the original only partly in the excerpt. Ordered by share, then by the order of the sources.
 */
export function findCopies(sources: readonly CopySource[], options: CopyOptions = {}): Copy[] {
  const threshold = options.threshold ?? 0.2;
  const numbers = new RunNumbers();
  /** By a run's number: the first source that has it, the last, and all between, where there are several. */
  const first: number[] = [];
  const last: number[] = [];
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  const found: { from: number; to: number; share: number }[] = [];

  sources.forEach((source, at) => {
    const shared = new Map<number, number>();
    let size = 0;
    for (const number of runsOf(source.text, numbers)) {
      if (first[number] === undefined) {
        first.push(at);
        last.push(at);
        size++;
      } else if (last[number] !== at) {
        last[number] = at;
        size++;
        const known = holders.get(number) ?? [first[number] ?? at];
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (known.length < MOST_HOLDERS) known.push(at);
        holders.set(number, known);
      }
    }
    sizes.push(size);
    for (const [other, count] of shared) {
      if (count < FEWEST_SHARED) continue;
      const ofThis = count / size;
      const ofOther = count / (sizes[other] ?? count);
      if (ofThis >= threshold) found.push({ from: at, to: other, share: ofThis });
      if (ofOther >= threshold) found.push({ from: other, to: at, share: ofOther });
    }
  });

  found.sort((a, b) => b.share - a.share || a.from - b.from || a.to - b.to);
  const idAt = (index: number) => sources[index]?.id ?? '';
  return found.map(({ from, to, share }) => ({ from: idAt(from), to: idAt(to), share }));
}
