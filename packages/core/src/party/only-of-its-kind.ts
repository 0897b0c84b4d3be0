/** Eats a phrase and the parties that its document names; gives the one that "the rebels" or "the bloc" means, or null. */
import type { Range } from '@casus/english';
import type { PartyMention } from './mention.js';
import { partyById } from './party.js';

/** Longer stretches of a text are no such phrase. */
const LONGEST = 60;

const REBELS =
  /^[Tt]he\s(?:\p{L}[\p{L}-]*\s){0,2}(?:rebels|guerrillas|insurgents|militants|insurgency|militia|(?:rebel|guerrilla|insurgent|militant|armed|militia)\s(?:group|movement))$/u;
const BLOC = /^[Tt]he\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:bloc|alliance)$/u;

/** Whether the party is an armed movement, as against a state, an organisation or a group of states. */
export function isMovement(party: string): boolean {
  return partyById(party)?.kind !== 'state' && !isOrganisation(party) && !OF_STATES.test(party);
}

const OF_STATES = /(?:states|partners|countries|allies)$|coalition/;

function isOrganisation(party: string): boolean {
  return partyById(party)?.kind === 'organisation';
}

/** Organisations whose members are states that act together; the United Nations and its courts are called no bloc. */
const isBloc = (party: string): boolean => isOrganisation(party) && (partyById(party)?.members.length ?? 0) > 0;

/** `mentions` are those of the document, in order: only what has been named before the phrase can be meant by it. */
export function onlyOfItsKind(text: string, [start, end]: Range, mentions: readonly PartyMention[]): string | null {
  if (end - start > LONGEST) return null;
  const words = text.slice(start, end);
  const isMeant = REBELS.test(words) ? isMovement : BLOC.test(words) ? isBloc : null;
  if (isMeant === null) return null;
  let only: string | null = null;
  for (const { party, use, start: at } of mentions) {
    if (at >= start) break;
    if (use !== 'name' || party === null || !isMeant(party) || party === only) continue;
    if (only !== null) return null;
    only = party;
  }
  return only;
}
