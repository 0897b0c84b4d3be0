/** Several instruments over one stretch of time, as every format of `casus timeline` shows them. */
import type { InstrumentTimeline, TimelineKind, TimelineLane, TimelineMark } from '@casus/core';
import { inWords, partyName } from '../output/labels.js';

export interface Timelines {
  /** ISO days of the window. */
  from: string;
  to: string;
  timelines: InstrumentTimeline[];
}

export const KINDS: Readonly<Record<TimelineKind, string>> = {
  signed: 'signed',
  ratified: 'ratified or joined',
  provisional: 'provisionally applied',
  'in-force': 'in force',
  suspended: 'suspended',
  renewed: 'renewed',
  notice: 'notice given',
  ended: 'ended',
};

/** Signs of the same shape as in the drawing, for where there are no drawings. */
export const SIGNS: Readonly<Record<TimelineKind, string>> = {
  signed: '◆',
  ratified: '●',
  provisional: '▷',
  'in-force': '▶',
  suspended: '‖',
  renewed: '+',
  notice: '▽',
  ended: '■',
};

const MOST_NAMED = 6;

export function someParties(parties: readonly string[]): string {
  const names = parties.map(partyName);
  if (names.length <= MOST_NAMED) return inWords(names);
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} more`;
}

/** Marks of all lanes by day; those of one kind and day together, each with all whom they concern. */
export function marksByDay({ lanes }: Pick<InstrumentTimeline, 'lanes'>): TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      const key = `${mark.kind} ${mark.when.words}`;
      const known = marks.get(key);
      if (known === undefined) marks.set(key, { ...mark, parties: [...mark.parties] });
      else known.parties.push(...mark.parties);
    }
  }
  const day = ({ when }: TimelineMark) => when.first ?? when.last ?? '';
  return [...marks.values()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** `all`, or those whom it concerns. */
export function whom({ parties }: TimelineMark, lanes: readonly TimelineLane[]): string {
  const count = lanes.reduce((sum, lane) => sum + lane.parties.length, 0);
  return parties.length === count && count > 2 ? `all ${count} parties` : someParties(parties);
}

/** What the drawing shows, in a sentence or two. */
export function captionOf({ title, lanes }: InstrumentTimeline): string {
  const bound = lanes.flatMap(({ stretches }) => stretches.filter(({ kind }) => kind === 'in-force'));
  if (bound.length === 0) return `${title} never began to bind anybody.`;
  const begins = [...new Set(bound.map((one) => one.begins.words))].sort();
  const ends = [...new Set(bound.map((one) => one.ends.words))];
  const from =
    begins.length === 1 ? begins[0] : `${begins[0] ?? ''} for the first, from ${begins.at(-1) ?? ''} for the last`;
  const [end = 'never'] = ends;
  const until = ends.length > 1 ? 'its end differs by party' : end === 'never' ? 'no end is known' : `it ends ${end}`;
  return `${title} binds its parties from ${from ?? ''}; ${until}.`;
}
