/** From the agreements and drafts of a dossier to those of a brief: the latest version of each, and the days of the others. */
import type { DossierText, TextVersion } from '../dossier/texts.js';
import type { InstrumentRecord } from '../instrument/instrument.js';
import { isOrHolds } from './options.js';

export interface BriefText {
  id: string;
  title: string | null;
  instrument: InstrumentRecord;
  /** Id of the source that it is read from, and of the document that is cited. */
  source: string;
  document: string;
  /** Earlier first; the last is the one shown. */
  versions: { source: string; title: string | null; date: string | null }[];
}

/** Only those that a party is bound by, where one is asked for. */
export function briefTexts(texts: readonly DossierText[], party?: string): BriefText[] {
  return texts.flatMap(({ id, versions }) => {
    const last = versions.at(-1);
    if (last === undefined) return [];
    if (party !== undefined && !last.instrument.parties.some((one) => isOrHolds(one, party))) return [];
    const { elements: _, ...instrument } = last.instrument;
    return [
      {
        id,
        title: last.title,
        instrument,
        source: last.source,
        document: last.document,
        versions: versions.map(({ source, title, date }) => ({ source, title, date })),
      },
    ];
  });
}

/** For each document that is an agreement the term that the text sets for itself, and so for all that is promised in it. */
export function termsByDocument(texts: readonly DossierText[]): Map<string, NonNullable<InstrumentRecord['term']>> {
  const versions: TextVersion[] = texts.flatMap((text) => text.versions);
  return new Map(
    versions.flatMap(({ document, instrument }) => (instrument.term === null ? [] : [[document, instrument.term]])),
  );
}
