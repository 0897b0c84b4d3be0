/** The engine as a whole: places, trees, tags and lemmas of invented sentences, and what holds for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnglish } from '../src/english.js';
import type { Sentence, Token } from '../src/token.js';
import { loadEnglish } from './load-english.js';

const english = loadEnglish();

function only(text: string): Token[] {
  const sentences = english.read(text);
  expect(sentences).toHaveLength(1);
  return sentences[0]?.tokens ?? [];
}

function word(tokens: readonly Token[], text: string): Token {
  const found = tokens.find((t) => t.text === text);
  if (found === undefined) throw new Error(`no word "${text}"`);
  return found;
}

function headOf(tokens: readonly Token[], text: string): string | undefined {
  return tokens[word(tokens, text).head]?.text;
}

function checkTree(sentence: Sentence): void {
  const { tokens } = sentence;
  expect(tokens.filter((t) => t.head === -1)).toHaveLength(1);
  for (const [i, t] of tokens.entries()) {
    expect(t.head === -1).toBe(t.deprel === 'root');
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      expect(steps).toBeLessThanOrEqual(tokens.length);
      at = tokens[at]?.head ?? -1;
    }
  }
}

describe('trees', () => {
  it.each([
    ['The foreign minister said the port would stay open.', 'minister', 'said', 'nsubj'],
    ['The foreign minister said the port would stay open.', 'stay', 'said', 'ccomp'],
    ['Norland and Sudland signed the treaty.', 'treaty', 'signed', 'obj'],
    ['The treaty was signed by both governments.', 'treaty', 'signed', 'nsubj:pass'],
    ['“We will not leave,” Orlova told reporters on Monday.', 'Orlova', 'told', 'nsubj'],
    ['The parties shall meet every year.', 'shall', 'meet', 'aux'],
    ['The president of Norland warned Sudland.', 'Norland', 'president', 'nmod'],
  ])('%s: %s', (text, dependent, head, label) => {
    const tokens = only(text);
    expect(headOf(tokens, dependent)).toBe(head);
    expect(word(tokens, dependent).deprel).toBe(label);
  });

  it('does not take the object for the subject', () => {
    const tokens = only('“We agree,” said the envoy.');
    expect(word(tokens, 'envoy').deprel).toBe('nsubj');
    expect(word(tokens, 'We').head).not.toBe(tokens.indexOf(word(tokens, 'said')));
  });

  it('takes no object for the subject of a verb that has one', () => {
    const tokens = only('“Peace,” he told reporters.');
    expect(word(tokens, 'he').deprel).toBe('nsubj');
    expect(word(tokens, 'reporters').deprel).not.toBe('nsubj');
  });

  it('hangs no finite verb on the noun behind it as an adjective', () => {
    const tokens = only(
      'Envoys of both states will meet on Monday in the port, Foreign Minister Astrid Hallen told reporters on Friday.',
    );
    expect(word(tokens, 'told').deprel).not.toBe('amod');
    expect(headOf(tokens, 'reporters')).toBe('told');
    expect(headOf(tokens, 'Astrid')).toBe('told');
    expect(word(tokens, 'Astrid').deprel).toBe('nsubj');
  });

  it.each([
    ['The states will cooperate with the port to jointly rebuild, enlarge, and run the quay.', 'enlarge', 'rebuild'],
    ['The ministers announced a group to guard the strait, discuss the plans, and keep the peace.', 'keep', 'guard'],
    ['They let him go, and stay.', 'stay', 'go'],
  ])('hangs a bare verb on the list it belongs to: %s', (text, verb, first) => {
    expect(headOf(only(text), verb)).toBe(first);
  });

  it('takes no conditional clause for the main one', () => {
    const tokens = only(
      'If Norland launches a missile at the port without cause, the guarantee will be deemed invalid.',
    );
    expect(word(tokens, 'deemed').deprel).toBe('root');
    expect(headOf(tokens, 'launches')).toBe('deemed');
  });

  it('takes what a preposition opens for no object', () => {
    const tokens = only('Each State Party undertakes never under any circumstances to develop mines.');
    expect(word(tokens, 'circumstances').deprel).not.toBe('obj');
  });

  it('hangs an infinitive on the noun of duty or right before it', () => {
    expect(headOf(only('This right includes freedom to change his religion.'), 'change')).toBe('freedom');
    expect(headOf(only('The envoys met the minister to change the plan.'), 'change')).toBe('met');
  });

  it('leaves a finite verb joined to the finite verb before it', () => {
    expect(headOf(only('The minister came to guard the strait, and left.'), 'left')).toBe('came');
  });

  it('leaves a participle before its noun', () => {
    const tokens = only('The minister met wounded soldiers.');
    expect(headOf(tokens, 'wounded')).toBe('soldiers');
    expect(headOf(tokens, 'soldiers')).toBe('met');
  });
});

describe('tags and lemmas', () => {
  it('tells tense and number by the Penn tag', () => {
    const tokens = only('The ministers signed two treaties and will sign another.');
    expect(word(tokens, 'signed').xpos).toBe('VBD');
    expect(word(tokens, 'treaties').xpos).toBe('NNS');
    expect(word(tokens, 'will').xpos).toBe('MD');
  });

  it.each([
    ['They went home.', 'went', 'go'],
    ['The envoys vetoed the draft.', 'vetoed', 'veto'],
    ['The court ruled out a delay.', 'ruled', 'rule'],
    ['They hoped for peace.', 'hoped', 'hope'],
    ['The parties agreed.', 'parties', 'party'],
    ['It was said.', 'was', 'be'],
    ['He has left.', 'left', 'leave'],
    ['She carries it.', 'carries', 'carry'],
    ['It is being discussed.', 'discussed', 'discuss'],
    ["They don't know.", "n't", 'not'],
    ['Better terms were offered.', 'Better', 'good'],
  ])('%s: %s is %s', (text, form, lemma) => {
    expect(word(only(text), form).lemma).toBe(lemma);
  });

  it('keeps the capitals of names, and only of names', () => {
    const tokens = only('The Envoys of Norland left.');
    expect(word(tokens, 'Norland').lemma).toBe('Norland');
    expect(word(tokens, 'The').lemma).toBe('the');
  });

  it('does not tag a verb as a noun for its noun reading', () => {
    const tokens = only('They will guarantee the border.');
    expect(word(tokens, 'guarantee').upos).toBe('VERB');
    expect(word(only('The guarantee is old.'), 'guarantee').upos).toBe('NOUN');
  });
});

describe('ranges', () => {
  const text = 'Menu item\nThe port is open. It may\nclose. Footer words';

  it('reads only the ranges given, with places in the whole text', () => {
    const start = text.indexOf('The port');
    const end = text.indexOf(' Footer');
    const sentences = english.read(text, [[start, end]]);
    expect(sentences[0]?.start).toBe(start);
    expect(sentences.at(-1)?.end).toBe(end);
  });

  it('ends a sentence where a range ends', () => {
    const cut = text.indexOf(' is open');
    const sentences = english.read(text, [
      [10, cut],
      [cut, text.length],
    ]);
    expect(sentences[0]?.end).toBe(cut);
  });

  it('gives nothing for empty ranges and blank text', () => {
    expect(english.read('')).toEqual([]);
    expect(english.read(' \n\n\t ')).toEqual([]);
    expect(english.read(text, [])).toEqual([]);
    expect(english.read(text, [[4, 4]])).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'The ',
    'Mr. ',
    'said ',
    '“',
    '”',
    '"',
    "'s ",
    '. ',
    '.\n',
    '\n\n',
    ', ',
    '(a) ',
    '5',
    'U.S. ',
    '\u{1f54a}',
    'É',
    '…',
  );
  const soup = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
  );

  it('has words at their places, sentences in order and one whole tree each', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let at = 0;
        for (const sentence of english.read(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.tokens[0]?.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
          for (const t of sentence.tokens) {
            expect(t.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(t.start, t.end)).toBe(t.text);
            expect(t.text).not.toBe('');
            at = t.end;
          }
          expect(text.slice(sentence.start, sentence.end)).not.toMatch(/\n[ \t]*\n/);
          checkTree(sentence);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('reads the same twice, whatever was read in between', () => {
    fc.assert(
      fc.property(soup, soup, (text, other) => {
        const first = english.read(text);
        english.read(other);
        expect(english.read(text)).toEqual(first);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('reads a range as it reads the range cut out', () => {
    fc.assert(
      fc.property(soup, soup, soup, (before, text, after) => {
        const at = before.length;
        const moved = english.read(before + text + after, [[at, at + text.length]]);
        const shift = (s: Sentence) => ({
          start: s.start - at,
          end: s.end - at,
          tokens: s.tokens.map((t) => ({ ...t, start: t.start - at, end: t.end - at })),
        });
        expect(moved.map(shift)).toEqual(english.read(text));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('reads a sentence among many as it reads it alone', () => {
    const frames = [
      (n: number) => `The envoy of Norland met ${n} guests.`,
      (n: number) => `“We have ${n} ships,” she said.`,
      (n: number) => `Article ${n} binds both parties until the ports, which were closed in 19${n % 90}, open again.`,
      () => 'No.',
    ];
    const texts = Array.from({ length: 300 }, (_, n) => (frames[n % frames.length] ?? frames[0])?.(n + 10) ?? '');
    const together = english.read(texts.join('\n\n'));
    const alone = texts.flatMap((text) => english.read(text));
    const plain = (s: Sentence) =>
      s.tokens.map(({ text, lemma, xpos, head, deprel }) => [text, lemma, xpos, head, deprel]);
    expect(together.map(plain)).toEqual(alone.map(plain));
  });

  it('cuts a line without end into sentences of bounded length', () => {
    const sentences = english.read('peace '.repeat(20_000));
    for (const s of sentences) expect(s.tokens.length).toBeLessThanOrEqual(400);
  });
});

describe('weights', () => {
  it('refuses bytes that are none', () => {
    expect(() => createEnglish(new Uint8Array(0))).toThrow('not Casus English weights');
    expect(() => createEnglish(new Uint8Array(100))).toThrow('not Casus English weights');
  });

  it('refuses a file that is cut off', () => {
    const bytes = new TextEncoder().encode('CASUSEN1\u007f\u0000\u0000\u0000{}');
    expect(() => createEnglish(bytes)).toThrow('cut off');
  });
});
