/** Integer mixing: features are pairs and triples of small integers, and their mixed bits are the address of their weights. */

/** Folds `b` into `a`; both are 32-bit integers. The multipliers are the odd constants of xxHash32 (public domain algorithm). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca77);
  return h ^ (h >>> 13);
}

/** Hash of the UTF-16 units of `text[start, end)` as they stand. */
export function hashOf(text: string): number {
  let h = 0x2545f491;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return h;
}
