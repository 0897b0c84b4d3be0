/** Speech that the page's layout and the kind of document tell of: signatures, extracts, follow-ups, datelines, norms. */
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { readStatements } from '../src/statement/read-statements.js';
import { saidIn, statementsOf } from './statements-of.js';

describe('speech by the layout of the page', () => {
  it('is signed behind a dash', () => {
    expect(saidIn('Voices from the harbour\n\n“We waited all night and nobody came.” ― Cora Marden\n')).toEqual([
      ['Cora Marden', '“We waited all night and nobody came.”'],
    ]);
  });

  it('is not signed by a sentence behind a dash', () => {
    expect(saidIn('“The Long Night and After” — Marden saw it twice.').filter(([who]) => who === 'Marden saw')).toEqual(
      [],
    );
  });

  it('is the paragraph after a verb of saying and a colon', () => {
    const text = 'The ministry wrote:\n\nThe port is shut. Ships shall wait outside.\n\nSnow fell in the evening.';
    expect(saidIn(text)).toEqual([['The ministry', 'The port is shut. Ships shall wait outside.']]);
  });

  it('goes on in a quotation after reported speech', () => {
    expect(saidIn('Marden said that the truce was over. “Nobody kept it for a day.”')).toEqual([
      ['Marden', 'that the truce was over … “Nobody kept it for a day.”'],
    ]);
  });

  it('does not go on in a quotation that somebody else is named for', () => {
    const found = saidIn('Marden said that the truce was over. “It holds,” Pell answered.');
    expect(found).toEqual([
      ['Marden', 'that the truce was over'],
      ['Pell', '“It holds,”'],
    ]);
  });

  it('leaves out the place and the agency that open a report', () => {
    for (const [, content] of saidIn('SOLMAR, Elbonia (Wire) — The port will stay open, Marden said on Monday.')) {
      expect(content).toBe('The port will stay open');
    }
    const dated = saidIn('May 4 (Wire) - The port will stay open, Marden said on Monday.');
    expect(dated).toEqual([['Marden', 'The port will stay open']]);
    const placed = saidIn('Solmar, May 4, 2031 (Wire) — The port will stay open, Marden said on Monday.');
    expect(placed).toEqual([['Marden', 'The port will stay open']]);
    // A month that only opens a sentence is no dateline.
    const month = saidIn('May will be quiet - the port will stay open, Marden said on Monday.');
    expect(month).toEqual([['Marden', 'May will be quiet - the port will stay open']]);
  });
});

describe('the sense of a statement', () => {
  it('keeps the noun that a clause hangs on, since the clause alone would say the contrary', () => {
    expect(saidIn('Marden has shown little sign that she would agree to the plan.')).toEqual([
      ['Marden', 'little sign that she would agree to the plan'],
    ]);
  });

  it('keeps in the cue what turns it', () => {
    const [statement] = statementsOf('Elbonia and Solmar have yet to agree on the length of the term.');
    expect(statement?.cue).toBe('have yet to agree on');
  });

  it.each([
    'Why are security guarantees such a big focus?',
    'The allies must promise a date.',
    'The fleet would leave if the council rejected the pact.',
  ])('takes no question, duty or condition for what somebody said: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('ends the matter of a noun before the verb of its sentence', () => {
    expect(saidIn("Elbonia's insistence on the guarantees is rooted in the bitter past.")).toEqual([
      ['Elbonia', 'the guarantees'],
    ]);
  });

  it('takes no condition of anonymity for the matter', () => {
    const text = 'A senior official, speaking on condition of anonymity, said that the plan was dead.';
    expect(saidIn(text).map(([, content]) => content)).toEqual(['that the plan was dead']);
  });
});

describe('an instrument', () => {
  const read = (text: string, instrument: 'treaty' | 'declaration') =>
    readStatements({ text, article: [[0, text.length]], published: null }, loadEnglish().read(text), { instrument });

  it('states nothing of its parties in its norms', () => {
    expect(
      read('Each Party undertakes to keep the port open. The Parties agree that the base shall close.', 'treaty'),
    ).toEqual([]);
  });

  it('names its makers for "we" in a declaration', () => {
    const text = 'We, the Leaders of the Harbour States, met in Solmar. We condemn the raid on the port.';
    expect(read(text, 'declaration').map(({ speaker }) => speaker)).toContain('the Leaders of the Harbour States');
  });
});
