/** Which parts of a reading are shown, and in which order. */
import type { Reading } from '@casus/core';

export const SECTIONS = ['instrument', 'commitments', 'statements', 'positions', 'events', 'times'] as const;

export type Section = (typeof SECTIONS)[number];

/** What one reads first in an agreement, and in a report. */
const AGREEMENT: readonly Section[] = ['instrument', 'commitments', 'events', 'statements', 'times'];
const REPORT: readonly Section[] = ['statements', 'positions', 'commitments', 'events', 'times'];

/** The sections asked for, all where `only` is null, in the order that suits the document. */
export function sectionsOf(reading: Reading, only: readonly Section[] | null): Section[] {
  const order = reading.instrument === null ? REPORT : AGREEMENT;
  return order.filter((section) => {
    if (only !== null) return only.includes(section);
    // That nobody speaks or meets in a treaty is no finding; that nobody does in a report is.
    const empty = (section === 'statements' || section === 'events') && reading[section].length === 0;
    return !(reading.instrument !== null && empty);
  });
}
