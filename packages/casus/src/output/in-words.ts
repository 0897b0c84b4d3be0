/** Eats a list; gives it as a sentence holds it. */

/** `Iceland, Norway and Portugal`. */
export function inWords(list: readonly string[]): string {
  const last = list.at(-1) ?? '';
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} and ${last}`;
}
