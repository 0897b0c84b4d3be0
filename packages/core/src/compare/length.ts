/** From an ISO 8601 duration to hours, for saying which of two is longer; null where that cannot be said. */

const HOURS: Readonly<Record<string, number>> = { Y: 8766, M: 730.5, W: 168, D: 24, H: 1 };

export function hoursOf(value: string | null): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(\d+(?:\.\d+)?)H)?$/.exec(value ?? '');
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  return Number(match[1] ?? 0) * (HOURS[match[2] ?? 'D'] ?? 0) + Number(match[3] ?? 0);
}
