import { describe, expect, it } from 'vitest';
import { entryOfWords, renewalOfWords, withdrawalOfWords } from '../src/scenario/entry-of-words.js';

const years = (count: number) => ({ years: count, months: 0, days: 0 });
const months = (count: number) => ({ years: 0, months: count, days: 0 });
const days = (count: number) => ({ years: 0, months: 0, days: count });

describe('how an agreement begins to bind', () => {
  it.each([
    ['It shall enter into force on the day of its signature.', { kind: 'signature' }],
    [
      'This Pact shall enter into force on the thirtieth day after the deposit of the last instrument of ratification.',
      { kind: 'consents', of: 'all', after: days(30) },
    ],
    [
      'It enters into force three months after the deposit of the fifth instrument of accession.',
      { kind: 'consents', of: 5, after: months(3) },
    ],
    ['The Pact shall enter into force when it has been ratified by both Parties.', { kind: 'consents', of: 'all' }],
    ['The Treaty enters into force once ratified by at least four of the Parties.', { kind: 'consents', of: 4 }],
  ])('%s', (words, entry) => {
    expect(entryOfWords(words)).toEqual(entry);
  });

  it('takes a named day', () => {
    expect(entryOfWords('This Accord enters into force on 3 May 2031.')).toMatchObject({ kind: 'day' });
  });

  it.each([
    'It shall enter into force on the first day of the second month following the deposit of the third instrument.',
    'It shall enter into force thirty days after signature.',
    'It shall enter into force in due course.',
  ])('does not guess: %s', (words) => {
    expect(entryOfWords(words)).toEqual({ kind: 'unknown' });
  });
});

describe('how it goes on and is left', () => {
  it('tells the further term from the time of notice, whichever stands first', () => {
    const wanted = { each: years(5), notice: months(6) };
    expect(
      renewalOfWords(
        'It is renewed for further terms of five years unless a Party gives six months notice.',
        years(10),
      ),
    ).toEqual(wanted);
    expect(
      renewalOfWords(
        'Unless denounced six months before its expiry, it shall be renewed for further periods of five years.',
        years(10),
      ),
    ).toEqual(wanted);
  });

  it('takes the first term for the further ones where none is named, and indefinite for what it says', () => {
    expect(renewalOfWords('It shall be tacitly renewed.', years(10))).toEqual({ each: years(10), notice: days(0) });
    expect(renewalOfWords('It shall be extended indefinitely.', years(10))?.each).toBe('indefinite');
  });

  it('takes notice, and the years before which none may be given', () => {
    expect(withdrawalOfWords('After ten years any Party may withdraw upon one year notice.')).toEqual({
      notice: years(1),
      after: years(10),
    });
  });

  it('does not invent a time of notice', () => {
    expect(withdrawalOfWords('Any Party may withdraw by written notice.')).toBeUndefined();
  });
});
