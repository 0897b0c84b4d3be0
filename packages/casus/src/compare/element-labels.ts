/** What the elements of a comparison and their directions are called where a person reads them. */
import type { Direction, ElementChange, Wording } from '@casus/core';
import { partyName } from '../output/labels.js';

const LABELS: Readonly<Record<string, string>> = {
  to: 'owed to',
  modality: 'force',
  consequence: 'remedy',
  judgement: 'own judgement',
  standard: 'open standard',
  hope: 'endeavour',
  floor: 'minimum',
};

export const elementLabel = (element: string) => LABELS[element] ?? element;

export const SIGNS: Readonly<Record<Direction, string>> = { stronger: '▲', weaker: '▼', different: '◆', same: '＝' };

/** The words of one side; null where that side says nothing. */
export function wordsOf({ element }: ElementChange, wording: Wording | null): string | null {
  if (wording === null) return null;
  if (element === 'act' && wording.range === null)
    return wording.words === 'other' ? 'another act' : wording.words.replace(/-/g, ' ');
  if (wording.range !== null || (element !== 'bearer' && element !== 'to')) return wording.words;
  return wording.words.split(', ').map(partyName).join(', ');
}
