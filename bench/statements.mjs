// Measures who said what on ../shared/bench/polnear: our statements of each text, scored by score/statements.mjs.
// Run after a build: node bench/statements.mjs [dev|train]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readDocument, readJsonlLine } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const gold = `${shared}bench/polnear/${process.argv[2] ?? 'dev'}.jsonl.gz`;
if (!existsSync(gold)) {
  console.error(
    'bench/statements.mjs needs the marked news in ../shared/bench/polnear, which are not here: nothing was measured',
  );
  process.exit(0);
}
const weights = fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url));
const english = createEnglish(gunzipSync(readFileSync(weights)));
const documents = gunzipSync(readFileSync(gold))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const lines = [];
for (const { id, text } of documents) {
  const source = await readJsonlLine(JSON.stringify({ id, text }), { document: 'statements.jsonl' }, 1);
  // The marks cover the whole text, headline included; the article that we would find in it leaves menus out.
  const whole = { ...source, article: [[0, source.text.length]] };
  lines.push(JSON.stringify({ id, statements: readDocument(whole, english).statements }));
}
const folder = mkdtempSync(join(tmpdir(), 'casus-statements-'));
const file = join(folder, 'statements.jsonl');
writeFileSync(file, lines.join('\n'));
const { status } = spawnSync(process.execPath, [`${shared}score/statements.mjs`, file, gold], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
