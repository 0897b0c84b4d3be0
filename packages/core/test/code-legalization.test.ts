import { describe, expect, test } from 'vitest';
import { coded, treaty, valuesOf } from './coded.js';

async function the(dimension: string, article: string) {
  const value = (await valuesOf(treaty(article), 'legalization')).get(dimension);
  if (value === undefined) throw new Error(`no dimension ${dimension}`);
  return value;
}

describe('how bound', () => {
  test.each([
    ['unconditional', 'Peru shall withdraw its forces from the islands.'],
    ['contingent', 'Peru shall withdraw its forces if Chile is attacked.'],
    ['contingent', 'Peru shall assist Chile in accordance with its constitutional processes.'],
    ['unconditional', 'Peru shall withdraw its forces under the supervision of the commission.'],
    ['hortatory', 'Peru should withdraw its forces from the islands.'],
    ['negated', 'Peru shall withdraw its forces; this undertaking is not legally binding.'],
  ])('%s: %s', async (level, article) => {
    expect((await the('obligation', article)).code).toBe(level);
  });

  test.each(['Peru may withdraw its forces from the islands.', 'The Parties reaffirm their faith in the rule of law.'])(
    'no obligation: %s',
    async (article) => {
      const value = await the('obligation', article);
      expect(value).toMatchObject({ state: 'missing', code: null });
      expect(value.note).toMatch(/does not bind/);
    },
  );
});

describe('how exactly', () => {
  test.each([
    ['determinate', 'stated', 'Peru shall withdraw its forces within 30 days.'],
    ['discretion', 'stated', 'Peru shall take such measures as it deems necessary.'],
    ['standard', 'stated', 'Peru shall promptly withdraw its forces.'],
    ['limited', 'inferred', 'Peru shall withdraw its forces.'],
  ])('%s, %s: %s', async (level, state, article) => {
    expect(await the('precision', article)).toMatchObject({ code: level, state });
  });

  test('a level that nothing in the words shows is not given', async () => {
    expect(await the('precision', 'Peru shall sing.')).toMatchObject({ state: 'missing', code: null });
  });
});

describe('to whom it is left', () => {
  test.each([
    ['delegation-disputes', 'courts', 'Chile shall bring any dispute before the International Court of Justice.'],
    ['delegation-disputes', 'arbitration', 'The Parties shall submit every dispute to arbitration.'],
    ['delegation-disputes', 'binding-arbitration', 'The Parties shall submit disputes to binding arbitration.'],
    ['delegation-disputes', 'political-bargaining', 'The Parties shall settle disputes through consultations.'],
    ['delegation-rules', 'monitoring', 'A joint commission shall monitor the withdrawal.'],
    [
      'delegation-rules',
      'binding-regulations',
      'The council shall meet, and its decisions shall be binding on the Parties.',
    ],
  ])('%s, %s: %s', async (dimension, level, article) => {
    expect((await the(dimension, article)).code).toBe(level);
  });

  test.each([
    ['delegation-disputes', 'Peru shall withdraw its forces within 30 days.'],
    ['delegation-disputes', 'The Parties shall not submit disputes to arbitration.'],
    ['delegation-rules', 'Peru shall withdraw its forces within 30 days.'],
    ['delegation-rules', 'Nobody shall inspect, and no observers shall enter, the islands.'],
  ])('not %s: %s', async (dimension, article) => {
    expect(await the(dimension, article)).toMatchObject({ state: 'missing', code: null });
  });
});

test('each clause has its own levels, at its own place', async () => {
  const { units } = await coded(
    treaty('Peru shall withdraw its forces within 30 days.', 'Chile should open the port.'),
    'legalization',
  );
  expect(units.map(({ place, values }) => [place, values[0]?.code])).toEqual([
    ['Art. 1', 'unconditional'],
    ['Art. 2', 'hortatory'],
  ]);
});

test('a text in which nobody promises anything has no units', async () => {
  expect((await coded('The weather in Arica is mild.', 'legalization')).units).toEqual([]);
});
