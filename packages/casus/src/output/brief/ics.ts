/**
 * The events of a brief as a calendar, by RFC 5545: whole days, lines of at most 75 octets, texts escaped, ends exclusive.
 *
 * The stamp of each event is the day of the brief, so that the same brief is the same file; its id is the event's own.
 */
import type { Brief, BriefEvent, BriefSource } from '@casus/core';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { EVENT_TYPES, partyName } from '../labels.js';
import { createRefs, refInWords } from './refs.js';

/** What a calendar can hold: a first day and the day after the last. */
interface Days {
  from: string;
  until: string;
  /** Whether the text names only the month. */
  vague: boolean;
}

export function briefAsCalendar(brief: Brief): string {
  const stamp = `${compact(brief.asOf ?? '1970-01-01')}T000000Z`;
  const events = [...brief.happened, ...brief.next].flatMap((event) => {
    const days = daysOf(event.when);
    return days === null ? [] : eventLines(event, days, stamp, brief.sources);
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Casus//Brief//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Casus brief',
    ...events,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

/** How many events have no day and no month, and so no place in a calendar. */
export function eventsWithoutDay({ happened, next }: Pick<Brief, 'happened' | 'next'>): number {
  return [...happened, ...next].filter(({ when }) => daysOf(when) === null).length;
}

/** Null for what names no day and no month. */
export function daysOf(when: string | null): Days | null {
  const [from, to = from, ...more] = (when ?? '').split('/');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const first = stretchOf(from);
  const last = stretchOf(to);
  if (first === null || last === null || last.until <= first.from) return null;
  return { from: first.from, until: last.until, vague: first.vague || last.vague };
}

function stretchOf(date: string): Days | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return null;
  const at = (d: number) => new Date(Date.UTC(Number(year), Number(month) - 1, d));
  if (day === undefined) {
    const next = new Date(Date.UTC(Number(year), Number(month), 1));
    return Number(month) < 1 || Number(month) > 12 ? null : { from: iso(at(1)), until: iso(next), vague: true };
  }
  // A day that the calendar does not have would become another.
  if (iso(at(Number(day))) !== date) return null;
  return { from: date, until: iso(at(Number(day) + 1)), vague: false };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const STATUSES: Readonly<Record<BriefEvent['status'], string>> = {
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'CONFIRMED',
  proposed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

function eventLines(event: BriefEvent, days: Days, stamp: string, sources: readonly BriefSource[]): string[] {
  const { id, type, where, participants, status, unconfirmed, wordings, witnesses } = event;
  const refs = createRefs(sources);
  const who = participants.length === 0 ? '' : `: ${inWords(participants.map(partyName))}`;
  const doubt = unconfirmed || status === 'proposed' ? ` (${unconfirmed ? 'not confirmed' : 'proposed'})` : '';
  const names = new Map(sources.map(({ number, head }) => [number, head.title ?? head.document]));
  const told = wordings.map(({ words, by }) => {
    const places = refs.of(witnesses, by).map((ref) => `${refInWords(ref)}, ${names.get(ref.number) ?? ''}`);
    return `“${harmlessProse(words)}”\n${harmlessProse(places.join('; '))}`;
  });
  const [first] = witnesses;
  const url = sources.find((source) => source.id === first?.source)?.head.url ?? null;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@casus`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(days.from)}`,
    `DTEND;VALUE=DATE:${compact(days.until)}`,
    `SUMMARY:${escaped(`${EVENT_TYPES[type]}${who}${doubt}${days.vague ? ' (day not stated)' : ''}`)}`,
    ...(where === null ? [] : [`LOCATION:${escaped(harmlessProse(where))}`]),
    `DESCRIPTION:${escaped(told.join('\n\n'))}`,
    `STATUS:${STATUSES[status]}`,
    `CATEGORIES:${escaped(type)}`,
    'TRANSP:TRANSPARENT',
    ...(url !== null && /^https?:\/\/[!-~]+$/i.test(url) ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replace(/-/g, '');
}

/** TEXT values: backslash, semicolon, comma and line end mean something else. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const MOST_OCTETS = 75;

/** A content line, folded between characters, never inside one. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The space that marks a continued line counts.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}
