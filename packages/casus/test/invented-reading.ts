/** An invented reading with an item of every kind, made by hand, so that outputs are tested apart from the reading. */
import {
  type Commitment,
  type Instrument,
  inferred,
  missing,
  type Range,
  type Reading,
  type Statement,
  stated,
} from '@casus/core';

export const text = [
  'Talks on the ford',
  '',
  '“We will open the ford,” President Odo Lund said on Monday, “and we will keep it open.”',
  '',
  'He warned that the tolls would stay for 15 years.',
  'A farmer said \u001b[31mnothing\u001b[0m | would <b>change</b>.',
  'If the ford is closed, Norway and Iceland shall send 40 guards within two days. They meet in Lisbon on 20 March.',
].join('\n');

export function at(words: string, after = ''): Range {
  const start = text.indexOf(words, text.indexOf(after));
  if (start === -1) throw new Error(`the text does not hold "${words}"`);
  return [start, start + words.length];
}

const lund = { party: 'Fordland', speaker: 'President Odo Lund' };

export const statements: Statement[] = [
  {
    source: [at('A farmer')],
    cue: [[at('said \u001b')[0], at('said \u001b')[0] + 4]],
    content: [at('\u001b[31mnothing\u001b[0m | would <b>change</b>')],
    party: null,
    speaker: null,
  },
  {
    source: [at('President Odo Lund')],
    cue: [at('said')],
    content: [at('“We will open the ford,”'), at('“and we will keep it open.”')],
    ...lund,
  },
  { source: [at('He')], cue: [at('warned')], content: [at('that the tolls would stay for 15 years')], ...lund },
];

export const commitment: Commitment = {
  id: 'c1',
  place: 'sentence 6',
  quote: [at('If the ford is closed, Norway and Iceland shall send 40 guards within two days')],
  bearer: stated(['NOR', 'ISL'], at('Norway and Iceland')),
  to: inferred(['Fordland'], 'the ford is Fordland’s'),
  act: stated('deploy', at('send')),
  modality: stated('duty', at('shall')),
  status: inferred('drafted', 'the text is a draft'),
  trigger: stated('If the ford is closed', at('If the ford is closed')),
  deadline: stated({ words: 'within two days', value: 'P2D' }, at('within two days')),
  term: missing,
  condition: missing,
  consequence: missing,
  amount: stated({ words: '40 guards', value: 40, unit: 'guards' }, at('40 guards')),
  location: missing,
  refersTo: missing,
  alternativeTo: [],
};

export const instrument: Instrument = {
  title: stated('Agreement on the Ford', at('Talks on the ford')),
  date: missing,
  parties: stated(['NOR', 'ISL'], at('Norway and Iceland')),
  form: inferred('draft', 'the title of the document'),
  entryIntoForce: missing,
  term: stated({ words: '15 years', value: 'P15Y' }, at('15 years')),
  renewal: missing,
  withdrawal: missing,
  disputes: missing,
  ratification: missing,
  depositary: missing,
  authenticLanguages: missing,
  signedAt: missing,
};

export const reading: Reading = {
  document: 'ford.txt',
  sha256: '0'.repeat(64),
  format: 'text',
  kind: 'news',
  language: 'en',
  title: 'Talks on the ford',
  author: null,
  publisher: 'The Ford Gazette',
  republishedBy: 'River Post',
  published: '2026-03-14',
  publishedDates: [
    { date: '2026-03-14', how: 'page', from: 'March 14, 2026' },
    { date: '2026-03-12', how: 'address', from: '/2026/03/12/' },
  ],
  url: null,
  text,
  article: [[0, text.length]],
  statements,
  times: [
    { start: at('Monday')[0], end: at('Monday')[1], type: 'DATE', value: '2026-03-09' },
    { start: at('15 years')[0], end: at('15 years')[1], type: 'DURATION', value: 'P15Y' },
  ],
  instrument: null,
  commitments: [commitment],
  positions: [
    {
      id: 'p1',
      party: 'Fordland',
      speaker: 'President Odo Lund',
      issue: 'navigation',
      stance: 'offers',
      value: 'keep it open',
      quote: [at('“and we will keep it open.”')],
      date: '2026-03-09',
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'meeting',
      date: '2026-03-20',
      place: 'Lisbon',
      participants: ['NOR', 'ISL'],
      status: 'planned',
      quote: [at('They meet in Lisbon on 20 March')],
    },
  ],
};
