/** Eats the blocks of an agreement and tells its regions apart: title, contents, preamble, text, signatures, notes, annexes, versions. */
import type { Block } from './block.js';
import { contentsOf } from './contents.js';
import { type Marker, markerAt } from './marker.js';
import { RANK } from './outline.js';
import type { Part } from './part.js';
import { endOfPreamble, endOfTitle, type PreambleEnd } from './preamble.js';
import { BlockReader } from './reader.js';
import { enactingEnd, isFrontHeading, isPreambleHeading, isRecital } from './seams.js';
import { isEndnote, opensSignature, signedTail } from './signature.js';
import { versionsOf } from './versions.js';

/** `opening` stands before the first words of a text, an annex or a version; `front` is matter before them, abbreviations say. */
type Region = 'opening' | 'front' | 'preamble' | 'body' | 'signature' | 'note';

export class Regions {
  language = 'und';
  private readonly reader: BlockReader;
  /** For each block the marker of the next numbered one. */
  private readonly next: (Marker | null)[] = [];
  private readonly labels: ReadonlySet<string>;
  private readonly tables: ReadonlyMap<number, number>;
  private readonly begins: ReadonlyMap<number, string>;
  /** The block at which names and offices close the text without a testimonium. */
  private readonly tail: number;
  /** Numbers of notes that the text refers to in brackets. */
  private readonly referred: ReadonlySet<string>;
  private region: Region = 'opening';
  private preamble: PreambleEnd | null = null;
  /** Whether any division of the text has begun. */
  private begun = false;

  /** `masked` is `text` without its marks of Markdown; `excerpt` says that an editor has numbered the paragraphs that are kept. */
  constructor(
    private readonly masked: string,
    text: string,
    private readonly blocks: readonly Block[],
    private readonly excerpt: boolean,
  ) {
    this.reader = new BlockReader(masked, text);
    let seen: Marker | null = null;
    for (let i = blocks.length - 1; i >= 0; i--) {
      this.next[i] = seen;
      const marker = blocks[i]?.marker ?? null;
      if (marker !== null && marker.family !== 'bullet' && marker.family !== 'editorial') seen = marker;
    }
    this.labels = new Set(
      blocks.map(({ marker }) => (marker?.family === 'enumerator' ? `${marker.shape} ${marker.label}` : '')),
    );
    this.tables = new Map(contentsOf(masked, blocks));
    const { language, begins } = versionsOf(masked, blocks);
    this.language = language;
    this.begins = begins;
    this.tail = signedTail(masked, blocks);
    this.referred = new Set([...masked.matchAll(/[\p{L}.,;)]\s?\[(\d{1,2})\]/gu)].map((found) => found[1] ?? ''));
  }

  /** Blocks that repeat the name of a division and are none of the text. */
  get repeated(): readonly Block[] {
    return this.reader.repeated;
  }

  read(): Part[] {
    for (let i = 0; i < this.blocks.length; ) {
      const block = this.blocks[i];
      if (block === undefined) break;
      i = this.step(i, block);
    }
    return this.reader.outline.parts;
  }

  /** Reads block `i`, and others with it where they are one thing; gives the number of the next block to read. */
  private step(i: number, block: Block): number {
    const { reader } = this;
    const table = this.tables.get(i);
    if (table !== undefined) {
      reader.region('contents', block);
      reader.outline.reach(this.blocks[table - 1]?.end ?? block.end);
      return table;
    }
    if (this.begins.has(i)) {
      this.version(block, this.begins.get(i) ?? 'und', i);
      this.begun = false;
      if (block.marker === null || block.marker.label === '') return i + 1;
    }
    if (this.region === 'opening') {
      const after = this.opening(i, block);
      if (after > i) return after;
    }
    if (this.region === 'front' && this.endsFront(block)) {
      this.enter('opening');
      return i;
    }
    if (this.region === 'preamble' && this.preamble !== null) {
      if (i >= this.preamble.blocks) this.enter('body');
      else if (i === this.preamble.blocks - 1 && this.preamble.at < block.end) {
        const [formula, rest] = this.cut(block, this.preamble.at);
        this.place(i, formula);
        this.enter('body');
        if (rest !== null) this.place(i, rest);
        return i + 1;
      }
    }
    if (this.region === 'body' && (i >= this.tail || opensSignature(this.masked, block, this.seriesGoesOn(i)))) {
      this.enter('signature');
      reader.region('signature', block);
    } else if (
      (this.region === 'signature' && isEndnote(this.masked, block, this.blocks[i + 1] ?? null)) ||
      this.isReferredNote(block)
    ) {
      this.enter('note');
      if (this.note(block)) return i + 1;
    }
    this.place(i, block);
    return i + 1;
  }

  private enter(region: Region): void {
    this.region = region;
    this.reader.outline.closeWhile((one) => one.rank >= RANK.region);
  }

  private version(block: Block, language: string, i: number): void {
    const { start, end, level } = block;
    this.reader.outline.forget();
    const opened = this.reader.outline.add({
      kind: 'version',
      rank: RANK.version,
      start,
      end,
      level,
      label: language,
      has: 'label',
    });
    opened.part.labelled = false;
    if (block.marker === null || block.marker.label === '') this.reader.heading(block, this.next[i] ?? null, false);
    this.region = 'opening';
  }

  /** Title, front matter or preamble at the head of a text. Gives the number of the next block where it has read any, else `i`. */
  private opening(i: number, block: Block): number {
    const { reader, masked, blocks } = this;
    const words = reader.words(block);
    const title = i === 0 ? endOfTitle(masked, blocks, i) : i;
    if (title > i) {
      const { part } = reader.region('title', block);
      reader.outline.reach(blocks[title - 1]?.end ?? block.end);
      part.heading = words.replace(/\s+/g, ' ');
      part.headingRange = [block.start, block.end];
      return title;
    }
    if (isFrontHeading(words)) {
      this.enter('front');
      reader.outline.head(reader.region('contents', block), words.trim(), [block.start, block.end]);
      return i + 1;
    }
    if (this.preambleAhead(i)) {
      reader.paragraph(block, null);
      return i + 1;
    }
    // Paragraphs that an editor has picked out stand for themselves.
    this.preamble = this.excerpt ? null : endOfPreamble(masked, blocks, i);
    if (this.preamble === null) {
      this.enter('body');
      return i;
    }
    this.region = 'preamble';
    const opened = reader.region('preamble', { ...block, end: Math.min(block.end, this.preamble.at) });
    if (!isPreambleHeading(words)) return i;
    reader.outline.head(opened, words.trim(), [block.start, block.end]);
    return i + 1;
  }

  /** Whether a heading "Preamble" is still to come, so that what stands here is a covering note or the like. */
  private preambleAhead(i: number): boolean {
    for (const block of this.blocks.slice(i + 1, i + 16)) {
      if (block.marker?.family === 'keyword') return false;
      if (isPreambleHeading(this.reader.words(block))) return true;
    }
    return false;
  }

  /** Abbreviations and the like end where a preamble or a division begins. */
  private endsFront(block: Block): boolean {
    const words = this.reader.words(block);
    const named = block.marker !== null && block.marker.family === 'keyword';
    return named || isPreambleHeading(words) || isRecital(words) || enactingEnd(words) !== null;
  }

  /** Opens a note behind the signatures; says whether the block holds nothing but its label. */
  private note(block: Block): boolean {
    const words = this.reader.words(block);
    const label = /^\S+/.exec(words)?.[0] ?? '';
    const { part } = this.reader.region('footnote', block);
    part.label = label;
    part.labelled = true;
    part.bodyStart = block.start + label.length;
    return words.trim() === label;
  }

  /** "1 Document 252." under a text in which "[1]" stands. */
  private isReferredNote(block: Block): boolean {
    const label = block.marker === null ? /^(\d{1,2})\s\p{Lu}/u.exec(this.reader.words(block))?.[1] : undefined;
    return label !== undefined && this.referred.has(label);
  }

  /** Puts one block where it belongs. */
  private place(i: number, block: Block): void {
    const { reader, region } = this;
    const { marker } = block;
    const next = this.next[i] ?? null;
    const signed = region === 'signature' || region === 'note';
    if (marker?.family === 'keyword') {
      const apart = marker.kind === 'annex' || marker.kind === 'statement';
      // An annex without a number has a text before it; else it is the title of a protocol.
      const loose = marker.kind === 'annex' && marker.label === '' && !this.begun;
      if (!loose && (apart || (!signed && region !== 'preamble')) && reader.marked(block, marker, next)) {
        this.region = apart ? 'opening' : 'body';
        this.begun = true;
        return;
      }
    } else if (marker?.family === 'editorial' && region !== 'preamble') {
      this.editorial(block, marker);
      return;
    } else if (
      marker !== null &&
      !this.lonely(marker) &&
      (!signed || (region === 'note' && marker.family === 'bullet'))
    ) {
      if (reader.marked(block, marker, next)) {
        this.begun ||= region === 'body';
        return;
      }
    }
    if (region === 'signature' && block.level > 0) {
      this.appended(block);
      return;
    }
    if (region === 'body' && reader.heading(block, next, i === 0)) return;
    reader.paragraph(block, next);
  }

  /** "I. Marek" and "A. Zorin": a capital that begins a series which nowhere goes on is the initial of a name. */
  private lonely(marker: Marker): boolean {
    if (marker.family !== 'enumerator' || !/^[AI]$/.test(marker.label)) return false;
    return !this.labels.has(`${marker.shape} ${marker.label === 'A' ? 'B' : 'II'}`);
  }

  /** What is set as a heading behind the signatures is a text of its own: a declaration, a letter. */
  private appended(block: Block): void {
    const { start, end, level } = block;
    const word = /^\W*(?:\w+\s+){0,2}(protocol|annex|declaration|statement|letter|note|minutes?)\b/i.exec(
      this.reader.words(block),
    )?.[1];
    const kind = /^(?:protocol|annex)$/i.test(word ?? '') ? 'annex' : 'statement';
    const { outline } = this.reader;
    outline.forget();
    const opened = outline.add({
      kind,
      rank: RANK.annex,
      start,
      end,
      level,
      word: word?.toLowerCase() ?? null,
      has: 'label',
    });
    outline.head(opened, this.reader.words(block).replace(/\s+/g, ' '), [start, end]);
    this.region = 'opening';
  }

  /** A paragraph that an editor numbered, or a note. What stood before it may have been left out, so nothing before it holds it. */
  private editorial(block: Block, marker: Marker): void {
    const { outline } = this.reader;
    outline.closeWhile((one) => one.rank > RANK.version);
    const { start, end } = block;
    const kind = this.excerpt ? 'paragraph' : 'footnote';
    outline.add({ kind, rank: RANK.paragraph, start, end, label: marker.label, bodyStart: marker.end });
  }

  /** Whether the next label goes on with a series that is open here, so that the text has not come to its end. */
  private seriesGoesOn(i: number): boolean {
    const next = this.next[i - 1] ?? null;
    if (next === null) return false;
    if (next.family === 'decimal') return true;
    if (next.family === 'keyword' && next.kind === 'annex') return false;
    return this.reader.outline.open.some(
      (one) =>
        one.style !== null &&
        !one.item &&
        (next.family === 'keyword') === one.style.startsWith('word') &&
        next.readings.some(({ value }) => value === one.value + 1),
    );
  }

  /** The text may run on behind the formula that closes its preamble. */
  private cut(block: Block, at: number): [formula: Block, rest: Block | null] {
    const rest = this.masked.slice(at, block.end);
    const start = at + rest.length - rest.trimStart().length;
    if (start >= block.end) return [block, null];
    const marker = markerAt(this.masked, start, block.end, block.end, false);
    return [
      { ...block, end: at, firstEnd: Math.min(block.firstEnd, at) },
      { ...block, start, firstEnd: block.end, marker, apart: true },
    ];
  }
}
