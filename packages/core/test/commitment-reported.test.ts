import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import type { CommitmentRecord } from '../src/index.js';
import { readDocument, readingRecord, readJsonlLine } from '../src/index.js';

const english = loadEnglish();

/** The commitments of a short report, which names Norway and Chile as the two sides. */
async function told(report: string, published?: string): Promise<CommitmentRecord[]> {
  const text = `Norway and Chile met in Lima on Monday. Norway and Chile have been at odds for years, officials of Norway and Chile said. ${report}`;
  const source = await readJsonlLine(
    JSON.stringify({ id: 'report', text, published }),
    { document: 'reports.jsonl' },
    1,
  );
  return readingRecord(readDocument({ ...source, kind: 'news', article: [[0, source.text.length]] }, english))
    .commitments;
}

const line = ({ bearer, act, modality, status }: CommitmentRecord) =>
  `${bearer.join('+')} ${act} ${modality} ${status}`;

describe('what a party binds itself to, as a report tells it', () => {
  test.each([
    ['Norway agreed to withdraw its troops from the islands.', 'NOR withdraw duty agreed'],
    ["Chile's Norwegian allies pledged to send peacekeepers to the islands.", 'NOR deploy duty said'],
    ['Norway said it would support the Chilean army.', 'NOR assist duty said'],
    ['Chile has pledged not to attack the islands.', 'CHL refrain prohibition said'],
    ['Norway is willing to send peacekeepers to the islands.', 'NOR deploy aspiration said'],
    ['Chile offered to release 40 prisoners.', 'CHL release aspiration said'],
    ['Chile would be willing to release 40 prisoners.', 'CHL release aspiration said'],
    ['Norway announced a complete withdrawal of its forces.', 'NOR withdraw duty said'],
    ['Norway pledged 40 million euros for the harbour.', 'NOR fund duty said'],
    ['Norway pledged 40 million euros in military aid.', 'NOR assist duty said'],
    ['Norway has promised more missiles to the islands.', 'NOR assist duty said'],
    ['Norway announced a new aid package of $40 million for the islands.', 'NOR fund duty said'],
    ['Norway announced two military aid packages for the islands.', 'NOR assist duty said'],
    ['Chile said it would keep its ports open for relief ships.', 'CHL allow duty said'],
    ['Norway was willing to send observers to watch over the ceasefire.', 'NOR monitor aspiration said'],
    ['The two sides agreed to a ceasefire.', 'CHL+NOR cease-fire duty agreed'],
    ['Norway and Chile agreed to exchange 40 prisoners.', 'NOR+CHL release duty agreed'],
    ['The deal would see Norway withdraw its troops from the islands.', 'NOR withdraw duty agreed'],
    ['The parties to the conflict in the islands agreed to a ceasefire.', 'CHL+NOR cease-fire duty agreed'],
    ['The accord obliges both Koreas to halt all military exercises.', 'KOR+PRK refrain duty agreed'],
    ['North and South Korea agreed to exchange 40 prisoners.', 'KOR+PRK release duty agreed'],
    ['Norway said it would send 200 troops to the islands.', 'NOR deploy duty said'],
    ['“We will withdraw our forces,” the Norwegian prime minister said.', 'NOR withdraw duty said'],
  ])('%s', async (report, expected) => {
    expect((await told(report)).map(line)).toContain(expected);
  });
});

describe('promises as nouns, and what becomes of them', () => {
  test.each([
    ['An agreement was reached for Chile to withdraw its forces from the islands.', 'CHL withdraw duty agreed'],
    ['Norway signed an agreement to release 40 prisoners.', 'NOR release duty signed'],
    ['Chile assumed the duty of monitoring the ceasefire.', 'CHL monitor duty said'],
    ['Norway and Chile agreed to a one-week pause.', 'NOR+CHL cease-fire duty agreed'],
    ['The NATO countries have committed to releasing 40 prisoners.', 'nato-allies release duty agreed'],
    [
      'The Chilean minister said the NATO countries had committed to releasing 40 prisoners.',
      'nato-allies release duty said',
    ],
    ['Norwegian officials have committed to releasing 40 prisoners.', 'NOR release duty said'],
    ['Norway vowed to release 40 prisoners. It has been unable to keep this promise.', 'NOR release duty lapsed'],
  ])('%s', async (report, expected) => {
    expect((await told(report)).map(line)).toContain(expected);
  });

  test.each([
    ['"We would like to see a ceasefire on the islands," Norwegian minister Cora Marden said.'],
    ['"We would regret it should Iceland deploy troops," Norwegian minister Cora Marden said.'],
    ['Norway defended its decision on whether to send troops to the islands.'],
    ['The Norwegian prime minister made decisions that could end the war.'],
  ])('%s promises nothing', async (report) => {
    expect(await told(report)).toEqual([]);
  });

  test('each item of a list in one sentence ends at its semicolon', async () => {
    const found = await told('The draft includes a ceasefire on the islands; and a withdrawal of Norwegian forces.');
    expect(found.map(({ quote }) => quote.map(({ text }) => text).join(' ')).some((text) => text.includes(';'))).toBe(
      false,
    );
  });
});

describe('what a text is told to hold', () => {
  test.each([
    ['The draft calls for Chile to withdraw its forces from the islands.', 'CHL withdraw duty drafted'],
    ['The treaty requires Norway to release all prisoners.', 'NOR release duty signed'],
    ['The plan suggests that Chile should withdraw from the islands.', 'CHL withdraw aspiration drafted'],
    ['Under the deal, Norway would withdraw its forces within 30 days.', 'NOR withdraw duty agreed'],
    [
      'The plan would ban Norway from joining NATO. It also calls for Chile to release all prisoners.',
      'CHL release duty drafted',
    ],
    ['The plan calls for Norway to withdraw its forces. Oslo rejected the plan.', 'NOR withdraw duty rejected'],
    ['Norway agreed to a week-long ceasefire, but it was violated after two days.', 'NOR cease-fire duty lapsed'],
  ])('%s', async (report, expected) => {
    expect((await told(report)).map(line)).toContain(expected);
  });

  test('the quote of an item names the text that holds it', async () => {
    const [commitment] = await told('The plan calls for a ceasefire.');
    expect(commitment?.quote.map(({ text }) => text).join(' ')).toBe('The plan calls for a ceasefire');
    expect(commitment?.elements.bearer.state).toBe('inferred');
  });

  test('the deadline and the amount stand in their own words', async () => {
    const [commitment] = await told('Chile agreed to release 40 prisoners within ten days.');
    expect(commitment?.deadline).toEqual({ words: 'within ten days', value: 'P10D' });
    expect(commitment?.amount).toMatchObject({ value: 40 });
  });

  test('told twice, it is one commitment', async () => {
    const twice = await told(
      'Chile agreed to release 40 prisoners. The minister said Chile had agreed to release 40 prisoners.',
    );
    expect(twice.filter(({ act }) => act === 'release')).toHaveLength(1);
  });
});

describe('what binds nobody', () => {
  test.each([
    'Norway announced a large cut of its aid budget.',
    'Norway promised security to whoever would give up the weapons of the islands.',
    'Norway said it would keep its ports in order.',
    'Chile promised much and lost 40 million euros.',
    'Norway refused to withdraw its troops from the islands.',
    'Norway has not agreed to withdraw its troops.',
    'Norway could agree to withdraw its troops.',
    'It is unclear whether Norway agreed to withdraw its troops.',
    'If Chile agreed to withdraw its troops, the talks would go on.',
    'Norway withdrew its troops from the islands last week.',
    'Chile demanded that Norway withdraw its troops from the islands.',
    'The talks could collapse at any time, analysts warned.',
    'It will rain on Tuesday, Norway’s weather service said.',
    'Norway hopes to win the match.',
    'The minister announced a meeting in Lima.',
    'Norway gave the delegation a tour of the port.',
  ])('%s', async (report) => {
    expect((await told(report)).map(line)).toEqual([]);
  });
});

test('names at the end of the sentence before are not joined to "the sides"', async () => {
  const found = await told('Two flights a week go to Jordan and Egypt. The sides agreed to release 40 prisoners.');
  expect(found.map(({ bearer }) => bearer)).toEqual([['CHL', 'NOR']]);
});

test('what a party denies that a text holds, no party has promised', async () => {
  expect(await told('Norway denied that the pact would allow Chile to send troops to the islands.')).toEqual([]);
});

test('what happened on a day is no case in which something falls due', async () => {
  const report = 'Norway said it would send troops to the islands in response to';
  const [past] = await told(`${report} an appeal of 2 May 2031.`, '2031-05-20');
  expect(past?.trigger).toBeNull();
  const [still] = await told(`${report} an attack.`, '2031-05-20');
  expect(still?.trigger).toBe('in response to an attack');
});

describe('a document that the report has told of', () => {
  const signed = 'Norway and Chile signed an accord in Lima on Sunday.';

  test('binds by its verb, as far as it has come', async () => {
    const found = await told(`${signed} The 13-point document also obliges Norway to release 18 captured soldiers.`);
    expect(found.map(line)).toEqual(['NOR release duty signed']);
  });

  test('is quoted before the verb, and each act is quoted by its own words', async () => {
    const report = `${signed} "Neither side shall move its troops or fly drones over the islands," the document says.`;
    const found = await told(report);
    expect(found.map(line)).toEqual(['CHL+NOR refrain prohibition signed', 'CHL+NOR refrain prohibition signed']);
    expect(found.map(({ quote }) => quote.map(({ text }) => text))).toEqual([
      ['Neither side shall move its troops'],
      ['Neither side', 'fly drones over the islands'],
    ]);
  });

  test('binds by its articles, and those of another text bind nobody', async () => {
    const found = await told(`${signed} Under Article 3, the two sides must release all prisoners.`);
    expect(found.map(line)).toEqual(['CHL+NOR release duty signed']);
    const article = await told(`${signed} Article 7 requires Chile to withdraw its troops.`);
    expect(article.map(line)).toEqual(['CHL withdraw duty signed']);
    expect(await told('Under Article 3, the two sides must release all prisoners.')).toEqual([]);
  });

  test.each([
    'The document was seen as a step towards bilateral agreements of Norway and Chile.',
    'The document says that a customs union would bring Norway more trade.',
    'The newspaper says that Norway will release 18 soldiers.',
  ])('binds nobody by %s', async (report) => {
    expect((await told(`${signed} ${report}`)).map(line)).toEqual([]);
  });
});

test('what another does meanwhile is no part of a promise; how long it lasts is', async () => {
  const words = async (report: string) =>
    (await told(report)).map(({ quote }) => quote.map(({ text }) => text).join(' … '));
  expect(await words('Norway agreed to release 40 prisoners, while Chile will pay for the harbour.')).toEqual([
    'Norway agreed to release 40 prisoners',
    'Chile will pay for the harbour',
  ]);
  expect(await words('Norway agreed to release no prisoners while the fighting continues.')).toEqual([
    'Norway agreed to release no prisoners while the fighting continues',
  ]);
});

describe('"the rebels" and "the bloc"', () => {
  test('are the only movement and the only bloc that the report has named before', async () => {
    const found = await told(
      'Norway met the FARC and the EU in Lima. The rebels agreed to release 40 prisoners. The bloc pledged 40 million euros for the harbour.',
    );
    expect(found.map(line)).toEqual(['farc release duty agreed', 'EU fund duty said']);
  });

  test.each([
    'Norway met the FARC and the M23 in Lima. The rebels agreed to release 40 prisoners.',
    'The rebels agreed to release 40 prisoners. Norway met the FARC in Lima.',
    'Norway met the EU and ASEAN in Lima. The bloc pledged 40 million euros for the harbour.',
    'Norway met the UN in Lima. The bloc pledged 40 million euros for the harbour.',
  ])('are nobody in: %s', async (report) => {
    expect((await told(report)).map(line)).toEqual([]);
  });
});

test('who says it where, behind what is promised, is no part of the promise', async () => {
  const quoted = async (report: string) =>
    (await told(report)).map(({ quote }) => quote.map(({ text }) => text).join(' … '));
  expect(await quoted('Norway will send peacekeepers to the islands, its foreign minister said in Lima.')).toEqual([
    'Norway will send peacekeepers to the islands',
  ]);
  expect(
    await quoted('Norway agreed to withdraw its troops, its foreign minister said on Monday after talks.'),
  ).toEqual(['Norway agreed to withdraw its troops']);
  // What stands before it says who has promised.
  expect(await quoted('Norway said it would send peacekeepers to the islands.')).toEqual([
    'Norway said it would send peacekeepers to the islands',
  ]);
});

test('what a party was to do under a text is its duty, each with its own time', async () => {
  const found = await told(
    'Under the accord, Norway was to withdraw its troops within 90 days, and Chile was to release 40 prisoners.',
  );
  expect(found.map(line)).toEqual(['NOR withdraw duty agreed', 'CHL release duty agreed']);
  expect(found.map(({ deadline }) => deadline?.value ?? null)).toEqual(['P90D', null]);
  // Without a text it is what happened next, or was planned.
  expect(await told('Norway was to withdraw its troops two years later.')).toEqual([]);
});

test('"the two sides" are those between whom the sentence has just said the talks are', async () => {
  const found = await told(
    'Peru, which hosts talks between Chile and the FARC, said the two sides agreed to a ceasefire.',
  );
  expect(found.map(({ bearer }) => bearer)).toEqual([['CHL', 'farc']]);
  const others = await told('Peru spoke of the distance between Lima and Arica. The two sides agreed to a ceasefire.');
  expect(others.map(({ bearer }) => bearer)).toEqual([['CHL', 'NOR']]);
});

test('"both" are the two sides, and one of them is asked by name', async () => {
  const found = await told('The two sides signed an accord. It requires both to withdraw their troops.');
  expect(found.map(line)).toEqual(['CHL+NOR withdraw duty signed']);
});

test.each([
  ['Under the accord, neither side may station troops on the islands.', 'CHL+NOR refrain prohibition agreed'],
  ['Under the accord, no troops may be stationed on the islands by Chile.', 'CHL refrain prohibition agreed'],
  ['Chile vowed under no circumstances to use mines.', 'CHL refrain prohibition said'],
  ['Norway promised not only to withdraw its troops.', 'NOR withdraw duty said'],
])('what is denied is forbidden, and "not only" denies nothing: %s', async (report, expected) => {
  expect((await told(report)).map(line)).toEqual([expected]);
});

test('what a text only lets a party do binds it to nothing', async () => {
  expect(await told('Under the accord, Norway may station troops on the islands.')).toEqual([]);
});

test('whoever vetoes a step has not promised it', async () => {
  expect(await told('Norway said it would veto any step toward the membership of Chile in the alliance.')).toEqual([]);
});
