/** What the comparison with precedents is called where a person reads it. */
import type { LikeElement, Likeness, LikeQuery, LikeTable, LikeValue, LikeWitness } from '@casus/core';
import { count } from '../output/count.js';
import { timeInWords } from '../output/day.js';
import { ACTS } from '../output/labels.js';

/** Each element as the question that it answers. */
export const ASKED: Readonly<Record<LikeElement, string>> = {
  trigger: 'In which case',
  limits: 'What narrows the case',
  decides: 'Who decides',
  response: 'What is done',
  deadline: 'By when',
  term: 'For how long',
  force: 'In which words',
  binding: 'How it binds',
  bearer: 'Each or together',
  withdrawal: 'Whether a party may leave',
  renewal: 'Whether it is renewed',
  disputes: 'How disputes are settled',
  ratification: 'Whether it is ratified',
};

/** `71 clauses of help against attack, in 60 instruments`. */
export function groupInWords({ group, clauses, instruments }: Likeness, { act }: LikeQuery): string {
  const noun = act === null || act === 'other' ? '' : ACTS[act][1];
  const of = {
    'against-attack': 'of help against attack',
    'same-act-and-case': `on ${noun} in such a case`,
    'same-act': `on ${noun}`,
    'same-words': 'with such words',
    all: 'of all kinds',
  }[group];
  return `${count(clauses, 'clause')} ${of}, in ${count(instruments, 'instrument')}`;
}

/** `24 hours`, `own judgement`. */
export function valueInWords({ code, means }: Pick<LikeValue, 'code' | 'means'>): string {
  return means === code ? (timeInWords(code) ?? code) : means;
}

/** `NATO treaty, Art. 5 (1949; 34 UNTS 243)`; an address or a long citation in full only where `full` asks for it. */
export function citation({ short, place, date, source }: LikeWitness, full: boolean): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1];
  const cited = full ? source : (host ?? (source.length > LONGEST_CITED ? '' : source));
  return `${short}${place === '' ? '' : `, ${place}`} (${date.slice(0, 4)}${cited === '' ? '' : `; ${cited}`})`;
}

/** Longer citations would hide the list that they stand in. */
const LONGEST_CITED = 32;

/** `of 71 clauses; 3 not coded`. */
export function countedInWords({ coded, notCoded, counts }: LikeTable): string {
  const one = counts === 'clauses' ? 'clause' : 'instrument';
  return `of ${count(coded, one)}${notCoded === 0 ? '' : `; ${notCoded} not coded`}`;
}
