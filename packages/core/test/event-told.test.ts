/** What reports tell as events: meetings, calls, signings, votes, truces, exchanges and blows, with day, place, people and status. */
import { describe, expect, it } from 'vitest';
import { eventsOf, happeningsIn } from './events-of.js';

describe('an event is told', () => {
  it.each([
    ['by a noun', 'Norway and Iceland held talks in Bergen on Monday.', 'meeting held 2031-05-19 in Bergen: ISL NOR'],
    [
      'by a verb',
      'Norwegian and Icelandic negotiators met in Galway on 12 May 2031.',
      'meeting held 2031-05-12 in Galway: ISL NOR',
    ],
    [
      'as somebody being somewhere',
      'On Sunday, Icelandic officials were in the Norwegian capital.',
      'meeting held 2031-05-18 in Oslo: ISL NOR',
    ],
    [
      'as a journey',
      'On Friday the Icelandic foreign minister travelled to Oslo.',
      'meeting held 2031-05-16 in Oslo: ISL NOR',
    ],
    ['as a call', 'The leaders of Norway and Iceland spoke by phone on Monday.', 'call held 2031-05-19 in -: ISL NOR'],
    [
      'as a signing',
      'In March 2029, Norway and Iceland signed the Fjord Treaty in Galway.',
      'signing held 2029-03 in Galway: ISL NOR',
    ],
    [
      'as a signing, whatever became of what was signed',
      'Norway and Iceland signed a truce in Galway in March 2029, but it collapsed within weeks.',
      'signing held 2029-03 in Galway: ISL NOR',
    ],
    ['as a vote', "Iceland's parliament voted on the treaty on Monday.", 'vote held 2031-05-19 in -: ISL'],
    ['as an exchange', 'Norway and Iceland exchanged prisoners on Monday.', 'exchange held 2031-05-19 in -: ISL NOR'],
    ['as a blow', 'Norwegian ships shelled Iceland on Saturday.', 'attack held 2031-05-17 in Iceland: ISL NOR'],
    [
      'as a beginning truce',
      'A ceasefire between Norway and Iceland took effect on Monday.',
      'ceasefire-start held 2031-05-19 in -: ISL NOR',
    ],
    [
      'as a blow that did harm somewhere',
      'A bombing killed 20 people in Bergen on Monday.',
      'attack held 2031-05-19 in Bergen: -',
    ],
    [
      'in a town that is described before it is named',
      'Talks were held on Monday in the western Norwegian city of Bergen.',
      'meeting held 2031-05-19 in Bergen: NOR',
    ],
    [
      'in a resort by the sea that it lies on',
      'Talks were held on Monday in the North Sea resort of Velia.',
      'meeting held 2031-05-19 in Velia: -',
    ],
    [
      'on an island',
      'Norway and Iceland met on Monday on the island of Velia.',
      'meeting held 2031-05-19 in Velia: ISL NOR',
    ],
    [
      'in a province, not the state that it is of',
      'Talks were held on Monday in the Velia province of Norway.',
      'meeting held 2031-05-19 in Velia province: NOR',
    ],
    [
      'as a truce that was signed somewhere',
      'Norway and Iceland signed a truce in Galway on Monday.',
      'signing held 2031-05-19 in Galway: ISL NOR',
    ],
    [
      'as talks set for a day and called off',
      'Talks between Norway and Iceland, scheduled for Thursday in Galway, were postponed.',
      'meeting cancelled 2031-05-22 in Galway: ISL NOR',
    ],
    [
      'as talks proposed for a month ahead',
      'Norway proposed talks with Iceland in Galway in June.',
      'meeting proposed 2031-06 in Galway: ISL NOR',
    ],
    [
      'by those for whom a name is short',
      'The two Koreas met in Galway on Monday.',
      'meeting held 2031-05-19 in Galway: KOR PRK',
    ],
    [
      'not where that lies which is talked about',
      'Talks on fishing zones in the North Sea were held by Norway and Iceland on Monday.',
      'meeting held 2031-05-19 in -: ISL NOR',
    ],
    ['as a release of a text', 'Norway published the plan on Monday.', 'statement-release held 2031-05-19 in -: NOR'],
  ])('%s', (_, text, line) => {
    expect(happeningsIn(text)).toEqual([line]);
  });
});

describe('its status', () => {
  it.each([
    ['planned by a future', 'Norway and Iceland will meet in Galway on Friday.', 'planned'],
    ['planned by a schedule', 'Norway and Iceland are scheduled to meet in Galway on Friday.', 'planned'],
    ['proposed', 'Norway proposed talks with Iceland in Galway on Friday.', 'proposed'],
    ['demanded', 'Norway demanded that the pact be put to a vote in Galway on Friday.', 'proposed'],
    ['put', 'The pact was put to a vote in Galway on Monday.', 'held'],
    ['cancelled', 'The talks between Norway and Iceland in Galway on Monday were postponed.', 'cancelled'],
    ['held', 'Talks between Norway and Iceland in Galway ended on Monday.', 'held'],
    ['held, though it was in the month of May', 'Norway and Iceland held the May 2029 talks in Galway.', 'held'],
  ])('%s', (_, text, status) => {
    expect(eventsOf(text).map((event) => event.status)).toEqual([status]);
  });
});

describe('its day', () => {
  it.each([
    ['a range of days', 'Norway and Iceland held talks in Galway on May 12-14.', '2031-05-12/2031-05-14'],
    ['two days joined', 'Norway and Iceland held talks in Galway on May 12 and 13.', '2031-05-12/2031-05-13'],
    ['a month', 'Norway and Iceland met in Galway in March 2030.', '2030-03'],
    ['a year', 'Iceland remembers the 1996 invasion of Norway by Iceland.', '1996'],
    ['the day in its name', 'Norway and Iceland described the 7 May 2031 talks in Galway as useful.', '2031-05-07'],
  ])('%s', (_, text, date) => {
    expect(eventsOf(text)[0]?.date).toBe(date);
  });

  it('without a year is of the story that is told', () => {
    const story =
      'In February 2027, Norway and Iceland met in Galway. On March 3, Norway and Iceland held talks in Cork. ' +
      'In April, Norwegian and Icelandic envoys met in Sligo.';
    expect(eventsOf(story).map(({ date }) => date)).toEqual(['2027-02', '2027-03-03', '2027-04']);
  });

  it('of saying is not the day of what is said', () => {
    expect(eventsOf('Norway said on Monday that talks with Iceland were held in Galway.')[0]?.date ?? null).toBeNull();
  });
});

describe('its place', () => {
  it.each([
    ['the city before its country', 'Norway and Iceland met in Galway, Ireland, on Monday.', 'Galway'],
    ['the city before the hall', 'Norway and Iceland met at the Harbour Hall in Galway on Monday.', 'Galway'],
    ['a side of a country', 'Norwegian planes bombed a camp in northern Iceland on Monday.', 'northern Iceland'],
    ['a name before the noun', 'Norway and Iceland met in Galway. The Galway talks ended on Monday.', 'Galway'],
    ['where another meeting is', 'Norway and Iceland met on Monday on the sidelines of a forum in Galway.', 'Galway'],
    ['not that of the war', 'Norway and Iceland held talks on Monday on the war in Finland.', null],
    ['an Arabic article', 'Norway and Iceland met in Dar el-Bahar on Monday.', 'Dar el-Bahar'],
    ['an Arabic article before all', 'Norway bombed al-Bahar on Monday.', 'al-Bahar'],
    ['small words of a name', 'Norway and Iceland met in Porto do Mar on Monday.', 'Porto do Mar'],
    ['a river', 'Norway and Iceland met in Pont-sur-Fjord on Monday.', 'Pont-sur-Fjord'],
    ['no resolution', 'Norway and Iceland met on Monday as foreseen in UNSCR 2570.', null],
    ['no office', 'Norway and the Commander-in-Chief of Iceland met on Monday.', null],
  ])('%s', (_, text, place) => {
    expect(eventsOf(text).at(-1)?.place).toBe(place);
  });
});

describe('what is told twice', () => {
  it('is one event', () => {
    const text =
      'Norway and Iceland held talks in Galway on Monday. The talks lasted nine hours. ' +
      "After Monday's talks the Norwegian minister flew home.";
    expect(eventsOf(text)).toHaveLength(1);
  });

  it('takes from the second telling what the first lacks', () => {
    const text = 'Norway and Iceland met on Monday. The meeting was held in Galway.';
    expect(happeningsIn(text)).toEqual(['meeting held 2031-05-19 in Galway: ISL NOR']);
  });

  it('but not on another day', () => {
    const text = 'Norway and Iceland met in Galway on Monday. Norway and Iceland will meet in Galway again on Friday.';
    expect(eventsOf(text).map(({ date }) => date)).toEqual(['2031-05-19', '2031-05-23']);
  });
});

it('quotes the words that carry it, and nothing of what came of it', () => {
  const text =
    'Norway and Iceland held talks in Galway on Monday, with both sides praising the hosts. Nothing more is known.';
  expect(eventsOf(text)[0]?.quote).toBe('Norway and Iceland held talks in Galway on Monday');
});

describe('who takes part', () => {
  it.each([
    ['The leaders of Norway and Iceland spoke by phone on Monday about Chile.', 'call held 2031-05-19 in -: ISL NOR'],
    ['Norway and Iceland held talks on Chile in Bergen on Monday.', 'meeting held 2031-05-19 in Bergen: ISL NOR'],
  ])('%s: not whom it is about', (text, told) => {
    expect(happeningsIn(text)).toEqual([told]);
  });

  it('has no day where the day is that of the resolve', () => {
    expect(happeningsIn('Norwegian envoys agreed late on Friday to travel to Galway.')).toEqual([]);
  });
});

describe('what is next', () => {
  it.each([
    ['is still to come', 'The next round of talks with Iceland is likely to take place in Galway in June.', 'planned'],
    ['was held where it is told so', 'Norway and Iceland held the next round of talks in Galway on Monday.', 'held'],
  ])('%s', (_name, text, status) => {
    expect(eventsOf(text).map((event) => event.status)).toEqual([status]);
  });
});
