import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema } from '../src/scenario/scenario.js';

const folder = new URL('../data/scenario/', import.meta.url);
const schema: object = JSON.parse(readFileSync(new URL('../schema/scenario.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

describe('the published schema of a scenario', () => {
  it('is the one by which files are read', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });

  it.each(readdirSync(folder).filter((file) => file.endsWith('.yml')))('takes %s', (file) => {
    const given: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(validate(given) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ['a key that no scenario has', { wat: 1 }],
    ['no instrument', { instruments: [] }],
    ['an instrument of two kinds', { instruments: [{ precedent: 'a', file: 'b' }] }],
    [
      'a commitment without a bearer',
      {
        instruments: [
          { id: 'a', entry: 'signature', parties: [{ party: 'A' }], commitments: [{ id: 'Art. 1', act: 'defend' }] },
        ],
      },
    ],
  ])('refuses %s', (_, more) => {
    const given = { name: 'x', question: 'x', 'as-of': '2030-01-01', instruments: [{ precedent: 'a' }], ...more };
    expect(validate(given)).toBe(false);
  });
});
