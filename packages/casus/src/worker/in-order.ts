/** Works on many inputs at once and gives the results in the order of the inputs. */

/**
 * Takes no more inputs than `window` ahead of the result that is due, so that memory stays constant however many there are, and
 * gives each result as soon as it is due, even while the next input is still awaited.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  window: number,
): AsyncGenerator<Out> {
  const source = inputs[Symbol.asyncIterator]();
  const results: Promise<Out>[] = [];
  let next: Promise<IteratorResult<In>> | null = source.next();
  try {
    while (next !== null || results.length > 0) {
      const due: Promise<Out> | undefined = results[0];
      const mayTake: boolean = next !== null && results.length < window;
      const ready: 'input' | 'result' = await Promise.race([
        ...(due === undefined ? [] : [due.then(() => 'result' as const)]),
        ...(mayTake && next !== null ? [next.then(() => 'input' as const)] : []),
      ]);
      if (ready === 'result' && due !== undefined) {
        results.shift();
        yield await due;
      } else if (next !== null) {
        const taken: IteratorResult<In> = await next;
        next = taken.done === true ? null : source.next();
        if (taken.done !== true) results.push(work(taken.value));
      }
    }
  } finally {
    // Not awaited: an input that never comes must not keep a run that is over from ending.
    void Promise.resolve(source.return?.()).catch(() => {});
  }
}
