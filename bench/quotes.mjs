// Every item of every document in the corpus: the text at its offsets must be the very words that are shown, inside the text,
// in order, and the record the same when the document is read again.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refused, readFile } from '../packages/casus/dist/index.js';
import { readingRecord } from '../packages/core/dist/index.js';

const corpus = new URL('../../shared/corpus/', import.meta.url);
const counts = {
  documents: 0,
  items: 0,
  refused: 0,
  units: 0,
  ranges: 0,
  statements: 0,
  spoken: 0,
  party: 0,
  times: 0,
};
const problems = [];
const started = performance.now();

for (const folder of ['open', 'restricted']) {
  for (const name of readdirSync(new URL(`${folder}/`, corpus)).sort()) {
    const path = fileURLToPath(new URL(`${folder}/${encodeURIComponent(name)}`, corpus));
    try {
      for (const reading of await readFile(path, { document: name })) {
        check(reading, path);
        checkItems(reading);
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      counts.refused++;
      console.log(`refused: ${name}: ${error.message}`);
    }
  }
}

/** Offsets are checked from the outside, against what a reader of the record would do with them. */
function check({ document, text, article, statements, times, format }, path) {
  counts.documents++;
  counts.units += text.length;
  const ranges = (what, list) => {
    let before = 0;
    for (const [start, end] of list) {
      counts.ranges++;
      const words = text.slice(start, end);
      if (!Number.isInteger(start) || !Number.isInteger(end))
        problems.push(`${document}: ${what} is no pair of offsets`);
      else if (start < before || end <= start || end > text.length)
        problems.push(`${document}: ${what} [${start}, ${end}] does not lie in the text, in order`);
      else if (words.trim() === '') problems.push(`${document}: ${what} [${start}, ${end}] holds no word`);
      else if (words !== words.trim() && what !== 'article')
        problems.push(`${document}: ${what} "${words.slice(0, 40)}" begins or ends with a space`);
      else if (!inArticle(start, end))
        problems.push(`${document}: ${what} "${words.slice(0, 40)}" does not stand in the article`);
      before = end;
    }
  };
  const holds = (offset) => article.some(([from, to]) => from <= offset && offset < to);
  const inArticle = (start, end) => holds(start) && holds(end - 1);
  ranges('article', article);
  for (const { source, cue, content, speaker, party } of statements) {
    counts.statements++;
    if (speaker !== null) counts.spoken++;
    if (party !== null) counts.party++;
    ranges('source', source);
    ranges('cue', cue);
    ranges('content', content);
    if (content.length === 0) problems.push(`${document}: a statement without content`);
  }
  for (const { start, end } of times) {
    counts.times++;
    ranges('time', [[start, end]]);
  }
  if (format === 'text' || format === 'markdown') sameAsFile(path, text, document);
}

/** Every pair of offsets in the record but those of the statements, wherever it stands: `quotes`, `from`, `{ start, end, text }`. */
function checkItems(reading) {
  const { document, text, instrument, commitments, positions, events } = readingRecord(reading);
  const problem = (path, what) => problems.push(`${document}: ${path.join('.')} ${what}`);
  const visit = (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    if (isRanges(value)) checkRanges(value, path);
    else if ('start' in value && 'end' in value) {
      checkRanges([[value.start, value.end]], path);
      if (text.slice(value.start, value.end) !== value.text) problem(path, `"${value.text}" is not what stands there`);
    } else for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
  };
  const checkRanges = (list, path) => {
    let before = 0;
    for (const [start, end] of list) {
      counts.ranges++;
      if (start < before || end <= start || end > text.length)
        problem(path, `[${start}, ${end}] does not lie in the text, in order`);
      else if (text.slice(start, end).trim() === '') problem(path, `[${start}, ${end}] holds no word`);
      before = end;
    }
  };
  for (const [kind, items] of Object.entries({ instrument: [instrument], commitments, positions, events })) {
    for (const [i, item] of items.entries()) {
      if (item === null) continue;
      counts.items++;
      visit(item, [kind, i]);
    }
  }
}

function isRanges(value) {
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isInteger);
  return Array.isArray(value) && value.length > 0 && value.every(isPair);
}

/** Plain text and Markdown are their own text version, so that offsets hold against the file. */
function sameAsFile(path, text, document) {
  const own = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  if (own !== text.replace(/^\ufeff/, '')) problems.push(`${document}: the text version is not the file's own text`);
}

const seconds = (performance.now() - started) / 1000;
console.log(
  `${counts.documents} documents (${counts.refused} refused), ${counts.units} UTF-16 units, in ${seconds.toFixed(1)} s`,
);
console.log(
  `${counts.statements} statements, ${counts.spoken} with a speaker, ${counts.party} with a party; ${counts.times} times`,
);
console.log(`${counts.items} instruments, commitments, positions and events`);
console.log(`${counts.ranges} ranges checked, ${problems.length} wrong`);
for (const problem of problems.slice(0, 40)) console.log(`  ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
