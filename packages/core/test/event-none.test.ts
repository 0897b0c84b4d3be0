/** What is no event: what has neither day nor place, what nobody has done, and what only sounds like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.js';

describe('no event is read in', () => {
  it.each([
    ['talks without day and place', 'Norway and Iceland held talks.'],
    ['a wish for talks', 'Norway hopes for talks with Iceland.'],
    ['a condition', 'If Norway attacks Iceland on Monday, the treaty falls due.'],
    ['an attack that is only feared', 'Norway fears an attack on Iceland.'],
    ['a threat of one', 'The threat of an attack in Iceland is growing.'],
    ['what did not happen', 'Norway and Iceland did not meet in Galway on Monday.'],
    ['no meeting', 'There was no meeting between Norway and Iceland on Monday.'],
    ['a demand that was met', 'Norway met the demands in March 2030.'],
    ['a deal that was struck', 'Norway struck a deal in March 2030.'],
    ['an exchange for something', 'Norway gave up the island in exchange for money.'],
    ['an everyday remark', 'Norwegian minister Cora Marden said on Monday that peace was near.'],
    ['a suspicion that was met', 'The treaty was met with suspicion in Iceland.'],
    ['a government newly elected', 'The newly elected government of Norway is in Oslo.'],
    ['a law that speaks of elections', 'The Law on Elections in Norway holds.'],
    ['a purpose', 'Norway wants to attack Iceland.'],
    ['a call for something', "Norway's call for peace was heard in Iceland."],
    ['a sports match of no party', 'The Harbour Lions beat the River Bears on Monday.'],
    ['a market', 'Shares rose on Monday in Galway.'],
    ['a court calendar', 'The judge adjourned the case until 12 June 2031.'],
    ['a deadline', 'Norway has until Friday to answer.'],
  ])('%s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('nothing at all', () => {
    expect(eventsOf('')).toEqual([]);
    expect(eventsOf('Monday. Galway. Norway. Iceland.')).toEqual([]);
  });
});

const words = [
  'Norway',
  'Iceland',
  'met',
  'talks',
  'in',
  'Galway',
  'on',
  'Monday',
  'struck',
  'the',
  ',',
  '.',
  'and',
  'will',
  'May 12',
  '"',
];

it('reads any string of such words to events with a day or a place, and quotes them from the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      for (const { date, place, quote } of eventsOf(text)) {
        expect(date !== null || place !== null).toBe(true);
        expect(text).toContain(quote);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
