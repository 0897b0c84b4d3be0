import { describe, expect, test } from 'vitest';
import { commitmentsOf, onlyOf, treaty } from './commitments-of.js';

describe('a case with "if" or "any"', () => {
  test('what opens with "if" is the trigger', async () => {
    const found = await onlyOf(treaty('If Peru is attacked, Chile shall assist Peru.'));
    expect(found.trigger).toBe('If Peru is attacked');
  });

  test('an attack that is regarded as something is the case in which that holds', async () => {
    const found = await commitmentsOf(
      treaty('The Parties shall regard any armed attack on the islands as a threat to peace.'),
    );
    expect(found[0]?.trigger).toBe('any armed attack on the islands');
  });

  test('a thing that is regarded as something is no case', async () => {
    const found = await commitmentsOf(treaty('The Parties shall regard the islands as a zone of peace.'));
    expect(found[0]?.trigger).toBeNull();
  });

  test('"against" and "agreed upon" open no trigger', async () => {
    const found = await commitmentsOf(
      treaty('Chile shall protect Peru against floods.', 'The borders shall be agreed upon in stages.'),
    );
    expect(found.map(({ trigger }) => trigger)).toEqual([null, null]);
  });

  test('what came before an undertaking is not its case', async () => {
    const [found] = await commitmentsOf(
      treaty('After many weeks of talks, Chile and Peru have agreed to release all prisoners.'),
    );
    expect(found?.act).toBe('release');
    expect(found?.trigger).toBeNull();
  });
});

describe('a case without "if"', () => {
  test.each([
    ['Should Chile be attacked, Peru shall defend Chile.', 'defend', 'Should Chile be attacked'],
    ['Should the harbour be closed, the Parties shall consult.', 'consult', 'Should the harbour be closed'],
    ['Should it deem it necessary, Peru may send observers.', 'monitor', 'Should it deem it necessary'],
  ])('%s', async (article, act, trigger) => {
    const found = await onlyOf(treaty(article));
    expect(found.act).toBe(act);
    expect(found.trigger).toBe(trigger);
  });

  test('is what brings the duty about, and nobody who does', async () => {
    const found = await onlyOf(treaty('An armed attack on Chile shall oblige Peru to send troops.'));
    expect(found.trigger).toBe('An armed attack on Chile');
    expect(found.bearer).toEqual(['PER']);
    expect((await onlyOf(treaty('This Treaty shall oblige Peru to send troops.'))).trigger).toBeNull();
  });

  test('is "once", and not "once a year"', async () => {
    expect((await onlyOf(treaty('Peru shall send observers once a deal is reached.'))).trigger).toBe(
      'once a deal is reached',
    );
    expect((await onlyOf(treaty('The Parties shall hold exercises at least once a year.'))).trigger).toBeNull();
    expect((await onlyOf(treaty('The Parties shall hold exercises once every two years.'))).trigger).toBeNull();
  });

  test('is the one told before, where the text points at it', async () => {
    const found = await onlyOf(treaty('In those circumstances, Peru shall send equipment to Chile.'));
    expect(found.trigger).toBe('In those circumstances');
  });

  test('is none where "should" stands behind its subject', async () => {
    const found = await onlyOf(treaty('Peru should defend Chile.'));
    expect(found.modality).toBe('aspiration');
    expect(found.trigger).toBeNull();
  });
});
