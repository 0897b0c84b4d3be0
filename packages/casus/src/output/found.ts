/** How many items of each kind were read. */

export interface Found {
  statements: number;
  commitments: number;
  positions: number;
  events: number;
  times: number;
}

export const nothingFound: Readonly<Found> = { statements: 0, commitments: 0, positions: 0, events: 0, times: 0 };
