/** Eats "so many units before or after" and gives the date at the unit's own size: a day, an ISO week, a month, a year. */
import type { Unit } from '../scan/lexicon.js';
import type { TimeType } from '../time.js';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeek, isoYear } from './calendar.js';
import type { Context } from './context.js';
import type { ShiftMeaning } from './meaning.js';

export interface Resolved {
  type: TimeType;
  value: string;
}

export function resolveShift({ unit, by, anchor, finer }: ShiftMeaning, context: Context): Resolved {
  const type = unit === 'H' || unit === 'MIN' || unit === 'S' || unit === 'NIGHT' ? 'TIME' : 'DATE';
  const base = baseOf(unit, anchor, context);
  return { type, value: base === undefined ? unknown[unit] : shifted(base, unit, by, finer === true) };
}

/** A date that is only a year or a month can be counted on from in years or months, not in days. */
function baseOf(unit: Unit, anchor: ShiftMeaning['anchor'], { mention, reference }: Context): Day | undefined {
  if (anchor === 'reference' || mention === undefined) return reference;
  const day = dayIn(mention);
  if (day !== undefined) return day;
  const year = /^\d{4}/.exec(mention);
  return year !== null && (unit === 'Y' || unit === 'DE' || unit === 'CE')
    ? { year: Number(year[0]), month: 1, day: 1 }
    : reference;
}

/** The day that a value names, the first of a month; undefined for values coarser than a month. */
function dayIn(value: string): Day | undefined {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?(?![\dW])/.exec(value);
  return found === null
    ? undefined
    : { year: Number(found[1]), month: Number(found[2]), day: found[3] === undefined ? 1 : Number(found[3]) };
}

function shifted(base: Day, unit: Unit, by: number, finer: boolean): string {
  switch (unit) {
    case 'D':
      return isoDay(addDays(base, by));
    case 'W': {
      const day = addDays(base, 7 * by);
      return finer ? isoDay(day) : isoWeek(day);
    }
    case 'WE':
      return `${isoWeek(addDays(base, 7 * by))}-WE`;
    case 'M':
      return isoMonth(addMonths(base, by));
    case 'Q': {
      const { year, month } = addMonths(base, 3 * by);
      return `${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
    }
    case 'Y':
      return isoYear(base.year + Math.trunc(by));
    case 'DE':
      return finer ? isoYear(base.year + 10 * by) : isoYear(base.year + 10 * by).slice(0, 3);
    case 'CE':
      return finer ? isoYear(base.year + 100 * by) : isoYear(base.year + 100 * by).slice(0, 2);
    case 'ML':
      return isoYear(base.year + 1000 * by).slice(0, 1);
    case 'NIGHT':
      return `${isoDay(addDays(base, by))}TNI`;
    default:
      return `${isoDay(base)}TXX`;
  }
}

/** What is not known of a date, each digit an X as TIMEX3 writes it: a decade has three, a century two, a millennium one. */
const unknown: Record<Unit, string> = {
  S: 'XXXX-XX-XXTXX',
  MIN: 'XXXX-XX-XXTXX',
  H: 'XXXX-XX-XXTXX',
  D: 'XXXX-XX-XX',
  NIGHT: 'XXXX-XX-XXTNI',
  WE: 'XXXX-WXX-WE',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
  ML: 'X',
};
