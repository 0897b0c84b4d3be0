/** From the text of an agreement to its cross-references — "Article 3", "paragraph 1 of this Article", "Annex 2" — and the parts they mean. */
import { ownText } from './list.js';
import { numeralsOf } from './numeral.js';
import { type Part, type PartKind, type Structure, walk } from './part.js';

export interface Reference {
  /** The words that refer. */
  start: number;
  end: number;
  /** The division that is meant, or null where the text does not hold it. */
  target: Part | null;
  /** Whether another instrument is meant: "Article 51 of the Charter". */
  external: boolean;
}

const LABEL = '(?:\\d{1,5}(?:\\.\\d{1,3})*[A-Za-z]?(?!\\p{L})|[IVXLC]{1,8}(?!\\p{L})|[A-Z](?!\\p{L}))';
const BRACKETED = '\\(\\s?[\\dA-Za-z]{1,4}\\s?\\)';
const ONE = `(?:${LABEL}|${BRACKETED}|[a-z](?=\\)))(?:\\s?${BRACKETED}){0,3}`;
const NAME =
  '(?:[Aa]rticles?|ARTICLES?|[Aa]rts?\\.|[Pp]aragraphs?|[Pp]aras?\\.|[Ss]ub-?paragraphs?|[Pp]oints?|[Ss]ections?|[Ss]ecs?\\.|§{1,2}|[Cc]hapters?|Parts?|[Aa]nnex(?:es|ures?)?|ANNEX|[Aa]ppendix|[Aa]ppendices|[Ss]chedules?|Protocols?)';
const OWN = '(this|the\\spresent|the\\ssaid|that|the\\ssame)\\s(\\p{L}+)';
const WITHIN = `((?:[Aa]rticles?|[Aa]rts?\\.|[Aa]nnex|[Ss]ection|[Cc]hapter|Part|[Pp]aragraph)\\s${LABEL})`;
const references = new RegExp(
  `(?<!\\p{L})(${NAME})\\s?(${ONE}(?:(?:\\s?,\\s?|\\s?,?\\s(?:and|or|to|through)\\s|\\s?[-–]\\s?)${ONE}){0,8})` +
    `(?:\\s(?:above|below|hereof|hereto))?(?:,?\\s(?:of|to|in)\\s${OWN}|,?\\s(?:of|to|in)\\s${WITHIN}|,?\\s(?:of|to)\\s(?:its\\s|the\\s|an?\\s)?(\\p{Lu}\\p{L}+|“))?`,
  'gu',
);
const oneLabel = new RegExp(ONE, 'gu');

/** By which word a reference names a division; all enumerations count as items. */
const KINDS: readonly [word: RegExp, kind: PartKind | 'item'][] = [
  [/^art/, 'article'],
  [/^(?:para|sub|point)/, 'item'],
  [/^(?:sec|§)/, 'section'],
  [/^(?:chap|part)/, 'chapter'],
  [/^(?:annex|app|sched|prot)/, 'annex'],
];

/** Reads every cross-reference in the parts of a structure, in the order of the text. `text` may be masked of Markdown. */
export function readReferences(text: string, structure: Structure): Reference[] {
  const out: Reference[] = [];
  const index = new DivisionIndex(structure);
  for (const [part, up] of walk(structure.parts)) {
    if (part.kind === 'contents' || part.kind === 'title') continue;
    const [from, to] = ownText(part);
    for (const found of text.slice(from, to).matchAll(references)) {
      const [, name = '', labels = '', , own, within, other] = found;
      const start = from + found.index;
      const external = other !== undefined || (own !== undefined && /^(?:resolution|statute)$/i.test(own));
      const path = [...up, part];
      const [outerName = '', outerLabel = ''] = within?.split(/\s+/) ?? [];
      const outer = within === undefined ? null : index.find(outerName, outerLabel, path, null);
      for (const [i, label] of splitLabels(labels).entries()) {
        const at = start + found[0].indexOf(labels) + label.index;
        const lost = external || (within !== undefined && outer === null);
        const target = lost ? null : index.find(name, label.words, path, outer);
        out.push({ start: i === 0 ? start : at, end: at + label.words.length, target, external });
      }
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

function splitLabels(labels: string): { words: string; index: number }[] {
  return [...labels.matchAll(oneLabel)].map((found) => ({ words: found[0], index: found.index }));
}

/** Divisions by kind and label within each text — the main one, each annex, each version — so that a look-up takes no search. */
class DivisionIndex {
  private readonly texts = new Map<Part | null, Map<string, Part>>();
  private readonly items = new Map<readonly Part[], Map<string, Part>>();

  constructor(private readonly structure: Structure) {
    for (const [part, up] of walk(structure.parts)) {
      const text = up.findLast(isText) ?? null;
      for (const key of keysOf(part.label)) put(this.texts, text, `${part.kind} ${key}`, part);
      // "Article 2.1.3" is said of the points of texts that number so.
      if (part.label?.includes('.')) put(this.texts, text, `decimal ${part.label}`, part);
    }
  }

  /** The division with the first label, and within it the items of the labels in brackets behind it. */
  find(name: string, words: string, path: readonly Part[], outer: Part | null): Part | null {
    const kind = KINDS.find(([word]) => word.test(name.toLowerCase()))?.[1];
    const [first = '', ...rest] = [...words.matchAll(/[\dA-Za-z.]+/g)].map(([label]) => label);
    let target: Part | null = null;
    if (kind === 'item') {
      const scopes =
        outer !== null ? [outer.children] : [...path.toReversed().map((part) => part.children), this.structure.parts];
      for (const key of keysOf(first)) for (const scope of scopes) target ??= this.item(scope, key);
    } else if (kind !== undefined) {
      const text = path.findLast(isText) ?? null;
      for (const key of [...keysOf(first).map((one) => `${kind} ${one}`), `decimal ${first}`])
        target ??= this.texts.get(text)?.get(key) ?? this.texts.get(null)?.get(key) ?? null;
    }
    for (const label of rest) target = target === null ? null : this.within(target, label);
    return target;
  }

  private within(part: Part, label: string): Part | null {
    let found: Part | null = null;
    for (const key of keysOf(label)) found ??= this.item(part.children, key);
    return found;
  }

  private item(scope: readonly Part[], key: string): Part | null {
    let labels = this.items.get(scope);
    if (labels === undefined) {
      labels = new Map();
      for (const part of scope) {
        if (!ITEM.test(part.kind)) continue;
        for (const one of keysOf(part.label)) if (!labels.has(one)) labels.set(one, part);
      }
      this.items.set(scope, labels);
    }
    return labels.get(key) ?? null;
  }
}

const ITEM = /^(?:paragraph|point|subpoint)$/;
const isText = ({ kind }: Part) => kind === 'annex' || kind === 'version' || kind === 'statement';

function put(texts: Map<Part | null, Map<string, Part>>, text: Part | null, key: string, part: Part): void {
  let labels = texts.get(text);
  if (labels === undefined) {
    labels = new Map();
    texts.set(text, labels);
  }
  if (!labels.has(key)) labels.set(key, part);
}

/** "Article 3" may mean the text's "ARTICLE III": a label counts by its own letters first, then by its number. */
function keysOf(label: string | null): string[] {
  if (label === null) return [];
  const number = numeralsOf(label).find(({ system }) => system !== 'letter');
  return number === undefined ? [label] : [label, `#${number.value}`];
}
