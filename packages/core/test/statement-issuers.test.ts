import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { readDocument, readingRecord, readJsonlLine } from '../src/index.js';
import { issuersOf } from '../src/statement/issuers.js';

const english = loadEnglish();

interface Given {
  title?: string;
  publisher?: string;
  kind?: 'statement' | 'news';
}

async function sourceOf(text: string, { title = 'On the truce', publisher, kind = 'statement' }: Given = {}) {
  const given = { id: 'statement', text, title, ...(publisher === undefined ? {} : { publisher }) };
  const source = await readJsonlLine(JSON.stringify(given), { document: 'statements.jsonl' });
  return { ...source, kind };
}

const issuers = async (text: string, given?: Given) => issuersOf(await sourceOf(text, given));

const WE = 'We call on both sides to observe the ceasefire on the islands. We will provide 40 million dollars in aid.';

describe('whose own publication a statement is', () => {
  test('the party of the office that publishes it', async () => {
    expect(await issuers(WE, { publisher: 'US Department of State' })).toEqual(['USA']);
  });

  test('those by whom it says it was released', async () => {
    const text = `The following statement was released by the Governments of Norway, Chile and Iceland:\n\n${WE}`;
    expect(await issuers(text, { publisher: 'US Department of State' })).toEqual(['NOR', 'CHL', 'ISL']);
  });

  test('those whose statement its title says it is', async () => {
    expect(await issuers(WE, { title: 'G7 Leaders’ Statement on the Islands', publisher: 'The White House' })).toEqual([
      'G7',
    ]);
  });

  test('those who have written a fact sheet together', async () => {
    const title = 'Joint Fact Sheet on the Meeting of the Presidents of Norway and Chile';
    expect(await issuers(WE, { title, publisher: 'The White House' })).toEqual(['NOR', 'CHL']);
    const alone = 'Fact Sheet on the Meeting of the Presidents of Norway and Chile';
    expect(await issuers(WE, { title: alone, publisher: 'The White House' })).toEqual(['USA']);
  });

  test('not those whom its title is about', async () => {
    const given = { title: 'Statement on the Truce of Chile', publisher: 'US Department of State' };
    expect(await issuers(WE, given)).toEqual(['USA']);
    expect(await issuers(WE, { ...given, title: 'Declaration of a Truce by the Government of Chile' })).toEqual([
      'USA',
    ]);
  });

  test('the one who makes a speech, and not those before whom', async () => {
    expect(await issuers(WE, { title: 'Speech by the President of Norway in the Parliament of Chile' })).toEqual([
      'NOR',
    ]);
    expect(await issuers(WE, { title: 'Remarks by the President of Norway and the President of Chile' })).toEqual([]);
  });

  test.each([
    ['a report is nobody’s', WE, { publisher: 'US Department of State', kind: 'news' as const }],
    ['nor is a text of unknown origin', WE, {}],
    [
      'nor one in which several have the word',
      `PRESIDENT VEGA: ${WE}\n\nPRIME MINISTER LIND: We are sorry.\n\nQ: Why?`,
      { publisher: 'The White House' },
    ],
  ])('%s', async (_, text, given) => {
    expect(await issuers(text, given)).toEqual([]);
  });
});

describe('what they say of themselves', () => {
  const read = async (text: string, given: Given) => readingRecord(readDocument(await sourceOf(text, given), english));

  test('"we" stand where they stand', async () => {
    const { positions, statements } = await read(WE, { publisher: 'US Department of State' });
    expect(positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)).toContain(
      'USA ceasefire demands',
    );
    expect(statements.every(({ party }) => party === 'USA')).toBe(true);
  });

  test('one who speaks says "I"', async () => {
    const text = 'I call on both sides to observe the ceasefire on the islands.';
    const { positions } = await read(text, { title: 'Speech by the President of Norway in the Parliament of Chile' });
    expect(positions.map(({ party, issue }) => `${party} ${issue}`)).toEqual(['NOR ceasefire']);
  });

  test('each of several stands so', async () => {
    const text = `The statement below was issued by Norway and Chile.\n\n${WE}`;
    const { positions } = await read(text, {});
    expect(new Set(positions.map(({ party }) => party))).toEqual(new Set(['NOR', 'CHL']));
  });

  test('what "we" will do they promise', async () => {
    const { commitments } = await read(WE, { publisher: 'US Department of State' });
    expect(commitments.map(({ bearer, status }) => `${bearer} ${status}`)).toEqual(['USA said']);
  });

  test('what a thing of theirs will do they do not', async () => {
    const text = 'This assistance from the American people will help families on the islands.';
    expect((await read(text, { publisher: 'US Department of State' })).commitments).toEqual([]);
  });

  test('in a report "we" outside of quotation are nobody', async () => {
    const { positions } = await read(WE, { publisher: 'US Department of State', kind: 'news' });
    expect(positions).toEqual([]);
  });
});

describe('what those who publish a text promise in it', () => {
  const TITLE = 'Joint Fact Sheet on the Meeting of the Presidents of Norway and Chile';
  async function promised(text: string): Promise<string[]> {
    const { commitments } = readingRecord(readDocument(await sourceOf(text, { title: TITLE }), english));
    return commitments.map(({ bearer, act, modality }) => `${bearer.join('+')} ${act} ${modality}`);
  }

  test.each([
    ['Chile will eliminate its cap on cars.', 'CHL other duty'],
    ['Chile shall not fund more than 20 billion dollars a year.', 'CHL fund prohibition'],
    ['Norway intends to remove its tariffs on drugs.', 'NOR other aspiration'],
    ['Chile may request an adjustment.', 'CHL other permission'],
    ['The two leaders committed to strengthening cooperation.', 'NOR+CHL other duty'],
    ['Norway is committed to supporting the people of Peru.', 'NOR other declaration'],
    ['The Government of Norway remains committed to supporting the people of Peru.', 'NOR other declaration'],
    ['We stand ready to assist.', 'NOR+CHL other aspiration'],
    ['Senior officials from our governments will reconvene in Lima.', 'NOR+CHL other duty'],
  ])('%s', async (text, found) => {
    expect(await promised(text)).toEqual([found]);
  });

  test.each(['Peru will eliminate its cap on cars.', 'Peru may request an adjustment.', 'The weather may change.'])(
    '%s: others promise nothing in it',
    async (text) => {
      expect(await promised(text)).toEqual([]);
    },
  );
});
