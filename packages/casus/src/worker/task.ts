/** What goes to a reading thread and what comes back. */
import type { DossierEntry, SourceFormat } from '@casus/core';
import type { Found } from '../output/found.js';
import type { Section } from '../output/sections.js';

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl', 'md'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How a reading is to be laid out; the threads do it, so that the main thread only passes text on. */
export interface OutputSettings {
  format: OutputFormat;
  plain: boolean;
  colour: boolean;
  width: number;
  /** The sections to show; null for all. */
  only: readonly Section[] | null;
}

export interface RenderedReading {
  text: string;
  format: SourceFormat;
  found: Found;
}

export interface Outcome {
  /** Name of what was to be read; it may hold several documents. */
  document: string;
  /** Laid out, where the run shows each reading by itself. */
  readings: RenderedReading[];
  /** What a dossier takes of each, where the run makes one of them. */
  entries: DossierEntry[];
  /** A clause that says why it, or a part of it, could not be read. */
  problem: string | null;
  /** Where the problem is a fault of Casus: its stack, for those who ask for details. */
  fault: string | null;
}

/** What a reading thread needs before it can read. */
export interface ReaderData {
  /** Its first message, shared and not copied. */
  weights: Promise<Uint8Array>;
  /** How each reading is laid out, or null where entries of a dossier are asked for. */
  output: OutputSettings | null;
}

/** That the thread has what it needs and waits for an item, or what came of one. */
export type FromReader = 'ready' | Outcome;

/** The problem of a document in which Casus failed, not the document. */
export const ownFault = 'casus met a fault of its own in it';
