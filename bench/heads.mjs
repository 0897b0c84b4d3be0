// Heads of documents (title, publisher, date, who copied it) and the ends of their articles, against the gold readings; and
// over the whole corpus against its index, as a check of sense: the index names collections, not what a document shows.
// usage: node bench/heads.mjs [--list] [NAME…]      after npm run build; names choose documents by a part of their file's name
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSources } from '../packages/core/dist/index.js';

const shared = new URL('../../shared/', import.meta.url);
const list = process.argv.includes('--list');
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const json = (path) => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
const index = json('corpus/index.json').filter(({ file }) => names.length === 0 || names.some((n) => file.includes(n)));
const fold = (words) =>
  String(words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const per = (right, all) => `${right}/${all}`;

const sources = new Map();
let refused = 0;
let characters = 0;
const started = performance.now();
for (const { file } of index) {
  const bytes = new Uint8Array(readFileSync(new URL(`corpus/${file}`, shared)));
  try {
    const [source] = await readSources(bytes, { document: basename(file) });
    sources.set(basename(file), source);
    characters += source.text.length;
  } catch (error) {
    refused++;
    console.log(`refused: ${file}: ${error.message}`);
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${sources.size} documents read, ${refused} refused, ${(characters / 1e6 / seconds).toFixed(1)} million characters a second`,
);

// The gold readings.
const heads = { title: 0, publisher: 0, published: 0, republishedBy: 0, author: 0, kind: 0 };
const ends = { start: 0, end: 0 };
let gold = 0;
for (const name of readdirSync(new URL('gold/dev/', shared)).filter((file) => file.endsWith('.json'))) {
  const reading = json(`gold/dev/${name}`);
  const source = sources.get(reading.document);
  if (source === undefined) continue;
  gold++;
  for (const key of Object.keys(heads)) {
    if (fold(source[key]) === fold(reading[key])) heads[key]++;
    else if (list) console.log(`${key} of ${reading.document}\n    gold ${reading[key]}\n    read ${source[key]}`);
  }
  const text = fold(source.article.map(([start, end]) => source.text.slice(start, end)).join(' '));
  if (text.startsWith(fold(reading.articleStart))) ends.start++;
  else if (list)
    console.log(`start of ${reading.document}\n    gold ${reading.articleStart}\n    read ${text.slice(0, 120)}`);
  if (text.endsWith(fold(reading.articleEnd))) ends.end++;
  else if (list)
    console.log(`end of ${reading.document}\n    gold ${reading.articleEnd}\n    read ${text.slice(-120)}`);
}
if (gold > 0) {
  const all = ['title', 'publisher', 'published', 'republishedBy'];
  const right = all.reduce((sum, key) => sum + heads[key], 0);
  console.log(
    `gold, ${gold} documents: ${Object.entries(heads)
      .map(([key, n]) => `${key} ${per(n, gold)}`)
      .join(', ')}`,
  );
  console.log(
    `gold, title, publisher, date and copier together: ${((100 * right) / (all.length * gold)).toFixed(1)} %`,
  );
  console.log(`gold, article begins ${per(ends.start, gold)}, ends ${per(ends.end, gold)} at the same words`);
}

// The index.
const seen = { title: [0, 0], date: [0, 0], kind: [0, 0] };
const kinds = { 'agreement-text': 'agreement', 'news-or-explainer': 'news', 'official-statement': 'statement' };
for (const entry of index) {
  const source = sources.get(basename(entry.file));
  if (source === undefined) continue;
  // The index keeps the site's name in some titles and shortens others.
  const [mine, theirs] = [fold(source.title), fold(entry.title)];
  seen.title[1]++;
  if (mine !== '' && (theirs.startsWith(mine) || mine.startsWith(theirs))) seen.title[0]++;
  else if (list) console.log(`title of ${entry.file}\n    index ${entry.title}\n    read  ${source.title}`);
  if (/^\d{4}-\d\d-\d\d$/.test(entry.date ?? '')) {
    seen.date[1]++;
    if (source.publishedDates.some(({ date }) => date === entry.date)) seen.date[0]++;
    else if (list) console.log(`date of ${entry.file}: index ${entry.date}, read ${source.published}`);
  }
  if (entry.kind in kinds) {
    seen.kind[1]++;
    if (source.kind === kinds[entry.kind]) seen.kind[0]++;
    else if (list) console.log(`kind of ${entry.file}: index ${entry.kind}, read ${source.kind}`);
  }
}
console.log(
  `index: ${Object.entries(seen)
    .map(([key, [n, of]]) => `${key} ${per(n, of)}`)
    .join(', ')}`,
);
