/** Several instruments over one stretch of time, as every format of `casus timeline` shows them. */
import type { InstrumentTimeline, TimelineKind, TimelineLane, TimelineMark } from '@casus/core';
import { inWords } from '../output/in-words.js';
import { partyName } from '../output/labels.js';

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
  const kinds = Object.keys(KINDS);
  // Of one day, what must come first: a signature before a ratification, that before the entry into force.
  const order = ({ kind, when }: TimelineMark) =>
    `${when.first ?? when.last ?? ''} ${String(kinds.indexOf(kind)).padStart(2, '0')}`;
  return [...marks.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** `all`, or those whom it concerns. */
export function whom({ parties }: TimelineMark, lanes: readonly TimelineLane[]): string {
  const count = lanes.reduce((sum, lane) => sum + lane.parties.length, 0);
  return parties.length === count && count > 2 ? `all ${count} parties` : someParties(parties);
}

/** What the drawing shows, in a sentence or two. */
export function captionOf({ title, lanes }: InstrumentTimeline): string {
  const bound = lanes.flatMap(({ stretches }) => stretches.filter(({ kind }) => kind === 'in-force'));
  if (lanes.length === 0) return `No party of ${title} is known.`;
  if (bound.length === 0) return `${title} never began to bind anybody.`;
  if (bound.every(({ begins }) => begins.first === null))
    return `When ${title} binds its parties, and whether it does, is not known.`;
  const begins = bound
    .map((one) => one.begins)
    .sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : (a.first ?? '') > (b.first ?? '') ? 1 : 0))
    .map(({ words }) => aDay(words));
  const ends = [...new Set(bound.map((one) => one.ends.words))];
  const [earliest = ''] = begins;
  const latest = begins.at(-1) ?? '';
  const from = earliest === latest ? earliest : `${earliest} for the first, from ${latest} for the last`;
  const [end = 'never'] = ends;
  const until =
    ends.length > 1
      ? 'its end differs by party'
      : end === 'never'
        ? 'no end is known'
        : `it ends ${/^\d/.test(end) ? `on ${end}` : end}`;
  return `${title} binds its parties from ${from}; ${until}.`;
}

/** Behind "from": "a day between … and …". */
function aDay(words: string): string {
  return words.startsWith('between ') ? `a day ${words}` : words;
}
