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

/** Eight-bit weights: the few largest are cut off, the many smallest become zero. */
export function quantise(mean, least = 1, keep = 0.9998) {
  const sizes = [];
  for (const w of mean) if (w !== 0) sizes.push(Math.abs(w));
  const sorted = Float32Array.from(sizes).sort();
  const top = sorted[Math.floor((sorted.length - 1) * keep)] || 1;
  const table = new Int8Array(mean.length);
  let used = 0;
  for (let i = 0; i < mean.length; i++) {
    const rounded = Math.max(-127, Math.min(127, Math.round((mean[i] / top) * 127)));
    const q = Math.abs(rounded) < least ? 0 : rounded;
    table[i] = q;
    if (q !== 0) used++;
  }
  return { table, used, seen: sizes.length };
}
