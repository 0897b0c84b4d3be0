import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { readGrammar } from '../src/index.js';
import { byVariable, coded, treaty, unitOf } from './coded.js';

const english = loadEnglish();

/** Components as `A: council`, in the order of the text. */
const parts = (text: string): string[] =>
  readGrammar(text, english).flatMap(({ components }) =>
    components.map(({ symbol, words }) => `${symbol}: ${words.map((word) => word.text).join(' ')}`),
  );

describe('who is to do what', () => {
  test.each([
    ['The council shall adopt its rules.', ['A: council', 'D: shall', 'I: adopt', 'Bdir: its rules']],
    ['Peru shall not fortify the islands.', ['A: Peru', 'D: shall not', 'I: fortify', 'Bdir: the islands']],
    ['Chile undertakes to open the port.', ['A: Chile', 'D: undertakes to', 'I: open', 'Bdir: the port']],
    ['The budget shall be approved by the council.', ['Bdir: The budget', 'D: shall', 'I: be approved', 'A: council']],
    [
      'The secretary shall submit a report to the council.',
      ['A: secretary', 'D: shall', 'I: submit', 'Bdir: a report', 'Bind: to the council'],
    ],
    ['The council shall draft and adopt the plan.', ['A: council', 'D: shall', 'I: draft and adopt', 'Bdir: the plan']],
  ])('%s', (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });
});

describe('in which case and how', () => {
  test('a case is an activation condition, a time an execution constraint', () => {
    const found = parts('If Chile is attacked, Peru shall send its fleet within 30 days.');
    expect(found).toContain('Cac: If Chile is attacked');
    expect(found).toContain('Cex: within 30 days');
  });

  test('what follows from breach is an or else', () => {
    expect(parts('Peru shall pay the sum, failing which the port shall be closed.').join(' | ')).toContain(
      'O: failing which',
    );
  });

  test('a means is no agent', () => {
    const found = parts('The budget shall be approved by a majority vote.');
    expect(found.some((part) => part.startsWith('A:'))).toBe(false);
    expect(found).toContain('Cex: by a majority vote');
  });

  test('what stands beside the actor is no part of it', () => {
    expect(parts('The city, in its role as a buyer, shall publish its prices.')[0]).toBe('A: city');
  });
});

describe('what is no statement of its own', () => {
  test.each([
    ['A relative clause', 'The council shall hear any state which may be concerned.'],
    ['A condition', 'The council shall meet as may be agreed.'],
  ])('%s', (_, text) => {
    expect(readGrammar(text, english)).toHaveLength(1);
  });

  test('an item of a list is an object of the sentence over it', () => {
    const [statement, ...more] = readGrammar('The council shall include: one judge. two mayors.', english);
    expect(more).toEqual([]);
    expect(statement?.components.filter(({ symbol }) => symbol === 'Bdir').length).toBeGreaterThan(1);
  });

  test('words without a verb', () => {
    expect(readGrammar('The blue harbour.', english)).toEqual([]);
  });
});

describe('of an agreement', () => {
  test('each commitment is a statement with its script', async () => {
    const unit = await unitOf(treaty('If Chile is attacked, Peru shall assist it at once.'), 'ig');
    expect(unit.script).toContain('A(Peru) D(shall) I(assist) Bdir(it)');
    expect(unit.script).toContain('Cac(If Chile is attacked)');
    expect(byVariable(unit).get('O')).toMatchObject({ state: 'missing', code: null, words: [] });
  });

  test('who acts is inferred from the sentence over a list, and marked so', async () => {
    const { units } = await coded(treaty('Peru shall:\n\n(a) withdraw its forces;\n\n(b) open the port.'), 'ig');
    const actors = units.map((unit) => byVariable(unit).get('A'));
    expect(actors.length).toBe(2);
    for (const actor of actors) expect(actor).toMatchObject({ state: 'inferred', code: 'Peru' });
    expect(units[0]?.script).toBe('A[state=inferred](Peru) D[state=inferred](shall) I(withdraw) Bdir(its forces)');
  });

  test('what says what a thing is has an entity and a function', async () => {
    const { script } = await unitOf(treaty('The council shall consist of two ministers.'), 'ig');
    expect(script).toContain('E(council) M(shall) F(consist)');
  });

  test('brackets of the text are not taken for the notation', async () => {
    const { script } = await unitOf(treaty('Peru shall withdraw its forces (all of them) from Arica.'), 'ig');
    expect(script?.match(/\(/g)?.length).toBe(script?.match(/\)/g)?.length);
    expect(script).not.toMatch(/\([^)]*\(/);
  });
});

test('no word has two components, whatever the text', () => {
  const word = fc.constantFrom(
    'Peru',
    'shall',
    'not',
    'if',
    'the',
    'forces',
    'withdraw',
    ',',
    ':',
    'by',
    'and',
    'council',
    '.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      for (const { components } of readGrammar(words.join(' '), english)) {
        const starts = components.flatMap(({ words: own }) => own.map(({ start }) => start));
        expect(new Set(starts).size).toBe(starts.length);
      }
    }),
    { numRuns: 60 },
  );
});
