/** core and english run in a browser: bundled for it, they read a document in headless Chromium as they do in Node. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Reading, readDocument, readSources } from '@casus/core';
import { createEnglish } from '@casus/english';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const found = existsSync(chromiumPath);
if (!found) {
  console.warn(
    `LEFT OUT: no Chromium at ${chromiumPath}, so nothing is read in a browser. Install chromium, or set CHROMIUM to its path.`,
  );
}

const weightsFile = readFileSync(path('../packages/english/weights/english.casus'));
const weights = weightsFile[0] === 0x1f ? gunzipSync(weightsFile) : weightsFile;
const document = readFileSync(path('../examples/harbour-accord.txt'));
const origin = 'http://localhost';

describe.runIf(found)('in a browser', () => {
  let browser: Browser;
  let bundle: string;

  beforeAll(async () => {
    const built = await build({
      root: path('.'),
      configFile: false,
      logLevel: 'error',
      resolve: {
        alias: {
          '@casus/english': path('../packages/english/src/index.ts'),
          '@casus/core': path('../packages/core/src/index.ts'),
        },
      },
      build: {
        write: false,
        minify: false,
        lib: { entry: path('browser-entry.ts'), formats: ['iife'], name: 'casus', fileName: 'casus' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (output === undefined || !('output' in output)) throw new Error('vite built nothing');
    bundle = output.output[0].code;
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 120_000);
  afterAll(async () => await browser?.close());

  test('a document gives the same record as in Node, and nothing else is asked for', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const served: Record<string, { contentType: string; body: string | Buffer }> = {
      '/': {
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html><title>casus</title><script src="/casus.js"></script>',
      },
      '/casus.js': { contentType: 'text/javascript; charset=utf-8', body: bundle },
      '/weights': { contentType: 'application/octet-stream', body: weights },
      '/document': { contentType: 'text/plain', body: document },
    };
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      asked.push(url.href);
      const answer = url.origin === origin ? served[url.pathname] : undefined;
      await (answer === undefined ? route.abort() : route.fulfill(answer));
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(origin);
    expect(faults).toEqual([]);
    const inBrowser: unknown = await page.evaluate('casus.readServed()');
    expect(inBrowser).toEqual(await readHere());
    expect([...new Set(asked)].filter((url) => !url.endsWith('favicon.ico')).sort()).toEqual(
      [...Object.keys(served)].map((pathname) => origin + pathname).sort(),
    );
  }, 120_000);
});

async function readHere(): Promise<Reading[]> {
  const english = createEnglish(weights);
  const sources = await readSources(document, { document: 'harbour-accord.txt' });
  return sources.map((source) => readDocument(source, english));
}
