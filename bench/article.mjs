// Measures the article text that core takes from web pages on ../shared/bench/wcxb, beside Readability alone and defuddle on
// the same pages, with the measure of the public article-extraction benchmark (runs of four words, ../shared/score/article.mjs).
// Each system reads in a thread of its own, so that a page on which it does not end in twenty seconds is given up; a page that
// was given up or on which the system failed counts as one without text. Time is given as wall clock and as processor time of
// this process, which a busy machine distorts less; "again" is a second reading of all pages by the same process. The compiler
// has the settings that the command gives it, for all systems.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { settleCompiler } from '../packages/casus/dist/compiler-settings.js';

const LONGEST_MS = 20_000;
const shared = new URL('../../shared/', import.meta.url);
const pages = new URL('bench/wcxb/', shared);

/** defuddle asks for some parts of the DOM that linkedom does not have. */
function withStyles(document, url) {
  document.styleSheets ??= [];
  if (document.defaultView && !document.defaultView.getComputedStyle) {
    document.defaultView.getComputedStyle = () => ({ display: '' });
  }
  document.URL = url;
  return document;
}

const systems = {
  Casus: async () => {
    const { readSources } = await import('../packages/core/dist/index.js');
    return async ({ id, url, bytes }) => {
      const [source] = await readSources(bytes, { document: `${id}.html`, url });
      return source.article.map(([start, end]) => source.text.slice(start, end)).join('\n\n');
    };
  },
  'Readability alone': async () => {
    const { parseHTML } = await import('linkedom');
    const core = createRequire(new URL('../packages/core/package.json', import.meta.url));
    const { Readability } = core('@mozilla/readability');
    return ({ bytes }) => new Readability(parseHTML(Buffer.from(bytes).toString()).document).parse()?.textContent ?? '';
  },
  defuddle: async () => {
    const { parseHTML } = await import('linkedom');
    const { Defuddle } = await import('defuddle/node');
    return async ({ bytes, url }) => {
      const document = withStyles(parseHTML(Buffer.from(bytes).toString()).document, url);
      const { content } = await Defuddle(document, url, { useAsync: false });
      return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body.textContent;
    };
  },
};

async function serve(name) {
  // What a system prints about a page's scripts would hide the figures.
  for (const way of ['log', 'warn', 'error']) console[way] = () => {};
  const read = await systems[name]();
  parentPort.on('message', async (page) => {
    try {
      parentPort.postMessage({ text: await read(page) });
    } catch {
      parentPort.postMessage({ text: null });
    }
  });
  parentPort.postMessage('ready');
}

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Null where nothing comes in time. */
const answerOf = (worker) =>
  new Promise((resolve, reject) => {
    const done = (answer) => {
      clearTimeout(bell);
      worker.off('error', reject);
      resolve(answer);
    };
    const bell = setTimeout(() => {
      worker.off('message', done);
      done(null);
    }, LONGEST_MS);
    worker.once('message', done);
    worker.once('error', reject);
  });

async function start(name) {
  const worker = new Worker(new URL(import.meta.url), { workerData: name });
  await answerOf(worker);
  return worker;
}

async function measure(name, passes) {
  let worker = await start(name);
  const texts = [];
  const lost = { failed: [], 'given up': [] };
  for (let pass = 0; pass < passes; pass++) {
    const times = [];
    const before = processor();
    for (const page of truth) {
      const began = performance.now();
      worker.postMessage(page);
      const answer = await answerOf(worker);
      times.push(performance.now() - began);
      if (pass === 0) texts.push(JSON.stringify({ id: page.id, text: answer?.text ?? '' }));
      if (pass === 0 && answer?.text === null) lost.failed.push(page.id);
      if (answer !== null) continue;
      lost['given up'].push(page.id);
      await worker.terminate();
      worker = await start(name);
    }
    const used = (processor() - before) / truth.length;
    if (pass === 0) score(name, texts);
    times.sort((a, b) => a - b);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    const p95 = times[Math.floor(times.length * 0.95)];
    const which = pass === 0 ? '' : ' again';
    console.log(
      `${which.padEnd(18)} ${mean.toFixed(1)} ms a page, 95th percentile ${p95.toFixed(1)} ms; processor ${used.toFixed(1)} ms a page`,
    );
  }
  for (const [what, ids] of Object.entries(lost))
    if (ids.length > 0) console.log(`${''.padEnd(18)} ${what} on ${ids.length} pages: ${ids.join(' ')}`);
  await worker.terminate();
}

function score(name, texts) {
  const file = join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
  writeFileSync(file, texts.join('\n'));
  const scorer = fileURLToPath(new URL('score/article.mjs', shared));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, truthFile], { encoding: 'utf8' });
  console.log(`${name.padEnd(18)} ${(stdout || stderr).trim()}`);
}

if (!isMainThread) await serve(workerData);
else if (!existsSync(pages)) {
  console.error('bench/article.mjs needs the pages in ../shared/bench/wcxb, which are not here: nothing was measured');
  process.exit(0);
}
const truthFile = fileURLToPath(new URL('truth.json', pages));
const truth = isMainThread
  ? Object.entries(JSON.parse(readFileSync(truthFile, 'utf8'))).map(([id, { url }]) => {
      return { id, url, bytes: new Uint8Array(gunzipSync(readFileSync(new URL(`pages/${id}.html.gz`, pages)))) };
    })
  : [];
const folder = isMainThread ? mkdtempSync(join(tmpdir(), 'casus-article-')) : '';
if (isMainThread) {
  settleCompiler();
  await measure('Casus', 2);
  await measure('Readability alone', 2);
  await measure('defuddle', 1);
  rmSync(folder, { recursive: true });
}
