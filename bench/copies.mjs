// Copies among news articles: a third of the articles is issued again in four ways, and the pairs found are compared with those made.
// usage: node bench/copies.mjs [--list]      after npm run build
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findCopies } from '../packages/core/dist/index.js';

const data = new URL('../../shared/bench/polnear/', import.meta.url);
const lines = (name) =>
  gunzipSync(readFileSync(new URL(name, data)))
    .toString()
    .split('\n')
    .filter(Boolean);
const articles = ['train.jsonl.gz', 'dev.jsonl.gz'].flatMap(lines).map((line) => JSON.parse(line));
const list = process.argv.includes('--list');

// A fixed sequence of numbers in place of chance, so that every run issues the same copies.
let state = 12345;
const next = () => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state / 2 ** 32;
};

const paragraphs = (text) => text.split(/\n+/).filter((line) => line.trim() !== '');
const ways = {
  'whole, with menu and footer': (text) =>
    `Home News Sport Opinion Subscribe Log in\n${text}\nThe post appeared first on The Example. Read more Related stories Contact us`,
  'first two fifths only': (text) => text.slice(0, Math.floor(text.length * 0.4)),
  'new headline, 15 % dropped, house style': (text) =>
    [
      'A new headline over an old story',
      ...paragraphs(text)
        .slice(1)
        .filter(() => next() > 0.15),
    ]
      .join('\n')
      .replace(/[“”]/g, '"')
      .replaceAll(' percent', ' per cent'),
};

// A pair counts as found in whichever direction; pairs among the articles as they are count neither for nor against.
const pairOf = (a, b) => [a, b].sort().join(' and ');
const run = (name, copies, made, allowed, threshold) => {
  const sources = [...articles, ...copies];
  const started = performance.now();
  const found = new Map(findCopies(sources, { threshold }).map((copy) => [pairOf(copy.from, copy.to), copy.share]));
  const ms = (performance.now() - started) / sources.length;
  const right = made.filter((pair) => found.has(pair)).length;
  const wrong = [...found.keys()].filter(
    (pair) => pair.includes('#') && !made.includes(pair) && !allowed.includes(pair),
  );
  const recall = ((100 * right) / made.length).toFixed(1);
  const precision = ((100 * right) / (right + wrong.length)).toFixed(1);
  console.log(`${name}, share ${threshold}: recall ${recall} precision ${precision}; ${ms.toFixed(2)} ms an article`);
  if (list) for (const pair of wrong) console.log(`  besides: ${pair} ${found.get(pair).toFixed(2)}`);
};

console.log(`${articles.length} articles`);
const chosen = articles.filter((_, i) => i % 3 === 0);
for (const [name, issue] of Object.entries(ways)) {
  const copies = chosen.map(({ id, text }) => ({ id: `${id}#copy`, text: issue(text) }));
  run(
    name,
    copies,
    chosen.map(({ id }) => pairOf(id, `${id}#copy`)),
    [],
    0.2,
  );
}
const hosts = chosen.map((host, i) => {
  const from = articles[(i * 3 + 1) % articles.length];
  const body = paragraphs(from.text);
  const start = Math.floor(next() * Math.max(1, body.length - 4));
  return {
    id: `${host.id}#host`,
    of: host.id,
    from: from.id,
    text: `${host.text}\n${body.slice(start, start + 4).join('\n')}`,
  };
});
const inside = hosts.map(({ id, from }) => pairOf(from, id));
const itself = hosts.map(({ id, of }) => pairOf(of, id));
for (const threshold of [0.2, 0.1, 0.05])
  run('four paragraphs inside another article', hosts, inside, itself, threshold);
