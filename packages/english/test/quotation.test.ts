/** Quotation spans: which marks open and close, which are apostrophes, and where quotations end that nobody closed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../src/quotation.js';

const words = (text: string) => quotations(text).map((q) => text.slice(q.start, q.end));

describe('marks that quote', () => {
  it.each([
    ['straight', 'The envoy said "the border stays closed" and left.', ['the border stays closed']],
    ['curly', 'The envoy said “the border stays closed” and left.', ['the border stays closed']],
    ['angled', 'The envoy said «the border stays closed» and left.', ['the border stays closed']],
    ['low', 'The envoy said „the border stays closed“ and left.', ['the border stays closed']],
    ['low with a right mark', 'The envoy said „the border stays closed” and left.', ['the border stays closed']],
    ['single curly', 'He called it a ‘frozen peace’ twice.', ['frozen peace']],
    ['single straight', "He called it a 'frozen peace' twice.", ['frozen peace']],
    ['two in a row', '"Yes," she said. "We signed."', ['Yes,', 'We signed.']],
    ['within brackets', 'The pact ("our shield") holds.', ['our shield']],
    ['after a dash', 'One word—"never"—ended it.', ['never']],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives the places of the marks and of the words', () => {
    const [quote] = quotations('So: “Go.” Then');
    expect(quote).toEqual({ open: 4, start: 5, end: 8, close: 9, closed: true, depth: 0, parts: [[5, 8]] });
  });

  it('nests single marks in double ones', () => {
    const text = '“They told us ‘not yet’ again,” Orlova said.';
    const [outer, inner] = quotations(text);
    expect(text.slice(outer?.start, outer?.end)).toBe('They told us ‘not yet’ again,');
    expect(text.slice(inner?.start, inner?.end)).toBe('not yet');
    expect([outer?.depth, inner?.depth]).toEqual([0, 1]);
  });

  it('nests double marks in single ones', () => {
    expect(words('‘He shouted “stop” at us,’ the guard wrote.')).toEqual(['He shouted “stop” at us,', 'stop']);
  });

  it('nests straight marks in straight ones', () => {
    expect(words('"She said "no" to the envoy," he wrote.')).toEqual(['She said "no" to the envoy,', 'no']);
  });

  it('reads a possessive inside single marks', () => {
    expect(words('The ‘miners’ own council’ met.')).toEqual(['miners’ own council']);
  });
});

describe('marks that do not quote', () => {
  it.each([
    ['contractions', "They don't say it's over, and we're not sure they'd tell."],
    ['curly contractions', 'They don’t say it’s over.'],
    ['possessives', "The states' envoys met at the king's house and the workers' hall."],
    ['clipped words', "Rock 'n' roll of the '90s, tell 'em."],
    ['names', "O'Hara and L'Aubrac signed."],
    ['inches and feet', 'A 5" pipe and a 6\'2" guard.'],
    ['an empty pair', 'The form said "" and nothing else.'],
    ['a closing mark alone', 'It ended there.” Then silence.'],
  ])('%s', (_name, text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('follows a quotation over paragraphs by its repeated mark', () => {
    const text = '“We will stay.\n\n“We will build.\n\n“We will sign,” Varga said.';
    const found = quotations(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.parts.map(([a, b]) => text.slice(a, b))).toEqual([
      'We will stay.',
      'We will build.',
      'We will sign,',
    ]);
    expect(found[0]?.closed).toBe(true);
  });

  it('follows straight marks as well', () => {
    const text = '"We will stay.\n\n"We will sign," Varga said.';
    expect(quotations(text).map((q) => [q.open, q.close, q.parts.length])).toEqual([[0, 31, 2]]);
  });

  it('ends a quotation nobody closed with its paragraph', () => {
    const text = 'He said “we will stay.\n\nThe council met.';
    const [quote] = quotations(text);
    expect(quote?.closed).toBe(false);
    expect(text.slice(quote?.start, quote?.end)).toBe('we will stay.');
    expect(quote?.close).toBe(quote?.end);
  });

  it('does not carry a quotation over the end of a range', () => {
    const text = '“We will stay. “We will sign,” Varga said.';
    const found = quotations(text, [
      [0, 14],
      [15, text.length],
    ]);
    expect(found.map((q) => [q.open, q.closed])).toEqual([
      [0, false],
      [15, true],
    ]);
  });

  it('does not join two paragraphs that each close their own', () => {
    expect(words('“One.”\n\n“Two.”')).toEqual(['One.', 'Two.']);
  });
});

describe('any text', () => {
  const soup = fc.string({
    unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', '„', 'a', 's', ' ', '.', '\n', '5'),
    maxLength: 200,
  });

  it('gives ordered spans that lie within the text and nest or stand apart', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = quotations(text);
        for (const q of found) {
          expect(q.open).toBeLessThan(q.start);
          expect(q.start).toBeLessThan(q.end);
          expect(q.end).toBeLessThanOrEqual(q.close);
          expect(q.close).toBeLessThanOrEqual(text.length);
          expect(q.closed).toBe(q.close > q.end);
          expect(q.parts[0]?.[0]).toBe(q.start);
          expect(q.parts.at(-1)?.[1]).toBe(q.end);
        }
        for (const [i, a] of found.entries()) {
          for (const b of found.slice(i + 1)) expect(b.open >= a.close || b.close <= a.close).toBe(true);
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('takes a megabyte of lone marks in its stride', () => {
    expect(quotations(" 'a".repeat(350_000))).toEqual([]);
    expect(quotations(`"${" 'a".repeat(350_000)}`)).toHaveLength(1);
  });
});
