// A table of perceptron weights with lazy averaging: the mean over all steps is w - u / steps.
export class Averaged {
  constructor(size) {
    this.w = new Float32Array(size);
    this.u = new Float64Array(size);
    this.steps = 1;
  }

  add(index, delta) {
    this.w[index] += delta;
    this.u[index] += delta * this.steps;
  }

  mean() {
    const mean = new Float32Array(this.w.length);
    for (let i = 0; i < mean.length; i++) mean[i] = this.w[i] - this.u[i] / this.steps;
    return mean;
  }
}

/**
 * Eight-bit weights in coarse steps of `step`: the few largest are cut off, the many smallest become zero. Sums of a hundred features hardly feel it, and coarse steps are what keeps the file small.
 */
export function quantise(mean, step, keep = 0.9998) {
  const sizes = [];
  for (const w of mean) if (w !== 0) sizes.push(Math.abs(w));
  const sorted = Float32Array.from(sizes).sort();
  const top = sorted[Math.floor((sorted.length - 1) * keep)] || 1;
  const table = new Int8Array(mean.length);
  let used = 0;
  for (let i = 0; i < mean.length; i++) {
    const eight = Math.max(-127, Math.min(127, Math.round((mean[i] / top) * 127)));
    table[i] = Math.round(eight / step);
    if (table[i] !== 0) used++;
  }
  return { table, used, seen: sizes.length };
}

/** Mean of the tables that `train` gives for each seed: what the runs agree on stays, what chance taught them fades. */
export function together(seeds, train) {
  let sum;
  for (const seed of seeds) {
    const mean = train(seed);
    if (sum === undefined) sum = mean;
    else for (let i = 0; i < sum.length; i++) sum[i] += mean[i];
  }
  return sum;
}
