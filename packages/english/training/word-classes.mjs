// Gives the class of each word in word-classes.txt.gz, by the word's hash; a line of the file is a class.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Spans } from '../dist/spans.js';
import { Words } from '../dist/words.js';
import { emptyLexicon } from './tags.mjs';

/** Classes are numbered from 1; 0 is for words without one. */
export function wordClasses() {
  const lines = gunzipSync(readFileSync(new URL('word-classes.txt.gz', import.meta.url))).toString();
  const classes = new Map();
  for (const [i, line] of lines.trimEnd().split('\n').entries())
    for (const word of line.split(' ')) classes.set(lowerHash(word), i + 1);
  return classes;
}

/** The hash by which the engine knows a word in small letters. */
export function lowerHash(word) {
  spans.length = 0;
  spans.push(0, word.length);
  words.read(word, spans, 0, 1, emptyLexicon);
  return words.lower[0];
}

const words = new Words();
const spans = new Spans();
