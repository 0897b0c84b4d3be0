/** Eats a stand and the document's time expressions; gives the day on which it was said, where its sentence tells, else null. */
import type { TimeExpression } from '@casus/english';
import { firstFrom } from '../quote/first-from.js';
import type { Stand } from './stand.js';

/** Only a full date outside of what is said tells when it was said: "said on Monday that talks begin on Friday". */
export function saidOn(
  { tree, statement }: Stand,
  times: readonly TimeExpression[],
  published: string | null,
  isSaid: (offset: number) => boolean,
): string | null {
  if (statement === null) return null;
  const { start, end } = tree.sentence;
  for (let i = firstFrom(times, start); i < times.length; i++) {
    const time = times[i];
    if (time === undefined || time.start >= end) return null;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(time.value)?.[0];
    if (day === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (isSaid(time.start) || (published !== null && day > published)) continue;
    return day;
  }
  return null;
}
