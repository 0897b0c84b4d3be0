// How well the structure of agreements is read: treaties that are known by article are joined into plain text in several layouts
// and parsed back; instruments are compared with the gold readings; the longest agreement of the corpus is timed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  instrumentRecord,
  ownText,
  placeOf,
  readInstrument,
  readStructure,
  walk,
} from '../packages/core/dist/index.js';

const shared = new URL('../../shared/', import.meta.url);
if (!existsSync(shared)) {
  console.log('Skipped: the benchmark texts are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const roman = (number) => {
  let rest = number;
  let word = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) word += letters;
  return word;
};
/** Hard-wraps every paragraph at 72 columns. */
const wrapped = (text) =>
  text
    .split('\n')
    .map((line) => line.replace(/(.{1,71})(?:\s+|$)/g, '$1\n').trimEnd())
    .join('\n');

const LAYOUTS = {
  'a line each': {
    format: 'text',
    join: (n, title, body) => `Article ${n}\n${title === '' ? '' : `${title}\n`}\n${body}`,
  },
  'roman capitals': {
    format: 'text',
    join: (n, title, body) => `ARTICLE ${roman(n)}\n\n${title === '' ? '' : `${title.toUpperCase()}\n\n`}${body}`,
  },
  'title behind a dash': {
    format: 'text',
    join: (n, title, body) => `Article ${n}${title === '' ? '' : ` – ${title}`}\n\n${body}`,
  },
  'run in': { format: 'text', join: (n, _title, body) => `Art. ${n}. ${body}` },
  'numbers alone': {
    format: 'text',
    numbers: true,
    join: (n, _title, body) => `${n}. ${body.replace(/^\d+\s?\.\s*/gm, '')}`,
  },
  'hard-wrapped': {
    format: 'text',
    join: (n, title, body) => wrapped(`Article ${n}\n${title === '' ? '' : `${title}\n`}\n${body}`),
  },
  Markdown: {
    format: 'markdown',
    join: (n, title, body) => `### Article ${n}\n\n${title === '' ? '' : `#### ${title}\n\n`}${body}`,
  },
};

const treaties = readdirSync(new URL('bench/open-treaties/', shared)).map((file) =>
  JSON.parse(readFileSync(new URL(`bench/open-treaties/${file}`, shared), 'utf8')),
);
console.log(`article starts of ${treaties.length} treaties, joined and parsed back`);
for (const [name, { format, join, numbers }] of Object.entries(LAYOUTS)) {
  let gold = 0;
  let found = 0;
  let read = 0;
  let labels = 0;
  const faults = [];
  for (const treaty of treaties) {
    const starts = new Map();
    let text = `${treaty.treaty_en}\n\n${treaty.preamble_en}\n\n`;
    treaty.articles.forEach((article, i) => {
      starts.set(text.length, i + 1);
      text += `${join(i + 1, article.title_en.trim(), article.content_en.trim())}\n\n`;
    });
    const structure = readStructure(text, [[0, text.length]], format);
    gold += starts.size;
    const kinds = numbers
      ? (part, up) => part.kind === 'point' && part.word === null && up.every(({ kind }) => kind === 'heading')
      : (part) => part.kind === 'article';
    for (const [part, up] of walk(structure.parts)) {
      if (!kinds(part, up)) continue;
      read++;
      // A Markdown heading begins with its number signs.
      const at = format === 'markdown' ? text.lastIndexOf('\n', part.start) + 1 : part.start;
      const number = starts.get(at);
      if (number === undefined) faults.push(`spurious ${treaty.treaty_en}: ${text.slice(part.start, part.start + 50)}`);
      else {
        found++;
        starts.delete(at);
        if (part.label === String(number) || part.label === roman(number)) labels++;
      }
    }
    for (const [at] of starts) faults.push(`missed ${treaty.treaty_en}: ${text.slice(at, at + 50)}`);
  }
  console.log(
    `  ${name}: found ${found} of ${gold} (${percent(found, gold)}), spurious ${read - found}, right label ${labels}`,
  );
  if (process.argv.includes('--list')) for (const fault of faults) console.log(`    ${fault.replace(/\n/g, '⏎')}`);
}

/** The article of a corpus file: all of it but the YAML head or the encoding line. */
export const articleOf = (text, file) => {
  const head = file.endsWith('.md') ? /^(?:---\n[\s\S]*?\n---\n|<meta[^>]*>\n)/.exec(text) : null;
  return [[head?.[0].length ?? 0, text.length]];
};

const index = JSON.parse(readFileSync(new URL('corpus/index.json', shared), 'utf8'));
const agreements = index.filter(({ kind, file }) => kind === 'agreement-text' && /\.(?:md|txt)$/.test(file));
let characters = 0;
let covered = 0;
let parts = 0;
let places = 0;
let time = 0;
for (const { file } of agreements) {
  const text = readFileSync(new URL(`corpus/${file}`, shared), 'utf8');
  const article = articleOf(text, file);
  const before = performance.now();
  const structure = readStructure(text, article, file.endsWith('.md') ? 'markdown' : 'text');
  time += performance.now() - before;
  characters += text.length;
  for (const [part, up] of walk(structure.parts)) {
    parts++;
    if (up.length === 0) covered += part.end - part.start;
    if (placeOf(structure, ownText(part)[0]) !== 'text') places++;
  }
}
console.log(
  `${agreements.length} agreements of the corpus: ${parts} parts, ${places} with a place, ${percent(covered, characters)} of the characters in a part`,
);
console.log(
  `  ${characters} characters in ${time.toFixed(0)} ms (${(characters / time / 1000).toFixed(1)} million characters a second)`,
);
const longest = agreements.find(({ file }) => file.includes('pax-2112'));
if (longest !== undefined) {
  const text = readFileSync(new URL(`corpus/${longest.file}`, shared), 'utf8');
  const times = Array.from({ length: 7 }, () => {
    const before = performance.now();
    readStructure(text, [[0, text.length]], 'text');
    return performance.now() - before;
  }).sort((a, b) => a - b);
  console.log(`  the South Sudan agreement, ${text.length} characters: ${times[3].toFixed(0)} ms (median of 7)`);
}

// The instruments of the gold readings; the kind of each document is taken as given, its title and day from the corpus.
const overlap = (a, b) => {
  const words = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [one, two] = [words(a), words(b)];
  const left = new Map();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of two) {
    const times = left.get(word) ?? 0;
    if (times > 0) both++;
    left.set(word, times - 1);
  }
  return both / Math.max(1, one.length + two.length - both);
};
const setF1 = (a, b) =>
  a.length + b.length === 0 ? 1 : (2 * a.filter((one) => b.includes(one)).length) / (a.length + b.length);
const golds = readdirSync(new URL('gold/dev/', shared))
  .filter((file) => file.startsWith('A-') && file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(`gold/dev/${file}`, shared), 'utf8')))
  .filter(({ instrument }) => instrument !== null);
const right = { title: 0, date: 0, form: 0, entryIntoForce: 0, term: 0, withdrawal: 0, disputes: 0 };
let partiesF1 = 0;
for (const gold of golds) {
  const entry = agreements.find(({ file }) => file.endsWith(gold.document));
  if (entry === undefined) continue;
  const text = readFileSync(new URL(`corpus/${entry.file}`, shared), 'utf8');
  const format = gold.document.endsWith('.md') ? 'markdown' : 'text';
  const structure = readStructure(text, articleOf(text, gold.document), format);
  const source = { text, title: gold.title, published: gold.published, kind: 'agreement', format };
  const instrument = readInstrument(source, structure);
  const read = instrument === null ? null : instrumentRecord(instrument);
  partiesF1 += setF1(read?.parties ?? [], gold.instrument.parties);
  for (const field of Object.keys(right)) {
    const [a, b] = [read?.[field], gold.instrument[field]].map((value) => value?.words ?? value ?? null);
    const fold = (value) => value?.toLowerCase().replace(/\s+/g, ' ');
    const same =
      a === null || b === null
        ? a === b
        : fold(a) === fold(b) || (!['title', 'date', 'form'].includes(field) && overlap(a, b) >= 0.5);
    if (same) right[field]++;
    else if (process.argv.includes('--list')) console.log(`  ${gold.document} ${field}: read ${a}, gold ${b}`);
  }
}
const figures = Object.entries(right).map(([field, number]) => `${field} ${number}/${golds.length}`);
console.log(
  `instruments of ${golds.length} gold agreements: parties F1 ${percent(partiesF1, golds.length)}, ${figures.join(', ')}`,
);
