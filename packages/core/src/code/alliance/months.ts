/** From durations as ISO 8601 writes them, and from days, to whole months. */

/** Months in `P20Y` or `P1Y6M`; null for what has no whole months, as weeks and days. */
export function monthsOf(duration: string): number | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration);
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return 12 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0);
}

/** Whole months from one day to a later one; null where either is no full day or the second is not later. */
export function monthsBetween(from: string, to: string): number | null {
  const [a, b] = [from, to].map((day) => /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return null;
  const [year = 0, month = 0, day = 0] = a;
  const [toYear = 0, toMonth = 0, toDay = 0] = b;
  const months = 12 * (toYear - year) + toMonth - month - (toDay < day ? 1 : 0);
  return months > 0 ? months : null;
}
