import { describe, expect, it } from 'vitest';
import { precedents } from '../src/precedent/precedent.js';
import { dayOf } from '../src/scenario/day.js';
import { instrumentFromPrecedent } from '../src/scenario/from-precedent.js';
import type { InstrumentModel, PartyCourse } from '../src/scenario/model.js';
import { momentOf } from '../src/scenario/moment.js';
import { timelineDays, timelineOf } from '../src/scenario/timeline.js';

const at = (iso: string) => momentOf(iso) ?? { first: Number.NaN, last: Number.NaN };
const until = dayOf('2060-01-01') ?? 0;
const pact = (courses: PartyCourse[], more: Partial<InstrumentModel> = {}): InstrumentModel => ({
  id: 'pact',
  title: 'Pact',
  entry: { kind: 'day', day: at('2026-01-13') },
  courses,
  noticeEnds: 'party',
  rounding: 'down',
  ...more,
});

describe('the life of an instrument', () => {
  it('is told in its steps, with renewals until its end', () => {
    const { lanes } = timelineOf(
      pact([{ party: 'Ardland', signed: at('2025-11-02'), consent: at('2025-12-24'), notice: at('2039-01-01') }], {
        term: { years: 5, months: 0, days: 0 },
        renewal: { each: { years: 5, months: 0, days: 0 }, notice: { years: 1, months: 0, days: 0 } },
      }),
      until,
    );
    expect(lanes[0]?.marks.map(({ kind, when }) => `${kind} ${when.words}`)).toEqual([
      'signed 2025-11-02',
      'ratified 2025-12-24',
      'in-force 2026-01-13',
      'renewed 2031-01-13',
      'renewed 2036-01-13',
      'notice 2039-01-01',
      'ended 2041-01-13',
    ]);
  });

  it('puts parties with the same course together, and none twice', () => {
    const { lanes } = timelineOf(
      pact([{ party: 'Ardland' }, { party: 'Belmark', inForce: at('2030-01-01') }, { party: 'Corland' }]),
      until,
    );
    expect(lanes.map(({ parties }) => parties)).toEqual([['Ardland', 'Corland'], ['Belmark']]);
  });

  it('keeps a day that is not known to the day between two', () => {
    const { lanes } = timelineOf(pact([{ party: 'Ardland', withdrawn: at('2038') }]), until);
    expect(lanes[0]?.stretches[0]?.ends).toEqual({
      first: '2038-01-01',
      last: '2038-12-31',
      words: 'between 2038-01-01 and 2038-12-31',
    });
  });

  it('tells neither an entry nor an end of what never bound, nor renewals where there are none', () => {
    const { lanes } = timelineOf(
      pact([{ party: 'Ardland', signed: at('2025-11-02') }], {
        entry: { kind: 'never' },
        term: { years: 5, months: 0, days: 0 },
      }),
      until,
    );
    expect(lanes[0]?.marks.map(({ kind }) => kind)).toEqual(['signed']);
    expect(lanes[0]?.stretches).toEqual([]);
  });

  it('renews nothing after the last day that is asked for', () => {
    const { lanes } = timelineOf(
      pact([{ party: 'Ardland' }], {
        term: { years: 10, months: 0, days: 0 },
        renewal: { each: { years: 1, months: 0, days: 0 }, notice: { years: 0, months: 6, days: 0 } },
      }),
      dayOf('2038-06-01') ?? 0,
    );
    expect(lanes[0]?.marks.filter(({ kind }) => kind === 'renewed')).toHaveLength(3);
  });

  it('has every party of every precedent in exactly one lane', () => {
    for (const precedent of precedents()) {
      const instrument = instrumentFromPrecedent(precedent);
      const timeline = timelineOf(instrument, until);
      expect(timeline.lanes.flatMap(({ parties }) => parties).sort()).toEqual(
        instrument.courses.map(({ party }) => party).sort(),
      );
      const days = timelineDays(timeline);
      if (days !== null) expect(days.first <= days.last).toBe(true);
    }
  });
});
