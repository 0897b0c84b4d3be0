import { describe, expect, test } from 'vitest';
import { coded, treaty, valuesOf } from './coded.js';

const TERM =
  'This Treaty shall remain in force for ten years. It shall be renewed automatically for further periods of five years unless a Party gives notice.';

async function the(variable: string, ...articles: string[]) {
  const value = (await valuesOf(treaty(...articles), 'atop')).get(variable);
  if (value === undefined) throw new Error(`no variable ${variable}`);
  return value;
}

describe('what an alliance owes', () => {
  test.each([
    ['DEFENSE', 'If Chile is attacked, Peru shall assist it at once with all its armed forces.'],
    [
      'DEFENSE',
      'In the event of an armed attack on either Party, the other shall lend it military and other assistance.',
    ],
    ['DEFENSE', 'An armed attack on one of the Parties shall be considered an attack on both.'],
    [
      'DEFENSE',
      'Should Chile become the victim of aggression, Peru shall come to its aid by all means at its disposal.',
    ],
    [
      'DEFENSE',
      'Each Party declares that in case of an armed attack on the other it would act to meet the common danger.',
    ],
    ['OFFENSE', 'If war breaks out over the straits, Peru shall join in the war beside Chile.'],
    ['NEUTRAL', 'If Chile is attacked by a third state, Peru shall remain neutral throughout the conflict.'],
    [
      'NEUTRAL',
      'Should one Party become the object of hostilities, the other shall not give any support to the third power.',
    ],
    ['NONAGG', 'The Parties shall refrain from the threat or use of force against each other.'],
    ['NONAGG', 'Chile undertakes not to attack Peru.'],
    ['NONAGG', 'Neither Party shall resort to war against the other.'],
    ['CONSUL', 'The Parties shall consult whenever the security of one of them is threatened.'],
    ['CONSUL', 'In case of a threat of aggression the Parties shall consult each other without delay.'],
  ])('%s: %s', async (variable, article) => {
    const value = await the(variable, article);
    expect(value.code).toBe('1');
    expect(value.words[0]?.place).toBe('Art. 1');
  });

  test.each([
    ['DEFENSE', 'The Parties shall build up their capacity to resist armed attack.'],
    ['DEFENSE', 'If Chile is attacked, Peru may assist it.'],
    ['DEFENSE', 'Peru shall not assist Chile if Chile is attacked.'],
    ['DEFENSE', 'The Parties shall assist each other after earthquakes and floods.'],
    ['DEFENSE', 'The Parties shall consult in case of an armed attack.'],
    ['OFFENSE', 'If Chile is attacked, Peru shall assist it.'],
    ['NEUTRAL', 'The Parties shall respect the neutrality of the hospital ships.'],
    ['NONAGG', 'The Parties shall refrain from raising tariffs.'],
    ['NONAGG', 'No border drawn by the use of force shall be recognised.'],
    ['CONSUL', 'The Parties shall consult once a year on fisheries.'],
  ])('not %s: %s', async (variable, article) => {
    const value = await the(variable, article);
    expect(value).toMatchObject({ state: 'missing', code: null, words: [] });
    expect(value.note).toMatch(/^Looked for /);
  });

  test('active support follows from defence, and says so', async () => {
    const value = await the('ACTIVE', 'If Chile is attacked, Peru shall assist it at once.');
    expect(value).toMatchObject({ state: 'inferred', code: '1', note: 'Follows from DEFENSE.' });
  });

  test('consultation that waits for no crisis is named as what was found instead', async () => {
    const value = await the('CONSUL', 'The Parties shall consult once a year on fisheries.');
    expect(value.note).toContain('Art. 1');
  });
});

describe('what limits it', () => {
  test.each([
    ['DEFCOADV', 'If Chile is attacked by Argentina, Peru shall assist it.', 'Argentina'],
    ['DEFCOLOC', 'If Chile is attacked in the treaty area, Peru shall assist it.', 'treaty area'],
    ['DEFCONPR', 'In case of an unprovoked attack on Chile, Peru shall assist it.', 'unprovoked'],
    ['DEFCONUM', 'If Chile is attacked by two or more states, Peru shall assist it.', 'by two or more'],
    ['OLIMOB', 'If Chile is attacked, Peru shall assist it by such action as it deems necessary.', 'deems necessary'],
    ['CONCOREQ', 'In case of a threat the Parties shall consult at the request of either.', 'at the request of'],
  ])('%s: %s', async (variable, article, words) => {
    const value = await the(variable, article);
    expect(value).toMatchObject({ state: 'stated', code: '1' });
    expect(value.words.map(({ text }) => text)).toEqual([words]);
  });

  test('any of them makes the alliance conditional', async () => {
    expect(await the('CONDITIO', 'In case of an unprovoked attack on Chile, Peru shall assist it.')).toMatchObject({
      state: 'inferred',
      code: '1',
      note: 'Limited by provocation.',
    });
  });

  test.each([
    ['CONDITIO', 'If Chile is attacked, Peru shall assist it at once.'],
    ['DEFCOADV', 'If Chile is attacked by Peru, the commission shall assist it.'],
    ['DEFCONPR', 'Peru shall sell grain to Chile without provocation of the markets.'],
    ['SPECTHRT', 'If Chile is attacked by any state, Peru shall assist it.'],
  ])('not %s: %s', async (variable, article) => {
    expect(await the(variable, article)).toMatchObject({ state: 'missing', code: null });
  });

  test('a duty of one side alone makes it asymmetric', async () => {
    expect((await the('ASYMM', 'If Chile is attacked, Peru shall assist it.')).code).toBe('1');
    expect((await the('ASYMM', 'Each Party shall refrain from the use of force against the other.')).code).toBe('0');
  });
});

describe('how long it holds and who keeps it', () => {
  test('words in a sentence that provides nothing are an inference', async () => {
    expect(await the('BASE', 'The naval bases of Chile have a long history.')).toMatchObject({
      state: 'inferred',
      code: 'yes',
    });
  });

  test('length and renewal in months', async () => {
    const values = await valuesOf(treaty('The Parties shall refrain from the use of force.', TERM), 'atop');
    expect(values.get('SPECLGTH')).toMatchObject({ state: 'stated', code: '1' });
    expect(values.get('LENGTH')).toMatchObject({ state: 'stated', code: '120' });
    expect(values.get('LENGTH')?.words[0]?.text).toBe('ten years');
    expect(values.get('PROREN')).toMatchObject({ state: 'stated', code: '2' });
    expect(values.get('RENEWLGT')).toMatchObject({ code: '60' });
  });

  test('a term that nobody writes down is told from when a party may leave, as an inference', async () => {
    const article =
      'After this Treaty has been in force for twenty years, either Party may withdraw from it one year after notice.';
    expect(await the('LENGTH', article)).toMatchObject({ state: 'inferred', code: '240' });
    expect(await the('RENOUNCE', article)).toMatchObject({ state: 'stated', code: '3' });
  });

  test.each([
    ['SPECLGTH', '3', 'This Treaty shall remain in force indefinitely.'],
    ['RENOUNCE', '1', 'Either Party may withdraw from this Treaty by giving one year of notice.'],
    ['MEDARB', '1', 'Disputes between the Parties shall be submitted to arbitration.'],
    ['INTCOM', '1', 'The Parties shall set up a unified command of their navies.'],
    ['ORGAN1', '2', 'The Parties hereby establish a council of ministers.'],
    ['BASE', 'yes', 'Peru may station troops at two naval bases of Chile.'],
    ['SEPPEACE', '1', 'In a common war neither Party shall conclude a separate peace.'],
    ['REFLNUN', '2', 'Nothing in this Treaty affects the Charter of the United Nations.'],
    ['ESTMODE', '1', 'This Treaty is subject to ratification.'],
  ])('%s %s: %s', async (variable, code, article) => {
    const value = await the(variable, article);
    expect(value.code).toBe(code);
    expect(value.words[0]?.place).toBe('Art. 1');
  });

  test.each([
    ['BASE', 'Peru shall not use naval bases of Chile.'],
    ['INTCOM', 'There shall be no joint command.'],
    ['LENGTH', 'Peru shall withdraw its forces within ten years.'],
    ['MEDARB', 'The Parties shall promote the teaching of conciliation in schools.'],
    ['ECAID', 'The Parties shall fish.'],
    ['NOMICOOP', 'The Parties shall invite the Southern Economic Cooperation Forum.'],
  ])('not %s: %s', async (variable, article) => {
    expect(await the(variable, article)).toMatchObject({ state: 'missing', code: null });
  });
});

test('every value carries its exact words, and a missing one none', async () => {
  const text = treaty('If Chile is attacked, Peru shall assist it at once.', TERM);
  const { units } = await coded(text, 'atop');
  for (const { values } of units)
    for (const { state, words, note } of values) {
      for (const { text: own, start, end } of words) expect(text.slice(start, end)).toBe(own);
      if (state === 'stated') expect(note).toBeNull();
      else expect(note).not.toBeNull();
      if (state === 'missing') expect(words).toEqual([]);
    }
});

test('a text without promises answers no obligation', async () => {
  const values = await valuesOf('The weather in Arica is mild. Nobody promised anything.', 'atop');
  for (const variable of ['DEFENSE', 'OFFENSE', 'NEUTRAL', 'NONAGG', 'CONSUL', 'ACTIVE', 'CONDITIO'])
    expect(values.get(variable)?.state).toBe('missing');
});
