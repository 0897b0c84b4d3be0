/** From the body of a Word document to its paragraphs with the labels that Word shows and does not write down: `Article 3`. */
import { Parser } from 'htmlparser2';
import { Depth } from '../depth.js';
import { formatNumber } from './number-format.js';
import type { Level, List, Numbering } from './numbering.js';
import { localName } from './xml-tree.js';

export interface LabelledParagraph {
  /** The paragraph's first letters and figures, by which it is found again. */
  key: string;
  /** With the gap behind it; null for a paragraph without a number, or with one of which nothing is known. */
  label: string | null;
}

const LONGEST_KEY = 60;
const MOST_TEXT = 400;
const LONGEST_LABEL = 120;

/** What two readers of the same paragraph agree on. */
export function keyOf(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST_KEY);
}

/** Counts as Word does: a number begins anew below each higher one, and lists of one definition count on together. */
class Counters {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  next(id: string, list: List, level: number): string | null {
    const own = list.levels.get(level);
    if (own === undefined) return null;
    const counts = this.counts.get(list.definition) ?? new Map<number, number>();
    this.counts.set(list.definition, counts);
    const start = list.starts.get(level);
    const first = `${id} ${level}`;
    const last = counts.get(level);
    const anew = start !== undefined && !this.begun.has(first);
    this.begun.add(first);
    counts.set(level, anew ? start : last === undefined ? (start ?? own.start) : last + 1);
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > level && (restart === null || level < restart)) counts.delete(deeper);
    }
    return labelOf(list, own, counts);
  }
}

function labelOf({ levels }: List, own: Level, counts: ReadonlyMap<number, number>): string | null {
  if (own.pattern === null) return null;
  if (own.format === 'bullet') return `•${own.gap}`;
  const label = own.pattern.replace(/%([1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1;
    const level = levels.get(at);
    if (level === undefined) return '';
    return formatNumber(counts.get(at) ?? level.start, own.figures ? 'decimal' : level.format);
  });
  return label.trim() === '' ? null : `${label.slice(0, LONGEST_LABEL)}${own.gap}`;
}

interface Open {
  place: number;
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
}

/** The paragraphs in the order of the file, those without words left out though they count. */
export function labelsOf(documentXml: string, { lists, styles }: Numbering): LabelledParagraph[] {
  const paragraphs: LabelledParagraph[] = [];
  const counters = new Counters();
  const open: Open[] = [];
  const depth = new Depth();
  let inText = false;
  /** How many alternatives for old programs, and records of old properties, are open; they say things twice. */
  let passed = 0;

  /** Its own properties outrank those of its style; the list `0` is none. */
  const count = ({ style, list, level }: Open): string | null => {
    const byStyle = style === null ? undefined : styles.get(style);
    const id = list ?? byStyle?.list;
    const found = id === undefined ? undefined : lists.get(id);
    return id === undefined || found === undefined ? null : counters.next(id, found, level ?? byStyle?.level ?? 0);
  };

  const parser = new Parser(
    {
      onopentag(full, attributes) {
        depth.open();
        const name = localName(full);
        if (name === 'Fallback' || name === 'pPrChange') passed++;
        if (passed > 0) return;
        const value = attributes['w:val'] ?? attributes.val ?? null;
        const paragraph = open.at(-1);
        if (name === 'p')
          open.push({
            place: paragraphs.push({ key: '', label: null }) - 1,
            text: '',
            style: null,
            list: null,
            level: null,
          });
        else if (name === 't') inText = true;
        else if (paragraph === undefined) return;
        else if (name === 'pStyle') paragraph.style = value;
        else if (name === 'numId') paragraph.list = value;
        else if (name === 'ilvl' && /^[0-8]$/u.test(value ?? '')) paragraph.level = Number(value);
      },
      ontext(text) {
        const paragraph = open.at(-1);
        if (inText && passed === 0 && paragraph !== undefined && paragraph.text.length < MOST_TEXT)
          paragraph.text += text;
      },
      onclosetag(full) {
        depth.close();
        const name = localName(full);
        if (name === 'Fallback' || name === 'pPrChange') passed--;
        else if (passed > 0) return;
        else if (name === 't') inText = false;
        else if (name === 'p') {
          const paragraph = open.pop();
          if (paragraph !== undefined)
            paragraphs[paragraph.place] = { key: keyOf(paragraph.text), label: count(paragraph) };
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(documentXml);
  parser.end();
  return paragraphs.filter(({ key }) => key !== '');
}
