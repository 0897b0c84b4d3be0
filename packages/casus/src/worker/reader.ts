/** The thread that reads: takes one item at a time and answers with its readings, laid out. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refused } from '@casus/core';
import { createEnglish } from '@casus/english';
import type { Item } from '../input/item.js';
import { render } from '../output/render.js';
import { readItem } from '../read-item.js';
import { type FromReader, type Outcome, ownFault, type ReaderData } from './task.js';

const { weights, output }: ReaderData = workerData;
const english = createEnglish(weights);

async function answer(item: Item): Promise<Outcome> {
  const { document } = item.hints;
  try {
    const readings = await readItem(item, english);
    return {
      document,
      readings: readings.map((reading) => ({
        text: render(reading, output),
        format: reading.format,
        statements: reading.statements.length,
        times: reading.times.length,
      })),
      problem: null,
      fault: null,
    };
  } catch (error) {
    if (error instanceof Refused) return { document, readings: [], problem: error.message, fault: null };
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { document, readings: [], problem: ownFault, fault };
  }
}

const reply = (message: FromReader) => parentPort?.postMessage(message);

parentPort?.on('message', (item: Item) => void answer(item).then(reply));
reply('ready');
