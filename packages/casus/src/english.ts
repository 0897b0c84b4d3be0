/** Loads the English engine's weights from the package beside this one. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { English } from '@casus/english';

/** The decompressed weights in memory that all threads of the process can share. */
export async function readWeights(): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve('@casus/english/weights');
  const file = await readFile(path);
  const packed = file[0] === 0x1f && file[1] === 0x8b;
  const bytes = packed ? await promisify(gunzip)(file) : file;
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

let english: Promise<English> | null = null;

/** One engine for the process, made when it is first asked for. */
export function sharedEnglish(): Promise<English> {
  english ??= engine();
  return english;
}

async function engine(): Promise<English> {
  // Loaded here because a command that leaves the reading to threads needs the weights only.
  const [{ createEnglish }, weights] = await Promise.all([import('@casus/english'), readWeights()]);
  return createEnglish(weights);
}
