// Gives the sentences, as word hashes, of texts that are in the public domain or under CC BY / CC0, for the word classes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceEnds } from '../dist/sentence-ends.js';
import { Spans } from '../dist/spans.js';
import { stretches } from '../dist/stretches.js';
import { tokenize } from '../dist/tokenize.js';
import { Words } from '../dist/words.js';
import { emptyLexicon } from './tags.mjs';

const free = /public domain|CC BY [24]|CC0/i;
const notFree = /non-commercial|BY-NC|embed agency|private/i;

/** `shared` is the folder with corpus/ and bench/. */
export function openTexts(shared) {
  const texts = [];
  const index = join(shared, 'corpus/index.json');
  if (existsSync(index)) {
    for (const entry of JSON.parse(readFileSync(index, 'utf8'))) {
      const licence = `${entry.licence}`;
      if (entry.language !== 'en' || !entry.file.startsWith('open/') || !free.test(licence) || notFree.test(licence))
        continue;
      texts.push(readFileSync(join(shared, 'corpus', entry.file), 'utf8'));
    }
  }
  const treaties = join(shared, 'bench/open-treaties');
  if (existsSync(treaties)) {
    for (const name of readdirSync(treaties).sort())
      englishStrings(JSON.parse(readFileSync(join(treaties, name), 'utf8')), texts);
  }
  return texts.flatMap(hashes);
}

function englishStrings(value, out) {
  if (typeof value === 'string') {
    if (value.length > 200 && !/[\u3000-\u9fff]/.test(value)) out.push(value);
  } else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) englishStrings(part, out);
}

function hashes(text) {
  const sentences = [];
  const parts = new Spans();
  stretches(text, 0, text.length, parts);
  const words = new Words();
  for (let p = 0; p < parts.length; p++) {
    const spans = new Spans();
    tokenize(text, parts.starts[p], parts.ends[p], spans);
    let from = 0;
    for (const to of sentenceEnds(text, spans, 0, spans.length)) {
      words.read(text, spans, from, to, emptyLexicon);
      sentences.push(words.lower.slice(0, words.length));
      from = to;
    }
  }
  return sentences;
}
