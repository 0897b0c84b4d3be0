import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../src/scenario/ask.js';
import { coverageOf, stretchesOf } from '../src/scenario/coverage.js';
import { derivationOf } from '../src/scenario/derivation.js';
import { evaluate, verdictOn } from '../src/scenario/evaluate.js';
import { factRecord } from '../src/scenario/facts.js';
import { holdsOn, type Spans } from '../src/scenario/interval.js';
import { decidingStages, ledgerOn, verdictIn } from '../src/scenario/ledger.js';
import { legalStretches } from '../src/scenario/legal-status.js';
import type { FactRecord, Model } from '../src/scenario/model.js';
import { occurrencesOf } from '../src/scenario/occurrence.js';
import { settlementsOf } from '../src/scenario/settle.js';
import { sweepOf } from '../src/scenario/sweep.js';
import { allOf, anyOf, not, truthOn } from '../src/scenario/truth.js';
import { KEYS, models } from './scenario-models.js';
import { FIRST_DAY, naiveBound } from './scenario-naive.js';

const DAYS = [0, 7, 13, 22, 30, 41, 55, 70];

function answers(model: Model): string[] {
  return evaluate(model).pairs.map((pair) => DAYS.map((day) => verdictOn(pair, day)).join(' '));
}

describe('the engine beside a day-by-day reckoning', () => {
  it('gives the same answer for every commitment, bearer and day of random models', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(models, (model) => {
        for (const pair of evaluate(model).pairs) {
          const naive = naiveBound(model, pair.norm, pair.bearer);
          const ours = naive.map((_, index) => truthOn(pair.bound, FIRST_DAY + index));
          for (const truth of ours) seen.set(truth, (seen.get(truth) ?? 0) + 1);
          const where = ours.findIndex((truth, index) => truth !== naive[index]);
          if (where >= 0) {
            const { norm, bearer } = pair;
            throw new Error(`${norm.id} of ${bearer}, day ${FIRST_DAY + where}: ${ours[where]}, not ${naive[where]}`);
          }
        }
      }),
      { numRuns: 3000, seed: 20410113 },
    );
    // A comparison in which everything is "no" would prove nothing.
    for (const truth of ['yes', 'no', 'unknown']) expect(seen.get(truth), truth).toBeGreaterThan(10_000);
  }, 180_000);

  it('gives in a ledger, and to one question, the verdict that the whole course of time gives', () => {
    fc.assert(
      fc.property(models, fc.nat(80), (model, day) => {
        const evaluation = evaluate(model);
        const { codes } = ledgerOn(evaluate(model), day);
        const single = evaluate(model);
        evaluation.pairs.forEach((pair, index) => {
          const code = codes[index] ?? 0;
          expect(verdictIn(code)).toBe(verdictOn(pair, day));
          // No answer without a reason, and no reason that the derivation does not give as well.
          const decides = decidingStages(code);
          const { because } = derivationOf(evaluation, pair, day);
          const spoken = new Set(because.map(({ stage }) => stage));
          for (const stage of decides) expect(spoken, stage).toContain(stage);
        });
        for (const { beneficiary, case: case_ } of single.layout.cells()) {
          const asked = ask(single, beneficiary, case_, day);
          expect([...asked.codes]).toEqual([...asked.pairs].map((pair) => codes[pair]));
        }
      }),
      { numRuns: 1500, seed: 6 },
    );
  }, 120_000);

  it('finds in a sweep the very days on which an answer changes', () => {
    let changed = 0;
    fc.assert(
      fc.property(models, fc.nat(7), fc.integer({ min: 0, max: 12 }), (given, number, after) => {
        const model = { ...given, facts: given.facts.map((record, index) => ({ ...record, given: index })) };
        const fact = model.facts[number];
        if (fact === undefined) return;
        const found = sweepOf(model, { fact: number, from: 0, to: 40, after });
        const byPair = new Map<string, string[]>();
        for (const { norm, bearer, from, verdict } of found) {
          const key = `${norm} ${bearer}`;
          byPair.set(key, [...(byPair.get(key) ?? []), `${from} ${verdict}`]);
        }
        const stepped = new Map<string, string[]>();
        const last = new Map<string, string>();
        for (let day = 0; day <= 40; day++) {
          const by = day - fact.from;
          const moved = {
            ...fact,
            from: day,
            sureFrom: fact.sureFrom + by,
            sureTo: fact.sureTo + by,
            to: fact.to + by,
          };
          const facts = model.facts.map((record) => (record === fact ? moved : record));
          for (const pair of evaluate({ ...model, facts }).pairs) {
            const key = `${pair.norm.id} ${pair.bearer}`;
            const verdict = verdictOn(pair, day + after);
            if (last.get(key) === verdict) continue;
            last.set(key, verdict);
            stepped.set(key, [...(stepped.get(key) ?? []), `${day} ${verdict}`]);
          }
        }
        expect(byPair).toEqual(stepped);
        changed += found.length - byPair.size;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(changed).toBeGreaterThan(100);
  }, 120_000);
});

describe('properties of every answer', () => {
  const wellFormed = (spans: Spans) =>
    spans.length % 2 === 0 && spans.every((edge, index) => index === 0 || edge > (spans[index - 1] ?? Infinity));

  it('keeps intervals disjoint and ordered, and what is sure within what may be', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { bound } of evaluate(model).pairs) {
          expect(wellFormed(bound.sure) && wellFormed(bound.may)).toBe(true);
          for (let day = FIRST_DAY; day < 80; day++) {
            if (holdsOn(bound.sure, day)) expect(holdsOn(bound.may, day)).toBe(true);
          }
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('covers all time with the statuses of a party, and the whole window with the stretches of a cell', () => {
    fc.assert(
      fc.property(models, fc.nat(30), fc.integer({ min: 1, max: 40 }), (model, from, length) => {
        for (const instrument of model.instruments) {
          for (const { party } of instrument.courses) {
            const stretches = legalStretches(instrument, party);
            expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([-Infinity, Infinity]);
            for (const [index, { to, status }] of stretches.slice(0, -1).entries()) {
              expect(stretches[index + 1]?.from).toBe(to);
              expect(stretches[index + 1]?.status).not.toBe(status);
            }
          }
        }
        for (const { anybody } of coverageOf(evaluate(model), { from, to: from + length }).cells) {
          const stretches = stretchesOf(anybody, from, from + length);
          expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([from, from + length]);
          for (const [index, { to }] of stretches.slice(0, -1).entries()) expect(stretches[index + 1]?.from).toBe(to);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('tells in coverage the very days on which a commitment would bind if its case came', () => {
    fc.assert(
      fc.property(models, (model) => {
        const known = new Set(model.norms.flatMap(({ trigger }) => (trigger === null ? [] : [trigger])));
        const evaluation = evaluate(model);
        const { cells } = coverageOf(evaluation, { from: 0, to: 60 });
        for (const { guarantors, beneficiary } of cells) {
          for (const [bearer, strengths] of guarantors) {
            const line = strengths.get('named-act');
            for (let day = 0; line !== undefined && day < 60; day += 7) {
              const own = evaluation.pairs.filter(
                ({ norm, bearer: who }) =>
                  who === bearer && norm.beneficiary === beneficiary && !norm.prohibits && norm.trigger !== null,
              );
              const truths = own.map(({ norm }) => {
                const ready = truthOn(evaluation.ready(norm, bearer), day);
                return allOf([ready, not(truthOn(evaluation.barred(norm, bearer), day))]);
              });
              expect(truthOn(line, day)).toBe(anyOf(truths));
            }
          }
        }
        expect(known.size === 0 ? cells.length : 0).toBe(0);
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  it('does not change when an unrelated fact is added', () => {
    fc.assert(
      fc.property(models, fc.nat(60), (model, from) => {
        const more = { ...model, facts: [...model.facts, factRecord({ key: 'weather', from, to: from + 5 })] };
        expect(answers(more)).toEqual(answers(model));
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('stays within the bounds of the undetermined answer when an unknown becomes known', () => {
    fc.assert(
      fc.property(
        models,
        fc.constantFrom(...KEYS),
        fc.constantFrom('yes', 'no'),
        fc.nat(60),
        (model, key, value, day) => {
          const before = evaluate(model);
          const stretch = unknownStretch(model, key, day);
          if (stretch === null) return;
          const known = factRecord({ key, value: value as FactRecord['value'], from: stretch[0], to: stretch[1] });
          const after = evaluate({ ...model, facts: [...model.facts, known] });
          for (const [index, pair] of before.pairs.entries()) {
            const later = after.pairs[index];
            for (let each = FIRST_DAY; later !== undefined && each < 80; each++) {
              const verdict = verdictOn(pair, each);
              if (verdict === 'undetermined' || verdictOn(later, each) === verdict) continue;
              throw new Error(`${pair.norm.id} of ${pair.bearer}, day ${each}: no longer ${verdict}`);
            }
          }
        },
      ),
      { numRuns: 1500, seed: 3 },
    );
  }, 120_000);

  it('is settled by any of the sets of missing facts that it names, in the way that the set says', () => {
    let settled = 0;
    fc.assert(
      fc.property(models, fc.nat(60), (model, day) => {
        const evaluation = evaluate(model);
        for (const [index, pair] of evaluation.pairs.entries()) {
          for (const { gives, facts } of settlementsOf(evaluation, pair, day)) {
            if (facts.some(({ kind }) => kind !== 'fact')) continue;
            // A voidance asks for the whole time before; its sets are tested by the stretch that holds the day alone.
            if (pair.norm.voidIf !== undefined) continue;
            // Where two reports conflict, no third settles it: one must be withdrawn.
            if (facts.some(({ key }) => unknownStretch(model, key, day) === null)) continue;
            const given = facts.map(({ key, value }) => {
              const [from, to] = unknownStretch(model, key, day) ?? [day, day + 1];
              return factRecord({ key, value, from, to });
            });
            const after = evaluate({ ...model, facts: [...model.facts, ...given] });
            const later = after.pairs[index];
            expect(later === undefined ? null : verdictOn(later, day), `${pair.norm.id} ${pair.bearer} ${day}`).toBe(
              gives,
            );
            settled++;
          }
        }
      }),
      { numRuns: 600, seed: 4 },
    );
    expect(settled).toBeGreaterThan(200);
  });

  it('never takes back on a later day what had happened by an earlier one', () => {
    fc.assert(
      fc.property(models, fc.nat(50), fc.nat(20), (model, day, more) => {
        const evaluation = evaluate(model);
        for (const pair of evaluation.pairs) {
          const earlier = occurrencesOf(evaluation, pair, day);
          const later = occurrencesOf(evaluation, pair, day + more);
          expect(later.slice(0, earlier.length).map(({ activated }) => activated)).toEqual(
            earlier.map(({ activated }) => activated),
          );
          for (const [index, { performance }] of earlier.entries()) {
            if (performance.startsWith('performed')) expect(later[index]?.performance).toBe(performance);
          }
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

/** The longest stretch around the day on which nothing is known of the key and no report begins or ends; null where it is known. */
function unknownStretch(model: Model, key: string, day: number): [number, number] | null {
  const { timeline, conflict } = evaluate({ ...model, norms: [] }).facts.of(key);
  const free = (each: number) =>
    truthOn(timeline, each) === 'unknown' &&
    !holdsOn(conflict, each) &&
    !model.facts.some((r) => r.key === key && r.value !== 'unknown' && r.from <= each && each < r.to);
  if (!free(day)) return null;
  let from = day;
  let to = day + 1;
  while (from > -1 && free(from - 1)) from--;
  while (to < 90 && free(to)) to++;
  return [from, to];
}
