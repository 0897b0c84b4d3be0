/** Eats a text; answers which parties are named in a stretch of it, and reads no stretch twice for the same day. */
import type { Range } from '@casus/english';
import { findParties } from './find-parties.js';
import type { PartyMention } from './mention.js';

/** The mentions in a stretch as `findParties` gives them; `date` (ISO) is the day by which people hold office. */
export type PartyFinder = (range: Range, date?: string) => readonly PartyMention[];

/** For one reading: statements and naming both ask for the whole article. */
export function partyFinder(text: string): PartyFinder {
  const found = new Map<string, readonly PartyMention[]>();
  return (range, date) => {
    const asked = `${range.join(' ')} ${date ?? ''}`;
    const mentions = found.get(asked) ?? findParties(text, range, date);
    found.set(asked, mentions);
    return mentions;
  };
}
