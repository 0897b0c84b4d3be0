// The precedents: every file holds against its schema and the other files, and what a reader asks of them is answered.
import { readdirSync, readFileSync } from 'node:fs';
import { type Precedent, partyById, precedentById, precedentCodes, precedents } from '@casus/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error The scripts are plain JavaScript, read here as the build reads them.
import { codes, precedentSchema } from '../scripts/precedent-shape.mjs';

const folder = new URL('../data/precedent/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const schema: object = JSON.parse(readFileSync(new URL('../schema/precedent.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);
const known = precedents();

const one = (id: string): Precedent => {
  const found = precedentById(id);
  if (found === null) throw new Error(`no precedent ${id}`);
  return found;
};
const clause = (id: string, place: string) => {
  const found = one(id).commitments.find((commitment) => commitment.place === place);
  if (found === undefined) throw new Error(`${id} has no ${place}`);
  return found;
};

describe('every file', () => {
  test.each(files)('%s holds against the schema and is in the library', (file) => {
    const raw: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(validate(raw), JSON.stringify(validate.errors)).toBe(true);
    expect(precedentById(file.replace('.yml', ''))).not.toBeNull();
  });

  test('the schema is the one that the shape gives, and the codes are those of the type', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(precedentSchema())));
    expect(codes).toMatchObject(precedentCodes);
  });

  test('the schema refuses what the files must not hold', () => {
    const sound: unknown = parse(readFileSync(new URL('anzus-1951.yml', folder), 'utf8'));
    expect(validate(sound)).toBe(true);
    for (const wrong of [{ form: 'pact' }, { nickname: 'x' }, { sources: [] }, { date: 'Monday' }, { parties: 'USA' }])
      expect(validate({ ...(sound as object), ...wrong }), JSON.stringify(wrong)).toBe(false);
  });
});

describe('the library', () => {
  test('holds at least sixty, in the order of their dates, each id once', () => {
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(known.length).toBe(files.length);
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    const days = known.map(({ date }) => date);
    expect([...days].sort()).toEqual(days);
  });

  test('knows every party, spreads `all` and cites a source', () => {
    for (const { id, parties, status, commitments, sources } of known) {
      const named = [...parties, ...commitments.flatMap(({ bearer, to }) => [...bearer, ...to])];
      for (const party of named) expect(partyById(party), `${id}: ${party}`).not.toBeNull();
      for (const { party } of status) expect(parties, id).toContain(party);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('asks nothing of what is not known: an unknown id gives null', () => {
    expect(precedentById('treaty-of-nowhere')).toBeNull();
    expect(precedentById('')).toBeNull();
    expect(precedentById('__proto__')).toBeNull();
  });

  test('an instrument that never came into force has no day of it, and one in force has not ended', () => {
    for (const { id, standing, inForce, ended } of known) {
      if (['never-in-force', 'proposed', 'awaiting-entry'].includes(standing)) expect(inForce, id).toBeUndefined();
      if (standing !== 'ended') expect(ended, id).toBeUndefined();
    }
  });

  test('a clause that promises defence names a case and a response, and drafts promise nothing binding', () => {
    for (const { id, binding, form, commitments } of known) {
      if (form === 'draft' || form === 'plan') expect(binding, id).toBe('none-yet');
      for (const { obligation, response, place } of commitments)
        if (obligation.includes('defense')) expect(response, `${id} ${place}`).not.toEqual(['abstain']);
    }
  });
});

test('no code stands idle', () => {
  const used = new Set<string>();
  for (const { form, binding, standing, disputes, commitments } of known) {
    for (const code of [form, binding, standing, ...(disputes?.value ?? [])]) used.add(code);
    for (const { case: when, limits, decides, response, obligation } of commitments)
      for (const code of [when, ...limits, decides ?? '', ...response, ...obligation]) used.add(code);
  }
  // Exchanges of notes and support beyond defence are in the field's schemes, though none of these instruments has them.
  const idle = Object.values(precedentCodes)
    .flat()
    .filter((code) => !used.has(code));
  expect(idle).toEqual(['exchange-of-notes', 'offense']);
});

describe('what a lawyer would look up', () => {
  test('the North Atlantic Treaty: armed force named, yet each judges; leaving after twenty years', () => {
    const treaty = one('north-atlantic-treaty');
    expect(treaty.inForce).toBe('1949-08-24');
    expect(treaty.withdrawal).toMatchObject({ notice: 'P1Y', after: 'P20Y', place: 'Art. 13' });
    expect(clause('north-atlantic-treaty', 'Art. 5').response).toEqual(['armed-force', 'own-judgement']);
    expect(treaty.status.find(({ party }) => party === 'SWE')?.inForce).toBe('2024-03-07');
    expect(clause('north-atlantic-treaty', 'Art. 5').bearer).toHaveLength(32);
  });

  test('the memorandum of 1994: the only case with an act is a nuclear one, and the act is to seek the Council', () => {
    const assist = clause('budapest-memorandum-1994', '¶ 4');
    expect(assist).toMatchObject({ case: 'nuclear-attack', response: ['seek-un-action'], modality: 'declaration' });
    expect(assist.bearer).not.toContain('UKR');
    expect(one('budapest-memorandum-1994').commitments.flatMap(({ obligation }) => obligation)).not.toContain(
      'defense',
    );
  });

  test('the two treaties of 1919 never came into force', () => {
    for (const id of ['anglo-french-assistance-1919', 'franco-american-assistance-1919'])
      expect(one(id).standing).toBe('never-in-force');
  });

  test('Taiwan in 1954 had a treaty, since 1979 a statute', () => {
    expect(one('us-taiwan-1954').status.find(({ party }) => party === 'USA')?.withdrawn).toBe('1980-01-01');
    expect(one('taiwan-relations-act-1979').binding).toBe('domestic-law');
    expect(one('taiwan-relations-act-1979').commitments.flatMap(({ obligation }) => obligation)).toEqual([]);
  });

  test('Istanbul: three days to consult; bilateral agreements: twenty-four hours', () => {
    expect(clause('istanbul-draft-2022', 'Art. 5').deadline).toBe('P3D');
    expect(clause('us-ukraine-2024', 'Clause on future attack').deadline).toBe('PT24H');
  });
});
