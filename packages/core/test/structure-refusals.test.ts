import { describe, expect, it } from 'vitest';
import { readStructure, walk } from '../src/index.js';
import type { SourceFormat } from '../src/source/source.js';

const labels = (text: string, kind: RegExp, format: SourceFormat = 'text'): (string | null)[] =>
  [...walk(readStructure(text, [[0, text.length]], format).parts)].flatMap(([part]) =>
    kind.test(part.kind) && part.labelled ? [part.label] : [],
  );
const DIVISION = /^(?:article|section|chapter|annex|point|subpoint)$/;

describe('what is no division', () => {
  it.each([
    [
      'a cross-reference at the head of a line',
      'The Parties shall act as provided in\nArticle 5 of the Treaty and in\nArticle 6, paragraph 2, of the Protocol, and they shall\nreport to the Council without delay each time.',
    ],
    ['a sentence that begins with an article of another treaty', 'Article 51 of the Charter shall not be affected.'],
    ['several articles at once', 'Articles 3 and 4 shall not apply.'],
    ['an article and its paragraph', 'Article 7(2) applies to the islands.'],
    ['the word alone', 'Part of the army shall withdraw.\n\nSection chiefs shall report.\n\nTitle to the land passes.'],
    ['a year', '2031. That was the year of the war.\n\n1999) was another.'],
    [
      'an amount',
      '2.5 million crowns shall be paid.\n\n3.5 per cent of the budget goes to the navy.\n\n1.5 km of trenches were dug.',
    ],
    ['a time of day', '00.00 hours is midnight.\n\n12.30 p.m. is noon.'],
    ['initials of a name', 'J. K. Orlen signed first.\n\nA.V. Zorin signed next.\n\nI. Marek was absent.'],
    [
      'a dash within a wrapped sentence',
      'The guns that stand on the eastern bank of the river and the others\n- those of the navy - shall be withdrawn by the last day of the month.',
    ],
    [
      'letters that a sentence speaks of',
      'The duties under paragraphs (a) and (b) of Article 3 and under item (c) are joint.',
    ],
    ['an abbreviation', 'cf. the earlier text.\n\ne.g. the islands.\n\nvs. the mainland.'],
    ['a measure in a table', '120 mm mortars by 9 kilometres;\n\n152 mm howitzers by 16 kilometres.'],
    ['a protocol that is spoken of', 'The truce holds.\n\nProtocol requires that the elder speak first.'],
  ])('is not read from %s', (_, text) => expect(labels(text, DIVISION)).toEqual([]));

  it('does not take the entries of a contents table for articles', () => {
    const text =
      'Contents\n\nArticle 1 Purpose ........ 2\n\nArticle 2 Guns ........ 3\n\nArticle 3 Mines ........ 5\n\nArticle 1\n\nPeace shall reign.\n\nArticle 2\n\nGuns shall go.';
    expect(labels(text, /^article$/)).toEqual(['1', '2']);
  });

  it('does not take a running head with its page number for a heading', () => {
    const page = (number: number, words: string) => `Treaty of Velia\n${number}\n\n${words}\n\n`;
    const text = `Article 1\n\nPeace shall reign.\n\n${page(2, 'It shall be kept.')}${page(3, 'It shall be watched.')}${page(4, 'It shall last.')}`;
    const structure = readStructure(text, [[0, text.length]], 'text');
    expect([...walk(structure.parts)].filter(([{ kind }]) => kind === 'heading')).toEqual([]);
    expect(structure.furniture).toHaveLength(6);
  });

  it('does not break a paragraph at a page number', () => {
    const text =
      'Article 1\n\nThe guns shall be withdrawn from\n\n- 12 -\n\nthe bridge by noon.\n\nArticle 2\n\nPeace.';
    const [first] = readStructure(text, [[0, text.length]], 'text').parts;
    expect(text.slice(first?.bodyStart, first?.end)).toContain('the bridge by noon.');
    expect(first?.children).toEqual([]);
  });

  it('does not open a signature block for a signing that is told of', () => {
    const text =
      '1. The Parties recall the truce.\n\nSigned in 2019, it held for a year.\n\n2. The Parties renew it.\n\n3. They shall meet.';
    expect([...walk(readStructure(text, [[0, text.length]]).parts)].map(([{ kind }]) => kind)).not.toContain(
      'signature',
    );
  });

  it('does not take a recital for a point', () => {
    const text =
      'The Parties,\n\n(a) Recalling the war,\n\n(b) Desiring peace,\n\nHave agreed as follows:\n\n1. Fire shall cease.\n\n2. Guns shall go.';
    const { parts } = readStructure(text, [[0, text.length]]);
    expect(parts.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['preamble null', 'point 1', 'point 2']);
  });

  it('does not read a language version from a heading in the same language', () => {
    const body =
      'The Parties shall consult each other whenever the security of one of them is threatened, and they shall keep the peace.';
    const text = `## Treaty\n\n### Article 1\n\n${body}\n\n## Final provisions\n\n### Article 2\n\n${body}`;
    expect(readStructure(text, [[0, text.length]], 'markdown').parts.map(({ kind }) => kind)).not.toContain('version');
  });

  it('gives no division for a news report', () => {
    const text =
      'Talks go on\n\nVELIA - Envoys of Aldera and Borvania met on Monday.\n\nThe chief envoy said that Article 5 of the draft was open. “We are close,” he said.\n\nTalks will resume on Friday.';
    expect(labels(text, DIVISION)).toEqual([]);
  });

  it.each(['', ' \n\n ', '***', '12'])('reads %j without parts or with furniture alone', (text) => {
    expect(readStructure(text, [[0, text.length]]).parts).toEqual([]);
  });
});
