// The precedents against what others coded and against the texts: the fields that both code of 28 alliances in the Alliance
// Treaty Obligations and Provisions data, then the days, articles and single values of the instruments that the corpus holds.
// Every difference is printed; one of the first kind with the reason that the precedent's own file gives, or as not explained.
// usage: node bench/precedents.mjs [--list]      after npm run build; --list prints every comparison
import { existsSync, readFileSync } from 'node:fs';
import { precedentById, precedents } from '../packages/core/dist/index.js';
import { alliances } from './precedents/alliances.mjs';
import { texts } from './precedents/texts.mjs';

const shared = new URL('../../shared/', import.meta.url);
if (!existsSync(shared)) {
  console.log('Skipped: the benchmark texts are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const list = process.argv.includes('--list');
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;

const all = precedents();
const clauses = all.flatMap(({ commitments }) => commitments);
console.log(
  `${all.length} instruments, ${clauses.length} commitments; ${all.filter((p) => p.check.length > 0).length} of the files name something to check`,
);
const defence = clauses.filter(({ obligation }) => obligation.includes('defense'));
const counts = new Map();
for (const { response } of defence) for (const code of response) counts.set(code, (counts.get(code) ?? 0) + 1);
console.log(
  `responses of ${defence.length} defence clauses: ${[...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, n]) => `${code} ${n}`)
    .join(', ')}`,
);

console.log('\nagainst the coding of alliances');
const rows = alliances(readFileSync(new URL('bench/atop/atop_named_slice.csv', shared), 'utf8'));
const coded = new Map(all.filter(({ atop }) => atop !== undefined).map((precedent) => [precedent.atop, precedent]));
const fields = new Map();
let same = 0;
let both = 0;
let unexplained = 0;
for (const { atop, values } of rows) {
  const precedent = coded.get(atop);
  if (precedent === undefined) {
    console.log(`  no precedent for alliance ${atop}`);
    continue;
  }
  const reasons = new Map(Object.entries(precedent.differs ?? {}));
  for (const [field, theirs, ours] of values(precedent)) {
    if (ours === null || theirs === null) continue;
    const tally = fields.get(field) ?? { same: 0, both: 0 };
    tally.both++;
    both++;
    if (ours === theirs) {
      tally.same++;
      same++;
      if (list) console.log(`  = ${precedent.id}, ${field}: ${ours}`);
    } else {
      const reason = reasons.get(field);
      if (reason === undefined) unexplained++;
      console.log(`  ${precedent.id}, ${field}: ${ours}, theirs ${theirs}. ${reason ?? 'NOT EXPLAINED'}`);
      reasons.delete(field);
    }
    fields.set(field, tally);
  }
  for (const field of reasons.keys()) console.log(`  ${precedent.id}: says why ${field} differs, and it does not`);
}
for (const [field, tally] of fields) console.log(`  ${field.padEnd(14)} ${percent(tally.same, tally.both)}`);
console.log(
  `  agreement on fields that both code: ${percent(same, both)}; differences without a reason: ${unexplained}`,
);

console.log('\nagainst the texts');
let held = 0;
let checked = 0;
for (const { id, checks } of texts(shared)) {
  const precedent = precedentById(id);
  if (precedent === null) {
    console.log(`  no precedent ${id}`);
    continue;
  }
  for (const [what, right, shown] of checks(precedent)) {
    checked++;
    if (right) held++;
    if (!right || list) console.log(`  ${right ? '=' : '≠'} ${id}, ${what}: ${shown}`);
  }
}
console.log(`  values that the text bears out: ${percent(held, checked)}`);
