// Measures the English engine on ../shared/bench/ud: tags and trees on gold words, the same from raw text, subjects of
// speech verbs, speed, load time and size. Run after a build: node bench/parsing.mjs [dev|test] [weights file]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEnglish } from '../packages/english/dist/index.js';
import { readTreebank } from '../packages/english/training/treebank.mjs';

const part = process.argv[2] ?? 'test';
const weightsFile =
  process.argv[3] ?? fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url));
const folder = fileURLToPath(new URL('../../shared/bench/ud/', import.meta.url));
if (!existsSync(folder)) {
  console.error(
    'bench/parsing.mjs needs the treebanks in ../shared/bench/ud, which are not here: nothing was measured',
  );
  process.exit(0);
}

/** Verbs that report what somebody says or thinks, for the measure of subjects found. */
const speechVerbs = new Set(
  (
    'say tell announce declare state claim add note warn insist argue report ask reply answer respond deny admit confirm ' +
    'explain suggest believe think hope stress acknowledge describe call accuse urge promise pledge vow demand propose ' +
    'mention write predict concede assert emphasize maintain contend'
  ).split(' '),
);

const packed = readFileSync(weightsFile);
const begun = performance.now();
const english = createEnglish(gunzipSync(packed));
const loadTime = performance.now() - begun;
console.log(
  `weights ${(statSync(weightsFile).size / 1e6).toFixed(2)} MB, decompressed and loaded in ${loadTime.toFixed(0)} ms`,
);

for (const name of ['ewt', 'gum']) {
  const gold = readTreebank(`${folder}${name}-${part}.conllu.gz`);
  onGoldWords(name, gold);
  fromRawText(name, gold);
}

/** Processor time since `from`: on a busy machine the clock on the wall measures the others. */
function milliseconds(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function percent(right, all) {
  return ((100 * right) / all).toFixed(2);
}

function f1(right, found, wanted) {
  return `F1 ${percent(2 * right, found + wanted)} (P ${percent(right, found)} R ${percent(right, wanted)})`;
}

function onGoldWords(name, gold) {
  const { text, sentences } = joined(gold);
  const count = sentences.reduce((sum, s) => sum + s.length, 0);
  let read = english.readWords(text, sentences);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    read = english.readWords(text, sentences);
    best = Math.min(best, milliseconds(from));
  }
  let upos = 0;
  let xpos = 0;
  let lemma = 0;
  let uas = 0;
  let las = 0;
  let content = 0;
  let contentUas = 0;
  let contentLas = 0;
  const subjects = { right: 0, found: 0, wanted: 0 };
  for (const [s, { tokens }] of read.entries()) {
    const g = gold[s];
    for (const [i, t] of tokens.entries()) {
      const head = g.heads[i] === tokens.length ? -1 : g.heads[i];
      if (t.upos === g.upos[i]) upos++;
      if (t.xpos === g.xpos[i]) xpos++;
      if (t.lemma.toLowerCase() === g.lemmas[i].toLowerCase()) lemma++;
      const attached = t.head === head;
      const labelled = attached && t.deprel === g.labels[i];
      if (attached) uas++;
      if (labelled) las++;
      if (g.upos[i] !== 'PUNCT') {
        content++;
        if (attached) contentUas++;
        if (labelled) contentLas++;
      }
      const isSubject = isSpeechSubject(t.deprel, tokens[t.head]?.lemma);
      const wanted = isSpeechSubject(g.labels[i], g.lemmas[g.heads[i]]);
      if (isSubject) subjects.found++;
      if (wanted) subjects.wanted++;
      if (isSubject && wanted && attached) subjects.right++;
    }
  }
  console.log(
    `${name}-${part} gold words: UPOS ${percent(upos, count)}  XPOS ${percent(xpos, count)}  lemma ${percent(lemma, count)}  ` +
      `UAS ${percent(uas, count)}  LAS ${percent(las, count)}  ` +
      `without punctuation ${percent(contentUas, content)} ${percent(contentLas, content)}  ` +
      `speech subject ${f1(subjects.right, subjects.found, subjects.wanted)}  ` +
      `${Math.round(count / best)},000 tokens/s`,
  );
}

function isSpeechSubject(label, verb) {
  return label === 'nsubj' && verb !== undefined && speechVerbs.has(verb);
}

/** All sentences in one text, with the words' ranges in it. */
function joined(gold) {
  let text = '';
  const sentences = [];
  for (const s of gold) {
    const at = text.length;
    sentences.push(s.ranges.map(([a, b]) => [a + at, b + at]));
    text += `${s.text}\n`;
  }
  return { text, sentences };
}

/** The treebank as running text: sentences by spaces, paragraphs and documents by blank lines where they are marked. */
function fromRawText(name, gold) {
  let text = '';
  const words = [];
  const goldSentences = new Set();
  for (const s of gold) {
    if (text !== '') text += s.newDocument || s.newParagraph ? '\n\n' : ' ';
    const at = text.length;
    const base = words.length;
    for (const [i, [a, b]] of s.ranges.entries()) {
      const root = s.heads[i] === s.ranges.length;
      words.push({
        key: `${a + at}-${b + at}`,
        head: root ? -1 : base + s.heads[i],
        label: s.labels[i],
        upos: s.upos[i],
        lemma: s.lemmas[i],
      });
    }
    text += s.text;
    goldSentences.add(`${at}-${text.length}`);
  }
  const from = process.cpuUsage();
  const read = english.read(text);
  const time = milliseconds(from);
  const byKey = new Map(words.map((w) => [w.key, w]));
  let tokens = 0;
  let same = 0;
  let upos = 0;
  let uas = 0;
  let las = 0;
  let sentences = 0;
  const subjects = { right: 0, found: 0, wanted: 0 };
  for (const w of words) if (w.head >= 0 && isSpeechSubject(w.label, words[w.head].lemma)) subjects.wanted++;
  for (const sentence of read) {
    if (goldSentences.has(`${sentence.start}-${sentence.end}`)) sentences++;
    for (const t of sentence.tokens) {
      tokens++;
      const head = t.head < 0 ? undefined : sentence.tokens[t.head];
      const isSubject = isSpeechSubject(t.deprel, head?.lemma);
      if (isSubject) subjects.found++;
      const w = byKey.get(`${t.start}-${t.end}`);
      if (w === undefined) continue;
      same++;
      if (t.upos === w.upos) upos++;
      const wantedHead = w.head < 0 ? undefined : words[w.head].key;
      const attached = wantedHead === (head && `${head.start}-${head.end}`);
      if (attached) uas++;
      if (attached && t.deprel === w.label) las++;
      if (attached && isSubject && w.head >= 0 && isSpeechSubject(w.label, words[w.head].lemma)) subjects.right++;
    }
  }
  const f = (right) => percent(2 * right, tokens + words.length);
  console.log(
    `${name}-${part} raw text:   tokens F1 ${f(same)}  sentences ${f1(sentences, read.length, gold.length)}  UPOS ${f(upos)}  ` +
      `UAS ${f(uas)}  LAS ${f(las)}  speech subject ${f1(subjects.right, subjects.found, subjects.wanted)}  ` +
      `${Math.round(tokens / time)},000 tokens/s`,
  );
}
