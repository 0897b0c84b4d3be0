/** The parts that are open while an agreement is read from its first block to its last, and the tree that comes of them. */
import type { Range } from '../quote/range.js';
import type { Part, PartKind } from './part.js';

/** How far out a part stands: a part closes those of its own rank and of higher ones. */
export const RANK = {
  version: 1,
  annex: 2,
  appendix: 3,
  region: 4,
  book: 20,
  title: 21,
  part: 22,
  chapter: 23,
  subchapter: 24,
  section: 25,
  article: 27,
  sectionOfArticle: 28,
  enumerator: 40,
  bullet: 60,
  paragraph: 70,
} as const;

export interface Open {
  part: Part;
  rank: number;
  /** Series that its label counts in, `dot arabic`; null for parts that are not counted. */
  style: string | null;
  value: number;
  /** The numbers of a label such as `2.1.3`. */
  numbers: readonly number[] | null;
  /** Level of the Markdown heading that opened it; 0 for none. */
  level: number;
  /** What it has so far: its label alone, a heading too, or text. */
  has: 'label' | 'heading' | 'text';
  /** An item of a list, which an unnumbered paragraph behind it may end. */
  item: boolean;
}

export interface Opening {
  kind: PartKind;
  rank: number;
  start: number;
  end: number;
  /** One past the label; where the text of the part may begin. */
  bodyStart?: number;
  word?: string | null;
  label?: string | null;
  style?: string | null;
  value?: number;
  numbers?: readonly number[] | null;
  level?: number;
  has?: Open['has'];
  item?: boolean;
}

export class Outline {
  readonly parts: Part[] = [];
  readonly open: Open[] = [];
  /** The last number of each series and the part it stood in, so that a series may go on after a heading. */
  readonly last = new Map<string, { value: number; parent: Part | null }>();

  get top(): Open | null {
    return this.open.at(-1) ?? null;
  }

  /** Opens a part inside the innermost open one that `rank` does not close. */
  add(opening: Opening): Open {
    this.closeWhile((one) => one.rank >= opening.rank);
    const part: Part = {
      kind: opening.kind,
      word: opening.word ?? null,
      label: opening.label ?? null,
      labelled: (opening.label ?? null) !== null,
      heading: null,
      headingRange: null,
      start: opening.start,
      end: opening.end,
      bodyStart: opening.bodyStart ?? opening.start,
      head: null,
      children: [],
      cited: false,
    };
    const parent = this.top?.part ?? null;
    (parent?.children ?? this.parts).push(part);
    const one: Open = {
      part,
      rank: opening.rank,
      style: opening.style ?? null,
      value: opening.value ?? 0,
      numbers: opening.numbers ?? null,
      level: opening.level ?? 0,
      has: opening.has ?? 'text',
      item: opening.item ?? false,
    };
    if (one.style !== null) this.last.set(one.style, { value: one.value, parent });
    this.open.push(one);
    this.reach(opening.end);
    return one;
  }

  closeWhile(closes: (one: Open) => boolean): void {
    for (let top = this.top; top !== null && closes(top); top = this.top) this.open.pop();
  }

  /** Closes all that stands inside the open part at `depth`, and that part too. */
  closeFrom(depth: number): void {
    this.open.length = Math.max(0, depth);
  }

  /** Series do not go on from one text into an annex or another language. */
  forget(): void {
    this.last.clear();
  }

  /** What is open reaches at least to `end`. */
  reach(end: number): void {
    for (const { part } of this.open) if (part.end < end) part.end = end;
  }

  /** Gives the innermost part a heading, or more of one. */
  head(one: Open, words: string, range: Range): void {
    const { part } = one;
    part.heading = part.heading === null ? words : `${part.heading} ${words}`;
    part.headingRange = [part.headingRange?.[0] ?? range[0], range[1]];
    part.bodyStart = range[1];
    one.has = 'heading';
    this.reach(range[1]);
  }
}
