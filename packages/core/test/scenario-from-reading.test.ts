import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { instrumentFromReading, isoDay, readDocument, readSources } from '../src/index.js';
import { standingsOf } from '../src/scenario/standing.js';

const english = loadEnglish();

async function read(text: string, kind: 'agreement' | 'news' = 'agreement') {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'pact.txt' });
  if (source === undefined) throw new Error('no document was read');
  return instrumentFromReading(readDocument({ ...source, kind }, english), 'pact.txt');
}

const treaty = (...articles: string[]) =>
  `TREATY OF FRIENDSHIP\n\nThe Republic of Chile and the Republic of Peru,\n\nHave agreed as follows:\n\n${articles
    .map((words, i) => `Article ${i + 1}\n\n${words}\n\n`)
    .join('')}Done at Arica on 3 May 2031.\n\nFor the Republic of Chile\n\nFor the Republic of Peru\n`;

const dutiesOf = async (...articles: string[]) => (await read(treaty(...articles)))?.duties ?? [];

describe('a treaty that was read, as an instrument', () => {
  it('binds its parties from signature for its term', async () => {
    const made = await read(
      treaty(
        'The Parties shall consult each other.',
        'This Treaty shall enter into force on the day of its signature.',
        'This Treaty shall remain in force for ten years.',
      ),
    );
    if (made === null) throw new Error('nothing was read');
    const standing = standingsOf(made.instrument).get('CHL');
    expect([isoDay(standing?.begins.first ?? 0), isoDay(standing?.ends.last ?? 0)]).toEqual([
      '2031-05-03',
      '2041-05-03',
    ]);
  });

  it('is not known to bind while nobody says that it was ratified', async () => {
    const made = await read(
      treaty(
        'The Parties shall consult each other.',
        'This Treaty shall enter into force when it has been ratified by both Parties.',
      ),
    );
    if (made === null) throw new Error('nothing was read');
    const standing = standingsOf(made.instrument).get('PER');
    expect(standing?.inForce.sure).toEqual([]);
    expect(isoDay(standing?.begins.first ?? 0)).toBe('2031-05-03');
    expect(standing?.begins.last).toBe(Infinity);
  });

  it('binds nobody and nothing where a text promises nothing', async () => {
    expect(await read('Ferries will run twice a day from Monday.', 'news')).toBeNull();
  });
});

describe('the duties of a treaty that was read', () => {
  it('fall due in the case that their words name', async () => {
    const [duty] = await dutiesOf(
      'If Peru is attacked, Chile shall assist it within 24 hours by such action as it deems necessary.',
    );
    expect(duty).toMatchObject({
      bearers: ['CHL'],
      to: ['PER'],
      case: 'armed-attack',
      strength: 'own-judgement',
      deadline: 'PT24H',
      when: [],
    });
  });

  it('are owed to the other parties where the words name nobody', async () => {
    const [duty] = await dutiesOf('In the event of an armed attack, Chile shall deploy two brigades.');
    expect(duty?.to).toEqual(['PER']);
  });

  it('are no more than to consult where only talk is promised, and no more than said where it is a hope', async () => {
    const [consult] = await dutiesOf('The Parties shall consult whenever the security of one of them is threatened.');
    expect(consult).toMatchObject({ case: 'threat', strength: 'consult' });
    const [hope] = await dutiesOf('Chile intends to assist Peru in case of an armed attack.');
    expect(hope?.strength).toBe('declared');
  });

  it('do not fall due in an attack that is only spoken of', async () => {
    const duties = await dutiesOf(
      'The Parties shall assist each other to maintain their capacity to resist armed attack.',
    );
    expect(duties.map((duty) => duty.case)).not.toContain('armed-attack');
  });

  it('are no permissions', async () => {
    expect(await dutiesOf('Chile may assist Peru in case of an armed attack.')).toEqual([]);
  });

  it('say what they were taken to mean where help has no case', async () => {
    const made = await read(treaty('Chile shall defend Peru.'));
    expect(made?.remarks.map(({ says }) => says).join()).toContain('names no case');
  });
});
