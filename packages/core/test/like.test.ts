import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import {
  LIKE_DEFAULTS,
  LIKE_ELEMENTS,
  type LikeClause,
  like,
  likeClauses,
  likeCodes,
  precedentCodes,
  precedents,
  queryOfWords,
  readDocument,
  readSources,
} from '../src/index.js';

const english = loadEnglish();

const TREATY = `# Treaty between Norway and Chile

Article 1

If Norway is attacked, Chile shall assist it by such action as it deems necessary, including armed force.

Article 2

1. The Parties shall consult immediately whenever the security of one of them is threatened.

2. Norway shall withdraw its armed forces from Peru within 45 days.

Article 12

Chile shall not attack Norway.
`;

async function clauses(place?: string, text = TREATY): Promise<LikeClause[]> {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'treaty.md' });
  if (source === undefined) throw new Error('the treaty gave no source');
  return likeClauses(readDocument({ ...source, kind: 'agreement' }, english), place);
}

async function the(place: string): Promise<LikeClause> {
  const [clause] = await clauses(place);
  if (clause === undefined) throw new Error(`no clause at ${place}`);
  return clause;
}

describe('which clause is compared', () => {
  test.each([
    ['Art. 2', ['Art. 2 ¶ 1', 'Art. 2 ¶ 2']],
    ['article 2 paragraph 2', ['Art. 2 ¶ 2']],
    ['ART 12', ['Art. 12']],
  ])('%s', async (place, found) => {
    expect((await clauses(place)).map(({ commitment }) => commitment.place)).toEqual(found);
  });

  test('article 1 is not article 12, and article 3 is nowhere', async () => {
    expect((await clauses('Art. 1')).map(({ commitment }) => commitment.place)).toEqual(['Art. 1']);
    expect(await clauses('Art. 3')).toEqual([]);
  });
});

describe('what its words show', () => {
  test('a self-judged response with armed force named', async () => {
    const { query } = await the('Art. 1');
    expect(query.codes.trigger).toEqual(['armed-attack']);
    expect(query.codes.response).toEqual(expect.arrayContaining(['own-judgement', 'armed-force']));
    expect(query.codes.deadline).toEqual(['unstated']);
  });

  test('forces that are withdrawn are no armed response', async () => {
    const { query } = await the('Art. 2 ¶ 2');
    expect(query.codes.response ?? []).not.toContain('armed-force');
    expect(query.codes.deadline).toEqual(['P45D']);
  });

  test('a prohibition of attack is not set beside help against attack', async () => {
    const { query } = await the('Art. 12');
    expect(like(query).group).not.toBe('against-attack');
  });

  test('words that say nothing of a promise show nothing', () => {
    expect(queryOfWords('The museum opens at nine.').codes).toEqual({});
  });
});

describe('what the precedents say', () => {
  test('help against attack is counted with its citations, the own value first', async () => {
    const { query } = await the('Art. 1');
    const { group, tables } = like(query, ['response']);
    expect(group).toBe('against-attack');
    const [table] = tables;
    const judged = table?.values.find(({ code }) => code === 'own-judgement');
    expect(judged?.own).toBe(true);
    expect(judged?.witnesses.length).toBeGreaterThan(10);
    expect(judged?.witnesses.map(({ id, place }) => `${id} ${place}`)).toContain('north-atlantic-treaty Art. 5');
    expect(table?.values.findIndex(({ own }) => !own)).toBe(table?.values.filter(({ own }) => own).length);
  });

  test('a time that no precedent has is shown with nobody behind it', async () => {
    const { query } = await the('Art. 2 ¶ 2');
    const own = like(query, ['deadline']).tables[0]?.values.find((value) => value.own);
    expect(own).toMatchObject({ code: 'P45D', witnesses: [] });
  });

  test('what the files leave out is counted apart, not taken for a value', async () => {
    const { query } = await the('Art. 1');
    for (const { coded, notCoded, counts, values } of like(query, LIKE_ELEMENTS).tables) {
      expect(values.map(({ code }) => code)).not.toContain('undefined');
      expect(coded + notCoded).toBeLessThanOrEqual(
        counts === 'clauses' ? precedents().flatMap(({ commitments }) => commitments).length : precedents().length,
      );
    }
  });

  test('every witness has a place or is about the whole, and a citation', () => {
    for (const { values } of like(queryOfWords('armed force'), LIKE_ELEMENTS).tables)
      for (const { witnesses } of values)
        for (const { short, source } of witnesses) {
          expect(short).not.toBe('');
          expect(source).not.toBe('');
        }
  });

  test('no instrument is counted twice for what it has once', async () => {
    const { query } = await the('Art. 1');
    for (const { values } of like(query, ['term', 'binding', 'withdrawal']).tables)
      for (const { witnesses } of values) expect(new Set(witnesses.map(({ id }) => id)).size).toBe(witnesses.length);
  });

  test('the same words give the same answer, and every count is the length of its list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.subarray([...LIKE_ELEMENTS]), (words, elements) => {
        const query = queryOfWords(words);
        const likeness = like(query, elements);
        expect(like(query, elements)).toEqual(likeness);
        for (const { coded, values } of likeness.tables)
          for (const { witnesses } of values) expect(witnesses.length).toBeLessThanOrEqual(coded);
      }),
      { numRuns: 40 },
    );
  });
});

test('every code of the precedents has words that a person reads', () => {
  const named = new Map(likeCodes.map(({ element, codes }) => [element, new Set(codes.map(({ code }) => code))]));
  const lists = [
    ['trigger', precedentCodes.case],
    ['limits', precedentCodes.limit],
    ['decides', precedentCodes.decider],
    ['response', precedentCodes.response],
    ['binding', precedentCodes.binding],
    ['disputes', precedentCodes.dispute],
  ] as const;
  for (const [element, codes] of lists)
    for (const code of codes) expect([...(named.get(element) ?? [])]).toContain(code);
  expect(LIKE_ELEMENTS).toEqual(expect.arrayContaining([...LIKE_DEFAULTS]));
});
