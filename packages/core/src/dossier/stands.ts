/** From the positions of many documents to one stand for each party and question, with every telling in the order of days. */
import type { Issue } from '../position/position.js';
import { byDay } from './commitments.js';
import { hash, type Numbered } from './numbered.js';
import type { PositionWitness } from './witness.js';

/** Where one party stands on one question, by the day of telling. */
export interface DossierStand {
  id: string;
  party: string;
  issue: Issue;
  witnesses: PositionWitness[];
}

export function mergeStands(documents: readonly Numbered[]): DossierStand[] {
  const stands = new Map<string, { party: string; issue: Issue; witnesses: PositionWitness[] }>();
  for (const { id, source, entry } of documents) {
    const seen = new Set<string>();
    for (const { record, at } of entry.positions) {
      // The same words may tell of several parties, so the item's id alone does not tell them apart.
      const own = `${record.id} ${record.party} ${record.issue} ${record.stance}`;
      if (seen.has(own)) continue;
      seen.add(own);
      const { party, issue, stance, value, speaker, date, id: item } = record;
      const key = `${party} ${issue}`;
      const stand = stands.get(key) ?? { party, issue, witnesses: [] };
      stands.set(key, stand);
      stand.witnesses.push({
        ...at,
        item,
        document: id,
        source,
        date: date ?? entry.head.published,
        stance,
        value,
        speaker,
      });
    }
  }
  return [...stands]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { party, issue, witnesses }]) => ({
      id: `p-${hash(key)}`,
      party,
      issue,
      witnesses: [...witnesses].sort(byDay),
    }));
}
