import { describe, expect, it } from 'vitest';
import { loadEnglish } from './load-english.js';

const english = loadEnglish();

const tagged = (text: string, word: string) =>
  english
    .read(text)
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)?.xpos;

describe('behind a modal verb and its subject', () => {
  it.each([
    ['Neither side may station troops on the islands.', 'station'],
    ['Maravia shall not station troops on the islands.', 'station'],
    ['The Parties shall endeavor to meet in May.', 'endeavor'],
  ])('a word that is mostly a noun is a verb: %s', (text, word) => {
    expect(tagged(text, word)).toBe('VB');
  });

  it.each([
    ['Will peace come soon?', 'peace'],
    ['The station on the island was closed.', 'station'],
    ['Marden will not be at the station on Monday.', 'station'],
  ])('a noun elsewhere stays one: %s', (text, word) => {
    expect(tagged(text, word)).toBe('NN');
  });
});
