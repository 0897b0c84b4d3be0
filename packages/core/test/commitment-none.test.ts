import { describe, expect, test } from 'vitest';
import { commitmentsOf, readingOf, treaty } from './commitments-of.js';

describe('what binds nobody', () => {
  test.each([
    ['“Territory” means the land and the waters of a Party.'],
    ['This Treaty shall enter into force on the day of its signature.'],
    ['Nothing in this Treaty shall be construed as a recognition of any claim.'],
    ['An armed attack is deemed to include an attack on the islands.'],
    ['The war ended in 1987.'],
  ])('%s', async (article) => {
    expect(await commitmentsOf(treaty(article))).toEqual([]);
  });

  test('recitals set the scene', async () => {
    const text = treaty('The war is over.').replace(
      'Recalling their long peace,',
      'Deeply regretting the suffering of the people;\n\nRecognizing the need to respect the borders;\n\nDetermined to release all prisoners;',
    );
    expect(await commitmentsOf(text)).toEqual([]);
  });

  test('the formula that announces the rules is none of them', async () => {
    expect(await commitmentsOf(treaty('The Parties declare the following.'))).toEqual([]);
  });

  test('what a list of meanings holds is no duty', async () => {
    const text = treaty('The term “officials” means:\n\n(a) the Minister of Defence;\n\n(b) the Committee on Borders.');
    expect(await commitmentsOf(text)).toEqual([]);
  });

  test('a text in another language gives its head and no findings', async () => {
    const found = await readingOf(
      'VERTRAG ÜBER FREUNDSCHAFT\n\nDie Republik Chile und die Republik Peru haben Folgendes vereinbart:\n\nArtikel 1\n\n' +
        'Die Vertragsparteien verpflichten sich, einander nicht anzugreifen und alle Gefangenen unverzüglich freizulassen.\n\n' +
        'Artikel 2\n\nDieser Vertrag tritt am Tage seiner Unterzeichnung in Kraft und bleibt zehn Jahre lang gültig.\n',
    );
    expect(found.language).toBe('de');
    expect(found.commitments).toEqual([]);
  });

  test.each([
    ['This Treaty shall apply to the territories of the Parties.'],
    ['This Article shall not preclude further agreements.'],
    ['Nothing in this Article shall prevent further agreements.'],
    ['The Parties believe that lasting peace will bring prosperity.'],
    ['Only a political agreement can resolve the conflict.'],
    ['The Protocol of Arica continues to be the basis of their relations.'],
  ])('%s', async (article) => {
    expect(await commitmentsOf(treaty(article))).toEqual([]);
  });

  test('what something is called binds nobody', async () => {
    const found = await commitmentsOf(
      treaty('Chile shall withdraw its troops to the river, which shall be called the blue line.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['withdraw']);
  });

  test('what a measure is for is no duty beside that of taking it', async () => {
    const found = await commitmentsOf(
      treaty('The Parties shall consult on the measures required to counter the attack within two days.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['consult']);
  });

  test('a ceasefire that enters into force is to be kept, and a treaty that does only begins to hold', async () => {
    const found = await commitmentsOf(treaty('A ceasefire shall enter into force on 3 June 2031.'));
    expect(found.map(({ act }) => act)).toEqual(['cease-fire']);
    expect(await commitmentsOf(treaty('This Treaty shall enter into force on 3 June 2031.'))).toEqual([]);
  });

  test('the heading that a point begins with names no act of its own', async () => {
    const text = (heading: string) =>
      `PEACE PLAN FOR CHILE AND PERU\n\n1. ${heading}. Chile will send troops to the islands.\n\n2. Peru will release all prisoners.\n`;
    expect((await commitmentsOf(text('Security guarantees'))).map(({ act }) => act)).toEqual(['deploy', 'release']);
    // A point of nothing but such words is what is agreed.
    const bare = await commitmentsOf(
      'PEACE PLAN FOR CHILE AND PERU\n\n1. Release of all prisoners.\n\n2. Withdrawal of troops.\n',
    );
    expect(bare.map(({ act }) => act)).toEqual(['release', 'withdraw']);
  });

  test('a phrase that only says in which respect names no act', async () => {
    const found = await commitmentsOf(
      treaty('The Parties shall:\n\n(a) release all prisoners;\n\n(b) with respect to persons and their interests.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['release']);
  });

  test('what is hoped of an announcement binds nobody', async () => {
    expect(await commitmentsOf(treaty('This announcement will create the conditions for a lasting peace.'))).toEqual(
      [],
    );
  });

  test('a meeting that will be held is planned all the same', async () => {
    expect(await commitmentsOf(treaty('A meeting of the two governments will be held in Arica.'))).toHaveLength(1);
  });
});
