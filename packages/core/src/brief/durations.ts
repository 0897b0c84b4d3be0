/** From stands on guarantees to the stretches of time for which parties want or offer them. */
import { durationIn, isQuantity } from './quantity.js';
import type { BriefStand } from './stands.js';

export interface DurationAsked {
  words: string;
  party: string;
  /** Id of the stand, and the indexes of its witnesses. */
  id: string;
  by: number[];
}

/** The latest of each party and stance; what a party opposes it does not ask for. */
export function durationsAsked(stands: readonly BriefStand[]): DurationAsked[] {
  return stands
    .filter(({ issue }) => issue === 'guarantee-duration' || issue === 'guarantees')
    .flatMap(({ id, party, issue, now, witnesses }) =>
      now
        .filter(({ stance }) => stance !== 'opposes')
        .flatMap(({ values, by }): DurationAsked[] => {
          const value = values.find(
            ({ words }) => durationIn(words) !== null || (issue === 'guarantee-duration' && isQuantity(words)),
          );
          if (value !== undefined) return [{ words: durationIn(value.words) ?? value.words, party, id, by: value.by }];
          for (const index of [...by].reverse()) {
            const words = durationIn(witnesses[index]?.words ?? '');
            if (words !== null) return [{ words, party, id, by: [index] }];
          }
          return [];
        }),
    );
}
