/** Numbers of things in words: `no statements`, `1 statement`, `1,204 statements`. */

export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Digits in groups of three, by commas. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
