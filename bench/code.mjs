// Compares `casus code --scheme atop` on the texts of alliances in ../shared/corpus with what people coded of them: the Alliance Treaty
// Obligations and Provisions data in ../shared/bench/atop, and the precedents of this project. Every difference is printed with the words
// on which our value rests, or with what was looked for.
// usage: node bench/code.mjs [--list]      after npm run build; --list prints every comparison
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { codeReading, codingRecord, precedentById, readDocument, readSources } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';
import { allianceCodes, precedentCodes } from './precedents/atop-codes.mjs';
import { FILES } from './precedents/texts.mjs';

const shared = new URL('../../shared/', import.meta.url);
if (!existsSync(shared)) {
  console.log('Skipped: the texts are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const list = process.argv.includes('--list');
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;
const english = createEnglish(
  gunzipSync(readFileSync(fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url)))),
);

/** Our values of a text by variable. */
async function coded(file) {
  const [source] = await readSources(readFileSync(new URL(`corpus/${file}`, shared)), { document: file });
  const reading = readDocument(source, english);
  const { units } = codingRecord(codeReading(reading, 'atop', english), reading.text);
  return new Map(units.flatMap(({ values }) => values.map((value) => [value.variable, value])));
}

/** A grade that the words do not show is compared as yes or no. */
function sameCode(value, theirs) {
  if (value.code === 'yes') return theirs !== '0' && theirs !== '';
  if (value.code === null) return theirs === '0';
  return value.code === theirs;
}

function compare(name, values, wanted) {
  let same = 0;
  let both = 0;
  let present = 0;
  let found = 0;
  const byState = { stated: [0, 0], inferred: [0, 0], missing: [0, 0] };
  for (const [variable, theirs] of wanted) {
    const value = values.get(variable);
    if (value === undefined || theirs === null || (value.code === null && theirs === '')) continue;
    both++;
    const right = sameCode(value, theirs);
    if (theirs !== '0') {
      present++;
      if (right) found++;
    }
    byState[value.state][1]++;
    if (right) {
      same++;
      byState[value.state][0]++;
    }
    if (right && !list) continue;
    const [words] = value.words;
    const why = words === undefined ? value.note : `${words.place}: ${words.text.replace(/\s+/g, ' ').slice(0, 140)}`;
    console.log(
      `  ${right ? '=' : '≠'} ${name}, ${variable}: ${value.code ?? 'missing'} (${value.state}), theirs ${theirs}. ${why}`,
    );
  }
  return { same, both, present, found, byState };
}

const total = {
  atop: { same: 0, both: 0, present: 0, found: 0 },
  precedent: { same: 0, both: 0, present: 0, found: 0 },
};
const states = { stated: [0, 0], inferred: [0, 0], missing: [0, 0] };
const rows = allianceCodes(readFileSync(new URL('bench/atop/atop_named_slice.csv', shared), 'utf8'));
for (const [id, file] of Object.entries(FILES)) {
  const precedent = precedentById(id);
  if (precedent === null || !existsSync(new URL(`corpus/${file}`, shared))) continue;
  const values = await coded(file);
  for (const [against, wanted] of [
    ['atop', rows.get(precedent.atop)],
    ['precedent', precedentCodes(precedent)],
  ]) {
    if (wanted === undefined) continue;
    const { byState, ...sums } = compare(`${id} (${against})`, values, wanted);
    for (const [name, number] of Object.entries(sums)) total[against][name] += number;
    for (const [state, [right, all]] of Object.entries(byState)) {
      states[state][0] += right;
      states[state][1] += all;
    }
  }
}
for (const [against, name] of [
  ['atop', 'the alliance data'],
  ['precedent', 'the precedents'],
]) {
  const { same, both, present, found } = total[against];
  console.log(
    `agreement with ${name}: ${percent(same, both)} variables; where they code something as present: ${percent(found, present)}`,
  );
}
for (const [state, [right, all]] of Object.entries(states))
  console.log(`  where ours is ${state}: ${percent(right, all)}`);
