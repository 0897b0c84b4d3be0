/** Loads the committed weights and makes an engine for tests; one engine serves all tests of a file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEnglish, type English } from '../src/english.js';

const file = fileURLToPath(new URL('../weights/english.casus', import.meta.url));
let engine: English | undefined;

/** The engine over the committed weights, made once. */
export function loadEnglish(): English {
  engine ??= createEnglish(gunzipSync(readFileSync(file)));
  return engine;
}
