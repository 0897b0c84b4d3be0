/**
 * Eats the bytes of a weights file and gives the tables of the engine as views on them. Layout: "CASUSEN1", the length of the
 * header (32 bits, little end first), the header in ASCII JSON, padding to 8 bytes, then the sections in the header's order. The
 * tables stand in it as they are used: their many zeros take no room in the compressed file, and no time where nothing is copied.
 */
import { type LabelerWeights, pairs } from './labeler.js';
import type { LemmaRules } from './lemmatizer.js';
import type { Lexicon } from './lexicon.js';
import { moveRows } from './move-rows.js';
import type { ParserWeights } from './parser.js';
import type { TaggerWeights } from './tagger.js';
import { type Upos, uposTags } from './token.js';
import { bareTag, commaTag, joiningTag, markTag, modalTag, nameTag, pastTag, presentTag, toTag } from './tree.js';

export interface Weights {
  tagger: TaggerWeights;
  parser: ParserWeights;
  labeler: LabelerWeights;
  lemmas: LemmaRules;
  /** Word class and Penn tag of each tag. */
  tags: readonly { upos: Upos; xpos: string }[];
  labels: readonly string[];
}

/** The JSON part of the file, written by the training script. */
export interface WeightsHeader {
  tags: [Upos, string][];
  labels: string[];
  sections: { name: string; bytes: number }[];
  lexiconBits: number;
  tagSets: number[][];
  /** Tags that unknown words of each kind may have. */
  openTags: number[][];
  rootRank: number[];
  /** Configurations that the parser keeps at each step. */
  beam: number;
  /** How far behind the best they may be. */
  gap: number;
  /** How far behind the best a tag or label may be after a round of features to stay in question. */
  behind: number;
  /** `[pairOf governor and dependent, labels]`. */
  candidates: [number, number[]][];
  /** For each tag `ending edit ending edit …`, divided by spaces. */
  lemmaRules: string[];
  longestEnding: number;
}

const magic = 'CASUSEN1';

/** Reads a weights file, already decompressed; throws where it is not one. The bytes must not be changed afterwards. */
export function readWeights(bytes: Uint8Array): Weights {
  if (bytes.length < 12 || ascii(bytes, 0, 8) !== magic) throw new Error('these are not Casus English weights');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(8, true);
  if (12 + headerLength > bytes.length) throw new Error('the English weights are cut off');
  const header = JSON.parse(ascii(bytes, 12, 12 + headerLength)) as WeightsHeader;
  let at = (12 + headerLength + 7) & ~7;
  const sections = new Map<string, Uint8Array>();
  for (const { name, bytes: size } of header.sections) {
    if (at + size > bytes.length) throw new Error('the English weights are cut off');
    sections.set(name, bytes.subarray(at, at + size));
    at += size;
  }
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`the English weights lack "${name}"`);
    return found;
  };
  const table = (name: 'tagger' | 'labeler'): Int8Array => {
    const { buffer, byteOffset, length } = section(name);
    return new Int8Array(buffer, byteOffset, length);
  };
  const tags = header.tags.map(([upos, xpos]) => ({ upos, xpos }));
  const uposOf = new Uint8Array(128);
  for (const [i, tag] of tags.entries()) uposOf[i] = uposTags.indexOf(tag.upos);
  const candidates: Uint8Array[] = Array.from({ length: pairs }, () => Uint8Array.of(header.labels.indexOf('dep')));
  for (const [pair, labels] of header.candidates) candidates[pair] = Uint8Array.from(labels);
  const tagTable = table('tagger');
  const labelTable = table('labeler');
  return {
    tagger: {
      table: tagTable,
      shift: 32 - bitsOf(tagTable.length),
      behind: header.behind,
      lexicon: readLexicon(section('lexicon'), 1 << header.lexiconBits, header.tagSets),
      open: header.openTags.map((set) => Uint8Array.from(set)),
    },
    parser: {
      rows: moveTable(section('parser')),
      rootRank: Uint8Array.from(header.rootRank),
      roles: Uint8Array.from(tags, roleOf),
      beam: header.beam,
      gap: header.gap,
    },
    labeler: {
      table: labelTable,
      shift: 32 - bitsOf(labelTable.length),
      behind: header.behind,
      candidates,
      uposOf,
      rootLabel: header.labels.indexOf('root'),
    },
    lemmas: readLemmaRules(header),
    tags,
    labels: header.labels,
  };
}

/** The parser's rows, two bytes each, the little end first. Where the platform has it so too they are not copied. */
function moveTable(bytes: Uint8Array): Uint16Array {
  if (bytes.length !== 2 * moveRows) throw new Error('the English weights have a table of an odd size');
  const own = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (own && bytes.byteOffset % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, moveRows);
  return Uint16Array.from({ length: moveRows }, (_, i) => bytes[2 * i] | (bytes[2 * i + 1] << 8));
}

function roleOf({ upos, xpos }: { upos: Upos; xpos: string }): number {
  if (xpos === 'MD') return modalTag;
  if (upos === 'VERB' && xpos === 'VBD') return pastTag;
  if (upos === 'VERB' && xpos === 'VB') return bareTag;
  if (upos === 'VERB' && (xpos === 'VBZ' || xpos === 'VBP')) return presentTag;
  if (xpos === 'CC') return joiningTag;
  if (xpos === ',') return commaTag;
  if (upos === 'SCONJ') return markTag;
  if (xpos === 'TO') return toTag;
  return upos === 'NOUN' || upos === 'PROPN' ? nameTag : 0;
}

function bitsOf(length: number): number {
  const bits = 31 - Math.clz32(length);
  if (1 << bits !== length) throw new Error('the English weights have a table of an odd size');
  return bits;
}

/** Words are stored as their hash, class and tag set, seven bytes each in three planes, and put in their places here. */
function readLexicon(bytes: Uint8Array, size: number, tagSets: number[][]): Lexicon {
  const count = bytes.length / 7;
  const lexicon: Lexicon = {
    keys: new Int32Array(size),
    clusters: new Uint8Array(size),
    tagSets: new Uint16Array(size),
    candidates: tagSets.map((set) => Uint8Array.from(set)),
  };
  for (let i = 0; i < count; i++) {
    const p = i * 4;
    const key = bytes[p] | (bytes[p + 1] << 8) | (bytes[p + 2] << 16) | (bytes[p + 3] << 24);
    let place = (key ^ (key >>> 16)) & (size - 1);
    while (lexicon.keys[place] !== 0) place = (place + 1) & (size - 1);
    lexicon.keys[place] = key;
    lexicon.clusters[place] = bytes[count * 4 + i];
    lexicon.tagSets[place] = bytes[count * 5 + i * 2] | (bytes[count * 5 + i * 2 + 1] << 8);
  }
  return lexicon;
}

function readLemmaRules(header: WeightsHeader): LemmaRules {
  const byTag = header.lemmaRules.map((line) => {
    const rules = new Map<string, string>();
    const parts = line.split(' ');
    for (let i = 0; i + 1 < parts.length; i += 2) rules.set(parts[i] === '_' ? '' : parts[i], parts[i + 1]);
    return rules;
  });
  return {
    byTag,
    keepsCase: header.tags.map(([upos]) => upos === 'PROPN'),
    inflected: header.tags.map(([upos, xpos]) => upos === 'VERB' && /^VB[DGN]$/.test(xpos)),
    longest: header.longestEnding,
  };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  for (let i = start; i < end; i += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(i, Math.min(end, i + 4096))));
  return parts.join('');
}
