/** The shape of one line of a brief, the same for commitments, stands, questions and events. */
import type { Ref } from './refs.js';

/** A value with the places that it stands at. */
export interface Told {
  text: string;
  state: 'stated' | 'inferred';
  refs: Ref[];
}

export interface Row {
  label: string;
  /** Empty where no source says. */
  told: Told[];
}

export interface Item {
  id: string;
  title: string;
  tags: string[];
  rows: Row[];
  /** Values that cannot all hold, side by side. */
  rivals: { words: string; who: string; refs: Ref[] }[];
  /** What a reader must know before using it. */
  notes: string[];
  wordings: { words: string; refs: Ref[] }[];
}
