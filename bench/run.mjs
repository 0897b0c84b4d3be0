// Runs every benchmark of this folder, or those named on the command line, one after the other, each in a process of its own.
// usage: npm run bench [-- NAME…]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const known = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
if (!existsSync(new URL('../../shared', import.meta.url))) {
  console.error('Skipped: the benchmark texts are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
let failed = 0;
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [`${here}${name}.mjs`], { stdio: 'inherit' });
  if (status !== 0) failed++;
}
if (failed > 0) console.error(`\n${failed} of the benchmarks did not finish.`);
process.exit(failed > 0 ? 1 : 0);
