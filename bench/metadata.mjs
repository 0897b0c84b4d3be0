// Measures title, author and day of publication that core takes from the web pages of ../shared/bench/wcxb. Exact: the same
// characters after folding case, white space and the shapes of quotation marks, and nothing else. Pages whose truth has no
// author or no day are not counted for it, but what was said of them is told, since a wrong answer is worse than none.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const pages = new URL('../../shared/bench/wcxb/', import.meta.url);
if (!existsSync(pages)) {
  console.error('bench/metadata.mjs needs the pages in ../shared/bench/wcxb, which are not here: nothing was measured');
  process.exit(0);
}
const { readSources } = await import(new URL('../packages/core/dist/index.js', import.meta.url));
const truth = JSON.parse(readFileSync(new URL('truth.json', pages), 'utf8'));

const fold = (text) =>
  (text ?? '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const fields = {
  title: { said: (source) => source.title, true: (gold) => gold.title },
  author: { said: (source) => source.author, true: (gold) => gold.author },
  'date (day)': { said: (source) => source.published, true: (gold) => gold.publish_date },
};
const counts = Object.fromEntries(Object.keys(fields).map((name) => [name, { right: 0, wrong: 0, none: 0, extra: 0 }]));
const misses = [];
for (const [id, { url, ground_truth: gold }] of Object.entries(truth)) {
  const bytes = new Uint8Array(gunzipSync(readFileSync(new URL(`pages/${id}.html.gz`, pages))));
  const [source] = await readSources(bytes, { document: `${id}.html`, url }).catch(() => [{}]);
  for (const [name, field] of Object.entries(fields)) {
    const said = field.said(source) ?? null;
    const wanted = field.true(gold) || null;
    const count = counts[name];
    if (wanted === null) count.extra += said === null ? 0 : 1;
    else if (said === null) count.none++;
    else if (fold(said) === fold(wanted)) count.right++;
    else count.wrong++;
    if (wanted !== null && fold(said) !== fold(wanted)) misses.push(`${id} ${name}: said ${said}, is ${wanted}`);
  }
}
for (const [name, { right, wrong, none, extra }] of Object.entries(counts)) {
  const total = right + wrong + none;
  const share = ((100 * right) / total).toFixed(1);
  console.log(
    `${name.padEnd(12)} exact ${share} % (${right} of ${total}; ${wrong} otherwise, ${none} not said; said for ${extra} pages whose truth has none)`,
  );
}
if (process.argv.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
