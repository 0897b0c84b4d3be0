// Compiles the partial orders by which a change of an element is stronger, weaker or different.
import { z } from 'zod';

export const name = 'orders';
const entry = z.union([
  z.strictObject({ element: z.string(), order: z.array(z.string()).min(2), reason: z.string().min(10) }),
  z.strictObject({
    element: z.string(),
    present: z.enum(['stronger', 'weaker', 'different']),
    reason: z.string().min(10),
  }),
]);

export function compile(read) {
  const list = z.array(entry).parse(read('order/orders.yml'));
  const presence = list.filter((item) => 'present' in item);
  const seen = new Set();
  for (const { element } of presence) {
    if (seen.has(element))
      throw new Error(`order/orders.yml: what it means that "${element}" appears stands there twice; keep one.`);
    seen.add(element);
  }
  const orders = list.filter((item) => 'order' in item);
  const above = new Map();
  for (const { element, order } of orders)
    order.forEach((strong, i) => {
      for (const weak of order.slice(i + 1)) {
        if (above.has(`${element} ${weak} ${strong}`))
          throw new Error(`order/orders.yml: ${element} "${strong}" and "${weak}" stand in both directions; keep one.`);
        above.set(`${element} ${strong} ${weak}`, true);
      }
    });
  return [
    `export const presence: readonly { element: string; present: 'stronger' | 'weaker' | 'different'; reason: string }[] = ${JSON.stringify(presence)};\n`,
    `export const orders: readonly { element: string; order: readonly string[]; reason: string }[] = ${JSON.stringify(orders)};\n`,
  ].join('');
}
