/** The engine beside a logic program of the same rules, solved by clingo, on small models by chance. */
import { run } from 'clingo-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clingoAnswer, clingoProgram } from '../../../bench/scenario/clingo.mjs';
import { evaluate } from '../src/scenario/evaluate.js';
import { truthOn } from '../src/scenario/truth.js';
import { models } from './scenario-models.js';

const FIRST = -3;
const LAST = 55;

describe('the engine beside a logic program', () => {
  it('gives for every commitment, bearer and day what clingo derives from the same rules', async () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    for (const model of fc.sample(models, { numRuns: 15, seed: 1975 })) {
      const result = await run(clingoProgram(model, FIRST, LAST), 1);
      expect(result.Result).toBe('SATISFIABLE');
      const { sure, may } = clingoAnswer(result);
      for (const { norm, bearer, bound } of evaluate(model).pairs) {
        for (let day = FIRST; day <= LAST; day++) {
          const at = `${norm.id} ${bearer} ${day}`;
          const theirs = sure.has(at) ? 'yes' : may.has(at) ? 'unknown' : 'no';
          const ours = truthOn(bound, day);
          if (ours !== theirs) throw new Error(`${at}: ${ours}, not ${theirs} in ${JSON.stringify(model)}`);
          seen[ours]++;
        }
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  }, 120_000);
});
