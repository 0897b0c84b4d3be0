// The audit: vague terms against marked provisions, silence on sound treaties, and the time that it takes on a long agreement.
// usage: node bench/audit.mjs [--list]     --list: every finding on the sound treaties with its words, and the terms missed and extra
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { audit, readDocument, readSources, vagueTermsIn } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.log('Skipped: the benchmark texts are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const list = process.argv.includes('--list');
const weights = fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url));
const english = createEnglish(gunzipSync(readFileSync(weights)));
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const short = (words) => words.replace(/\s+/g, ' ').slice(0, 120);

vagueTerms();
await silence();
await speed();

/** A term counts as found where one of the two, ours and theirs, holds the other. */
function vagueTerms() {
  const items = readFileSync(join(shared, 'bench/treatybench/ambiguity-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let ours = 0;
  let right = 0;
  let theirs = 0;
  let found = 0;
  const alike = (a, b) => a.includes(b) || b.includes(a);
  for (const { id, input, target } of items) {
    const gold = JSON.parse(target).ambiguous_terms.map(({ term }) => term.toLowerCase());
    const terms = vagueTermsIn(input, [0, input.length]).map(({ range }) => input.slice(...range).toLowerCase());
    ours += terms.length;
    theirs += gold.length;
    right += terms.filter((term) => gold.some((other) => alike(term, other))).length;
    found += gold.filter((term) => terms.some((other) => alike(term, other))).length;
    if (list) {
      for (const term of terms) if (!gold.some((other) => alike(term, other))) console.log(`  ${id} extra: ${term}`);
      for (const term of gold) if (!terms.some((other) => alike(term, other))) console.log(`  ${id} missed: ${term}`);
    }
  }
  const p = right / ours;
  const r = found / theirs;
  console.log(
    `vague terms of ${items.length} provisions: precision ${percent(right, ours)} of ${ours}, recall ${percent(found, theirs)} of ${theirs}, F1 ${((200 * p * r) / (p + r)).toFixed(1)}`,
  );
}

async function readingOf(document) {
  const [source] = await readSources(readFileSync(join(shared, 'corpus/open', document)), { document });
  return readDocument(source, english);
}

async function silence() {
  const sound = [
    'A-nl-bwbv0005760-north-atlantic-treaty.md',
    'A-nl-bwbv0004143-charter-of-the-united-nations.md',
    'A-nl-bwbv0004367-treaty-on-the-non-proliferation-of-nuclear-weapons.md',
  ];
  const rules = new Map();
  for (const document of sound) {
    const reading = await readingOf(document);
    const { findings, asked } = audit(reading);
    console.log(
      `${document}: ${findings.length} findings of ${asked.length} rules on ${reading.commitments.length} commitments`,
    );
    for (const { rule, level, place, range } of findings) {
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      if (list) console.log(`  ${level} ${rule} ${place}: ${short(reading.text.slice(...range))}`);
    }
  }
  for (const [rule, n] of [...rules].sort()) console.log(`  ${rule.padEnd(28)} ${n}`);
}

async function speed() {
  const reading = await readingOf('A-pax-2112-revitalised-agreement-on-the-resolution-of-the-conflict-in-so.txt');
  const times = [];
  for (let i = 0; i < 5; i++) {
    const from = process.cpuUsage();
    audit(reading);
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(
    `audit of an agreement of ${reading.text.length} characters and ${reading.commitments.length} commitments: ${times[2]?.toFixed(0)} ms of processor time, median of ${times.length} (${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}); at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
}
