/** What a brief says as of a day, and what it does not say; all documents are invented. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brief, type BriefOptions, briefOf, buildDossier } from '../src/index.js';
import { entryOf, type MadeEntry } from './dossier-fixture.js';

const brief = (made: readonly MadeEntry[], options: BriefOptions = {}): Brief =>
  briefOf(buildDossier(made.map(entryOf)), options);

const path = fileURLToPath(new URL('../schema/brief.schema.json', import.meta.url));
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const isBrief = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));

const send = { bearer: ['IRL'], act: 'deploy', words: 'Ireland would send a patrol vessel to the harbour' } as const;
const patrol = (
  document: string,
  published: string,
  given: Partial<NonNullable<MadeEntry['commitments']>[number]> = {},
) => ({
  document,
  published,
  commitments: [{ ...send, bearer: ['IRL'], ...given }],
});
const onTable = (made: readonly MadeEntry[], options?: BriefOptions) =>
  brief(made, options).table.flatMap(({ commitments }) => commitments);

describe('on the table', () => {
  test('elements that no source states are missing, and those that one states are not', () => {
    const [only] = onTable([
      patrol('a', '2026-03-14', { trigger: 'if the harbour is closed' }),
      patrol('b', '2026-03-15', { deadline: { words: 'within 72 hours', value: 'PT72H' } }),
    ]);
    expect(only?.missing).toEqual(['term']);
    expect(only?.elements.trigger).toEqual([
      { words: 'if the harbour is closed', value: null, state: 'stated', by: [0] },
    ]);
    expect(only?.elements.deadline[0]?.by).toEqual([1]);
    expect(only?.sources).toBe(2);
  });

  test('the same value in other words is one, and another value stands beside it', () => {
    const [only] = onTable([
      patrol('a', '2026-03-14', { term: { words: '15 years', value: 'P15Y' } }),
      patrol('b', '2026-03-15', { term: { words: 'fifteen years', value: 'P15Y' } }),
      patrol('c', '2026-03-16', { term: { words: 'twenty years', value: 'P20Y' } }),
    ]);
    expect(only?.elements.term.map(({ words, by }) => [words, by])).toEqual([
      ['15 years', [0, 1]],
      ['twenty years', [2]],
    ]);
  });

  test.each<[string, readonly ('said' | 'drafted' | 'agreed' | 'signed' | 'rejected' | 'lapsed')[], string]>([
    ['climbs', ['said', 'drafted', 'signed'], 'signed'],
    ['is not lowered by one who only says it again', ['signed', 'said'], 'signed'],
    ['is off when the last one says so', ['agreed', 'rejected'], 'rejected'],
    ['is on again when somebody takes it up after that', ['rejected', 'agreed'], 'agreed'],
  ])('how far it has come %s', (_, told, expected) => {
    const [only] = onTable(told.map((status, i) => patrol(`report ${i}`, `2026-03-1${i}`, { status })));
    expect(only?.status).toBe(expected);
    expect(only?.statuses.map(({ status }) => status)).toEqual(told);
  });

  test('the term of the text holds for what stands in it, as inferred, and for nothing else', () => {
    const term = { words: 'fifteen years', value: 'P15Y' };
    const draft = { ...patrol('draft', '2026-03-14'), instrument: { title: 'Draft Accord', parties: ['ISL'], term } };
    const other = patrol('report', '2026-03-15', { bearer: ['PRT'], words: 'Portugal would send two inspectors' });
    const found = onTable([draft, other]);
    expect(found.map(({ bearer, elements }) => [bearer[0], elements.term.map(({ state }) => state)])).toEqual([
      ['IRL', ['inferred']],
      ['PRT', []],
    ]);
    expect(brief([draft, other]).answers.howLong).toMatchObject([{ words: 'fifteen years', as: 'text' }]);
  });
});

describe('the three questions', () => {
  test('are answered from guarantees alone', () => {
    const { answers } = brief([
      patrol('a', '2026-03-14', { trigger: 'if the harbour is closed' }),
      patrol('b', '2026-03-14', { bearer: ['NOR'], modality: 'prohibition', words: 'Norway shall not send tugs' }),
      patrol('c', '2026-03-14', { bearer: ['EU'], act: 'fund', words: 'The Union would pay for a lighthouse' }),
      patrol('d', '2026-03-14', {
        bearer: ['ISL'],
        act: 'deploy',
        modality: 'declaration',
        words: 'Iceland reaffirms its post',
      }),
    ]);
    expect(answers.guarantees).toHaveLength(1);
    expect(answers).toMatchObject({ withTrigger: 1, withDeadline: 0, withTerm: 0, who: [{ party: 'IRL' }] });
  });

  test('what a party asks for tells how long only where it measures', () => {
    const asked = (value: string) =>
      brief([{ document: 'a', positions: [{ words: value, issue: 'guarantee-duration', value }] }]).answers.howLong;
    expect(asked('decades')).toMatchObject([{ words: 'decades', who: ['ISL'], as: 'position' }]);
    expect(asked('something better')).toEqual([]);
  });
});

describe('who stands where', () => {
  const said = (day: number, stance: 'demands' | 'offers' | 'opposes', value: string | null = null): MadeEntry => ({
    document: `report ${day} ${stance}`,
    published: `2026-03-${day}`,
    positions: [{ words: `said on ${day}`, stance, value }],
  });
  const standOf = (...made: MadeEntry[]) => brief(made).stands[0]?.stands[0];

  test('the latest stance counts, with what it was before and since when', () => {
    const stand = standOf(said(10, 'opposes'), said(12, 'offers', '10 years'), said(14, 'offers', '15 years'));
    expect(stand?.now.map(({ stance, values }) => [stance, values.map(({ words }) => words)])).toEqual([
      ['offers', ['15 years', '10 years']],
    ]);
    expect(stand?.before.map(({ stance, last }) => [stance, last])).toEqual([['opposes', '2026-03-10']]);
    expect(stand?.since).toBe('2026-03-12');
  });

  test('the same stance said again is no change, and two on one day are two sides', () => {
    expect(standOf(said(10, 'demands'), said(12, 'demands'))).toMatchObject({ before: [], since: null });
    expect(standOf(said(12, 'demands'), said(12, 'opposes'))).toMatchObject({
      now: [{ stance: 'demands' }, { stance: 'opposes' }],
      before: [],
      since: null,
    });
  });
});

describe('open questions', () => {
  const openOf = (...positions: NonNullable<MadeEntry['positions']>) => brief([{ document: 'a', positions }]).open;

  test('are those that one party opposes and another wants, that are undecided, or on conditions', () => {
    expect(openOf({ words: 'wants' }, { words: 'refuses', party: 'NOR', stance: 'opposes' })[0]?.why).toEqual([
      'opposed',
    ]);
    expect(openOf({ words: 'may', stance: 'undecided' })[0]?.why).toEqual(['undecided']);
    expect(openOf({ words: 'if', stance: 'conditional' })[0]?.why).toEqual(['conditional']);
  });

  test('rival values stand side by side', () => {
    const [question] = openOf(
      { words: 'for 15 years', value: 'for 15 years', party: 'NOR' },
      { words: 'decades', value: 'decades' },
      { words: 'fifteen years', value: 'fifteen years', party: 'IRL' },
    );
    expect(question?.why).toEqual(['rival values']);
    expect(question?.rivals.map(({ words, who }) => [words, [...who].sort()])).toEqual([
      ['fifteen years', ['IRL', 'NOR']],
      ['decades', ['ISL']],
    ]);
  });

  test.each<[string, NonNullable<MadeEntry['positions']>]>([
    ['two who want the same', [{ words: 'wants' }, { words: 'supports', party: 'NOR', stance: 'supports' }]],
    ['one who refuses what nobody wants', [{ words: 'refuses', stance: 'opposes' }]],
    ['one who wants this and refuses that', [{ words: 'wants' }, { words: 'refuses', stance: 'opposes' }]],
    [
      'values that measure nothing',
      [
        { words: 'a', value: 'more ships' },
        { words: 'b', value: 'calm', party: 'NOR' },
      ],
    ],
    [
      'one value in two ways',
      [
        { words: 'a', value: '15 years' },
        { words: 'b', value: 'fifteen years', party: 'NOR' },
      ],
    ],
  ])('%s leave nothing open', (_, positions) => expect(openOf(...positions)).toEqual([]));

  test('how long guarantees are to last is taken from the words where no value says it', () => {
    const asked = (words: string, party: string) =>
      ({ words, party, issue: 'guarantee-duration', value: 'guarantees' }) as const;
    const found = openOf(asked('Iceland wants guarantees for decades', 'ISL'), asked('Norway accepts 15 years', 'NOR'));
    expect(found[0]?.rivals.map(({ words, who }) => [words, who])).toEqual([
      ['decades', ['ISL']],
      ['15 years', ['NOR']],
    ]);
    expect(
      openOf(asked('Iceland wanted them ten years ago', 'ISL'), asked('Norway wants them within two years', 'NOR')),
    ).toEqual([]);
  });

  test('sources that tell one provision differently are told', () => {
    const [question] = brief([
      patrol('a', '2026-03-14', { deadline: { words: 'within 72 hours', value: 'PT72H' } }),
      patrol('b', '2026-03-14', { deadline: { words: 'within a week', value: 'P1W' } }),
    ]).open;
    expect(question?.why).toEqual(['sources differ']);
    expect(question?.rivals.map(({ words }) => words)).toEqual(['within 72 hours', 'within a week']);
  });
});

describe('what happened and what is next', () => {
  const event = (given: Partial<NonNullable<MadeEntry['events']>[number]>) =>
    brief([{ document: 'a', published: '2026-03-14', events: [{ words: 'they meet', ...given }] }]);

  test.each<[string, Partial<NonNullable<MadeEntry['events']>[number]>, 'happened' | 'next', boolean]>([
    ['planned for a day to come', { status: 'planned', date: '2026-03-20' }, 'next', false],
    ['planned for this month', { status: 'planned', date: '2026-03' }, 'next', false],
    ['proposed without a day', { status: 'proposed', date: null, place: 'Lisbon' }, 'next', false],
    ['planned for a day that is past', { status: 'planned', date: '2026-03-10' }, 'happened', true],
    ['held', { status: 'held', date: '2026-03-10' }, 'happened', false],
    ['cancelled', { status: 'cancelled', date: '2026-03-20' }, 'happened', false],
  ])('what is %s stands in its place', (_, given, list, unconfirmed) => {
    const found = event(given);
    expect(found[list]).toMatchObject([{ unconfirmed }]);
    expect(found[list === 'next' ? 'happened' : 'next']).toEqual([]);
  });

  test('as of an earlier day the same event is still to come', () => {
    const made: MadeEntry[] = [
      {
        document: 'a',
        published: '2026-03-08',
        events: [{ words: 'they will meet', date: '2026-03-10', place: 'Dublin', status: 'planned' }],
      },
      { document: 'b', published: '2026-03-11', events: [{ words: 'they met', date: '2026-03-10', place: 'Dublin' }] },
    ];
    expect(brief(made, { asOf: '2026-03-09' })).toMatchObject({ next: [{ status: 'planned' }], happened: [] });
    expect(brief(made)).toMatchObject({ asOf: '2026-03-11', next: [], happened: [{ status: 'held', sources: 2 }] });
  });
});

describe('what is left out', () => {
  const made = [
    patrol('a', '2026-03-14', { to: ['ISL'] }),
    {
      ...patrol('b', '2026-03-20', { bearer: ['DEU'], words: 'Germany would pay', act: 'fund' }),
      positions: [{ words: 'x' }],
    },
  ];

  test('is what came after the day, with its sources', () => {
    const found = brief(made, { asOf: '2026-03-15' });
    expect(found).toMatchObject({ asOf: '2026-03-15', asOfBy: 'given', stands: [] });
    expect(found.sources.map(({ head }) => head.document)).toEqual(['a']);
    expect(brief(made, { asOf: '2026-03-01' })).toMatchObject({ sources: [], table: [] });
  });

  test('is what does not concern the party or its groups', () => {
    expect(onTable(made, { party: 'ISL' }).map(({ bearer }) => bearer)).toEqual([['IRL']]);
    expect(onTable(made, { party: 'DEU' }).map(({ bearer }) => bearer)).toEqual([['DEU']]);
    const union = patrol('c', '2026-03-14', { bearer: ['EU'], words: 'The Union would pay', act: 'fund' });
    expect(onTable([union], { party: 'DEU' })).toHaveLength(1);
    expect(onTable([union], { party: 'NOR' })).toEqual([]);
  });

  test('is what does not concern the question', () => {
    expect(onTable(made, { issue: 'troop-deployment' })).toHaveLength(1);
    expect(onTable(made, { issue: 'prisoners' })).toEqual([]);
  });
});

test('a brief of nothing says nothing, and knows no day', () => {
  expect(brief([])).toMatchObject({ asOf: null, asOfBy: null, table: [], stands: [], open: [], sources: [] });
  const silent = brief([{ document: 'menu', published: null }]);
  expect(silent).toMatchObject({ asOf: null, sources: [{ number: 1, items: 0 }], table: [], happened: [], next: [] });
});

test('every brief is as the schema says, and every reference to a witness leads to one', () => {
  const stance = fc.constantFrom('demands', 'supports', 'offers', 'conditional', 'undecided', 'opposes');
  const words = fc.constantFrom('send a patrol vessel to the quay', 'pay for the lighthouse', 'withdraw tugs', 'of');
  const day = fc.option(fc.integer({ min: 10, max: 28 }).map((date) => `2026-03-${date}`));
  const party = fc.constantFrom('ISL', 'NOR', 'EU', 'nobody-known');
  const made = fc.record({
    document: fc.string(),
    published: day,
    commitments: fc.array(
      fc.record({
        words,
        bearer: fc.array(party, { maxLength: 2 }),
        term: fc.option(
          fc.record({ words: fc.constantFrom('15 years', 'until 2030'), value: fc.constantFrom('P15Y', null) }),
        ),
        status: fc.constantFrom('said', 'signed', 'rejected', null),
      }),
      { maxLength: 3 },
    ),
    positions: fc.array(fc.record({ words, party, stance, value: fc.option(fc.constantFrom('15 years', 'more')) }), {
      maxLength: 3,
    }),
    events: fc.array(fc.record({ words, date: day, status: fc.constantFrom('held', 'planned') }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 6 }),
      fc.option(fc.constant('2026-03-20'), { nil: undefined }),
      (all, asOf) => {
        const found = brief(all as MadeEntry[], { asOf });
        expect(isBrief(JSON.parse(JSON.stringify(found))), ajv.errorsText(isBrief.errors)).toBe(true);
        const documents = new Set(
          found.sources.flatMap(({ id, printings }) => [id, ...printings.map((one) => one.id)]),
        );
        const things = [
          ...found.table.flatMap(({ commitments }) => commitments),
          ...found.stands.flatMap(({ stands }) => stands),
          ...found.happened,
          ...found.next,
        ];
        for (const { wordings, witnesses } of things) {
          expect(wordings.flatMap(({ by }) => by).sort((a, b) => a - b)).toEqual(witnesses.map((_, i) => i));
          for (const { document } of witnesses) expect(documents).toContain(document);
        }
      },
    ),
  );
});
