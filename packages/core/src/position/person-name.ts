/** Eats what a document calls a speaker; gives the person's name in it, or null where it is a state, a body or a description. */
import { findParties } from '../party/find-parties.js';
import { isBodyWord, isPersonNoun } from '../statement/speaker/gender.js';
import { isTitle } from '../statement/speaker/name.js';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** Small words within names, and those that an article or a particle opens: "al-Burhan", "de Mistura". */
const PARTICLE =
  /^(?:al|el|ul|as|ash|at|bin|ibn|abu|ben|da|de|del|della|der|den|di|do|dos|du|la|le|van|von|ten|ter|zu)(?:$|[-'’]\p{Lu})/u;
/** Behind these a single name is the whole one. */
const KEPT = /^(?:Pope|King|Queen|Prince|Princess|Emir|Sultan)$/;
/** Abbreviations of bodies; initials and the numbers of popes and kings are none. */
const BODY = /^(?:\p{Lu}{3,}|(?:\p{Lu}\.){2,})$/u;
const ROMAN = /^[IVX]+$/;

/** Whether the whole is the name of a state, a body or a people. */
const isParty = (name: string): boolean =>
  findParties(name).some(({ kind, start, end }) => kind !== 'person' && start === 0 && end === name.length);

export function personNamed(speaker: string | null): string | null {
  if (speaker === null || isParty(speaker)) return null;
  const words = speaker.split(' ');
  while (words.length > 1 && isTitle(words[0] ?? '') && !KEPT.test(words[0] ?? '')) words.shift();
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (!/\p{Lu}/u.test(last) || !words.every((word) => CAPITAL.test(word) || PARTICLE.test(word))) return null;
  if (/^(?:an?|the|one|some|other|most|many|several)$/i.test(first) || isBodyWord(first) || isBodyWord(last))
    return null;
  if (words.some((word) => BODY.test(word) && !ROMAN.test(word))) return null;
  if (words.length === 1 && (isTitle(first) || isPersonNoun(first) || /^\p{Lu}{2,}$/u.test(first))) return null;
  const name = words.join(' ');
  for (const { kind, start, end } of findParties(name)) {
    if (kind === 'person') continue;
    // "Special Envoy for Yemen Tim Lenderking": the name begins behind the state.
    const behind = name.slice(end).trim();
    return start === 0 && behind.includes(' ') ? personNamed(behind) : null;
  }
  return name;
}
