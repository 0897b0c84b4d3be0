/** Which case brings which: eats what happened, gives the cases of commitments that it surely or perhaps amounts to. */
import type { Case } from '../precedent/precedent.js';
import type { Truth } from './truth.js';

/**
 * Of everything that happens, what it brings and what it may bring. An attack is a threat all the more; a blockade is aggression by
 * the definition of the General Assembly (resolution 3314 (XXIX), annex, Art. 3 c), as are bombardment (b) and sending armed bands
 * (g), if grave enough; whether a thrust below war or an attack on networks is an armed attack is what states dispute (International
 * Court of Justice, Nicaragua, 1986, ¶ 195: not mere frontier incidents).
 */
const BRINGS: Record<string, { surely: readonly Case[]; perhaps: readonly Case[] }> = {
  'armed-attack': { surely: ['armed-attack', 'aggression', 'threat'], perhaps: ['war', 'breach'] },
  invasion: { surely: ['armed-attack', 'aggression', 'threat'], perhaps: ['war', 'breach'] },
  'nuclear-attack': { surely: ['nuclear-attack', 'armed-attack', 'aggression', 'threat'], perhaps: ['war', 'breach'] },
  war: { surely: ['war', 'threat'], perhaps: ['armed-attack', 'aggression', 'breach'] },
  aggression: { surely: ['aggression', 'threat'], perhaps: ['armed-attack', 'breach'] },
  blockade: { surely: ['aggression', 'threat'], perhaps: ['armed-attack', 'breach'] },
  incursion: { surely: ['threat'], perhaps: ['armed-attack', 'aggression', 'breach'] },
  remilitarisation: { surely: ['threat'], perhaps: ['aggression', 'breach'] },
  'cyber-attack': { surely: ['threat'], perhaps: ['armed-attack', 'aggression'] },
  threat: { surely: ['threat'], perhaps: [] },
  breach: { surely: ['breach'], perhaps: [] },
  request: { surely: ['request'], perhaps: [] },
  'other-case': { surely: ['other-case'], perhaps: [] },
};

/** Everything that a scenario may say happened. */
export const HAPPENINGS: readonly string[] = Object.keys(BRINGS);

/** Whether what happened is the case: no where it has nothing to do with it. */
export function brings(happening: string, case_: Case): Truth {
  const known = BRINGS[happening];
  if (known === undefined) return 'no';
  if (known.surely.includes(case_)) return 'yes';
  return known.perhaps.includes(case_) ? 'unknown' : 'no';
}
