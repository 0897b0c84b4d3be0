// Copies: which source stands in which other, with direction and share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../src/source/copies.js';

const sentences = [
  'The envoys of Veland and Orsk met in the harbour town of Lissa on Tuesday to talk about the dredging of the strait.',
  'Foreign Minister Ada Brenn of Veland said that no ship would be turned back while the talks went on this winter.',
  'Orsk has kept two patrol boats at the northern mouth since the collision of the ferries four years ago in fog.',
  'A draft seen by reporters would place eighty observers on the lighthouse island for an initial period of six months.',
  'Neither capital has said who would pay for the observers or what they may do when a vessel refuses inspection.',
  'The fishermen of both shores have asked for a line that follows the deep channel and not the old parish border.',
  'Talks are to go on next week in Orsk, where the harbour master has offered the old customs house for the purpose.',
  'Ms. Brenn called the mood businesslike and declined to say whether the island itself had been mentioned at all.',
];
const article = sentences.join(' ');
const other =
  'The council of the river towns voted on Friday to raise the toll on barges by a third. Millers along the upper reach ' +
  'had asked for a delay until the harvest was in. The mayor of Tarn said that the locks could not wait another year, ' +
  'and that the money would go into gates and sluices alone. The vote was nine to four, with two members absent.';

describe('findCopies', () => {
  it('tells that a reprint inside a page of menus stands there wholly', () => {
    const page = `Home World Sport Weather ${article} The post appeared first on the Lissa Courier. Sign up Home Contact`;
    const copies = findCopies([
      { id: 'original', text: article },
      { id: 'reprint', text: page },
    ]);
    expect(copies[0]).toEqual({ from: 'original', to: 'reprint', share: 1 });
    expect(copies[1]?.from).toBe('reprint');
    expect(copies[1]?.share).toBeGreaterThan(0.8);
  });

  it('gives an excerpt its direction: all of the excerpt, a part of the whole', () => {
    const excerpt = sentences.slice(2, 5).join(' ');
    const copies = findCopies([
      { id: 'excerpt', text: excerpt },
      { id: 'whole', text: article },
    ]);
    expect(copies.map(({ from, to }) => `${from} in ${to}`)).toEqual(['excerpt in whole', 'whole in excerpt']);
    expect(copies[0]?.share).toBe(1);
    expect(copies[1]?.share).toBeGreaterThan(0.25);
    expect(copies[1]?.share).toBeLessThan(0.5);
  });

  it('sees through another headline, other quotation marks and capitals', () => {
    const dressed = `STRAIT TALKS GO ON\n\n${article.toUpperCase().replaceAll('.', ' –')}`;
    const [copy] = findCopies([
      { id: 'a', text: article },
      { id: 'b', text: dressed },
    ]);
    expect(copy?.share).toBeGreaterThan(0.95);
  });

  it('finds no copy between strangers', () => {
    expect(
      findCopies([
        { id: 'a', text: article },
        { id: 'b', text: other },
      ]),
    ).toEqual([]);
  });

  it('takes one shared sentence for a quotation, not for a copy', () => {
    const quoting = `${other} ${sentences[1]}`;
    const copies = findCopies([
      { id: 'a', text: article },
      { id: 'b', text: quoting },
    ]);
    expect(copies).toEqual([]);
  });

  it('finds nothing in empty and very short texts', () => {
    const short = { id: 's', text: 'Talks go on in Orsk.' };
    expect(findCopies([])).toEqual([]);
    expect(findCopies([{ id: 'e', text: '' }, short, { ...short, id: 't' }])).toEqual([]);
  });

  it('still matches every copy of a story that was printed a hundred times', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ id: `paper ${i}`, text: article }));
    const copied = new Set(findCopies(many).map((copy) => copy.from));
    expect(copied.size).toBe(100);
  });

  it('leaves out what lies under the threshold', () => {
    const excerpt = sentences.slice(2, 5).join(' ');
    const pair = [
      { id: 'excerpt', text: excerpt },
      { id: 'whole', text: article },
    ];
    expect(findCopies(pair, { threshold: 0.9 })).toHaveLength(1);
  });

  it('never gives a share above one or a source as a copy of itself', () => {
    const word = fc.constantFrom('strait', 'envoy', 'of', 'the', 'orsk', 'met', 'ship', 'line', 'on');
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        for (const { from, to, share } of findCopies(texts.map((t, i) => ({ id: String(i), text: t })))) {
          expect(from).not.toBe(to);
          expect(share).toBeGreaterThanOrEqual(0.2);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
