/** Eats a unit and a count, or two where a range is said, and gives the TIMEX3 duration (`P15Y`, `PT72H`, `PXY`, `P2W/P3W`). */
import type { Unit } from '../scan/lexicon.js';

const pattern: Record<Unit, [head: string, tail: string]> = {
  S: ['PT', 'S'],
  MIN: ['PT', 'M'],
  H: ['PT', 'H'],
  D: ['P', 'D'],
  NIGHT: ['P', 'TNI'],
  WE: ['P', 'WE'],
  W: ['P', 'W'],
  M: ['P', 'M'],
  Q: ['P', 'Q'],
  Y: ['P', 'Y'],
  DE: ['P', 'DE'],
  CE: ['P', 'CE'],
  ML: ['P', 'ML'],
};

/** Halves of these are said in the next smaller unit, as annotators write them. */
const halved: Partial<Record<Unit, [Unit, number]>> = {
  MIN: ['S', 30],
  H: ['MIN', 30],
  D: ['H', 12],
  Y: ['M', 6],
  DE: ['Y', 5],
  CE: ['Y', 50],
};

/** `count` undefined is TIMEX3's unknown number, `X`; a half alone is given in the smaller unit. */
export function isoDuration(unit: Unit, count?: number, upTo?: number): string {
  if (upTo !== undefined) return `${isoDuration(unit, count)}/${isoDuration(unit, upTo)}`;
  const half = count === 0.5 ? halved[unit] : undefined;
  if (half !== undefined) return isoDuration(half[0], half[1]);
  const [head, tail] = pattern[unit];
  return `${head}${count ?? 'X'}${tail}`;
}
