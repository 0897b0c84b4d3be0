/** What is merged in a dossier and, as important, what is not; all documents are invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDossier, type DossierEntry } from '../src/index.js';
import { entryOf, type MadeEntry } from './dossier-fixture.js';

const dossier = (...made: MadeEntry[]) => buildDossier(made.map(entryOf));

/** Made-up words, so that texts of different seeds share no run of them. */
const paragraphs = (seed: string, count: number) =>
  Array.from({ length: count }, (_, i) => Array.from({ length: 30 }, (_, k) => `${seed}${i}x${k}`).join(' '));

describe('one commitment, told by many', () => {
  const patrol = { bearer: ['IRL'], act: 'deploy', deadline: { words: 'within 72 hours', value: 'PT72H' } } as const;

  test('the same provision in two reports is one, and both wordings are kept', () => {
    const { commitments } = dossier(
      {
        document: 'a',
        commitments: [
          { ...patrol, bearer: ['IRL'], words: 'Ireland would send a patrol vessel to the harbour within 72 hours' },
        ],
      },
      {
        document: 'b',
        commitments: [{ ...patrol, bearer: ['IRL'], words: 'Dublin is to send its patrol vessel to the harbour' }],
      },
    );
    expect(commitments).toHaveLength(1);
    expect(commitments[0]?.witnesses.map(({ words }) => words)).toEqual([
      'Ireland would send a patrol vessel to the harbour within 72 hours',
      'Dublin is to send its patrol vessel to the harbour',
    ]);
  });

  test('the same amount of the same thing is one, however it is told', () => {
    const limit = (document: string, words: string, amount: string): MadeEntry => ({
      document,
      commitments: [
        {
          bearer: ['NOR'],
          act: 'limit',
          words,
          amount: { words: amount, value: 400, unit: amount.replace('400 ', '') },
        },
      ],
    });
    const { commitments } = dossier(
      limit('a', 'Norway would keep no more than 400 guards at the quay', '400 guards'),
      limit('b', 'a ceiling of 400 men for the Norwegian post', '400 men'),
    );
    expect(commitments).toHaveLength(1);
  });

  const send = {
    bearer: ['IRL'],
    act: 'deploy',
    words: 'Ireland shall send a patrol vessel to the outer harbour',
  } as const;
  test.each<[string, NonNullable<MadeEntry['commitments']>[number]]>([
    [
      'of another party',
      { ...send, bearer: ['PRT'], words: 'Portugal shall send a patrol vessel to the outer harbour' },
    ],
    [
      'of the opposite',
      {
        ...send,
        bearer: ['IRL'],
        modality: 'prohibition',
        words: 'Ireland shall not send a patrol vessel to the outer harbour',
      },
    ],
    ['of another thing', { ...send, bearer: ['IRL'], words: 'Ireland shall send two inspectors to the lighthouse' }],
    [
      'of another amount',
      {
        ...send,
        bearer: ['IRL'],
        words: 'Ireland shall send three patrol vessels to the outer harbour',
        amount: { words: 'three patrol vessels', value: 3, unit: 'patrol vessels' },
      },
    ],
  ])('what another report tells %s is another', (_, other) => {
    const amount = { words: 'one patrol vessel', value: 1, unit: 'patrol vessel' };
    const { commitments } = dossier(
      { document: 'a', commitments: [{ ...send, bearer: ['IRL'], amount }] },
      { document: 'b', commitments: [other] },
    );
    expect(commitments).toHaveLength(2);
  });

  test('what a thousand reports tell alike is one, with a thousand witnesses', () => {
    const made = Array.from({ length: 1000 }, (_, i) => ({
      document: `report ${i}`,
      commitments: [
        { ...patrol, bearer: ['IRL'], words: `Report ${i} has Ireland send a patrol vessel to the harbour` },
      ],
    }));
    const { commitments } = dossier(...made);
    expect(commitments.map(({ witnesses }) => witnesses.length)).toEqual([1000]);
  });

  test('what a joint body does is one with what its parties do by it, told in the same words', () => {
    const inspect = {
      act: 'monitor',
      words: 'A Joint Commission shall inspect the inner harbour every three months',
    } as const;
    const told = (document: string, bearer: string[], words: string = inspect.words): MadeEntry => ({
      document,
      commitments: [{ ...inspect, bearer, words }],
    });
    expect(dossier(told('a', ['ISL', 'NOR']), told('b', ['joint-commission'])).commitments).toHaveLength(1);
    expect(dossier(told('a', ['ISL', 'NOR']), told('b', ['IRL'])).commitments).toHaveLength(2);
    const other = told('b', ['joint-commission'], 'A Joint Commission shall count the boats of the fleet');
    expect(dossier(told('a', ['ISL', 'NOR']), other).commitments).toHaveLength(2);
  });

  test('two commitments of one document are two, however alike', () => {
    const { commitments } = dossier({
      document: 'a',
      commitments: [
        { ...send, bearer: ['IRL'] },
        { ...send, bearer: ['IRL'], words: 'Ireland shall send a patrol vessel to the inner harbour' },
      ],
    });
    expect(commitments).toHaveLength(2);
  });

  test('what counts as a question is told by the act, by the words, and by the case', () => {
    const issueOf = (given: NonNullable<MadeEntry['commitments']>[number]) =>
      dossier({ document: 'a', commitments: [given] }).commitments[0]?.issue;
    expect(issueOf({ act: 'deploy', words: 'send troops' })).toBe('troop-deployment');
    expect(issueOf({ act: 'deploy', trigger: 'if it is attacked', words: 'send troops' })).toBe('guarantees');
    expect(issueOf({ act: 'other', words: 'pay for the release of prisoners' })).toBe('prisoners');
    expect(issueOf({ act: 'other', words: 'paint the lighthouse' })).toBe('other');
    expect(issueOf({ act: 'withdraw', words: 'withdraw its tugs on the day that the talks end' })).toBe('territory');
  });
});

describe('one stand, told by many', () => {
  test('the same party, question and stance from five reports is one stand with five witnesses', () => {
    const { stands } = dossier(
      ...[1, 2, 3, 4, 5].map((day) => ({
        document: `report ${day}`,
        published: `2026-03-0${6 - day}`,
        positions: [{ words: `Iceland wants guarantees, said the envoy on day ${day}` }],
      })),
    );
    expect(stands).toHaveLength(1);
    expect(stands[0]?.witnesses.map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
    ]);
  });

  test('another party or another question is another stand', () => {
    const { stands } = dossier({
      document: 'a',
      positions: [
        { words: 'Iceland wants guarantees' },
        { words: 'Norway wants guarantees', party: 'NOR' },
        { words: 'Iceland wants ferries', issue: 'navigation' },
      ],
    });
    expect(stands.map(({ party, issue }) => `${party} ${issue}`)).toEqual([
      'ISL guarantees',
      'ISL navigation',
      'NOR guarantees',
    ]);
  });
});

describe('one event, told by many', () => {
  const talks = { date: '2026-03-16', place: 'Reykjavik', participants: ['ISL', 'NOR'] };
  const events = (...given: NonNullable<MadeEntry['events']>) =>
    dossier(...given.map((event, i) => ({ document: `report ${i}`, events: [event] }))).events;

  test('a meeting of one day in one place is one, planned before and held after', () => {
    const [only, ...others] = events(
      { ...talks, words: 'They will meet in Reykjavik on Monday', participants: ['NOR'], status: 'planned' },
      { ...talks, words: 'Envoys met for nine hours', place: null },
      { ...talks, words: 'Talks of three days began', date: '2026-03-16/2026-03-18' },
      { ...talks, words: 'Something happened in Reykjavik', type: 'other' },
    );
    expect(others).toEqual([]);
    expect(only?.type).toBe('meeting');
    expect(only?.witnesses.map(({ status }) => status)).toEqual(['planned', 'held', 'held', 'held']);
  });

  test.each<[string, Partial<NonNullable<MadeEntry['events']>[number]>]>([
    ['on another day', { date: '2026-03-17' }],
    ['in the month as a whole', { date: '2026-03' }],
    ['in another place', { place: 'Lisbon' }],
    ['between others', { participants: ['IRL', 'PRT'], place: null }],
    ['of another kind', { type: 'call' }],
    ['without a day', { date: null }],
  ])('one %s is another', (_, given) => {
    expect(events({ ...talks, words: 'Envoys met' }, { ...talks, words: 'They sat down', ...given })).toHaveLength(2);
  });
});

describe('copies of one text', () => {
  const original = paragraphs('harbour', 12);
  const report: MadeEntry = {
    document: 'original',
    article: original.join('\n'),
    published: '2026-03-14',
    positions: [{ words: 'Iceland wants guarantees' }],
  };

  test('a reprint under another headline is one source with it, and its witnesses count once', () => {
    const { sources, stands } = dossier(
      {
        ...report,
        document: 'reprint',
        article: ['Another headline', ...original.slice(1)].join('\n'),
        republishedBy: 'Harbour Mirror',
        published: '2026-03-13',
      },
      report,
    );
    expect(
      sources.map(({ head, printings }) => [head.document, printings.map(({ kind, head }) => [kind, head.document])]),
    ).toEqual([['original', [['reprint', 'reprint']]]]);
    expect(stands[0]?.witnesses).toHaveLength(2);
    expect(new Set(stands[0]?.witnesses.map(({ source }) => source)).size).toBe(1);
  });

  test('an excerpt and a longer text are told apart', () => {
    const kinds = (article: string, published: string) =>
      dossier(report, { document: 'other', article, published }).sources[0]?.printings.map(({ kind }) => kind);
    expect(kinds(original.slice(0, 4).join('\n'), '2026-03-15')).toEqual(['excerpt']);
    expect(kinds([...original, ...paragraphs('lighthouse', 30)].join('\n'), '2026-03-15')).toEqual(['longer']);
  });

  test('strangers are two sources, and so are two reports that a digest prints together', () => {
    const other = paragraphs('mountain', 12);
    const two = [report, { document: 'other', article: other.join('\n') }];
    expect(dossier(...two).sources).toHaveLength(2);
    const digest = { document: 'digest', article: [...original, ...other].join('\n') };
    expect(dossier(...two, digest).sources).toHaveLength(3);
  });

  test('a report that prints a draft is no copy of it, and a second version is a text of its own', () => {
    const draft = {
      document: 'draft 1',
      instrument: { title: 'Draft Accord on Vesturvogur Harbour', date: '2026-03-01' },
    };
    const found = dossier(
      report,
      { ...draft, article: report.article ?? '' },
      {
        document: 'draft 2',
        article: original.slice(0, 11).join('\n'),
        instrument: { ...draft.instrument, date: '2026-03-09' },
      },
      { document: 'another', article: 'Far away.', instrument: { title: 'Treaty on the Mountain Pass of Oy' } },
    );
    expect(found.sources).toHaveLength(4);
    expect(found.texts.map(({ title, versions }) => [title, versions.map(({ date }) => date)])).toEqual([
      ['Treaty on the Mountain Pass of Oy', ['2026-03-14']],
      ['Draft Accord on Vesturvogur Harbour', ['2026-03-01', '2026-03-09']],
    ]);
  });
});

describe('a dossier', () => {
  const made: DossierEntry[] = [
    entryOf({
      document: 'a',
      published: '2026-03-14',
      commitments: [{ bearer: ['IRL'], act: 'deploy', words: 'Ireland shall send a patrol vessel to the harbour' }],
      positions: [{ words: 'Iceland wants more', value: 'decades' }],
      events: [{ words: 'They met', date: '2026-03-13', place: 'Dublin', participants: ['ISL', 'NOR'] }],
    }),
    entryOf({
      document: 'b',
      published: null,
      commitments: [{ bearer: ['IRL'], act: 'deploy', words: 'a patrol vessel sent to the harbour by Ireland' }],
      events: [{ words: 'The two met in Dublin', date: '2026-03-13', place: 'Dublin' }],
    }),
    entryOf({
      document: 'c',
      published: '2026-03-15',
      commitments: [{ bearer: ['PRT'], act: 'deploy', words: 'Portugal shall send a vessel' }],
      positions: [{ words: 'Norway refuses', party: 'NOR', stance: 'opposes' }],
    }),
    entryOf({ document: 'd', published: '2026-03-15', article: paragraphs('harbour', 9).join('\n') }),
    entryOf({ document: 'e', published: '2026-03-16', article: paragraphs('harbour', 9).join('\n') }),
  ];

  test('does not depend on the order in which documents were read, nor on one being given twice', () => {
    const expected = buildDossier(made);
    fc.assert(
      fc.property(fc.shuffledSubarray([...made, ...made], { minLength: 10 }), (shuffled) => {
        expect(buildDossier(shuffled)).toEqual(expected);
      }),
    );
  });

  test('gives the same ids when a later document is added', () => {
    const before = buildDossier(made.slice(0, 3));
    const after = buildDossier(made);
    for (const kind of ['sources', 'commitments', 'stands', 'events'] as const) {
      const ids = after[kind].map(({ id }) => id);
      for (const { id } of before[kind]) expect(ids).toContain(id);
    }
  });

  test('of nothing is empty', () => {
    expect(buildDossier([])).toEqual({ sources: [], texts: [], commitments: [], stands: [], events: [] });
  });

  test('names that are properties of every object are names like others', () => {
    const { stands } = dossier({ document: '__proto__', positions: [{ words: 'constructor', party: '__proto__' }] });
    expect(stands[0]?.party).toBe('__proto__');
  });
});
