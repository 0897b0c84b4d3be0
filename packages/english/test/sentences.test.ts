/** Where sentences end, in running text, in wrapped lines, in numbered points, in headlines. */
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../src/sentence-ends.js';
import { Spans } from '../src/spans.js';
import { stretches } from '../src/stretches.js';
import { tokenize } from '../src/tokenize.js';

function sentences(text: string): string[] {
  const parts = new Spans();
  stretches(text, 0, text.length, parts);
  const found: string[] = [];
  for (let p = 0; p < parts.length; p++) {
    const spans = new Spans();
    tokenize(text, parts.starts[p] ?? 0, parts.ends[p] ?? 0, spans);
    let from = 0;
    for (const to of sentenceEnds(text, spans, 0, spans.length)) {
      found.push(text.slice(spans.starts[from], spans.ends[to - 1]));
      from = to;
    }
  }
  return found;
}

describe('sentences end', () => {
  it.each([
    ['at a stop', 'The pact holds.| It was signed in May.'],
    ['at a question', 'Will it hold?| Nobody knows.'],
    ['after the closing mark of a quotation', '“The pact holds.”| She left.'],
    ['after straight marks', '"The pact holds."| She left.'],
    ['after a bracket', '(The pact holds.)| She left.'],
    ['before an opening mark', 'She left.| “The pact holds,” she said.'],
    ['at an abbreviation before an opener', 'It came from the U.S.| The rest stayed.'],
    ['at "etc."', 'Grain, oil, etc.| Ports were closed.'],
    ['after a note number', 'The pact holds.[17]| She left.'],
    ['at an ellipsis before a capital', 'He paused...| Then he signed.'],
    ['where a space is missing', 'The pact holds.|The rest left.'],
    ['in an uncapitalised text', 'they left at noon.| nobody saw them.'],
  ])('%s', (_name, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(sentences(marked.replaceAll('|', ''))).toEqual(expected);
  });
});

describe('sentences do not end', () => {
  it.each([
    ['at a title', 'Mr. Varga met Gen. Orlova and Dr. Ilves.'],
    ['at initials', 'The aide to J. R. Varga left.'],
    ['at "U.S." before a noun', 'The U.S. Senate voted.'],
    ['at "No." before a number', 'Under Decree No. 12 the port closed.'],
    ['at "Art." before a number', 'Under Art. 5 the port closed.'],
    ['at months', 'It opened on Jan. 5 in the north.'],
    ['at "vs."', 'Norland vs. Sudland was heard.'],
    ['at a decimal', 'It grew by 2.5 percent.'],
    ['at a clock time', 'They met at 5 p.m. Tuesday in the hall.'],
    ['at an ellipsis before a small letter', 'He paused ... and signed.'],
    ['at a question that is quoted', '“Will it hold?” she asked.'],
    ['at a question whose speaker follows', '“Will it hold?” Orlova asked.'],
    ['at a company', 'Norland Steel Inc. and others left.'],
    ['after the number of a point', '1. The parties shall meet.'],
  ])('%s', (_name, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('lines', () => {
  it('joins lines that were wrapped', () => {
    const text =
      'The parties agree to meet every year in the capital of the state that\nhas the chair and to report to the council on what was done. It may\nmeet elsewhere.';
    expect(sentences(text)).toHaveLength(2);
  });

  it('divides headings and list items', () => {
    const text =
      'Harbour Accord\n\nArticle 1\nThe port is open.\n(a) ships may call;\n(b) crews may land;\n- pilots are free';
    expect(sentences(text)).toEqual([
      'Harbour Accord',
      'Article 1',
      'The port is open.',
      '(a) ships may call;',
      '(b) crews may land;',
      '- pilots are free',
    ]);
  });

  it('divides the lines of a menu', () => {
    expect(sentences('Home\nWorld\nSport')).toEqual(['Home', 'World', 'Sport']);
  });

  it('divides paragraphs that are a line each', () => {
    const line = `The council said ${'that the harbour would stay open for the season '.repeat(4).trim()}`;
    expect(sentences(`${line}\n${line}`)).toHaveLength(2);
  });

  it('ends at a blank line whatever stands there', () => {
    expect(sentences('The parties,\n\nhaving met,\n\nagree.')).toHaveLength(3);
    expect(sentences('The parties,\r\n\r\nagree.')).toHaveLength(2);
  });

  it('reads Windows line ends as line ends', () => {
    expect(sentences('Home\r\nWorld\r\nSport')).toEqual(['Home', 'World', 'Sport']);
  });
});

describe('lines that were wrapped', () => {
  it('run on under a bullet, whose mark takes room as the indent does', () => {
    const text = [
      '-   The ministries of both states will lower the duty on timber and tin of',
      '    Norland to 15 percent.',
      '-   Further, both of the states will look with care after the permanent',
      '    Sudland moratorium.',
    ].join('\n');
    expect(sentences(text)).toHaveLength(2);
  });

  it('run on before a number that a month has announced', () => {
    const text = 'The two presidents held their first meeting, which was long, in Galway on August\n25. It went well.';
    expect(sentences(text).map((one) => one.replace(/\s+/g, ' '))).toEqual([
      'The two presidents held their first meeting, which was long, in Galway on August 25.',
      'It went well.',
    ]);
  });

  it('do not run on into the next point of a list', () => {
    const text = 'The parties shall open the harbour to all ships of the other one\n2. The parties shall meet.';
    expect(sentences(text)).toHaveLength(2);
  });
});
