/** From the sources of a dossier to those of a brief: each numbered, with its printings and, for an agreement, its versions. */
import type { Dossier, Printing } from '../dossier/dossier.js';
import type { EntryHead } from '../dossier/entry.js';

export interface BriefSource {
  /** The number by which lines of the brief name it, from 1. */
  number: number;
  id: string;
  head: EntryHead;
  printings: Printing[];
  /** Items of the dossier that were read in it; 0 where nothing was found. */
  items: number;
  /** The title and the days of the versions of the same text, where there are several; this one among them. */
  versions: { source: string; title: string | null; date: string | null }[];
}

export function sourcesOf({ sources, texts }: Pick<Dossier, 'sources' | 'texts'>): BriefSource[] {
  return sources.map(({ id, head, printings, items }, i) => {
    const versions = texts.find((text) => text.versions.some(({ source }) => source === id))?.versions ?? [];
    return {
      number: i + 1,
      id,
      head,
      printings,
      items,
      versions: versions.length < 2 ? [] : versions.map(({ source, title, date }) => ({ source, title, date })),
    };
  });
}
