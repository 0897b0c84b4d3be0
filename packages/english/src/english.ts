/** The English engine: eats a text, or ranges of it, and gives its sentences with words, lemmas, tags and trees. */
import { adverb, before, mendBareVerbs, modal, noun } from './bare-verbs.js';
import { Labeler } from './labeler.js';
import { Lemmatizer } from './lemmatizer.js';
import { Parser } from './parser.js';
import { mendRelations } from './relations.js';
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

/** How many sentences are read together, and how many words once there are so many. */
const mostSentences = 64;
const mostWords = 2048;

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
  const lemmatizer = new Lemmatizer(lemmas, taggerWeights.lexicon);
  const relations = {
    kinds: Uint8Array.from(tags, ({ upos, xpos }) => (/^VB[DZP]$/.test(xpos) ? 1 : upos === 'ADP' ? 2 : 0)),
    object: labels.indexOf('obj'),
    oblique: labels.indexOf('obl'),
    subject: labels.indexOf('nsubj'),
    preposition: labels.indexOf('case'),
  };
  const bareVerbs = {
    kinds: Uint8Array.from(tags, ({ upos, xpos }) => {
      if (xpos === 'MD') return modal;
      if (xpos === 'NN' && upos === 'NOUN') return noun;
      if (/^(?:NNS|NNPS?|PRP)$/.test(xpos)) return before;
      return xpos === 'RB' ? adverb : 0;
    }),
    verb: tags.findIndex(({ upos, xpos }) => upos === 'VERB' && xpos === 'VB'),
  };
  const pool = Array.from({ length: mostSentences }, () => new Words());

  /**
   * Reads the sentences `spans[ends[i - 1], ends[i])`, a batch at a time: first all are tagged, then all are parsed, then
   * named. The weights of one step nearly fill the memory next to the processor; from sentence to sentence the steps would
   * drive out each other's, and waiting for them would take most of the time.
   */
  function sentences(text: string, spans: Spans, ends: readonly number[]): Sentence[] {
    const read: Sentence[] = [];
    let start = 0;
    while (read.length < ends.length) {
      const first = read.length;
      let count = 0;
      const from = start;
      while (count < mostSentences && first + count < ends.length && start - from < mostWords) {
        const end = ends[first + count];
        pool[count++].read(text, spans, start, end, taggerWeights.lexicon);
        start = end;
      }
      for (let k = 0; k < count; k++) {
        tagger.tag(pool[k]);
        mendBareVerbs(pool[k], bareVerbs);
        pool[k].classify(labelerWeights.uposOf);
      }
      for (let k = 0; k < count; k++) parser.parse(pool[k]);
      for (let k = 0; k < count; k++) {
        labeler.label(pool[k]);
        mendRelations(pool[k], relations);
      }
      for (let k = 0, at = from; k < count; k++) {
        read.push(sentence(text, spans, at, pool[k]));
        at += pool[k].length;
      }
    }
    return read;
  }

  /** The sentence whose words begin at `spans[from]`, once all is known of them. */
  function sentence(text: string, spans: Spans, from: number, words: Words): Sentence {
    const tokens: Token[] = [];
    for (let i = 0; i < words.length; i++) {
      const start = spans.starts[from + i];
      const end = spans.ends[from + i];
      const tag = words.tag[i];
      const { text: word, lower, lemma } = lemmatizer.entry(text, start, end, words.form[i], tag);
      const { upos, xpos } = tags[tag];
      const head = words.head[i];
      const token: Token = { start, end, text: word, lower, lemma, upos: 'X', xpos: '', head: -1, deprel: '' };
      // Written after the token is made, as by those who put trees right: until then the compiler takes such fields for constant,
      // and the first that is put right makes it throw away all that it had compiled.
      token.upos = upos;
      token.xpos = xpos;
      if (head !== words.length) token.head = head;
      token.deprel = labels[words.label[i]];
      tokens.push(token);
    }
    return { start: spans.starts[from], end: spans.ends[from + words.length - 1], tokens };
  }

  return {
    read(text, ranges = [[0, text.length]]) {
      const parts = new Spans();
      for (const [start, end] of ranges) stretches(text, Math.max(0, start), Math.min(end, text.length), parts);
      const spans = new Spans();
      const ends: number[] = [];
      for (let p = 0; p < parts.length; p++) {
        const from = spans.length;
        tokenize(text, parts.starts[p], parts.ends[p], spans);
        for (const end of sentenceEnds(text, spans, from, spans.length)) ends.push(end);
      }
      return sentences(text, spans, ends);
    },
    readWords(text, divided) {
      const spans = new Spans();
      const ends: number[] = [];
      for (const ranges of divided) {
        if (ranges.length === 0) continue;
        for (const [start, end] of ranges) spans.push(start, end);
        ends.push(spans.length);
      }
      return sentences(text, spans, ends);
    },
  };
}
