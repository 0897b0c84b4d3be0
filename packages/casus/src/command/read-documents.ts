/** The run that every command over documents shares: threads, progress, problems to standard error, results to one sink, an exit code. */
import { realpathSync, statSync } from 'node:fs';
import { readWeights } from '../english.js';
import { exitCode } from '../exit-code.js';
import { itemsOf } from '../input/items.js';
import { type Tally, whatWasRead } from '../output/closing.js';
import { count } from '../output/count.js';
import { type Found, nothingFound } from '../output/found.js';
import { harmless } from '../output/harmless.js';
import { Progress } from '../output/progress.js';
import { fileSink, ReaderGone, type Sink, standardOutput, WriteFailed } from '../output/sink.js';
import { UsageError } from '../usage-error.js';
import { inOrder } from '../worker/in-order.js';
import { ReaderPool } from '../worker/reader-pool.js';
import type { Outcome, ReaderData } from '../worker/task.js';
import type { DocumentSettings } from './document-settings.js';

/** What a command does with the documents as they are read, in order. */
export interface Taker {
  /** Whether results appear while documents are still being read, so that a line of progress would get between them. */
  resultsFlow: boolean;
  /** Called for each outcome that holds documents; what it writes goes to the sink. */
  take(outcome: Outcome, sink: Sink): Promise<void>;
  /** Called once all are read; not called after a stop. `nothing` tells whether there was no document at all. */
  end(sink: Sink, tally: Tally): Promise<void>;
}

/** A thread's heap; the bound on bytes in flight keeps many threads from needing that much at once. */
const THREAD_MEGABYTES = 512;

export async function readDocuments(
  settings: DocumentSettings,
  output: ReaderData['output'],
  taker: Taker,
): Promise<number> {
  const { operands, outputPath, quiet, jobs, seconds } = settings;
  if (outputPath !== undefined && operands.some((operand) => isSameFile(operand, outputPath))) {
    throw new UsageError(
      `${harmless(outputPath)} is to be read and cannot be written at the same time; write to another file.`,
    );
  }
  const resultsScrollBy = taker.resultsFlow && outputPath === undefined && process.stdout.isTTY === true;
  const progress = new Progress(process.stderr, {
    live: process.stderr.isTTY === true,
    quiet: quiet || resultsScrollBy,
  });
  const weights = readWeights();
  // Without them every document is told to be unread; where there is none, nothing is missing.
  weights.catch(() => {});
  const pool = new ReaderPool({ weights, output }, { seconds, megabytes: THREAD_MEGABYTES }, jobs);
  const tally: Tally = { documents: 0, unread: 0, found: { ...nothingFound } };
  let sink: Sink | null = null;
  // Before the sink, whose unfinished file a stop would otherwise leave behind.
  const forgetStops = onStop((code) => {
    sink?.discard();
    progress.say(`Stopped; ${count(tally.documents, 'document')} had been read.`);
    process.exit(code);
  });
  try {
    sink = outputPath === undefined ? standardOutput(process.stdout) : fileSink(outputPath);
    await readAll(settings, { output, pool, sink, progress, tally, taker });
    return tally.unread > 0 ? exitCode.failed : exitCode.done;
  } catch (error) {
    if (error instanceof ReaderGone) return exitCode.done;
    if (!(error instanceof WriteFailed)) throw error;
    progress.say(error.message);
    return exitCode.failed;
  } finally {
    forgetStops();
    await pool.close();
  }
}

const kinds = Object.keys(nothingFound) as (keyof Found)[];

interface Run {
  output: ReaderData['output'];
  pool: ReaderPool;
  sink: Sink;
  progress: Progress;
  tally: Tally;
  taker: Taker;
}

async function readAll(settings: DocumentSettings, { output, pool, sink, progress, tally, taker }: Run): Promise<void> {
  const { operands, outputPath, quiet, jobs } = settings;
  let leftOut = 0;
  const items = itemsOf(operands, {
    published: settings.published,
    allowPrivateAddresses: settings.allowPrivateAddresses,
    standardInput: process.stdin,
    leftOut: () => leftOut++,
    except: (path) => outputPath !== undefined && isSameFile(path, outputPath),
  });
  for await (const outcome of inOrder(items, (item) => pool.read(item), jobs * 4)) {
    if (outcome.readings.length + outcome.entries.length > 0) {
      progress.clear();
      await taker.take(outcome, sink);
      tally.documents += outcome.readings.length + outcome.entries.length;
      for (const reading of outcome.readings) {
        for (const kind of kinds) tally.found[kind] += reading.found[kind];
      }
    }
    if (outcome.problem !== null) {
      tally.unread++;
      for (const sentence of problemSentences(outcome)) progress.say(sentence);
    }
    progress.tell(tally.documents, tally.unread, harmless(outcome.document));
  }
  progress.clear();
  await taker.end(sink, tally);
  if (outputPath !== undefined && tally.documents === 0) {
    sink.discard();
    progress.say(`Nothing was read, so ${harmless(outputPath)} was not written.`);
  } else await sink.finish();
  if (quiet) return;
  if (leftOut > 0) {
    progress.say(
      `${count(leftOut, 'file')} left out as a picture, a script or the like by its name; name a file to read it all the same.`,
    );
  }
  const several = tally.documents + tally.unread > 1;
  if (tally.documents + tally.unread === 0) progress.say('There was no document in what you named.');
  else if (several && (!taker.resultsFlow || output?.format !== 'text' || outputPath !== undefined))
    progress.say(whatWasRead(tally));
}

function problemSentences({ document, problem, fault }: Outcome): string[] {
  const name = harmless(document);
  if (fault === null) return [`${name} could not be read: ${harmless(problem ?? '')}.`];
  if (process.env.CASUS_DEBUG === '1') return [`${name} could not be read: ${problem}.`, fault];
  return [`${name} could not be read: ${problem}; run again with CASUS_DEBUG=1 to see the details for a report.`];
}

function isSameFile(path: string, other: string): boolean {
  try {
    return statSync(other).isFile() && realpathSync(path) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Ctrl-C and a polite kill; gives back what takes the listeners away again. */
function onStop(stop: (code: number) => void): () => void {
  const interrupted = () => stop(exitCode.interrupted);
  const terminated = () => stop(143);
  process.once('SIGINT', interrupted).once('SIGTERM', terminated);
  return () => process.off('SIGINT', interrupted).off('SIGTERM', terminated);
}
