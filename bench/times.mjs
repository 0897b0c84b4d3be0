// Time expressions on ../shared/bench/times, scored by ../shared/score/times.mjs: with trees, from words alone, and chrono-node
// with an adapter to TIMEX3 beside them. Then speed on news text and on one long line.
// usage: node bench/times.mjs [--errors]      after npm run build
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { casual } from 'chrono-node';
import { createEnglish, readTimes } from '../packages/english/dist/index.js';

const shared = new URL('../../shared/', import.meta.url);
const gold = fileURLToPath(new URL('bench/times/meantime-dev.jsonl', shared));
const scorer = fileURLToPath(new URL('score/times.mjs', shared));
if (!existsSync(gold)) {
  console.error('bench/times.mjs needs ../shared/bench/times, which is not here: nothing was measured');
  process.exit(0);
}
const meantime = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
/** One document's date is written 03-02-2009 in the data; a reader is given ISO dates. */
for (const document of meantime)
  document.published = document.published?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1');
const sets = { MEANTIME: meantime, TimeBank: readTimeML(new URL('corpus/restricted/', shared)) };

/** The TimeML documents of the corpus: their text without tags, and their TIMEX3 as gold. */
function readTimeML(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .map((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const created = /<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>/.exec(source)?.[0] ?? '';
      const published = /value="(\d{4})-?(\d\d)-?(\d\d)/.exec(created)?.slice(1).join('-');
      const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? '';
      const times = [];
      let text = '';
      for (const part of body.split(/(<[^>]*>)/)) {
        if (part.startsWith('<TIMEX3')) {
          const attribute = (name) => new RegExp(`${name}="([^"]*)"`).exec(part)?.[1];
          times.push({ start: text.length, end: text.length, type: attribute('type'), value: attribute('value') });
        } else if (part === '</TIMEX3>') times.at(-1).end = text.length;
        else if (!part.startsWith('<')) text += part.replaceAll('&amp;', '&');
      }
      return { id: file, published, text, times };
    });
}
const weights = new URL('../packages/english/weights/english.casus', import.meta.url);
const english = createEnglish(gunzipSync(readFileSync(weights)));

const withTrees = (document) =>
  readTimes(document.text, { reference: document.published, sentences: english.read(document.text) });
const withWords = (document) => readTimes(document.text, { reference: document.published });

const two = (n) => `${n}`.padStart(2, '0');
const weekOf = (date) => {
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  return `${day.getUTCFullYear()}-W${two(Math.ceil(((day - Date.UTC(day.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7))}`;
};

/** What chrono-node found, said as TIMEX3 would: no preposition in the span, no finer than the words, no coarser than needed. */
function fromChrono({ index, text, start }) {
  const lead = /^(?:on|in|at|by|since|from|until|during|,)\s+/i.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).toLowerCase();
  const date = start.date();
  const year = start.get('year');
  const month = start.get('month');
  const day = `${year}-${two(month)}-${two(start.get('day'))}`;
  const span = { start: index + lead, end: index + text.trimEnd().length };
  const part = /(morning|afternoon|evening|night)$/.exec(words)?.[1];
  if (part !== undefined)
    return {
      ...span,
      type: 'TIME',
      value: `${day}T${{ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[part]}`,
    };
  if (start.isCertain('hour')) {
    const zone = start.get('timezoneOffset') === 0 ? 'Z' : '';
    return { ...span, type: 'TIME', value: `${day}T${two(start.get('hour'))}:${two(start.get('minute') ?? 0)}${zone}` };
  }
  if (/\bnow$/.test(words)) return { ...span, type: 'DATE', value: 'PRESENT_REF' };
  if (/(hour|minute)s?\b/.test(words))
    return { ...span, type: 'TIME', value: `${day}T${two(date.getHours())}:${two(date.getMinutes())}` };
  if (/\bweeks?\b/.test(words)) return { ...span, type: 'DATE', value: weekOf(date) };
  if (/\bquarters?\b/.test(words)) return { ...span, type: 'DATE', value: `${year}-Q${Math.ceil(month / 3)}` };
  if (/\byears?\b/.test(words)) return { ...span, type: 'DATE', value: `${year}` };
  if (/\bmonths?\b/.test(words) || (!start.isCertain('day') && !start.isCertain('weekday')))
    return { ...span, type: 'DATE', value: `${year}-${two(month)}` };
  return { ...span, type: 'DATE', value: day };
}

function withChrono(document) {
  const reference = document.published;
  const date = reference === undefined ? undefined : new Date(`${reference}T12:00:00`);
  return casual.parse(document.text, date).map(fromChrono);
}

const folder = mkdtempSync(join(tmpdir(), 'times-'));
function score(name, read, documents) {
  const file = join(folder, 'times.jsonl');
  const goldFile = join(folder, 'gold.jsonl');
  writeFileSync(goldFile, documents.map((d) => JSON.stringify(d)).join('\n'));
  writeFileSync(file, documents.map((d) => JSON.stringify({ id: d.id, times: read(d) })).join('\n'));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, goldFile], { encoding: 'utf8' });
  console.log(`${name.padEnd(12)} ${(stdout || stderr).trim()}`);
}
for (const [set, documents] of Object.entries(sets)) {
  if (documents.length === 0) continue;
  console.log(`${set}, ${documents.length} documents`);
  score('with trees', withTrees, documents);
  score('from words', withWords, documents);
  score('chrono-node', withChrono, documents);
}
rmSync(folder, { recursive: true });

if (process.argv.includes('--errors')) Object.values(sets).forEach(listErrors);
measureSpeed();

function listErrors(documents) {
  const touch = (a, b) => a.start < b.end && b.start < a.end;
  const said = ({ text }, { start, end, type, value }) => `${JSON.stringify(text.slice(start, end))} ${type} ${value}`;
  for (const document of documents) {
    const context = ({ start, end }) => JSON.stringify(document.text.slice(Math.max(0, start - 60), end + 30));
    const times = withTrees(document).filter(
      (time) => !(document.ignore ?? []).some(([start, end]) => touch(time, { start, end })),
    );
    for (const wanted of document.times) {
      const near = times.filter((time) => touch(time, wanted));
      const found = near.find((time) => time.start === wanted.start && time.end === wanted.end) ?? near[0];
      if (found === undefined) console.log(`missed  ${said(document, wanted)}   ${context(wanted)}`);
      else if (found.start !== wanted.start || found.end !== wanted.end)
        console.log(`span    ${said(document, wanted)} read ${said(document, found)}   ${context(wanted)}`);
      else if (found.value !== wanted.value)
        console.log(
          `value   ${said(document, wanted)} read ${found.value} (${document.published})   ${context(wanted)}`,
        );
    }
    for (const time of times)
      if (!document.times.some((wanted) => touch(time, wanted)))
        console.log(`extra   ${said(document, time)}   ${context(time)}`);
  }
}

function measureSpeed() {
  const news = new URL('bench/polnear/dev.jsonl.gz', shared);
  if (!existsSync(news)) return;
  const texts = gunzipSync(readFileSync(news))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  // Processor time of this process, so that other work on the machine does not count.
  const seconds = (run) => {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const read = () => texts.forEach((text) => void readTimes(text, { reference: '2016-06-01' }));
  // The best of several runs: the first ones are slowed by the compiler.
  const fast = Math.min(...Array.from({ length: 12 }, () => seconds(read)));
  console.log(
    `speed        ${(size / fast / 1e6).toFixed(1)} MB/s on ${texts.length} articles, ${((fast / texts.length) * 1000).toFixed(2)} ms an article`,
  );
  const chrono = seconds(() => texts.slice(0, 20).forEach((text) => void casual.parse(text, new Date(2016, 5, 1))));
  console.log(`  chrono-node ${(texts.slice(0, 20).join('').length / chrono / 1e6).toFixed(1)} MB/s`);
  const line = texts.join(' ').replace(/\s+/g, ' ');
  for (const megabytes of [1, 10]) {
    const long = line.repeat(Math.ceil((megabytes * 1e6) / line.length)).slice(0, megabytes * 1e6);
    console.log(
      `  one line of ${megabytes} MB in ${seconds(() => readTimes(long, { reference: '2016-06-01' })).toFixed(2)} s`,
    );
  }
}
