/**
 * One reading thread as seen from the main thread. A document that crashes it, needs too much memory or takes too long costs that
 * document only: the thread is ended, the outcome says why, and the next document gets a new thread.
 */
import { Worker } from 'node:worker_threads';
import type { Item } from '../input/item.js';
import { type FromReader, type Outcome, ownFault, type ReaderData } from './task.js';

export interface ThreadLimits {
  /** Seconds for one document, not counting the start of the thread. */
  seconds: number;
  /** Megabytes of the thread's own heap. */
  megabytes: number;
}

interface Task {
  item: Item;
  resolve(outcome: Outcome): void;
}

export class ReaderThread {
  #worker: Worker | null = null;
  #ready = false;
  #task: Task | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly data: ReaderData,
    private readonly limits: ThreadLimits,
  ) {}

  /** One item at a time; never rejects. */
  read(item: Item): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#task = { item, resolve };
      this.#worker ??= this.#start();
      if (this.#ready) this.#send(this.#worker, item);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    clearTimeout(this.#timer);
    await worker?.terminate();
  }

  #start(): Worker {
    const { weights, output } = this.data;
    // The thread in one file, made by scripts/bundle-reader.mjs from reader.ts beside this one.
    const worker = new Worker(new URL('../reader.js', import.meta.url), {
      workerData: output,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.#ready = false;
    const fail = (problem: string, fault: string | null) => {
      // A thread that has been given up may still complain while it ends.
      if (worker === this.#worker) this.#giveUp(problem, fault);
    };
    worker.on('message', (message: FromReader) => {
      if (worker !== this.#worker) return;
      if (message !== 'ready') this.#settle(message);
      else {
        this.#ready = true;
        if (this.#task !== null) this.#send(worker, this.#task.item);
      }
    });
    // They are loaded while the thread starts, which takes longer.
    weights.then(
      (bytes) => worker.postMessage(bytes),
      (error: Error) => fail(ownFault, error.stack ?? null),
    );
    worker.on('messageerror', (error) => fail(ownFault, error.stack ?? null));
    worker.on('error', (error: Error & { code?: unknown }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        fail('it needs more memory than one document may take; split it', null);
      else fail(ownFault, error.stack ?? null);
    });
    worker.on('exit', (code) => fail(ownFault, `the reading thread ended with code ${code}`));
    return worker;
  }

  #send(worker: Worker, item: Item): void {
    worker.postMessage(item);
    const { seconds } = this.limits;
    this.#timer = setTimeout(() => {
      this.#giveUp(`it takes longer than ${seconds} seconds; split it, or allow more with --time-limit`, null);
    }, seconds * 1000);
  }

  #giveUp(problem: string, fault: string | null): void {
    void this.#worker?.terminate();
    this.#worker = null;
    this.#settle({ document: this.#task?.item.hints.document ?? '', readings: [], entries: [], problem, fault });
  }

  #settle(outcome: Outcome): void {
    clearTimeout(this.#timer);
    const task = this.#task;
    this.#task = null;
    task?.resolve(outcome);
  }
}
