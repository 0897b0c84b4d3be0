/** Puts the readings of one run behind one another into a sink, as the format wants it. */
import type { OutputSettings, RenderedReading } from '../worker/task.js';
import { type Layout, layoutOf } from './layout.js';
import type { Sink } from './sink.js';

export class Writer {
  #layout: Layout | null = null;

  constructor(
    private readonly sink: Sink,
    private readonly settings: OutputSettings,
    /** Whether a collection was asked for: several operands, a folder, a `.jsonl`. */
    private readonly several: boolean,
  ) {}

  async write({ text, format }: RenderedReading): Promise<void> {
    if (this.#layout === null) {
      // A feed is a collection even if it holds one entry, so that the same question always gets the same shape of answer.
      this.#layout = layoutOf(this.settings, this.several || format === 'feed' || format === 'jsonl');
      await this.sink.write(this.#layout.open + text);
    } else await this.sink.write(this.#layout.between + text);
  }

  /** Ends the last reading, or says that there was none where the format can say so. */
  async end(): Promise<void> {
    if (this.#layout !== null) await this.sink.write(this.#layout.close);
    else if (this.several && this.settings.format === 'json') await this.sink.write('[]\n');
  }
}
