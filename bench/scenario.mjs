// The scenario engine under load, and beside others: all answers of a day with their reasons, single questions, coverage and sweeps
// over 100,000 commitments; a million of them in a process of its own; json-rules-engine and clingo on the same small questions.
// CPU time of the whole process is given, which on a busy machine is fairer than the clock; medians of several runs.
// usage: node bench/scenario.mjs      after npm run build
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import solver from 'clingo-wasm';
import { Engine } from 'json-rules-engine';
import {
  ask,
  coverageOf,
  decidingStages,
  derivationOf,
  evaluate,
  gapsOf,
  layoutOf,
  ledgerOn,
  precedents,
  prepareScenario,
  scenarioOf,
  sweepOf,
  verdictIn,
  verdictOn,
} from '../packages/core/dist/index.js';
import { clingoAnswer, clingoProgram } from './scenario/clingo.mjs';
import { BENEFICIARIES, CASES, largeModel, smallModel } from './scenario/model.mjs';

const clingo = solver.run;
const DAY = 20_000; // 2024-10-04
const YEAR = 365.2425;
const first2010 = 14_610;

function cpu(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

/** First run, median and quickest of so many runs. */
function timed(runs, work) {
  const all = [];
  let result;
  for (let run = 0; run < runs; run++) {
    const once = cpu(() => work(run));
    all.push(once.ms);
    result = once.result;
  }
  const sorted = [...all].sort((a, b) => a - b);
  return { first: all[0], median: sorted[Math.floor(runs / 2)], best: sorted[0], result };
}

const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
function tell(what, { first, median, best }, note = '') {
  console.log(`  ${what.padEnd(58)} ${ms(median).padStart(9)}   first ${ms(first)}, best ${ms(best)}${note}`);
}

/** All answers of a day from facts that the engine has not seen: verdict, truth of every stage, and the stages that decide. */
function allAnswers(model, day) {
  const evaluation = evaluate({ ...model, facts: [...model.facts] });
  const { codes } = ledgerOn(evaluation, day);
  const verdicts = { bound: 0, 'not-bound': 0, undetermined: 0 };
  for (const code of codes) verdicts[verdictIn(code)]++;
  return { evaluation, codes, verdicts };
}

if (process.argv[2] === '--million') {
  const model = largeModel(1_000_000, 1000);
  const laid = cpu(() => layoutOf(model));
  const answers = timed(5, (run) => allAnswers(model, DAY - run).verdicts);
  const { verdicts } = allAnswers(model, DAY);
  console.log(
    JSON.stringify({
      layout: laid.ms,
      first: answers.first,
      median: answers.median,
      best: answers.best,
      verdicts,
      rss: process.resourceUsage().maxRSS / 1024,
    }),
  );
  process.exit(0);
}

let x = 0;
const reference = timed(5, () => {
  for (let i = 0; i < 50_000_000; i++) x = (Math.imul(x, 31) + i) | 0;
});
console.log(
  `reference: 50 million steps of a multiplication and a sum take ${ms(reference.median)} here (${x === 0 ? '' : 'done'})`,
);

console.log('\n100,000 commitments, 1,000 facts');
const model = largeModel(100_000, 1000);
const laid = cpu(() => layoutOf(model));
console.log(`  laying them out, once at loading: ${ms(laid.ms)}`);
const answers = timed(15, (run) => allAnswers(model, DAY - run));
tell('all answers of a day, each with its reasons', answers);
const { evaluation, codes, verdicts } = allAnswers(model, DAY);
console.log(`    ${codes.length} answers: ${JSON.stringify(verdicts)}`);
const named = timed(5, () => codes.reduce((sum, code) => sum + decidingStages(code).length, 0));
tell('the same reasons as lists of names', named, `, ${named.result} reasons`);
const times = timed(5, () => {
  const fresh = evaluate({ ...model, facts: [...model.facts] });
  for (const pair of fresh.pairs) pair.bound;
  return fresh;
});
tell('the answers of all days at once', times);
const same = times.result.pairs.every((pair, index) => verdictOn(pair, DAY) === verdictIn(codes[index]));
console.log(`    for the day asked about they are the same: ${same}`);
const words = timed(3, () =>
  evaluation.pairs.reduce((sum, pair) => sum + derivationOf(evaluation, pair, DAY).because.length, 0),
);
tell('all derivations in words, down to facts and sources', words);

let found = 0;
evaluation.layout.cells();
const asked = timed(15, (run) => {
  for (let i = 0; i < 1000; i++) {
    const at = (i * 7 + run) % BENEFICIARIES;
    found += ask(evaluation, `P${at}`, CASES[i % CASES.length], 10_000 + i * 11 + run).codes.length;
  }
});
tell('1,000 questions: one beneficiary, one case, one day', asked, `, ${Math.round(found / 15_000)} answers each`);

const window = { from: first2010, to: first2010 + Math.round(30 * YEAR) };
const covered = timed(9, () => coverageOf(evaluate({ ...model, facts: [...model.facts] }), window));
tell('coverage over 30 years: beneficiary × case × strength', covered, `, ${covered.result.cells.length} cells`);
tell(
  '  and its gaps',
  timed(9, () => gapsOf(covered.result)),
);
tell(
  '  and every guarantor of every cell',
  timed(3, () => {
    const { cells } = coverageOf(evaluation, window);
    return cells.reduce((sum, { guarantors }) => sum + guarantors.size, 0);
  }),
);

const moved = model.facts.find(
  ({ key, value, from }) =>
    value === 'yes' && Number.isFinite(from) && model.norms.some(({ trigger }) => trigger === key),
);
const century = { fact: moved.given, from: 0, to: Math.round(100 * YEAR), after: 3 };
const swept = timed(7, () => sweepOf(model, century));
tell('sweep of one fact over 100 years, all answers', swept, `, ${swept.result.length - codes.length} changes`);
const asking = { ...model, norms: model.norms.filter(({ trigger }) => trigger === moved.key) };
const narrow = timed(7, () => sweepOf(asking, century));
tell('  only the commitments that wait for that case', narrow, `, ${asking.norms.length} of them`);

console.log('\nall precedents, an attack on Poland by Germany moved through 1920 to 2020');
const { scenario } = scenarioOf({
  name: 'sweep',
  question: 'who is bound',
  'as-of': '1939-09-01',
  instruments: precedents().map(({ id }) => ({ precedent: id })),
  facts: [{ what: 'armed-attack', on: 'POL', by: 'DEU', from: '1939-09-01', to: '1939-12-31' }],
  complete: ['happenings'],
});
const compiled = prepareScenario(scenario);
const from1920 = -18_263;
const whole = timed(7, () =>
  sweepOf(compiled.model, { fact: 0, from: from1920, to: from1920 + Math.round(100 * YEAR), after: 3 }),
);
const pairs = evaluate(compiled.model).pairs.length;
tell('exact days on which an answer changes', whole, `, ${pairs} answers, ${whole.result.length - pairs} changes`);

console.log('\n1,000,000 commitments, 1,000 facts, in a process of its own');
const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--million'], {
  encoding: 'utf8',
});
if (status === 0) {
  const million = JSON.parse(stdout);
  console.log(`  laying them out, once at loading: ${ms(million.layout)}`);
  tell('all answers of a day, each with its reasons', million, `, at most ${Math.round(million.rss)} MB`);
} else console.log(`  it did not finish: ${stderr.trim().split('\n').at(-1)}`);

console.log('\nbeside others, on the same small questions');
async function cpuAsync(work) {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

// One day, two truths: it knows neither time nor the unknown, so the standing of each party on the day is worked out for it.
for (const size of [1000, 10_000]) {
  const small = largeModel(size, 100, 3);
  small.facts = small.facts.filter(({ value }) => value === 'yes').map((fact) => ({ ...fact, sureFrom: fact.from }));
  small.complete = ['*'];
  small.norms = small.norms.map(({ subjectTo: _, voidIf: __, ...norm }) => ({ ...norm, survives: false }));
  const plain = {
    ...small,
    instruments: small.instruments.map((each) => ({ ...each, courses: each.courses.map(certain) })),
  };
  const ours = timed(5, () => allAnswers(plain, DAY).codes);
  const standing = evaluate(plain);
  const theirs = await cpuAsync(async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    plain.norms.forEach((norm, index) => {
      const all = [{ fact: `standing ${index}`, operator: 'equal', value: true }];
      if (norm.trigger !== null) all.push({ fact: norm.trigger, operator: 'equal', value: true });
      for (const { fact } of norm.when ?? []) all.push({ fact, operator: 'equal', value: true });
      for (const { fact } of norm.unless ?? []) all.push({ fact, operator: 'notEqual', value: true });
      engine.addRule({ conditions: { all }, event: { type: String(index) } });
    });
    const given = {};
    plain.norms.forEach((norm, index) => {
      const { days } = standing.layout.legal(norm, norm.bearers[0]);
      given[`standing ${index}`] = verdictOn({ bound: days }, DAY) === 'bound';
    });
    for (const { key, from, to } of plain.facts) if (from <= DAY && DAY < to) given[key] = true;
    const { events } = await engine.run(given);
    return new Set(events.map(({ type }) => Number(type)));
  });
  let agree = 0;
  ours.result.forEach((code, index) => {
    if ((verdictIn(code) === 'bound') === theirs.result.has(index)) agree++;
  });
  console.log(
    `  ${size} commitments, one day: Casus ${ms(ours.median)}, json-rules-engine ${ms(theirs.ms)}; the same answer for ${agree} of ${size}`,
  );
}

function certain({ suspended: _, ...course }) {
  const { consent } = course;
  return consent?.last === Infinity ? { ...course, consent: { first: consent.first, last: consent.first } } : course;
}

await clingo('a.', 1);
for (const size of [10, 100, 300]) {
  const small = smallModel(size, size, 11);
  const ours = timed(5, () => {
    const fresh = evaluate({ ...small, facts: [...small.facts] });
    for (const pair of fresh.pairs) pair.bound;
    return fresh;
  });
  const theirs = await cpuAsync(() => clingo(clingoProgram(small, 0, 60), 1));
  const { agree, all } = agreement(ours.result, theirs.result);
  console.log(
    `  ${size} commitments, 61 days: Casus ${ms(ours.median)}, clingo ${ms(theirs.ms)}; the same answer for ${agree} of ${all}`,
  );
}
let agreed = 0;
let compared = 0;
for (let seed = 100; seed < 140; seed++) {
  const small = smallModel(8, 12, seed);
  const { agree, all } = agreement(evaluate(small), await clingo(clingoProgram(small, 0, 60), 1));
  agreed += agree;
  compared += all;
}
console.log(
  `  40 models of 8 commitments by chance: the same answer as clingo for ${agreed} of ${compared} commitments and days`,
);

function agreement({ pairs: all }, result) {
  const { sure, may } = clingoAnswer(result);
  const found = { agree: 0, all: 0 };
  for (const pair of all) {
    for (let day = 0; day <= 60; day++) {
      const at = `${pair.norm.id} ${pair.bearer} ${day}`;
      const theirs = sure.has(at) ? 'bound' : may.has(at) ? 'undetermined' : 'not-bound';
      found.all++;
      if (theirs === verdictOn(pair, day)) found.agree++;
    }
  }
  return found;
}
