/** Eats the blocks of an agreement one by one and builds the outline: where each division, heading and paragraph belongs. */
import type { Block } from './block.js';
import { couldHead, isShouted, type Standing, standsOut } from './heading.js';
import { type Enumerator, type Keyword, type Marker, markerAt } from './marker.js';
import { type Fit, fitDecimal, fitEnumerator } from './numbering.js';
import type { Numeral } from './numeral.js';
import { type Open, type Opening, Outline, RANK } from './outline.js';
import type { PartKind } from './part.js';
import { headingBehind, strongLead } from './run-in.js';
import { isFinalHeading } from './seams.js';

const CONTAINERS: Readonly<Record<string, number>> = {
  book: RANK.book,
  title: RANK.title,
  titel: RANK.title,
  part: RANK.part,
  deel: RANK.part,
  teil: RANK.part,
  partie: RANK.part,
  subchapter: RANK.subchapter,
};

/** Within a division of articles, how far out a heading without a label stands. */
const STANDINGS: readonly Standing[] = ['set', 'strong', 'shouted', 'titled'];

export class BlockReader {
  readonly outline = new Outline();
  /** Blocks that say again what an open division is called, as print editions do on every page. */
  readonly repeated: Block[] = [];

  /** `text` is masked of Markdown, `raw` is not. */
  constructor(
    private readonly text: string,
    private readonly raw: string,
  ) {}

  words(block: Block): string {
    return this.text.slice(block.start, block.end);
  }

  /** A region — preamble, signature block, annex — in which the series of the text do not go on. */
  region(kind: PartKind, block: Block, rank: number = RANK.region): Open {
    return this.outline.add({ kind, rank, start: block.start, end: block.end, level: block.level });
  }

  /** Reads a block with its marker. Gives false where the marker turns out to be none, and the block has to be read as text. */
  marked(block: Block, marker: Marker, next: Marker | null): boolean {
    if (marker.family === 'keyword') return this.keyword(block, marker, next);
    if (marker.family === 'bullet') return this.bullet(block, marker);
    if (marker.family === 'editorial') return false;
    const fit =
      marker.family === 'decimal'
        ? fitDecimal(marker, this.outline, block.apart)
        : fitEnumerator(marker, this.outline, next, block.apart);
    if (fit === null) return false;
    const opened = this.enumerator(block, marker, fit, marker.family === 'decimal' ? marker.numbers : null);
    this.firstItem(opened, block, next);
    return true;
  }

  private keyword(block: Block, marker: Keyword, next: Marker | null): boolean {
    const { outline } = this;
    const words = this.words(block);
    const value = marker.readings[0]?.value ?? 0;
    const style = `word ${marker.word}`;
    const same = outline.open.find((one) => one.style === style && one.part.label === (marker.label || null));
    if (same !== undefined && block.level > 0 && repeats(same, words)) {
      this.repeated.push(block);
      return true;
    }
    if (marker.kind === 'article' && !block.level && this.strays(style, value, words.slice(marker.end - block.start)))
      return false;
    const rank = this.rankOf(marker, style, value);
    if (rank <= RANK.region) outline.forget();
    const { start, end, level } = block;
    const label = marker.label === '' ? null : marker.label;
    const opening: Opening = {
      kind: marker.kind,
      rank,
      start,
      end,
      level,
      word: marker.word,
      label,
      style,
      value,
      bodyStart: marker.end,
      has: 'label',
    };
    const opened = outline.add(opening);
    this.headedBy(opened, block, marker.end, true);
    this.firstItem(opened, block, next);
    return true;
  }

  /** "Sec. 2. Commitment. (a) The …": a list that begins right behind a label or a heading, and goes on in the blocks below. */
  private firstItem(one: Open, block: Block, next: Marker | null): void {
    const at = one.part.bodyStart;
    if (at <= block.start || at >= block.end || next?.family !== 'enumerator') return;
    const first = markerAt(this.text, at, block.end, block.end, false);
    if (first?.family !== 'enumerator' || first.shape !== next.shape) return;
    const leads = (reading: Numeral) =>
      reading.value === 1 &&
      next.readings.some((one) => one.value === 2 && one.system === reading.system && one.upper === reading.upper);
    if (!first.readings.some(leads)) return;
    one.part.end = at;
    this.marked({ ...block, start: at, marker: first, apart: true, level: 0 }, first, next);
  }

  /** An article far from the one before it, with text behind its number, is more likely one that the text speaks of. */
  private strays(style: string, value: number, rest: string): boolean {
    const before = this.outline.last.get(style)?.value;
    if (before === undefined || /^[\s.:]*$/.test(rest)) return false;
    return value !== 1 && (value < before || value > before + 12) && !couldHead(rest.replace(/^[\s.:–—-]+/, ''));
  }

  private rankOf(marker: Keyword, style: string, value: number): number {
    const { outline } = this;
    const open = outline.open.find((one) => one.style === style);
    if (open !== undefined && marker.kind !== 'annex') return open.rank;
    const top = outline.open.findLast((one) => one.rank < RANK.enumerator) ?? null;
    switch (marker.kind) {
      case 'annex': {
        const inner = /^(?:appendix|attachment|enclosure|schedule|aanhangsel)$/.test(marker.word);
        return inner && outline.open.some((one) => one.rank === RANK.annex) ? RANK.appendix : RANK.annex;
      }
      case 'statement':
        return RANK.annex;
      case 'article':
        this.raiseHeaded();
        return RANK.article;
      case 'section': {
        const inside =
          top?.part.kind === 'article' && top.has !== 'text' && top.part.children.length === 0 && value === 1;
        return inside ? RANK.sectionOfArticle : RANK.section;
      }
      case 'point':
        outline.closeWhile((one) => one.part.kind === 'paragraph');
        return Math.max(RANK.enumerator, (outline.top?.rank ?? 0) + 1);
      default: {
        const rank = CONTAINERS[marker.word] ?? RANK.chapter;
        // A division that has just begun holds the next smaller one, whichever of the two words the text puts first.
        const fresh =
          top !== null && top.part.kind === 'chapter' && top.part.children.every(({ kind }) => kind === 'heading');
        return fresh && top.rank >= rank ? top.rank + 0.1 : rank;
      }
    }
  }

  /** "II. SECURITY" over articles is a division of them. */
  private raiseHeaded(): void {
    const { outline } = this;
    outline.closeWhile((one) => one.rank >= RANK.bullet);
    const top = outline.top;
    if (top === null || top.rank < RANK.enumerator || top.has !== 'heading' || top.part.children.length > 0) return;
    top.rank = RANK.section - 1 + (top.rank - RANK.enumerator) / 10;
  }

  private enumerator(block: Block, marker: Marker, fit: Fit, numbers: readonly number[] | null): Open {
    const { outline } = this;
    if (fit.after !== null) outline.closeFrom(fit.after);
    else outline.closeWhile((one) => one.rank >= RANK.bullet && !this.leadsIn(one));
    const parent = outline.top;
    const nested = parent !== null && parent.rank >= RANK.enumerator;
    const item = (parent !== null && this.leadsIn(parent)) || /letter$|roman$/.test(fit.style) || !block.apart;
    const opened = outline.add({
      kind: nested ? 'subpoint' : 'point',
      rank: nested ? parent.rank + 1 : RANK.enumerator,
      start: block.start,
      end: block.end,
      bodyStart: marker.end,
      label: marker.label,
      style: fit.style,
      value: fit.value,
      numbers,
      level: block.level,
      has: 'label',
      item,
    });
    this.headedBy(opened, block, marker.end, false);
    return opened;
  }

  private bullet(block: Block, marker: Marker): boolean {
    const { outline } = this;
    const style = `bullet ${marker.label}`;
    const before = outline.open.find((one) => one.style === style);
    if (before === undefined) outline.closeWhile((one) => one.part.kind === 'paragraph' && !this.leadsIn(one));
    else if (block.indent <= before.value + 1) outline.closeFrom(outline.open.indexOf(before));
    else outline.closeWhile((one) => one.part.kind === 'paragraph');
    const top = outline.top;
    const rank = Math.max(RANK.bullet, (top?.rank ?? 0) + 1);
    const { start, end, indent } = block;
    outline.add({ kind: 'subpoint', rank, start, end, bodyStart: marker.end, style, value: indent, item: true });
    return true;
  }

  /** Gives a part the heading that stands behind its label, and the place where its text begins. */
  private headedBy(one: Open, block: Block, labelEnd: number, named: boolean): void {
    const plain = one.item && !named;
    const { heading, bodyStart } = headingBehind(this.text, this.raw, block, labelEnd, named, plain);
    if (heading !== null) this.outline.head(one, fold(this.text.slice(...heading)), heading);
    one.part.bodyStart = bodyStart;
    if (bodyStart < block.end) one.has = 'text';
  }

  /** Reads a block without a marker as the heading of what has just been named, as a heading of its own, or gives false. */
  heading(block: Block, next: Marker | null, plain: boolean): boolean {
    const { outline } = this;
    if (block.leads === true) return false;
    const words = this.words(block);
    const top = outline.top;
    const named = top !== null && (top.part.label !== null || top.part.word !== null);
    const listed = top?.item === true && top.part.word === null && !isShouted(words);
    if (named && top.has === 'label' && ((couldHead(words) && !listed) || block.level > 0)) {
      outline.head(top, fold(words), [block.start, block.end]);
      return true;
    }
    const standing = standsOut(block, words);
    if (
      named &&
      top.has === 'heading' &&
      standing === 'shouted' &&
      isShouted(top.part.heading ?? '') &&
      !/^\[/.test(words)
    ) {
      outline.head(top, fold(words), [block.start, block.end]);
      return true;
    }
    if (standing === null || (standing === 'titled' && plain)) return false;
    const weak = standing === 'titled' || (standing === 'shouted' && /:$/.test(words));
    if (weak && this.midList(next)) return false;
    this.ownHeading(block, words, standing, next);
    return true;
  }

  /** Whether a short line stands where a list goes on, and is more likely an item of it than a heading. */
  private midList(next: Marker | null): boolean {
    const { top } = this.outline;
    return next?.family === 'decimal' || (top !== null && top.rank >= RANK.enumerator && this.unfinished(top));
  }

  /** A heading without a label closes all series; what comes next tells whether it stands over articles or within one. */
  private ownHeading(block: Block, words: string, standing: Standing, next: Marker | null): void {
    const { outline } = this;
    const final = isFinalHeading(words);
    const within = outline.open.findLast((one) => one.part.kind === 'article' || one.part.kind === 'section');
    const over = next === null || next.family === 'keyword' || final;
    const outer = within === undefined || over;
    const step = STANDINGS.indexOf(standing) / 10;
    const rank = (outer ? RANK.section + 1 : RANK.sectionOfArticle + 1) + step;
    const inner = (one: Open) =>
      one.rank >= rank ||
      (block.level > 0 && one.level >= block.level && one.part.kind !== 'annex' && one.part.kind !== 'version');
    outline.closeWhile((one) => one.rank >= RANK.enumerator || inner(one));
    const { start, end, level } = block;
    const same = outline.open.find((one) => one.part.kind === 'heading' && one.part.heading === fold(words));
    if (same !== undefined) this.repeated.push(block);
    else {
      const kind = final ? 'final-clauses' : 'heading';
      outline.head(outline.add({ kind, rank, start, end, level, has: 'label' }), fold(words), [start, end]);
    }
  }

  /** Reads a block without a marker as text: of the part that waits for it, or as a paragraph. */
  paragraph(block: Block, next: Marker | null): void {
    const { outline } = this;
    const lead = strongLead(this.raw, block.start, block.end);
    if (lead !== null) {
      this.ownHeading({ ...block, end: lead.end }, this.text.slice(block.start, lead.end), 'strong', next);
      this.paragraph({ ...block, start: lead.behind, strong: false }, next);
      return;
    }
    outline.closeWhile((one) => one.part.kind === 'paragraph');
    const waiting = outline.top;
    if (waiting !== null && waiting.has !== 'text' && holdsText(waiting)) {
      waiting.part.bodyStart = block.start;
      waiting.has = 'text';
      outline.reach(block.end);
      return;
    }
    // An unnumbered paragraph behind the last item of a list goes on with what introduced the list.
    const small = /^\p{Ll}/u.test(this.text.slice(block.start, block.start + 2));
    outline.closeWhile(
      (one) => one.rank >= RANK.enumerator && one.item && !this.goesOn(one, next) && !(small && this.unfinished(one)),
    );
    // The paragraph that led into the list ends with it.
    outline.closeWhile((one) => one.part.kind === 'paragraph');
    const rank = Math.max(RANK.paragraph, (outline.top?.rank ?? 0) + 1);
    outline.add({ kind: 'paragraph', rank, start: block.start, end: block.end });
  }

  private goesOn(one: Open, next: Marker | null): boolean {
    if (one.part.kind === 'subpoint' && one.style?.startsWith('bullet')) return false;
    if (one.numbers !== null) return next?.family === 'decimal' && next.numbers.length === one.numbers.length;
    return (
      next?.family === 'enumerator' &&
      next.readings.some((reading) => reading.value === one.value + 1 && sameSystem(one, reading.system, next))
    );
  }

  /** Whether the text of a part has not come to the end of its sentence. */
  private unfinished(one: Open): boolean {
    return (
      /[;,]\s*$/.test(this.text.slice(Math.max(one.part.start, one.part.end - 8), one.part.end)) || this.leadsIn(one)
    );
  }

  /** Whether the text of a part ends in a colon or a dash, so that a list hangs on it. */
  private leadsIn(one: Open): boolean {
    return /[:—–-]\s*$/.test(this.text.slice(Math.max(one.part.start, one.part.end - 8), one.part.end));
  }
}

const sameSystem = (one: Open, system: string, next: Enumerator) =>
  (one.style ?? '').includes(system) || next.shape === one.style?.split(' ')[0];
const holdsText = ({ part }: Open) =>
  part.kind !== 'chapter' &&
  part.kind !== 'annex' &&
  part.kind !== 'heading' &&
  part.kind !== 'final-clauses' &&
  part.kind !== 'statement' &&
  (part.label !== null || part.word !== null);
const fold = (words: string) => words.replace(/\s+/g, ' ').trim();

function repeats(one: Open, words: string): boolean {
  return one.part.heading === null || fold(words).endsWith(one.part.heading);
}
