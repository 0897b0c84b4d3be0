/**
 * The noun Dossier: many readings as one record, in which each thing stands once with all its witnesses.
 *
 * Nothing is decided here about what counts today: every witness keeps what its document says, with its day, so that a brief can
 * be made as of any day.
 */
import { type DossierCommitment, mergeCommitments } from './commitments.js';
import type { DossierEntry, EntryHead } from './entry.js';
import { type DossierEvent, mergeEvents } from './events.js';
import { lineagesOf, type PrintingKind } from './lineages.js';
import { type Numbered, type NumberedEntry, numbered } from './numbered.js';
import { type DossierStand, mergeStands } from './stands.js';
import { type DossierText, textsOf } from './texts.js';

export type { DossierCommitment } from './commitments.js';
export type { DossierEvent } from './events.js';
export type { DossierStand } from './stands.js';
export type { DossierText } from './texts.js';

export interface Printing {
  id: string;
  /** `reprint` of the source, an `excerpt` of it, or a `longer` text that holds it. */
  kind: PrintingKind;
  head: EntryHead;
}

export interface DossierSource {
  /** Stable: the same document has the same id in every dossier. */
  id: string;
  head: EntryHead;
  /** Other documents of the dossier that print the same text. */
  printings: Printing[];
  /** How many items were read in it and its printings, so that a document in which nothing was found can be told. */
  items: number;
}

export interface Dossier {
  /** By day of publication, undated ones last. */
  sources: DossierSource[];
  /** Agreements and drafts, each with its versions. */
  texts: DossierText[];
  commitments: DossierCommitment[];
  stands: DossierStand[];
  events: DossierEvent[];
}

/** The same entries in any order give the same dossier; an entry given twice counts once. */
export function buildDossier(entries: readonly DossierEntry[]): Dossier {
  const known = numbered(entries);
  const lineages = lineagesOf(known.map(({ entry }) => entry));
  const all: Numbered[] = [];
  const sources = lineages.flatMap(({ first, printings }): DossierSource[] => {
    const own = known[first];
    if (own === undefined) return [];
    const others = printings.flatMap(({ entry, kind }) => {
      const other = known[entry];
      return other === undefined ? [] : [{ kind, ...other }];
    });
    const members: NumberedEntry[] = [own, ...others];
    all.push(...members.map(({ id, entry }) => ({ id, entry, source: own.id })));
    return [
      {
        id: own.id,
        head: own.entry.head,
        printings: others.map(({ id, kind, entry }) => ({ id, kind, head: entry.head })),
        items: members.reduce((sum, { entry }) => sum + itemsOf(entry), 0),
      },
    ];
  });
  // By document order, so that what is merged does not depend on which of them counts as the source.
  const order = new Map(known.map(({ id }, i) => [id, i]));
  all.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    sources,
    texts: textsOf(all),
    commitments: mergeCommitments(all),
    stands: mergeStands(all),
    events: mergeEvents(all),
  };
}

function itemsOf({ commitments, positions, events }: DossierEntry): number {
  return commitments.length + positions.length + events.length;
}
