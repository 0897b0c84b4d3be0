import { describe, expect, test } from 'vitest';
import { commitmentsOf, onlyOf, treaty } from './commitments-of.js';

describe('what is forbidden and what only need not be done', () => {
  test.each([
    'Nothing in this Treaty obliges Chile to send troops to Peru.',
    'This Treaty does not oblige Chile to send troops to Peru.',
    'Chile shall not be required to send troops to Peru.',
    'Chile shall not be bound to send troops to Peru.',
  ])('what nobody need do is neither owed nor forbidden: %s', async (article) => {
    expect(await commitmentsOf(treaty(article))).toEqual([]);
  });

  test('what nobody need do is not owed in a list', async () => {
    const found = await commitmentsOf(
      treaty('Chile shall not be required to:\n\n(a) send troops to Peru;\n\n(b) pay for the harbour.'),
    );
    expect(found).toEqual([]);
  });

  test('what nobody may be made to do is forbidden', async () => {
    const found = await commitmentsOf(treaty('No person shall be required to serve in the army of Chile.'));
    expect(found.map(({ modality }) => modality)).toEqual(['prohibition']);
  });

  test('what no object is to suffer is forbidden', async () => {
    expect((await onlyOf(treaty('Chile shall station no troops in Peru.'))).modality).toBe('prohibition');
  });
});

describe('what a list forbids, fills in or binds to', () => {
  test('a list takes its bearer and its prohibition from its head', async () => {
    const found = await commitmentsOf(
      treaty('Peru shall refrain from:\n\n(a) attacks on the islands;\n\n(b) the movement of troops.'),
    );
    const items = found.filter(({ place }) => /\([ab]\)/.test(place));
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ modality, bearer }) => modality === 'prohibition' && bearer.join() === 'PER')).toBe(true);
  });

  test.each([
    'The Parties shall not:',
    'Neither Party shall:',
    'Neither Chile nor Peru may, during the truce:',
    'The Parties agree not to:',
    'It is prohibited to:',
    'The Parties shall not, during the truce:',
  ])('what stands in a list under a ban is forbidden: %s', async (head) => {
    const found = await commitmentsOf(treaty(`${head}\n\n(a) lay mines;\n\n(b) deploy missiles on the islands.`));
    expect(found.map(({ act, modality }) => `${act} ${modality}`)).toEqual([
      'refrain prohibition',
      'refrain prohibition',
    ]);
  });

  test('a list that runs within its sentence is one with half brackets, too', async () => {
    const found = await commitmentsOf(
      treaty('Neither Party shall: a) lay mines; b) recruit minors; or c) fly drones.'),
    );
    expect(found.map(({ place, modality }) => `${place} ${modality}`)).toEqual([
      'Art. 1 (a) prohibition',
      'Art. 1 (b) prohibition',
      'Art. 1 (c) prohibition',
    ]);
    const joined = await commitmentsOf(treaty('The Parties shall: a) release all prisoners; b) not lay mines.'));
    expect(joined.map(({ modality }) => modality)).toEqual(['duty', 'prohibition']);
  });

  test('the head of a list keeps its duty where the items only say of what', async () => {
    const found = await commitmentsOf(
      treaty(
        'Chile commits to continue its reforms, in particular with regard to:\n\n(a) the courts;\n\n(b) the police.',
      ),
    );
    expect(found.map(({ bearer, modality }) => [bearer, modality])).toEqual([[['CHL'], 'duty']]);
  });

  test('below “are prohibited” every item is a ban', async () => {
    const found = await commitmentsOf(
      treaty(
        'The following acts are prohibited:\n\n(a) the laying of mines;\n\n(b) sexual violence;\n\n(c) hostile propaganda.',
      ),
    );
    expect(found.map(({ act, modality }) => `${act} ${modality}`)).toEqual(Array(3).fill('refrain prohibition'));
  });

  test('what a head asks to be named is no duty of its own', async () => {
    const found = await commitmentsOf(
      treaty(
        'The Parties shall give the Commission information on:\n\n(a) the location of their forces;\n\n(b) the composition of their forces.',
      ),
    );
    expect(found).toHaveLength(1);
  });

  test('an item that forbids goes on forbidding below “shall”', async () => {
    const found = await commitmentsOf(
      treaty('The Parties shall:\n\n(a) release all prisoners;\n\n(b) not attack each other.'),
    );
    expect(found.map(({ modality }) => modality)).toEqual(['duty', 'prohibition']);
  });
});
