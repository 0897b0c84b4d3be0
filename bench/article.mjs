// Measures the article text that core takes from web pages on ../shared/bench/wcxb, beside Readability alone and defuddle on
// the same tree, with the measure of the public article-extraction benchmark (runs of four words, ../shared/score/article.mjs).
// Time is given as wall clock and as processor time of this process, which a busy machine distorts less.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const shared = new URL('../../shared/', import.meta.url);
const pages = new URL('bench/wcxb/', shared);
if (!existsSync(pages)) {
  console.error('bench/article.mjs needs the pages in ../shared/bench/wcxb, which are not here: nothing was measured');
  process.exit(0);
}
const core = createRequire(new URL('../packages/core/package.json', import.meta.url));
const { parseHTML } = await import(new URL('../node_modules/linkedom/esm/index.js', import.meta.url));
const { Readability } = core('@mozilla/readability');
const { Defuddle } = await import(new URL('../node_modules/defuddle/dist/node.js', import.meta.url));
const { readSources } = await import(new URL('../packages/core/dist/index.js', import.meta.url));

const truthFile = fileURLToPath(new URL('truth.json', pages));
const truth = Object.entries(JSON.parse(readFileSync(truthFile, 'utf8'))).map(([id, { url }]) => {
  return { id, url, bytes: gunzipSync(readFileSync(new URL(`pages/${id}.html.gz`, pages))) };
});

const treeOf = (html) => parseHTML(html).document;

/** defuddle asks for some parts of the DOM that linkedom does not have. */
function treeForDefuddle(html, url) {
  const document = treeOf(html);
  document.styleSheets ??= [];
  if (document.defaultView && !document.defaultView.getComputedStyle) {
    document.defaultView.getComputedStyle = () => ({ display: '' });
  }
  document.URL = url;
  return document;
}

const systems = {
  Casus: async ({ id, url, bytes }) => {
    const [source] = await readSources(new Uint8Array(bytes), { document: `${id}.html`, url });
    return source.article.map(([start, end]) => source.text.slice(start, end)).join('\n\n');
  },
  'Readability alone': ({ bytes }) => new Readability(treeOf(bytes.toString('utf8'))).parse()?.textContent ?? '',
  defuddle: async ({ bytes, url }) => {
    const { content } = await Defuddle(treeForDefuddle(bytes.toString('utf8'), url), url, { useAsync: false });
    return treeOf(`<!doctype html><html><body>${content}</body></html>`).body.textContent;
  },
};

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const folder = mkdtempSync(join(tmpdir(), 'casus-article-'));
const complain = console.error;
for (const [name, read] of Object.entries(systems)) {
  const lines = [];
  const times = [];
  let failed = 0;
  const before = processor();
  // What the others print about a page's scripts would hide the figures.
  console.error = () => {};
  for (const page of truth) {
    const start = performance.now();
    let text = '';
    try {
      text = await read(page);
    } catch {
      failed++;
    }
    times.push(performance.now() - start);
    lines.push(JSON.stringify({ id: page.id, text }));
  }
  console.error = complain;
  const used = (processor() - before) / truth.length;
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const p95 = times[Math.floor(times.length * 0.95)];
  const file = join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
  writeFileSync(file, lines.join('\n'));
  const scorer = fileURLToPath(new URL('score/article.mjs', shared));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, truthFile], { encoding: 'utf8' });
  console.log(`${name.padEnd(18)} ${(stdout || stderr).trim()}`);
  console.log(
    `${''.padEnd(18)} ${mean.toFixed(1)} ms a page, 95th percentile ${p95.toFixed(1)} ms; processor ${used.toFixed(1)} ms a page; ${failed} failed`,
  );
}
rmSync(folder, { recursive: true });
