/** From an old and a new value of one element to the direction of the change, by the partial orders in `data/order/orders.yml`. */
import { orders, presence } from '../generated/orders.js';

/** Seen from the side to which the commitment is owed. */
export type Direction = 'stronger' | 'weaker' | 'different' | 'same';

export interface Judged {
  direction: Direction;
  /** Why, in a sentence; null where nothing changed or no order is known. */
  reason: string | null;
}

const SAME: Judged = { direction: 'same', reason: null };
const UNORDERED: Judged = { direction: 'different', reason: null };

export function opposite(direction: Direction): Direction {
  if (direction === 'stronger') return 'weaker';
  return direction === 'weaker' ? 'stronger' : direction;
}

/** An element appears or goes: `appears` says which. */
export function byPresence(element: string, appears: boolean): Judged {
  const entry = presence.find((candidate) => candidate.element === element);
  if (entry === undefined) return UNORDERED;
  return { direction: appears ? entry.present : opposite(entry.present), reason: entry.reason };
}

/** One value of an ordered list becomes another. */
export function byOrder(element: string, old: string, fresh: string): Judged {
  if (old === fresh) return SAME;
  for (const { element: ordered, order, reason } of orders) {
    if (ordered !== element) continue;
    const from = order.indexOf(old);
    const to = order.indexOf(fresh);
    if (from >= 0 && to >= 0) return { direction: to < from ? 'stronger' : 'weaker', reason };
  }
  return UNORDERED;
}

/** A number becomes another; `more` says what more of it means. */
export function byNumber(old: number, fresh: number, more: 'stronger' | 'weaker', reason: string): Judged {
  if (old === fresh) return SAME;
  return { direction: fresh > old ? more : opposite(more), reason };
}

/**
 * What several directions come to where one word is asked for: one direction only where no element goes the other way; elements that
 * are merely different do not speak against it. They are never summed.
 */
export function together(directions: readonly Direction[]): Direction {
  const up = directions.includes('stronger');
  const down = directions.includes('weaker');
  if (up !== down) return up ? 'stronger' : 'weaker';
  return up || directions.includes('different') ? 'different' : 'same';
}
