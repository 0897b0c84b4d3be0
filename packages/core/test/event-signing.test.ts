/** The signing of an agreement is an event of its own, told by its signatures. */
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { readDocument } from '../src/read.js';
import { readSources } from '../src/source/read-sources.js';

async function eventsIn(text: string) {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'fjord-treaty.txt' });
  if (source === undefined || 'refused' in source) throw new Error('the text was not read');
  return readDocument(source, loadEnglish()).events.map(({ type, date, place, participants, status, quote }) => ({
    type,
    date,
    place,
    participants: [...participants].sort(),
    status,
    quote: quote.map(([start, end]) => text.slice(start, end)).join(' … '),
  }));
}

const TREATY = `TREATY OF FRIENDSHIP BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF ICELAND

The Kingdom of Norway and the Republic of Iceland, hereinafter "the Parties", have agreed as follows:

Article 1
The Parties shall refrain from the use of force against each other.

Article 2
If one of the Parties is attacked in Iceland, the other shall consult it within three days.

Article 3
The Parties shall hold talks every year.
`;

describe('the signing of an agreement', () => {
  it('is told by the sentence that says it', async () => {
    const events = await eventsIn(
      `${TREATY}\nDone at Galway on 3 May 2031, in two originals.\n\nFor Norway\nFor Iceland\n`,
    );
    expect(events).toEqual([
      {
        type: 'signing',
        date: '2031-05-03',
        place: 'Galway',
        participants: ['ISL', 'NOR'],
        status: 'held',
        quote: 'Done at Galway on 3 May 2031, in two originals',
      },
    ]);
  });

  it('is not told by a text that nobody has signed or dated', async () => {
    expect(await eventsIn(TREATY)).toEqual([]);
  });

  it('leaves the attacks and meetings of its articles alone, since they have not happened', async () => {
    const events = await eventsIn(`${TREATY}\nDone at Galway on 3 May 2031.\n`);
    expect(events.map(({ type }) => type)).toEqual(['signing']);
  });
});
