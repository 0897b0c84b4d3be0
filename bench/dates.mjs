// Date arithmetic against published vectors: sums of days, months and years, first and last days of months. A sum is right only if
// it is right with every rounding it may have; an ambiguous one must be refused where no rounding is told.
// usage: node bench/dates.mjs      after npm run build
import { existsSync, readFileSync } from 'node:fs';
import { addPeriod, dayOf, firstOfMonth, isoDay, lastOfMonth } from '../packages/core/dist/scenario/day.js';

const vectors = new URL('../../shared/bench/dates/', import.meta.url);
if (!existsSync(vectors)) {
  console.log('Skipped: the date vectors are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}

function rows(name) {
  const lines = readFileSync(new URL(name, vectors), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split(';').map((cell) => cell.trim()));
}

function periodIn(words) {
  const [years = 0, months = 0, days = 0] = (words.match(/-?\d+/g) ?? []).map(Number);
  return { years, months, days };
}

let wrong = 0;
function tally(name, found) {
  const right = found.filter(({ ours, theirs }) => ours === theirs).length;
  for (const { what, ours, theirs } of found)
    if (ours !== theirs) console.log(`  ≠ ${what}: ${ours}, should be ${theirs}`);
  wrong += found.length - right;
  console.log(`${name.padEnd(44)} ${right} of ${found.length}`);
}

const sum = (day, words, rounding) => {
  const found = addPeriod(dayOf(day), periodIn(words), rounding);
  return found === null ? 'refused' : isoDay(found);
};
const exact = rows('exact_computations.csv');
for (const rounding of ['refuse', 'up', 'down']) {
  tally(
    `exact sums, rounding "${rounding}"`,
    exact.map(([day, words, theirs]) => ({ what: `${day} + ${words}`, ours: sum(day, words, rounding), theirs })),
  );
}
const ambiguous = rows('ambiguous_computations.csv');
for (const [rounding, column] of [
  ['refuse', null],
  ['up', 2],
  ['down', 3],
]) {
  tally(
    `ambiguous sums, rounding "${rounding}"`,
    ambiguous.map((row) => ({
      what: `${row[0]} + ${row[1]}`,
      ours: sum(row[0], row[1], rounding),
      theirs: column === null ? 'refused' : row[column],
    })),
  );
}
const months = rows('first_last_day_of_month.csv');
tally(
  'first and last days of months',
  months.map(([day, first, last]) => ({
    what: day,
    ours: `${isoDay(firstOfMonth(dayOf(day)))} ${isoDay(lastOfMonth(dayOf(day)))}`,
    theirs: `${first} ${last}`,
  })),
);
console.log(wrong === 0 ? 'Every vector is exact.' : `${wrong} are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
