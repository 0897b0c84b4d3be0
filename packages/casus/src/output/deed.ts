/** From the elements of a commitment to the sentence and the tags by which a person knows it again. */
import type { Act, CommitmentStatus, Modality } from '@casus/core';
import { ACTS, inWords, MODALITIES, partyName, STATUSES } from './labels.js';

export interface Deed {
  bearer: readonly string[];
  to: readonly string[];
  act: Act | null;
  modality: Modality | null;
  status: CommitmentStatus | null;
}

/** More names than these would hide what is to be done. */
const MOST_NAMES = 6;

/** `Iceland and Norway shall withdraw, towards Portugal`. */
export function sentenceOf({ bearer, to, act, modality }: Deed): string {
  const who = bearer.length === 0 ? 'Bearer missing:' : namesOf(bearer);
  const towards = to.length === 0 ? '' : `, towards ${namesOf(to)}`;
  const predicate = predicateOf(act ?? 'other', modality, bearer.length > 1);
  return `${who} ${predicate}${towards}${act === null || act === 'other' ? ':' : ''}`;
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

/** What the closed list has no name for is told by the words alone, which stand below the sentence. */
function predicateOf(act: Act, modality: Modality | null, several: boolean): string {
  const [verb, noun] = ACTS[act];
  const deed = act === 'other' ? '' : ` ${verb}`;
  switch (modality) {
    case 'prohibition':
      return act === 'refrain' ? 'shall refrain' : `shall not${deed}`;
    case 'permission':
      return `may${deed}`;
    case 'aspiration':
      return `${several ? 'aim' : 'aims'} to${deed}`;
    case 'declaration':
      return `${several ? 'declare' : 'declares'}${act === 'other' ? '' : `: ${noun}`}`;
    case 'duty':
    case null:
      return `shall${deed}`;
  }
}
