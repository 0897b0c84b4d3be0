/** The thread that reads: takes the English weights, then one item at a time, and answers with its readings, laid out. */
import { parentPort, workerData } from 'node:worker_threads';
import { dossierEntry, Refused } from '@casus/core/reading';
import { createEnglish, type English } from '@casus/english';
import type { Item } from '../input/item.js';
import { render } from '../output/render.js';
import { readItem } from '../read-item.js';
import { type FromReader, type Outcome, type OutputSettings, ownFault } from './task.js';

const output: OutputSettings | null = workerData;

async function answer(item: Item, english: English): Promise<Outcome> {
  const { document } = item.hints;
  try {
    const readings = await readItem(item, english);
    const told = { document, problem: null, fault: null };
    if (output === null) return { ...told, readings: [], entries: readings.map(dossierEntry) };
    return {
      ...told,
      entries: [],
      readings: readings.map((reading) => ({
        text: render(reading, output),
        format: reading.format,
        found: {
          statements: reading.statements.length,
          commitments: reading.commitments.length,
          positions: reading.positions.length,
          events: reading.events.length,
          times: reading.times.length,
        },
      })),
    };
  } catch (error) {
    if (error instanceof Refused) return { document, readings: [], entries: [], problem: error.message, fault: null };
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { document, readings: [], entries: [], problem: ownFault, fault };
  }
}

const reply = (message: FromReader) => parentPort?.postMessage(message);

parentPort?.once('message', (weights: Uint8Array) => {
  const english = createEnglish(weights);
  parentPort?.on('message', (item: Item) => void answer(item, english).then(reply));
  reply('ready');
});
