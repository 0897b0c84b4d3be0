/** Direct speech: who is quoted, and that all that is quoted belongs to it. */
import { describe, expect, it } from 'vitest';
import { saidIn, statementsOf } from './statements-of.js';

describe('direct speech', () => {
  it.each([
    ['“We will not sign,” Foreign Minister Cora Marden said.', 'Foreign Minister Cora Marden', '“We will not sign,”'],
    ['“We will not sign,” said Cora Marden, the foreign minister.', 'Cora Marden', '“We will not sign,”'],
    ['Cora Marden said, “We will not sign.”', 'Cora Marden', '“We will not sign.”'],
    ['Cora Marden told reporters: “We will not sign.”', 'Cora Marden', '“We will not sign.”'],
    ['"Is this a truce?" asked General Pell.', 'General Pell', '"Is this a truce?"'],
    ["''We will not sign,'' Ms. Marden said on Monday.", 'Ms. Marden', "''We will not sign,''"],
    ['“The harbour is open,” a senior official added.', 'a senior official', '“The harbour is open,”'],
  ])('%s', (text, source, content) => {
    const [statement, ...rest] = statementsOf(text);
    expect(statement?.source).toContain(source);
    expect(statement?.content).toBe(content);
    expect(rest).toEqual([]);
  });

  it('does not take what is quoted for part of who says it', () => {
    const text =
      '"The text is closed and ready for signature," Norwegian Foreign Minister Marek Testland told reporters.';
    expect(saidIn(text)).toEqual([
      ['Norwegian Foreign Minister Marek Testland', '"The text is closed and ready for signature,"'],
    ]);
  });

  it('joins what is said before and after the speaker', () => {
    expect(saidIn('“We waited,” Marden said, “and nobody came.”')).toEqual([
      ['Marden', '“We waited,” … “and nobody came.”'],
    ]);
  });

  it('takes every sentence of a quotation, also those before the one with the verb', () => {
    expect(saidIn('“We waited all night. Nobody came. It was a farce,” Marden said.')).toEqual([
      ['Marden', '“We waited all night. Nobody came. It was a farce,”'],
    ]);
  });

  it('carries on a quotation that is a sentence of its own', () => {
    expect(saidIn('“We waited,” Marden said. “Nobody came.”')).toEqual([['Marden', '“We waited,” … “Nobody came.”']]);
  });

  it('follows a quotation over paragraphs that open it anew', () => {
    const text = 'Marden said: “We waited all night.\n\n“Then the envoys left.\n\n“We shall not wait again.”';
    const [statement] = statementsOf(text);
    expect(statement?.source).toBe('Marden');
    expect(statement?.content).toContain('waited all night');
    expect(statement?.content).toContain('the envoys left');
    expect(statement?.content).toContain('not wait again');
  });

  it('takes the clause around quoted words', () => {
    expect(saidIn('Marden said the plan was “a gift to the aggressor” and would fail.')).toEqual([
      ['Marden', 'the plan was “a gift to the aggressor” and would fail'],
    ]);
  });

  it('takes what leads to a quotation that only ends the sentence', () => {
    expect(saidIn('The envoys would be “ready to talk,” Marden said.')).toEqual([
      ['Marden', 'The envoys would be “ready to talk,”'],
    ]);
  });

  it('reads the lines of a transcript by their labels', () => {
    expect(saidIn('MARDEN: We will sign today. The rest is detail.\nPELL: I doubt it.')).toEqual([
      ['MARDEN', 'We will sign today. The rest is detail.'],
      ['PELL', 'I doubt it.'],
    ]);
  });

  it('reads marks that are curly on one side only', () => {
    expect(saidIn('"We will not sign,” Marden said. The "old" road is closed.')).toEqual([
      ['Marden', '"We will not sign,”'],
    ]);
  });
});

describe('quotation marks without a speaker', () => {
  it.each([
    'The so-called “peace corridor” was closed by snow.',
    'The film “The Last Harbour” opened in the capital.',
    'Her book, “Notes from the Strait,” sold a million copies.',
    'The ship “Aurora Borealis” left the port on Friday.',
    'Shops put up “closed” signs along the river.',
    'He wore a cap with the words “Free Harbour” on it.',
    'The 5" guns and the 6" guns were removed.',
    'Workers’ wages fell in the ‘90s.',
  ])('finds nobody quoted in: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('does not give the words of one speaker to the next sentence', () => {
    const text = '“We will not sign,” Marden said. Snow fell on the capital. The “peace corridor” stayed closed.';
    expect(saidIn(text)).toEqual([['Marden', '“We will not sign,”']]);
  });

  it('does not look back from a participle to a quotation of somebody else', () => {
    const text = 'Marden insisted that she had “changed the party,” claiming that turnout rose.';
    const [first] = statementsOf(text);
    expect(first?.source).toBe('Marden');
    expect(first?.content).toContain('changed the party');
    expect(first?.content).not.toContain('turnout');
  });
});
