/** A fixed number of reading threads, started as they are needed, and a bound on how much they read at the same time. */
import type { Item } from '../input/item.js';
import { ReaderThread, type ThreadLimits } from './reader-thread.js';
import type { Outcome, ReaderData } from './task.js';

interface Waiting {
  item: Item;
  resolve(outcome: Outcome): void;
}

/** Bytes of all documents being read at one time; a larger document is read while no other is. */
const MOST_BYTES_AT_ONCE = 4 * 1024 * 1024;

export class ReaderPool {
  readonly #idle: ReaderThread[];
  readonly #threads: readonly ReaderThread[];
  readonly #waiting: Waiting[] = [];
  #bytes = 0;
  #busy = 0;

  constructor(data: ReaderData, limits: ThreadLimits, threads: number) {
    this.#threads = Array.from({ length: threads }, () => new ReaderThread(data, limits));
    this.#idle = [...this.#threads].reverse();
  }

  /** First come, first served; never rejects. */
  read(item: Item): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ item, resolve });
      this.#serve();
    });
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #serve(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const { item, resolve } = next;
      const fits = this.#busy === 0 || this.#bytes + item.size <= MOST_BYTES_AT_ONCE;
      const thread = fits ? this.#idle.pop() : undefined;
      if (thread === undefined) return;
      this.#waiting.shift();
      this.#busy++;
      this.#bytes += item.size;
      void thread.read(item).then((outcome) => {
        this.#idle.push(thread);
        this.#busy--;
        this.#bytes -= item.size;
        resolve(outcome);
        this.#serve();
      });
    }
  }
}
