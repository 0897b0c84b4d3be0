/** What stands to be read: the words of the command line, taken apart into single documents. */
import type { SourceHints } from '@casus/core';

/** A document, or a few lines of a `.jsonl`, in the form in which it is cheapest to hand to another thread. */
export type Item =
  | { kind: 'file'; path: string; hints: SourceHints; size: number }
  | { kind: 'bytes'; bytes: Uint8Array; hints: SourceHints; size: number }
  | { kind: 'line'; line: string; hints: SourceHints; size: number }
  /** Something that could not even be handed on; it keeps its place in the order. */
  | { kind: 'refused'; hints: SourceHints; reason: string; size: 0 };

/** Most bytes of one document; more is no article, and would not fit into memory beside the others. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export const tooLarge = `it is larger than ${MOST_DOCUMENT_BYTES / 1024 / 1024} MB; split it, or put its documents into a .jsonl, one a line`;

export function refusedItem(document: string, reason: string): Item {
  return { kind: 'refused', hints: { document }, reason, size: 0 };
}
