/** From the elements of a commitment to the sentence and the tags by which a person knows it again. */
import type { Act, CommitmentStatus, Modality } from '@casus/core';
import { partyById } from '@casus/core/reading';
import { inWords } from './in-words.js';
import { ACTS, MODALITIES, partyName, STATUSES } from './labels.js';

export interface Deed {
  bearer: readonly string[];
  to: readonly string[];
  act: Act | null;
  modality: Modality | null;
  status: CommitmentStatus | null;
  /** All parties of the text, where it is one text: who are all of them need not be listed each time. */
  all?: readonly string[];
}

/** More names than these would hide what is to be done. */
const MOST_NAMES = 6;

/** `Iceland and Norway shall withdraw, towards Portugal`; ends with a colon where only the words themselves can go on. */
export function sentenceOf({ bearer, to, act, modality, all = [] }: Deed): string {
  const towards = to.length === 0 ? '' : `, towards ${sameParties(to, bearer) ? 'each other' : namesOf(to)}`;
  const known = act === 'other' ? null : act;
  if (bearer.length === 0) return `Bearer missing${known === null ? '' : ` · ${ACTS[known][1]}`}${towards}`;
  const predicate = predicateOf(known, modality, bearer.length > 1 || bearer.some(isPlural));
  const who = isEverybody(bearer, all) ? 'The parties' : namesOf(bearer);
  return `${who} ${predicate}${towards}${known === null ? ':' : ''}`;
}

/** Whether a commitment binds all parties of a text that has more than two. */
export function isEverybody(bearer: readonly string[], all: readonly string[]): boolean {
  return all.length > 2 && sameParties(bearer, all);
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a.length === b.length && a.every((party) => b.includes(party));
}

/** Groups are named by plurals, the Houthis and European states; the United States are one. */
function isPlural(party: string): boolean {
  const kind = partyById(party)?.kind ?? 'group';
  return kind === 'group' && /[^s]s$/.test(partyName(party));
}

/** `duty, signed`; what is not known is left out. */
export function tagsOf({ modality, status }: Pick<Deed, 'modality' | 'status'>): string {
  return [modality === null ? '' : MODALITIES[modality], status === null ? '' : STATUSES[status]]
    .filter((tag) => tag !== '')
    .join(', ');
}

function namesOf(parties: readonly string[]): string {
  const names = parties.map(partyName);
  if (names.length <= MOST_NAMES) return inWords(names);
  return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} others`;
}

function predicateOf(act: Act | null, modality: Modality | null, several: boolean): string {
  const deed = act === null ? '' : ` ${ACTS[act][0]}`;
  switch (modality) {
    case 'prohibition':
      return act === 'refrain' ? 'shall refrain' : `shall not${deed}`;
    case 'permission':
      return `may${deed}`;
    case 'aspiration':
      return `${several ? 'aim' : 'aims'} to${deed}`;
    case 'declaration':
      return `${several ? 'declare' : 'declares'}${act === null ? '' : `: ${ACTS[act][1]}`}`;
    case 'duty':
    case null:
      return `shall${deed}`;
  }
}
