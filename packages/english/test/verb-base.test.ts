/** Base forms of regular verbs, over a small lexicon. */
import { describe, expect, it } from 'vitest';
import { verbBase } from '../src/verb-base.js';

const lexicon = new Set([
  'rule',
  'veto',
  'blame',
  'hope',
  'hop',
  'deny',
  'plan',
  'call',
  'agree',
  'free',
  'argue',
  'die',
  'support',
  'star',
]);
const base = (form: string, lemma: string) => verbBase(form, lemma, (word) => lexicon.has(word));

describe('base forms of regular verbs', () => {
  it.each([
    ['ruling', 'rul', 'rule'],
    ['vetoed', 'vetoed', 'veto'],
    ['blamed', 'blam', 'blame'],
    ['hoped', 'hop', 'hope'],
    ['denied', 'deni', 'deny'],
    ['died', 'dy', 'die'],
    ['planned', 'plann', 'plan'],
    ['called', 'cal', 'call'],
    ['agreed', 'agre', 'agree'],
    ['argued', 'argu', 'argue'],
    ['publicised', 'publicis', 'publicise'],
  ])('%s, cut to %s, is of %s', (form, lemma, verb) => {
    expect(base(form, lemma)).toBe(verb);
  });

  it.each([
    ['hopped', 'hop', 'where the letter is doubled'],
    ['supported', 'support', 'where the rules left a word'],
    ['sing', 'sing', 'where no vowel stands before the ending'],
    ['went', 'go', 'where the form is not regular'],
    ['frobbled', 'frobbl', 'where the lexicon knows no base'],
  ])('leaves %s at %s, %s', (form, lemma) => {
    expect(base(form, lemma)).toBe(lemma);
  });
});
