/** Somebody or something that a document speaks of again and again: all that it tells of who that is. */
import type { Range } from '../../quote/range.js';
import type { Gender } from './gender.js';

export interface Figure {
  /** Full name, or the description that the document gives first. */
  name: string;
  human: boolean | null;
  gender: Gender | null;
  many: boolean;
  /** Nouns by which it may be called: `minister`, `ministry`, `spokesman`. */
  roles: Set<string>;
  /** Party that the gazetteer knows for its name. */
  party: string | null;
  /** Where the document names it, titles and appositions included: there its party may be told. */
  phrases: Range[];
}

/** One place where a figure stands. */
export interface Appearance {
  figure: Figure;
  sentence: number;
  word: number;
  subject: boolean;
  /** Inside a quotation, where somebody else speaks of it. */
  quoted: boolean;
}

export function newFigure(name: string): Figure {
  return { name, human: null, gender: null, many: false, roles: new Set(), party: null, phrases: [] };
}
