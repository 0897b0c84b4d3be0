/** Eats the features of a choice and the classes to choose from; gives the class whose weights sum highest. */

/**
 * Index in `classes` of the best class, the first of equals. The weight of class `c` for feature address `a` is at
 * `(a >>> shift) ^ c`; the weights of one feature lie side by side. Class by class rather than feature by feature: the first
 * round's reads do not wait for one another, and the others find everything close to the processor.
 */
export function bestOf(
  table: Int8Array,
  features: Int32Array,
  count: number,
  shift: number,
  classes: Uint8Array,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes.length; c++) {
    const one = classes[c];
    let sum = 0;
    for (let f = 0; f < count; f++) sum += table[(features[f] >>> shift) ^ one];
    if (sum > top) {
      top = sum;
      best = c;
    }
  }
  return best;
}
