/** The party that an option names: by its id, by its name, or by any name that the gazetteer has. */
import { parties, partyOf } from '@casus/core';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';

/** A group that no list knows is named by its id in kebab case. Throws UsageError with the nearest known name. */
export function partyOption(name: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const wanted = given.trim().toLowerCase();
  const known = parties.find((one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  const party = known?.id ?? partyOf(given);
  if (party !== null) return party;
  if (/^[a-z\d]+(?:-[a-z\d]+)+$/.test(given)) return given;
  const meant = nearest(
    given,
    parties.flatMap((one) => [one.id, one.name]),
  );
  throw new UsageError(
    `--${name} knows no "${harmless(given)}".${meant === null ? ' Give its code or its name, such as UKR or Ukraine.' : ` Did you mean ${meant}?`}`,
  );
}
