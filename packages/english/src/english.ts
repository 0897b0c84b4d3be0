/** The English engine: eats a text, or ranges of it, and gives its sentences with words, lemmas, tags and trees. */
import { Labeler } from './labeler.js';
import { Lemmatizer } from './lemmatizer.js';
import { Parser } from './parser.js';
import { sentenceEnds } from './sentence-ends.js';
import { Spans } from './spans.js';
import { stretches } from './stretches.js';
import { Tagger } from './tagger.js';
import type { Range, Sentence, Token } from './token.js';
import { tokenize } from './tokenize.js';
import { readWeights } from './weights.js';
import { Words } from './words.js';

export interface English {
  /**
   * Reads `text`, or only its `ranges` (ascending, disjoint), into sentences in text order. Offsets are UTF-16 units into
   * the whole `text`. No sentence crosses a blank line or the end of a range.
   */
  read(text: string, ranges?: readonly Range[]): Sentence[];
  /** Reads words that are already divided as one sentence each; the tokens' offsets are those given. */
  readWords(text: string, sentences: readonly (readonly Range[])[]): Sentence[];
}

/** Makes an engine from the decompressed bytes of a weights file. Throws where they are not one. */
export function createEnglish(weights: Uint8Array): English {
  const {
    tagger: taggerWeights,
    parser: parserWeights,
    labeler: labelerWeights,
    lemmas,
    tags,
    labels,
  } = readWeights(weights);
  const tagger = new Tagger(taggerWeights);
  const parser = new Parser(parserWeights);
  const labeler = new Labeler(labelerWeights);
  const lemmatizer = new Lemmatizer(lemmas);
  const words = new Words();

  function sentence(text: string, spans: Spans, from: number, to: number): Sentence {
    words.read(text, spans, from, to, taggerWeights.lexicon);
    tagger.tag(words);
    words.classify(labelerWeights.uposOf);
    const heads = parser.parse(words);
    const relations = labeler.label(words, heads);
    const tokens: Token[] = [];
    for (let i = 0; i < words.length; i++) {
      const start = spans.starts[from + i];
      const end = spans.ends[from + i];
      const word = text.slice(start, end);
      const tag = words.tag[i];
      const head = heads[i];
      tokens.push({
        start,
        end,
        text: word,
        lemma: lemmatizer.lemma(word, tag),
        upos: tags[tag].upos,
        xpos: tags[tag].xpos,
        head: head === words.length ? -1 : head,
        deprel: labels[relations[i]],
      });
    }
    return { start: spans.starts[from], end: spans.ends[to - 1], tokens };
  }

  return {
    read(text, ranges = [[0, text.length]]) {
      const sentences: Sentence[] = [];
      const parts = new Spans();
      for (const [start, end] of ranges) stretches(text, Math.max(0, start), Math.min(end, text.length), parts);
      const spans = new Spans();
      for (let p = 0; p < parts.length; p++) {
        spans.length = 0;
        tokenize(text, parts.starts[p], parts.ends[p], spans);
        let from = 0;
        for (const to of sentenceEnds(text, spans, 0, spans.length)) {
          sentences.push(sentence(text, spans, from, to));
          from = to;
        }
      }
      return sentences;
    },
    readWords(text, sentences) {
      const spans = new Spans();
      return sentences
        .filter((ranges) => ranges.length > 0)
        .map((ranges) => {
          spans.length = 0;
          for (const [start, end] of ranges) spans.push(start, end);
          return sentence(text, spans, 0, spans.length);
        });
    },
  };
}
