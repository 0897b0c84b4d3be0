import { describe, expect, it } from 'vitest';
import {
  elementQuotes,
  type Instrument,
  type InstrumentSource,
  instrumentRecord,
  readInstrument,
  readStructure,
} from '../src/index.js';

const source = (text: string, given: Partial<InstrumentSource> = {}): InstrumentSource => ({
  text,
  title: null,
  published: null,
  kind: 'agreement',
  format: 'text',
  ...given,
});

function read(text: string, given: Partial<InstrumentSource> = {}): Instrument {
  const instrument = readInstrument(
    source(text, given),
    readStructure(text, [[0, text.length]], given.format ?? 'text'),
  );
  if (instrument === null) throw new Error('no instrument was read');
  return instrument;
}
const record = (text: string, given: Partial<InstrumentSource> = {}) => instrumentRecord(read(text, given));

const PREAMBLE =
  'The Republic of Aldera and the Kingdom of Borvania,\n\nRecalling the war,\n\nHave agreed as follows:\n\n';
/** A treaty of one article. */
const treaty = (clause: string) =>
  `TREATY OF VELIA\n\n${PREAMBLE}Article 1\n\nPeace shall reign.\n\nArticle 2\n\n${clause}\n`;

describe('readInstrument', () => {
  const text = `${treaty('This Treaty shall enter into force on signature.')}
Article 3

1. This Treaty shall remain in force for fifteen years.
2. It shall be renewed automatically for further periods of five years.
3. Either Party may denounce this Treaty by giving one year's notice.

Article 4

Any dispute concerning the interpretation of this Treaty shall be settled by the Council.

Article 5

This Treaty is subject to ratification. The instruments of ratification shall be deposited with the Government of Velia.

Done at Port Velia, this twenty-third day of May two thousand and thirty-one, in duplicate, in the English and French languages, both texts being equally authentic.

For the Republic of Aldera
For the Kingdom of Borvania
`;

  it('reads every element of a treaty', () => {
    expect(record(text)).toEqual({
      title: 'TREATY OF VELIA',
      date: '2031-05-23',
      parties: ['aldera', 'borvania'],
      form: 'treaty',
      entryIntoForce: 'This Treaty shall enter into force on signature',
      term: { words: 'fifteen years', value: 'P15Y' },
      renewal: 'It shall be renewed automatically for further periods of five years',
      withdrawal: "Either Party may denounce this Treaty by giving one year's notice",
      disputes: 'Any dispute concerning the interpretation of this Treaty shall be settled by the Council',
      ratification: 'This Treaty is subject to ratification',
      depositary: 'the Government of Velia',
      authenticLanguages: ['English', 'French'],
      signedAt: 'Port Velia',
    });
  });

  it('gives for every stated value the exact words', () => {
    const instrument = read(text);
    for (const element of Object.values(instrument)) {
      expect(element.state).toBe('stated');
      for (const [start, end] of elementQuotes(element)) expect(text.slice(start, end).trim()).not.toBe('');
    }
    const [at = [0, 0]] = elementQuotes(instrument.withdrawal);
    expect(text.slice(...at)).toBe(instrument.withdrawal.state === 'stated' ? instrument.withdrawal.value : '');
  });

  it('is null for news, and for a statement that is not built as an agreement', () => {
    const news = 'VELIA - Envoys said that the treaty would enter into force in May.';
    expect(readInstrument(source(news, { kind: 'news' }), readStructure(news, [[0, news.length]]))).toBeNull();
    const statement = 'Readout of the call\n\nThe two leaders spoke of the treaty. It was a good call.';
    expect(
      readInstrument(source(statement, { kind: 'statement' }), readStructure(statement, [[0, statement.length]])),
    ).toBeNull();
    expect(readInstrument(source(text, { kind: 'other' }), readStructure(text, [[0, text.length]]))).not.toBeNull();
  });

  it('leaves missing what nobody has written', () => {
    const { entryIntoForce, term, withdrawal, disputes, date } = read(treaty('The Parties shall trade.'));
    expect([entryIntoForce, term, withdrawal, disputes, date].map(({ state }) => state)).toEqual(
      Array(5).fill('missing'),
    );
  });
});

it('takes no portfolio of ministers for a party', () => {
  const text = `JOINT COMMUNIQUE

We, the Ministers of Foreign Affairs and of Defence of Austria, Hungary and Slovenia, met in Graz on 14 May 2031 and agreed as follows:

1. Austria will host a joint centre.

2. The next meeting will be held in Hungary.
`;
  expect(read(text).parties).toMatchObject({ value: ['AUT', 'HUN', 'SVN'] });
});

describe('the title', () => {
  it('is the line that names an instrument, not the motto above it', () => {
    expect(record(`IN THE NAME OF THE SEA\n\n${treaty('Trade is free.')}`).title).toBe('TREATY OF VELIA');
  });
  it('is inferred from the page where the text has none', () => {
    const { title, form } = read('1. Fire shall cease.\n\n2. Guns shall go.', { title: 'Peace plan for Velia' });
    expect([title.state, form]).toEqual([
      'inferred',
      { state: 'inferred', value: 'plan', from: 'the title of the document' },
    ]);
  });
  it('is missing where neither has one', () =>
    expect(read('1. Fire shall cease.\n\n2. Guns shall go.').title.state).toBe('missing'));
});

describe('the form', () => {
  it.each([
    ['Memorandum of Understanding on Grain', 'memorandum'],
    ['Joint Declaration of Aldera and Borvania', 'declaration'],
    ['Declaration of Principles', 'declaration'],
    ['Draft Treaty on the Bridge', 'draft'],
    ['Road map for Peace', 'plan'],
    ['Protocol to the Treaty of Velia', 'treaty'],
    ['Package of measures under the Velia agreements', 'plan'],
  ])('of "%s" is %s', (title, form) => expect(record('Fire shall cease at noon.', { title }).form).toBe(form));

  it('is an order where the formula says so, whatever the title', () => {
    expect(
      record('By the authority vested in me as President, it is hereby ordered:\n\nSection 1. Policy. Guns go.', {
        title: 'Keeping the Peace',
      }).form,
    ).toBe('executive-order');
  });
  it('is a plan for points that nobody signed, even where they speak of an agreement', () => {
    expect(record('1. Fire shall cease.\n\n2. This agreement shall bind all.').form).toBe('plan');
  });
});

describe('entry into force', () => {
  it.each([
    ['The present Pact shall come into force upon signature.', 'The present Pact shall come into force upon signature'],
    [
      'Thirty days after the last ratification, this Treaty enters into force.',
      'Thirty days after the last ratification, this Treaty enters into force',
    ],
    [
      'This Treaty takes effect when (a) it is signed and (b) the guns are gone.',
      'This Treaty takes effect when (a) it is signed and (b) the guns are gone',
    ],
  ])('is read from "%s"', (clause, words) => expect(record(treaty(clause)).entryIntoForce).toBe(words));

  it('is the condition alone where a plan makes another thing begin', () => {
    const plan = '1. Guns shall go.\n\n2. Once both sides have signed this plan, the ceasefire will take effect.';
    expect(record(plan).entryIntoForce).toBe('Once both sides have signed this plan');
  });

  it.each([
    'Within ten days of the entry into force of this Treaty, guns shall go.',
    'When this Treaty enters into force, the Council shall meet.',
    'A new Constitution shall enter into force by 2031.',
    'Amendments to this Treaty shall enter into force on acceptance.',
    'The Parties shall put no force into effect.',
  ])('is not read from "%s"', (clause) => expect(record(treaty(clause)).entryIntoForce).toBeNull());
});

describe('the term', () => {
  it.each([
    ['This Treaty shall remain in force for a period of ten (10) years.', { words: 'ten (10) years', value: 'P10Y' }],
    ['This Treaty shall remain in force indefinitely.', { words: 'indefinitely', value: 'indefinite' }],
    ['This Treaty is of unlimited duration.', { words: 'of unlimited duration', value: 'indefinite' }],
    ['This Treaty is valid until 1 May 2035.', { words: '1 May 2035', value: '2035-05-01' }],
  ])('is read from "%s"', (clause, term) => expect(record(treaty(clause)).term).toEqual(term));

  it.each([
    'After this Treaty has been in force for ten years, the Parties shall meet.',
    'The Council shall be elected for a term of two years.',
    'Guns shall be withdrawn within thirty days.',
    'A meeting shall decide whether this Treaty shall continue in force for ten years.',
  ])('is not read from "%s"', (clause) => expect(record(treaty(clause)).term).toBeNull());
});

describe('withdrawal', () => {
  it('leaves out what the depositary does next', () => {
    const clause =
      'Any Party may withdraw from this Treaty by notice to Velia, which will inform the other Party of it.';
    expect(record(treaty(clause)).withdrawal).toBe('Any Party may withdraw from this Treaty by notice to Velia');
  });
  it.each([
    'Aldera shall withdraw its forces from the bridge upon notice.',
    'A Party may withdraw its reservation by notice.',
    'Aldera denies the charge.',
    'The session shall terminate at noon.',
  ])('is not read from "%s"', (clause) => expect(record(treaty(clause)).withdrawal).toBeNull());
});

describe('disputes', () => {
  it.each([
    'Differences relating to the application of this Treaty shall be referred to a court.',
    'Any dispute arising between the Parties shall be resolved by talks.',
    'Any dispute shall be resolved through consultations.',
    'The Parties reaffirm the settlement of the border dispute through peaceful means.',
  ])('is read from "%s"', (clause) => expect(record(treaty(clause)).disputes).not.toBeNull());

  it.each([
    'The Parties undertake to settle any international disputes in which they may be involved by peaceful means.',
    'The Parties disputed the line for years.',
    'There is a difference of two miles.',
    'They agree to the full implementation of the measures, and to bury their differences.',
  ])('is not read from "%s"', (clause) => expect(record(treaty(clause)).disputes).toBeNull());
});

describe('the date', () => {
  it.each([
    ['Done at Velia, the fourth day of April, 2031.', '2031-04-04'],
    ['Signed at Velia on 12 September 2031.', '2031-09-12'],
    ['DONE at Velia, this tenth day of December, one thousand nine hundred and eighty-two.', '1982-12-10'],
  ])('is read from "%s"', (block, date) => expect(record(`${treaty('Trade is free.')}\n${block}\n`).date).toBe(date));

  it('is inferred from the day of publication where the text has none', () => {
    expect(read(treaty('Trade is free.'), { published: '2031-05-04' }).date).toEqual({
      state: 'inferred',
      value: '2031-05-04',
      from: 'the day of publication',
    });
  });
  it('is not that of a date which the text tells of', () => {
    expect(record(treaty('The truce of 3 May 2029 is renewed.')).date).toBeNull();
  });
});

describe('the parties', () => {
  const parties = (text: string, given: Partial<InstrumentSource> = {}) => record(text, given).parties;

  describe('a movement that bears the name of a state', () => {
    const opened = (names: string) =>
      parties(
        `PACT\n\n${names},\n\nRecalling their long war,\n\nHave agreed as follows:\n\nArticle 1\n\nIt shall end.`,
      );

    it('is a party of its own where its short form follows', () => {
      expect(opened('The Government of Chile and the Chile Front for Change (CFC)')).toEqual([
        'CHL',
        'chile-front-for-change',
      ]);
    });

    it('is known by a short form that is known', () => {
      expect(
        opened('The Government of South Sudan and the Sudan Movement – In Opposition (SPLM/A-IO – led by its chair)'),
      ).toEqual(['SSD', 'splm-io']);
    });

    it('keeps its first words', () => {
      expect(opened('The Government of Chile and the Federal Democratic Party of the South (FDP)')).toEqual([
        'CHL',
        'federal-democratic-party-of-the-south',
      ]);
    });

    it('a ministry of the state is none', () => {
      expect(opened('The Government of the Republic of Chile (GoC) and the Republic of Iceland')).toEqual([
        'CHL',
        'ISL',
      ]);
    });

    it('nor is a force without a name of its own', () => {
      expect(opened('The Republic of Chile and the Iceland Coast Guard')).toEqual(['CHL', 'ISL']);
    });
  });

  it('are those of the opening, without the witnesses', () => {
    const text =
      'We, the President of Chile and the Prime Minister of Iceland, as witnessed by the King of Norway, declare as follows:\n\n1. Fire shall cease.\n\n2. Guns shall go.';
    expect(parties(text)).toEqual(['CHL', 'ISL']);
  });

  it('are the signatories where the opening names none', () => {
    const text = `The Parties to this Pact,\n\nHave agreed as follows:\n\nArticle 1\n\nPeace.\n\nDone at Velia, 3 May 2031.\n\nFor Chile:\n\nFor the Government of Iceland:\n\nWitnessed by:\n\nFor the Kingdom of Norway:\n`;
    expect(parties(text)).toEqual(['CHL', 'ISL']);
  });

  it('are those between whom the title says it is, not those it is about', () => {
    expect(
      parties('The two met today. They spoke.', { title: 'Joint Statement of Chile and Iceland on Norway' }),
    ).toEqual(['CHL', 'ISL']);
  });

  it('are inferred from whom the points bind', () => {
    const text =
      '1. Chile will stop. Chile shall pay.\n\n2. Iceland agrees to talk. Iceland will not attack Norway.\n\n3. Talks are held in Peru.';
    const element = read(text).parties;
    expect([element.state, element.state === 'missing' ? [] : element.value]).toEqual(['inferred', ['CHL', 'ISL']]);
  });

  it('is the one who issues an order', () => {
    const text =
      'By the authority vested in me as President by the laws of Chile, it is hereby ordered:\n\nSection 1. Policy. Iceland is a friend.';
    expect(parties(text)).toEqual(['CHL']);
  });

  it('are none for a treaty that leaves them to its signatures', () => {
    expect(
      parties('PACT\n\nThe Parties to this Pact,\n\nHave agreed as follows:\n\nArticle 1\n\nChile shall be informed.'),
    ).toEqual([]);
  });
});

describe('an agreement about a territory', () => {
  const clauses = (state: string) =>
    Array.from({ length: 5 }, (_, i) => `${i + 1}. ${state} shall keep road ${i + 1} open.\n\n`).join('');

  it('has the state that its clauses name for the other side', () => {
    expect(record(`Bougainville Peace Agreement\n\n${clauses('Papua New Guinea')}`).parties).toEqual([
      'PNG',
      'bougainville',
    ]);
  });

  it('has no other side where the clauses name none', () => {
    expect(record(`Bougainville Peace Agreement\n\n${clauses('The Council')}`).parties).toEqual(['bougainville']);
  });
});
