// The precedents against known crises: for each file of bench/history it prints whom the words bound to do what, whom perhaps, and
// where those who know judged otherwise. It ends with 1 where an expectation of a file is not met.
// usage: node bench/history.mjs [NAME…]      after npm run build
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answerScenario, prepareScenario, scenarioOf } from '../packages/core/dist/index.js';

const folder = new URL('history/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.slice(0, -'.yml'.length));
const asked = process.argv.slice(2);
const names = known.filter((name) => asked.length === 0 || asked.includes(name));

const crises = names.map((name) => {
  const { scenario, mistakes } = scenarioOf(parse(readFileSync(new URL(`${name}.yml`, folder), 'utf8')));
  if (scenario === null) throw new Error(`${name}: ${JSON.stringify(mistakes)}`);
  return { name, scenario, answer: answerScenario(scenario, prepareScenario(scenario)) };
});
crises.sort((a, b) => (a.answer.asOf < b.answer.asOf ? -1 : 1));

/** Rows of one commitment and verdict as one line; a promise that waits for no case is told only where a file asks for it. */
function lines({ scenario, answer }) {
  const groups = new Map();
  for (const row of answer.rows) {
    const named = scenario.expect.some(
      ({ bearer, commitment, to }) =>
        bearer === row.bearer &&
        [row.place, row.instrument, row.commitment].includes(commitment) &&
        (to === undefined || to === row.beneficiary),
    );
    const waits = row.because.some(({ stage }) => stage === 'case');
    if (!named && (row.verdict === 'silent' || !waits)) continue;
    const key = `${row.verdict}\n${row.commitment}\n${row.beneficiary ?? ''}`;
    const group = groups.get(key) ?? { ...row, bearers: new Set() };
    group.bearers.add(row.bearer);
    groups.set(key, group);
  }
  const order = ['bound', 'doubtful', 'silent'];
  return [...groups.values()].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

let missed = 0;
let expectations = 0;
for (const crisis of crises) {
  const { answer, scenario, name } = crisis;
  console.log(`\n${answer.asOf}  ${answer.name}  [${name}]`);
  console.log(`  ${answer.question}`);
  for (const { verdict, commitment, beneficiary, bearers, says, strength, because } of lines(crisis)) {
    const whom =
      [...bearers].length > 6
        ? `${[...bearers].slice(0, 5).join(', ')} and ${bearers.size - 5} more`
        : [...bearers].join(', ');
    console.log(
      `  ${verdict.padEnd(8)} ${whom}${beneficiary === null ? '' : ` → ${beneficiary}`}: ${commitment}, ${strength}. ${says}`,
    );
    if (verdict !== 'bound') console.log(`           since ${because.map((reason) => reason.says).join('; ')}`);
  }
  for (const words of scenario.judged) console.log(`  judged   ${words}`);
  for (const { at, says } of answer.problems) {
    console.log(`  PROBLEM  ${at}: it ${says}`);
    missed++;
  }
  for (const { expected, met, instead } of answer.expectations) {
    expectations++;
    if (met) continue;
    missed++;
    console.log(`  NOT MET  ${expected.bearer}, ${expected.commitment}: ${expected.verdict} expected, and ${instead}`);
  }
}
const instruments = new Set(crises.flatMap(({ scenario }) => scenario.instruments.map((each) => each.precedent)));
console.log(
  `\n${crises.length} crises of ${crises[0]?.answer.asOf.slice(0, 4)} to ${crises.at(-1)?.answer.asOf.slice(0, 4)}, ${instruments.size} precedents, ${expectations} expectations, ${missed === 0 ? 'all met' : `${missed} not met`}; ${crises.filter(({ scenario }) => scenario.judged.length > 0).length} files say where it was judged otherwise.`,
);
process.exit(missed === 0 ? 0 : 1);
