// Alignment of clauses on the treaties of ../shared/bench/open-treaties with seeded deletions, moves, splits, merges, rewrites and
// new articles, a plain line diff beside it in the same run; direction of change on ../shared/bench/treatybench, both ways round.
// Run after a build: node bench/compare.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { diffLines } from 'diff';
import {
  align,
  compare,
  compareWordings,
  readDocument,
  readJsonlLine,
  readSources,
} from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.log('Skipped: the treaties are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}

/** A small generator of numbers with a seed, so that every run edits the same (Mulberry32, public domain). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const folder = `${shared}bench/open-treaties/`;
const treaties = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const treaty = JSON.parse(readFileSync(folder + file, 'utf8'));
    const articles = (treaty.articles ?? []).map(
      (article) => article.text_en ?? article.content_en ?? article.en ?? '',
    );
    return { file, articles: articles.filter((text) => text.split(/\s+/).length >= 8) };
  })
  .filter(({ articles }) => articles.length > 4);
const vocabulary = treaties.flatMap(({ articles }) => articles.join(' ').split(/\s+/).slice(0, 400));

/** A new version of a treaty's articles, each with what became of it. */
function edited(articles, others, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const rewrite = (text, share) =>
    text
      .split(' ')
      .flatMap((word) => {
        if (random() >= share) return [word];
        const what = random();
        return what < 0.4 ? [pick(vocabulary)] : what < 0.7 ? [] : [word, pick(vocabulary)];
      })
      .join(' ');
  let slots = articles.map((text, old) => {
    const share = random() < 0.35 ? 0 : random() * 0.4;
    return { old: [old], text: share === 0 ? text : rewrite(text, share), kind: share === 0 ? 'same' : 'edited' };
  });
  const gone = new Set();
  slots = slots.filter(({ old }) => {
    if (random() >= 0.08) return true;
    gone.add(old[0]);
    return false;
  });
  for (let i = 0; i < slots.length; i++) {
    if (random() < 0.03 && slots[i].text.split(' ').length > 60) {
      const words = slots[i].text.split(' ');
      const at = Math.floor(words.length * (0.4 + random() * 0.2));
      slots.splice(
        i,
        1,
        { ...slots[i], text: words.slice(0, at).join(' '), kind: 'split' },
        { ...slots[i], text: words.slice(at).join(' '), kind: 'split' },
      );
      i++;
    } else if (random() < 0.03 && i + 1 < slots.length && slots[i].kind !== 'split') {
      const [a, b] = slots.slice(i, i + 2);
      slots.splice(i, 2, { old: [...a.old, ...b.old], text: `${a.text} ${b.text}`, kind: 'merged' });
    }
  }
  for (let i = slots.length - 1; i >= 0; i--) {
    if (random() >= 0.2 || slots[i].kind === 'split') continue;
    const [slot] = slots.splice(i, 1);
    slots.splice(Math.floor(random() * (slots.length + 1)), 0, { ...slot, moved: true });
  }
  for (let i = slots.length; i >= 0; i--)
    if (random() < 0.09) slots.splice(i, 0, { old: [], text: pick(others), kind: 'new' });
  return { slots, gone };
}

const right = new Map();
const byLines = new Map();
let slotsInAll = 0;
let milliseconds = 0;
treaties.forEach(({ articles }, t) => {
  const random = seeded(1000 + t);
  const others = treaties[(t + 7) % treaties.length].articles;
  const { slots, gone } = edited(articles, others, random);
  const old = articles.map((text) => ({ text, label: null }));
  const fresh = slots.map(({ text }) => ({ text, label: null }));
  const from = process.cpuUsage();
  const alignments = align(old, fresh);
  const { user, system } = process.cpuUsage(from);
  milliseconds += (user + system) / 1000;
  const sources = new Map(alignments.flatMap((one) => one.new.map((n) => [n, one.old])));
  const found = new Set(alignments.filter(({ kind }) => kind === 'gone').flatMap((one) => one.old));
  const lines = lineSources(
    articles,
    slots.map(({ text }) => text),
  );
  slots.forEach(({ old: truth, kind, moved }, n) => {
    const name = moved && kind !== 'new' ? `moved, ${kind}` : kind;
    count(right, name, same(sources.get(n) ?? [], truth));
    count(byLines, name, same(lines.get(n) ?? [], truth));
    slotsInAll++;
  });
  for (const o of gone) {
    count(right, 'gone', found.has(o));
    count(byLines, 'gone', ![...lines.values()].flat().includes(o));
    slotsInAll++;
  }
});

/** What a line diff pairs: equal lines, and in a changed hunk the first removed with the first added, and so on. */
function lineSources(before, after) {
  const pairs = new Map();
  let o = 0;
  let n = 0;
  let removed = [];
  const flat = (list) => `${list.map((text) => text.replace(/\s+/g, ' ')).join('\n')}\n`;
  for (const part of diffLines(flat(before), flat(after))) {
    if (part.removed) {
      removed = Array.from({ length: part.count }, (_, i) => o + i);
      o += part.count;
    } else if (part.added) {
      for (let i = 0; i < part.count; i++) if (removed[i] !== undefined) pairs.set(n + i, [removed[i]]);
      n += part.count;
      removed = [];
    } else {
      for (let i = 0; i < part.count; i++) pairs.set(n + i, [o + i]);
      o += part.count;
      n += part.count;
      removed = [];
    }
  }
  return pairs;
}

function same(a, b) {
  return a.length === b.length && [...a].sort().every((value, i) => value === [...b].sort()[i]);
}

function count(map, name, ok) {
  const entry = map.get(name) ?? { right: 0, all: 0 };
  entry.all++;
  if (ok) entry.right++;
  map.set(name, entry);
}

const share = (map) => {
  const all = [...map.values()];
  return ((100 * all.reduce((sum, { right: n }) => sum + n, 0)) / all.reduce((sum, { all: n }) => sum + n, 0)).toFixed(
    1,
  );
};
console.log(
  `${treaties.length} treaties, ${slotsInAll} slots, aligned in ${milliseconds.toFixed(0)} ms of processor time`,
);
console.log(`clauses given their right source: ${share(right)} %; line diff beside it: ${share(byLines)} %`);
for (const [name, { right: ok, all }] of [...right].sort()) {
  const line = byLines.get(name);
  console.log(`  ${name.padEnd(16)} ${ok} of ${all}   line diff ${line.right}`);
}

const english = createEnglish(
  gunzipSync(readFileSync(fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url)))),
);
const read = async (text) => {
  const source = await readJsonlLine(JSON.stringify({ id: 'clause', text }), { document: 'clause' }, 1);
  return readDocument({ ...source, kind: 'agreement', title: 'Treaty', article: [[0, source.text.length]] }, english);
};
let ok = 0;
let opposite = 0;
let all = 0;
const file = `${shared}bench/treatybench/revision-dev.jsonl`;
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { id, input, target } = JSON.parse(line);
  const original = /'([\s\S]*?)'\s*\n/.exec(input)?.[1] ?? input;
  const [weak, strong] = [await read(original), await read(target)];
  for (const [a, b, expected] of [
    [weak, strong, 'stronger'],
    [strong, weak, 'weaker'],
  ]) {
    const { direction, changes } = compareWordings(a, b);
    all++;
    if (direction === expected) ok++;
    else if (direction === 'stronger' || direction === 'weaker') opposite++;
    if (direction !== expected)
      console.log(
        `  ${id} ${expected}: ${direction} (${changes.map((c) => `${c.element} ${c.direction}`).join(', ')})`,
      );
  }
}
console.log(`direction of change: ${ok} of ${all} right, ${opposite} the opposite`);

// Two versions of a long agreement: every seventh paragraph is rewritten, every thirty-first is gone, every forty-first has moved.
const long = 'A-pax-2112-revitalised-agreement-on-the-resolution-of-the-conflict-in-so.txt';
const paragraphs = readFileSync(`${shared}corpus/open/${long}`, 'utf8').split(/\n\s*\n/);
const random = seeded(7);
const rewritten = paragraphs
  .map((paragraph, i) =>
    i % 7 === 3
      ? paragraph.replace(/\bshall\b/, 'will seek to').replace(/\S+/g, (word) => (random() < 0.1 ? 'otherwise' : word))
      : paragraph,
  )
  .filter((_, i) => i % 31 !== 30);
for (let i = 40; i < rewritten.length; i += 41) rewritten.splice(i - 20, 0, ...rewritten.splice(i, 1));
const readLong = async (text) => {
  const [source] = await readSources(new TextEncoder().encode(text), { document: long });
  return readDocument(source, english);
};
const versions = [await readLong(paragraphs.join('\n\n')), await readLong(rewritten.join('\n\n'))];
const times = [];
let counts;
for (let i = 0; i < 5; i++) {
  const from = process.cpuUsage();
  ({ counts } = compare(...versions));
  const { user, system } = process.cpuUsage(from);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
console.log(
  `two versions of ${versions.map(({ text }) => text.length).join(' and ')} characters compared in ${times[2].toFixed(0)} ms of processor time after reading, median of ${times.length} (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}): ${Object.entries(
    counts,
  )
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ')}; at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
);
