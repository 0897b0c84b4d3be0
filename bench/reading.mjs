// The whole reading of 1,000 news articles as a .jsonl by the command itself, one document at a time: articles a second and memory.
// Beside it, in the same run, what wink-nlp and compromise need merely to tag the same words.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const ARTICLES = 1000;
const shared = new URL('../../shared/bench/polnear/', import.meta.url);
const texts = ['train', 'dev'].flatMap((part) =>
  gunzipSync(readFileSync(new URL(`${part}.jsonl.gz`, shared)))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text),
);
// There are fewer than a thousand; the first ones are read once more.
const articles = Array.from({ length: ARTICLES }, (_, i) => texts[i % texts.length]);
const units = articles.reduce((sum, text) => sum + text.length, 0);
console.log(`${ARTICLES} articles (${texts.length} different ones), ${(units / 1e6).toFixed(1)} million UTF-16 units`);

const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const input = join(folder, 'articles.jsonl');
writeFileSync(
  input,
  articles.map((text, i) => `${JSON.stringify({ id: `a${i}`, text, published: '2016-09-15' })}\n`).join(''),
);
const usage = join(folder, 'usage.json');
const measure = join(folder, 'measure.mjs');
writeFileSync(
  measure,
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
);
const command = fileURLToPath(new URL('../packages/casus/dist/main.js', import.meta.url));
const words = [
  'read',
  input,
  '--format',
  'jsonl',
  '--jobs',
  '1',
  '--quiet',
  '--output',
  join(folder, 'readings.jsonl'),
];
const started = performance.now();
const { status } = spawnSync(process.execPath, ['--import', measure, command, ...words], { stdio: 'inherit' });
const wall = (performance.now() - started) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
const readings = readFileSync(join(folder, 'readings.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });
const count = (key) => readings.reduce((sum, reading) => sum + reading[key].length, 0);
const cpu = (userCPUTime + systemCPUTime) / 1e6;
const rate = (seconds) => `${(ARTICLES / seconds).toFixed(0)} articles/s`;
console.log(`casus, everything: ${rate(wall)} by the clock, ${rate(cpu)} by time of the processor, start included`);
console.log(
  `  most memory ${(maxRSS / 1024).toFixed(0)} MiB; ${readings.length} readings, ${count('statements')} statements, ${count('times')} times`,
);

function timed(name, tag) {
  const from = process.cpuUsage();
  for (const text of articles) tag(text);
  const { user, system } = process.cpuUsage(from);
  console.log(`${name}, tags only: ${rate((user + system) / 1e6)} by time of the processor`);
}
const wink = winkNlp(model, ['sbd', 'pos']);
timed('wink-nlp', (text) => wink.readDoc(text).tokens().out(wink.its.pos));
timed('compromise', (text) => compromise(text).json({ offset: false, terms: { tags: true } }));
process.exit(status === 0 && readings.length === ARTICLES ? 0 : 1);
