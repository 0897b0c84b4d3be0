import { describe, expect, it } from 'vitest';
import { elementQuotes, elementValue, inferred, missing, stated } from '../src/index.js';

describe('an element', () => {
  it('that is stated has its value and the words for it', () => {
    const element = stated('P15Y', [3, 11], [20, 28]);
    expect(elementValue(element)).toBe('P15Y');
    expect(elementQuotes(element)).toEqual([
      [3, 11],
      [20, 28],
    ]);
  });
  it('that is inferred says from what, in words or by stretches of the text', () => {
    expect(elementQuotes(inferred('2031-05-04', 'the day of publication'))).toEqual([]);
    expect(elementQuotes(inferred(['aldera'], [[0, 6]]))).toEqual([[0, 6]]);
  });
  it('that is missing has neither value nor words, and cannot be given any', () => {
    expect(elementValue(missing)).toBeNull();
    expect(elementQuotes(missing)).toEqual([]);
    expect(Object.isFrozen(missing)).toBe(true);
  });
  it('that is stated as empty is not missing', () => expect(stated([]).state).not.toBe(missing.state));
});
