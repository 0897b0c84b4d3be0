import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText, type Part, placeOf, readStructure, walk } from '../src/index.js';
import { maskMarkup } from '../src/instrument/markup.js';

/** Lines that agreements are made of, and lines that only look like them. */
const LINES = [
  'Article 1',
  'Article 2',
  'ARTICLE III',
  'Chapter I',
  'PART II',
  'Annex A',
  'Annex',
  'Section 4',
  '§ 12',
  '1. The Parties shall stop.',
  '2) They shall talk.',
  '(3) They shall trade.',
  '(a) open the bridge;',
  '(b) close the mine; and',
  'c. the rest.',
  '(i) first;',
  '(ii) second.',
  '1.1 Guns',
  '1.1.1. Guns shall go.',
  'IV. TRADE',
  'A. MINES',
  '- a bullet',
  '• another',
  '* a star',
  'Recalling the war,',
  'Have agreed as follows:',
  'The Parties shall:',
  'It lasts.',
  'FINAL PROVISIONS',
  'Final clauses',
  '## Trade',
  '### Article 9',
  '**Energy**',
  '12',
  '- 3 -',
  '________',
  '[4] A note.',
  'TABLE OF CONTENTS',
  'PREAMBLE',
  'Done at Velia, 3 May 2031.',
  'For the Republic of Aldera',
  'and',
  '(',
  'as provided in',
  'Article 5 of the Pact',
  'A. B. Orlen',
  '2.5 million',
  '<!-- x -->',
  '~~struck~~',
  '[shall] be',
  '\t',
  '',
  '',
  '',
];
const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 60 }).map((lines) => lines.join('\n'));
const formats = fc.constantFrom('text' as const, 'markdown' as const);

function nested(parts: readonly Part[], from: number, to: number): void {
  let at = from;
  for (const part of parts) {
    expect(part.start).toBeGreaterThanOrEqual(at);
    expect(part.end).toBeGreaterThanOrEqual(part.start);
    expect(part.end).toBeLessThanOrEqual(to);
    const [start, end] = ownText(part);
    expect(start).toBeGreaterThanOrEqual(part.start);
    expect(end).toBeLessThanOrEqual(Math.max(part.end, start));
    nested(part.children, part.start, part.end);
    at = part.end;
  }
}

describe('readStructure, for any text', () => {
  it('gives parts that nest, are in order and have a place', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const structure = readStructure(text, [[0, text.length]], format);
        nested(structure.parts, 0, text.length);
        for (const [part] of walk(structure.parts)) expect(placeOf(structure, part.start)).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word: what is in no part is furniture', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const structure = readStructure(text, [[0, text.length]], format);
        const masked = format === 'markdown' ? maskMarkup(text) : text;
        const kept = [...structure.parts.map(({ start, end }) => [start, end] as const), ...structure.furniture];
        const rest = [...masked]
          .map((letter, i) => (kept.some(([start, end]) => i >= start && i < end) ? '' : letter))
          .join('');
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('has a place for every offset, and the same one each time', () => {
    fc.assert(
      fc.property(texts, fc.nat(3000), (text, offset) => {
        const structure = readStructure(text, [[0, text.length]]);
        expect(placeOf(structure, offset)).toMatch(/\S/);
        expect(placeOf(readStructure(text, [[0, text.length]]), offset)).toBe(placeOf(structure, offset));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to the article ranges', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (text, a, b) => {
        const start = Math.min(a, text.length);
        const end = Math.min(text.length, start + b);
        for (const part of readStructure(text, [[start, end]]).parts) {
          expect(part.start).toBeGreaterThanOrEqual(start);
          expect(part.end).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds every article of a numbered treaty again, whatever its articles say', () => {
    const words = fc.constantFrom(
      'The Parties shall meet.',
      'Article 3 of the Pact applies.',
      'They shall:\n\n(a) stop;\n\n(b) talk.',
      '1. Peace.\n\n2. Trade.',
      'See paragraph 1.',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (articles) => {
        const text = articles.map((article, i) => `Article ${i + 1}\n\n${article}`).join('\n\n');
        const found = readStructure(text, [[0, text.length]], 'text').parts.filter(({ kind }) => kind === 'article');
        expect(found.map(({ label }) => label)).toEqual(articles.map((_, i) => String(i + 1)));
      }),
    );
  });
});

describe('maskMarkup', () => {
  it('keeps every offset and every letter that is no mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskMarkup(text);
        expect(masked).toHaveLength(text.length);
        expect([...masked].every((letter, i) => letter === ' ' || letter === text[i])).toBe(true);
      }),
    );
  });
});
