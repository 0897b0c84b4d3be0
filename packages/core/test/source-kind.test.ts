// What a document is: news, an agreement, a statement or something else.
import { describe, expect, it } from 'vitest';
import { kindOf } from '../src/source/kind.js';

const kind = (title: string | null, text: string, more: { publisher?: string; address?: string; head?: string } = {}) =>
  kindOf({ title, text, publisher: more.publisher ?? null, address: more.address ?? null, head: more.head ?? '' });

const agreed =
  'The Parties have agreed as follows:\nArticle 1\nThe Parties shall keep the strait open.\nArticle 2\nEach Party shall pay its part. This Accord shall enter into force upon signature.';
const reported =
  'LISSA (AFP) - The strait opens on Monday, officials said. Ms. Brenn told reporters that the accord was near. Orsk’s minister said on Friday that he would sign the treaty, according to state media.';

describe('kindOf', () => {
  it('tells an agreement by its articles and its force', () => {
    expect(kind('Accord of Lissa', agreed)).toBe('agreement');
    expect(kind(null, agreed)).toBe('agreement');
  });

  it('tells news by who is said to have said what', () => {
    expect(kind('Strait accord near', reported)).toBe('news');
  });

  it('tells a statement by its speakers, its title or its office', () => {
    const speech =
      'MINISTER BRENN: Thank you. I want to say that we will sail.\nQUESTION: When?\nMINISTER BRENN: I think on Monday.';
    expect(kind('Remarks at the harbour', speech)).toBe('statement');
    expect(kind('The strait', 'We welcome the opening of the strait.', { head: 'Office of the Spokesperson' })).toBe(
      'statement',
    );
  });

  it('takes what several state together for an agreement', () => {
    const text =
      'We, the leaders of Veland and Orsk, met today. We reaffirm our will to keep the peace. We commit to open the strait. The two leaders agreed to meet again.';
    expect(
      kind('Joint Declaration of the Leaders of Veland and Orsk', text, { address: 'https://x.example/statements/1' }),
    ).toBe('agreement');
  });

  it('does not take an essay about a treaty for the treaty', () => {
    const essay =
      'The treaty of the strait was concluded when both towns were poor. Historians have long asked why it lasted. It rested on tolls and on the memory of the ferries.';
    expect(kind('The Treaty of the Strait, 1820', essay)).toBe('other');
    expect(kind('The accord that failed', reported)).toBe('news');
  });

  it('takes numbered excerpts of an agreement for it, and an essay with numbered notes for none', () => {
    const excerpts = Array.from(
      { length: 8 },
      (_, i) => `[${70 + i}] The Lissa Government will keep harbour ${i} open.`,
    );
    expect(kind('Lissa Peace Agreement', excerpts.join('\n'))).toBe('agreement');
    const notes = Array.from({ length: 8 }, (_, i) => `[${i + 1}] Brenn, The Strait, 18${20 + i}.`);
    const prose = Array.from(
      { length: 12 },
      () => 'The strait was poor, and the ferries were old, as all who saw it knew.',
    );
    expect(kind('The Lissa Peace Agreement', [...prose, ...notes].join('\n'))).toBe('other');
  });

  it('takes letters that make an agreement for it', () => {
    const letters =
      'I have the honour to refer to our talks. This letter and your reply shall constitute an agreement between our Governments.';
    expect(kind('Exchange of letters between Veland and Orsk', letters)).toBe('agreement');
  });

  it('says nothing of what shows no sign', () => {
    expect(kind(null, 'Soup, bread and cheese.')).toBe('other');
    expect(kind('', '')).toBe('other');
  });
});
