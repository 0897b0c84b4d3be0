/**
 * Eats a text, or ranges of it, and gives the quotations in it by their marks: straight, curly and angled ones, single marks
 * inside or instead of double ones, and quotations that run over paragraphs with the opening mark repeated. One pass.
 */
import { isDigit, isLetter, isSpace } from './character.js';
import { Spans } from './spans.js';
import { stretches } from './stretches.js';
import type { Range } from './token.js';

export interface Quotation {
  /** Offset of the opening mark. */
  open: number;
  /** The words quoted are `[start, end)`, without the outer marks. */
  start: number;
  end: number;
  /** One past the closing mark; equal to `end` where there is none. */
  close: number;
  /** False where the closing mark is missing; the quotation then ends with its paragraph, or with the one around it. */
  closed: boolean;
  /** How many quotations stand around it. */
  depth: number;
  /** The words of each paragraph, without the opening marks repeated at its head. */
  parts: Range[];
}

type Kind = 'straight' | 'curly' | 'low' | 'angle' | 'single';

interface Open {
  kind: Kind;
  open: number;
  /** Start of the words of the paragraph being read. */
  partStart: number;
  parts: Range[];
  depth: number;
}

/** How far a single mark is looked after for its fellow before it counts as an apostrophe. */
const longestSingle = 1500;
/** Marks open at once; deeper nesting is not language. */
const deepest = 8;

const clipped = /^(?:em|tis|twas|til|till|cause|bout|n|cos|round|\d\ds?)(?![a-z\d])/i;

/** Finds the quotations of `text` in the order of their opening marks. Offsets are UTF-16 units into `text`. */
export function quotations(text: string, ranges: readonly Range[] = [[0, text.length]]): Quotation[] {
  const reader = new QuotationReader(text);
  for (const [start, end] of ranges) reader.readRange(Math.max(0, start), Math.min(end, text.length));
  return reader.found.sort((a, b) => a.open - b.open || b.close - a.close);
}

class QuotationReader {
  readonly found: Quotation[] = [];
  private stack: Open[] = [];
  private start = 0;
  private end = 0;
  /**
   * Up to here no mark closes a single quotation, outside double marks and within them: kept so that many lone marks are not
   * each looked after anew.
   */
  private barren: [outside: number, inside: number] = [0, 0];

  constructor(private readonly text: string) {}

  readRange(start: number, end: number): void {
    const paragraphs = new Spans();
    stretches(this.text, start, end, paragraphs);
    this.stack = [];
    for (let p = 0; p < paragraphs.length; p++) {
      this.start = paragraphs.starts[p];
      this.end = paragraphs.ends[p];
      this.barren = [this.start, this.start];
      this.readParagraph();
      const next = p + 1 < paragraphs.length ? this.unit(paragraphs.starts[p + 1]) : 0;
      this.endParagraph(kindOfOpening(next));
    }
  }

  private unit(i: number): number {
    return this.text.charCodeAt(i);
  }

  /** The outermost quotation goes on if the next paragraph opens with its mark; all others end here, unclosed. */
  private endParagraph(next: Kind | undefined): void {
    const outer = this.stack.find((quote) => quote.kind !== 'single');
    const goesOn = outer !== undefined && outer.kind === next;
    for (const quote of this.stack) {
      if (quote === outer && goesOn) quote.parts.push([quote.partStart, this.end]);
      else if (quote.kind !== 'single') this.finish(quote, this.end, this.end, false);
    }
    this.stack = outer !== undefined && goesOn ? [outer] : [];
  }

  private readParagraph(): void {
    let i = this.start;
    if (this.stack.length > 0) {
      // The mark that is repeated to say that the quotation goes on.
      i++;
      this.stack[0].partStart = i;
      this.stack[0].depth = 0;
    }
    for (; i < this.end; i++) {
      const c = this.unit(i);
      if (c === 34) this.straight(i);
      else if (c === 0x201c) {
        // „German marks“ close with what opens the English ones.
        if (!this.closeNearest('low', i)) this.push('curly', i);
      } else if (c === 0x201d) {
        if (!this.closeNearest('curly', i) && !this.closeNearest('low', i) && this.opensBySpace(i))
          this.push('curly', i);
      } else if (c === 0x201e) this.push('low', i);
      else if (c === 0xab) this.push('angle', i);
      else if (c === 0xbb) this.closeNearest('angle', i);
      else if (c === 39 || c === 0x2018 || c === 0x2019) this.single(i);
    }
  }

  /** A straight mark opens after a space and before a word, closes the other way round, and otherwise does what is due. */
  private straight(i: number): void {
    const open = this.stack.some((quote) => quote.kind === 'straight');
    if (open) {
      if (this.opensBySpace(i) && this.beforeWord(i)) this.push('straight', i);
      else this.closeNearest('straight', i);
    } else if (i === this.start || !isDigit(this.unit(i - 1)) || this.opensBySpace(i)) this.push('straight', i);
    // What is left is 5" and 6'2": inches.
  }

  private beforeWord(i: number): boolean {
    if (i + 1 >= this.end) return false;
    const next = this.unit(i + 1);
    return isWordUnit(next) || next === 39 || next === 0x2018 || next === 91 || next === 36;
  }

  private opensBySpace(i: number): boolean {
    if (i + 1 >= this.end || isSpace(this.unit(i + 1))) return false;
    if (i === this.start) return true;
    const before = this.unit(i - 1);
    return isSpace(before) || before === 40 || before === 91 || before === 45 || before === 0x2013 || before === 0x2014;
  }

  private push(kind: Kind, i: number): void {
    const depth = this.stack.length;
    if (depth < deepest) this.stack.push({ kind, open: i, partStart: i + 1, parts: [], depth });
  }

  /** Closes the innermost quotation of `kind` at the mark `i`; what stands open inside it had no closing mark. */
  private closeNearest(kind: Kind, i: number): boolean {
    let at = this.stack.length - 1;
    while (at >= 0 && this.stack[at].kind !== kind) at--;
    if (at < 0) return false;
    for (const quote of this.stack.splice(at)) {
      if (quote.depth === at) this.finish(quote, i, i + 1, true);
      else if (quote.kind !== 'single') this.finish(quote, i, i, false);
    }
    return true;
  }

  private finish(quote: Open, end: number, close: number, closed: boolean): void {
    const { open, depth, partStart, parts } = quote;
    // An empty pair quotes nothing.
    if (end > open + 1) {
      this.found.push({ open, start: open + 1, end, close, closed, depth, parts: [...parts, [partStart, end]] });
    }
  }

  /** Single marks: most are apostrophes, so one opens only before a word, away from another, with its fellow in reach. */
  private single(i: number): void {
    const top = this.stack[this.stack.length - 1];
    if (top?.kind === 'single') {
      if (this.closesSingle(i) && !(this.isPossessive(i) && this.singleEnd(i + 1) >= 0)) this.closeNearest('single', i);
      return;
    }
    if (this.unit(i) === 0x2019 || i + 1 >= this.end || isSpace(this.unit(i + 1))) return;
    if (i > this.start && isWordUnit(this.unit(i - 1))) return;
    if (clipped.test(this.text.slice(i + 1, i + 8))) return;
    if (this.singleEnd(i + 1) >= 0) this.push('single', i);
  }

  /** Place of the mark that closes a single quotation whose words begin at `from`, or -1. */
  private singleEnd(from: number): number {
    // Within double marks the single ones must close before those do.
    const inside = this.stack.some((quote) => quote.kind !== 'single') ? 1 : 0;
    const limit = Math.min(this.end, from + longestSingle);
    for (let i = Math.max(from + 1, this.barren[inside]); i < limit; i++) {
      const c = this.unit(i);
      if (inside === 1 && (c === 34 || c === 0x201d || c === 0xbb)) return -1;
      if (this.closesSingle(i)) return i;
      this.barren[inside] = i;
    }
    return -1;
  }

  private closesSingle(i: number): boolean {
    const c = this.unit(i);
    if ((c !== 39 && c !== 0x2019) || isSpace(this.unit(i - 1))) return false;
    return i + 1 >= this.end || !isWordUnit(this.unit(i + 1));
  }

  /** "workers' rights": a mark after s and before a further small word, which may be no closing one. */
  private isPossessive(i: number): boolean {
    if ((this.unit(i - 1) | 32) !== 115 || i + 2 >= this.end || !isSpace(this.unit(i + 1))) return false;
    const c = this.unit(i + 2);
    return c >= 97 && c <= 122;
  }
}

function kindOfOpening(c: number): Kind | undefined {
  if (c === 34) return 'straight';
  if (c === 0x201c) return 'curly';
  if (c === 0x201e) return 'low';
  return c === 0xab ? 'angle' : undefined;
}

function isWordUnit(c: number): boolean {
  return isLetter(c) || isDigit(c);
}
