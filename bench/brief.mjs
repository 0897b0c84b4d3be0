// A brief of 200 news articles by the command itself: seconds and memory; beside it the time of the merging and the laying out alone,
// and both again for four times as many articles, to see how they grow.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { renderBrief } from '../packages/casus/dist/output/brief/render-brief.js';
import { briefOf, buildDossier, dossierEntry, readDocument, readSources } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const shared = new URL('../../shared/bench/polnear/', import.meta.url);
if (!existsSync(shared)) {
  console.log('Skipped: the articles are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const texts = ['train', 'dev'].flatMap((part) =>
  gunzipSync(readFileSync(new URL(`${part}.jsonl.gz`, shared)))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text),
);
const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const usage = join(folder, 'usage.json');
const measure = join(folder, 'measure.mjs');
writeFileSync(
  measure,
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
);
const command = fileURLToPath(new URL('../packages/casus/dist/main.js', import.meta.url));
let failed = false;

for (const articles of [200, 800]) {
  const input = join(folder, `${articles}.jsonl`);
  const output = join(folder, `${articles}.html`);
  // Days one after the other, as reports of a negotiation have them.
  const line = (text, i) => JSON.stringify({ id: `a${i}`, text, published: dayAfter(i) });
  writeFileSync(input, `${texts.slice(0, articles).map(line).join('\n')}\n`);
  const started = performance.now();
  const words = ['brief', input, '--format', 'html', '--output', output, '--quiet'];
  const { status } = spawnSync(process.execPath, ['--import', measure, command, ...words], { stdio: 'inherit' });
  const wall = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    `${articles} articles: ${wall.toFixed(1)} s by the clock, ${cpu.toFixed(1)} s of the processor, start included`,
  );
  console.log(
    `  most memory ${(maxRSS / 1024).toFixed(0)} MiB; a page of ${(statSync(output).size / 1024).toFixed(0)} KiB`,
  );
  failed ||= status !== 0;
}
rmSync(folder, { recursive: true });

const weights = readFileSync(new URL('../packages/english/weights/english.casus', import.meta.url));
const english = createEnglish(weights[0] === 0x1f ? gunzipSync(weights) : weights);
const entries = [];
for (const [i, text] of texts.slice(0, 200).entries()) {
  const [source] = await readSources(new TextEncoder().encode(text), { document: `a${i}`, published: dayAfter(i) });
  entries.push(dossierEntry(readDocument(source, english)));
}
const from = process.cpuUsage();
const brief = briefOf(buildDossier(entries));
const merged = process.cpuUsage(from);
for (const format of ['text', 'md', 'html', 'json', 'csv', 'ics']) {
  renderBrief(brief, { format, plain: false, colour: false, width: 80 });
}
const all = process.cpuUsage(from);
const milliseconds = ({ user, system }) => (user + system) / 1000;
console.log(
  `merging 200 readings: ${milliseconds(merged).toFixed(0)} ms; then all six formats: ${(milliseconds(all) - milliseconds(merged)).toFixed(0)} ms`,
);
const commitments = brief.table.reduce((sum, group) => sum + group.commitments.length, 0);
const stands = brief.stands.reduce((sum, group) => sum + group.stands.length, 0);
console.log(
  `  ${commitments} commitments, ${stands} stands, ${brief.happened.length + brief.next.length} events, ${brief.sources.length} sources`,
);
process.exit(failed ? 1 : 0);

function dayAfter(i) {
  return new Date(Date.UTC(2016, 0, 1 + (i % 300))).toISOString().slice(0, 10);
}
