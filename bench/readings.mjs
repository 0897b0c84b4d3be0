// Commitments, positions, events and heads of whole documents against the gold readings of ../shared/gold/dev.
// usage: node bench/readings.mjs [--list] [--slots]   --list: items missed and extra; --slots: elements that differ in matched items
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readDocument, readingRecord, readSources } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.log('Skipped: the gold readings are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const weights = fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url));
const english = createEnglish(gunzipSync(readFileSync(weights)));
const goldFolder = join(shared, 'gold/dev');
const list = process.argv.includes('--list');

const gold = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) }));
const lines = new Map();
let time = 0;
for (const { document } of gold) {
  const path = ['open', 'restricted'].map((folder) => join(shared, 'corpus', folder, document)).find(existsSync);
  const [source] = await readSources(readFileSync(path), { document });
  const from = process.cpuUsage();
  const record = readingRecord(readDocument(source, english));
  const { user, system } = process.cpuUsage(from);
  time += user + system;
  lines.set(document, record);
}

score('all documents', gold);
score(
  'agreements, drafts and declarations',
  gold.filter(({ kind }) => kind !== 'news'),
);
score(
  'news',
  gold.filter(({ kind }) => kind === 'news'),
);
console.log(`\n${gold.length} documents in ${Math.round(time / 1000)} ms of processor time`);
if (process.argv.includes('--slots')) for (const one of gold) slots(one);

function score(what, documents) {
  const folder = mkdtempSync(join(tmpdir(), 'casus-readings-'));
  for (const { file } of documents) writeFileSync(join(folder, file), readFileSync(join(goldFolder, file)));
  const readings = join(folder, 'readings.jsonl');
  writeFileSync(readings, documents.map(({ document }) => JSON.stringify(lines.get(document))).join('\n'));
  console.log(`\n${what} (${documents.length})`);
  const flags = list && documents.length < gold.length ? ['--list'] : [];
  spawnSync(process.execPath, [join(shared, 'score/readings.mjs'), readings, folder, ...flags], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

/** For each gold item and the item read that shares most of its words: the fields in which they differ. */
function slots({ document, ...items }) {
  const bag = (quote) =>
    new Set(
      [quote]
        .flat()
        .map((one) => one.text ?? one)
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
  for (const kind of ['commitments', 'positions', 'events']) {
    for (const item of items[kind] ?? []) {
      const words = bag(item.quote);
      const shares = lines.get(document)[kind].map((other) => {
        const theirs = bag(other.quote);
        const both = [...words].filter((word) => theirs.has(word)).length;
        return { other, share: both / (words.size + theirs.size - both) };
      });
      const best = shares.sort((a, b) => b.share - a.share)[0];
      if (best === undefined || best.share < 0.5) continue;
      for (const [field, value] of Object.entries(item)) {
        const read = best.other[field];
        const [a, b] = [read?.words ?? read ?? null, value?.words ?? value ?? null].map((one) => JSON.stringify(one));
        if (field !== 'quote' && a !== b)
          console.log(
            `${kind} ${field}: read ${a} gold ${b} | ${[item.quote].flat().join(' … ').slice(0, 160)} | ${document.slice(0, 30)}`,
          );
      }
    }
  }
}
