/** Where results go: standard output, or a file that appears only when it is whole. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { harmless } from './harmless.js';

export interface Sink {
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>;
  /** Makes what was written last. */
  finish(): Promise<void>;
  /** Leaves things as they were before the run. */
  discard(): void;
}

/** The reader of standard output went away, as `head` does; nothing is wrong. */
export class ReaderGone extends Error {}

/** Results could not be written, with a sentence for a person. */
export class WriteFailed extends Error {}

export function standardOutput(stream: NodeJS.WriteStream): Sink {
  // A failed write is told to its own callback; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(problemOf(error, 'standard output'));
        });
      }),
    finish: async () => {},
    discard: () => {},
  };
}

/**
 * Writes beside `path` and renames at the end, so that a full disk or a stop leaves neither half a file nor loses an older one. A device or
 * a pipe is written to directly.
 */
export function fileSink(path: string): Sink {
  const existing = statSync(path, { throwIfNoEntry: false });
  const direct = existing !== undefined && !existing.isFile();
  // Through a link the file it leads to is replaced, not the link.
  const target = existing === undefined ? path : realpathSync(path);
  const partial = direct ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  let file: number;
  try {
    file = openSync(partial, direct ? 'w' : 'wx');
    if (existing !== undefined && !direct) chmodSync(partial, existing.mode);
  } catch (error) {
    throw new UsageError(problemOf(error, path).message);
  }
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      discard();
      throw problemOf(error, path);
    }
  };
  const discard = () => {
    try {
      closeSync(file);
    } catch {
      // It was closed before.
    }
    if (!direct) rmSync(partial, { force: true });
  };
  return {
    write: async (text) =>
      attempt(() => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }),
    finish: async () =>
      attempt(() => {
        if (!direct) fsyncSync(file);
        closeSync(file);
        if (!direct) renameSync(partial, target);
      }),
    discard,
  };
}

function problemOf(error: unknown, name: string): ReaderGone | WriteFailed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone();
  const reason = PROBLEMS[code] ?? `the system refused it (${code})`;
  return new WriteFailed(`${harmless(name)} could not be written: ${reason}.`);
}

const FULL = 'there is no room left on its disk; free some, or write elsewhere with --output';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'it would be larger than the system allows; write to several files',
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'there is no such folder; make it first',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'you may not write there; choose another place',
  EPERM: 'you may not write there; choose another place',
  EROFS: 'its disk takes no changes; choose another place',
};
