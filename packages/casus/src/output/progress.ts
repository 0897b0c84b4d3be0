/** Tells on standard error how far a long run is, and what could not be read, without getting between lines. */
import { count, grouped } from './count.js';
import { cutEnd } from './wrap.js';

export interface ProgressSettings {
  /** A line that is written over and over; elsewhere a line every thousand documents. */
  live: boolean;
  quiet: boolean;
}

/** Milliseconds before the first sign, since most runs are over by then, and between signs. */
const FIRST = 700;
const NEXT = 100;
const PLAIN_STEP = 1000;

export class Progress {
  #shown = false;
  #due: number;
  #plainDue = PLAIN_STEP;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly settings: ProgressSettings,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#due = now() + FIRST;
    stream.on('error', () => {});
  }

  /** After each document; `name` has been made harmless. */
  tell(read: number, unread: number, name: string): void {
    if (this.settings.quiet) return;
    if (this.settings.live) {
      if (this.now() < this.#due) return;
      this.#due = this.now() + NEXT;
      const line = `${count(read, 'document')} read${unread === 0 ? '' : `, ${grouped(unread)} not`} · ${name}`;
      this.stream.write(`\r\u001b[K${cutEnd(line, (this.stream.columns ?? 80) - 1)}`);
      this.#shown = true;
    } else if (read >= this.#plainDue) {
      this.stream.write(
        `casus: ${count(read, 'document')} read${unread === 0 ? '' : `, ${grouped(unread)} not`} so far.\n`,
      );
      this.#plainDue = (Math.floor(read / PLAIN_STEP) + 1) * PLAIN_STEP;
    }
  }

  /** A sentence that stays. */
  say(sentence: string): void {
    this.clear();
    this.stream.write(`casus: ${sentence}\n`);
  }

  /** Takes the live line away. */
  clear(): void {
    if (this.#shown) this.stream.write('\r\u001b[K');
    this.#shown = false;
  }
}
