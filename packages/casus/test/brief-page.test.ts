/** The page of a brief in a real browser: WCAG 2.2 AA by axe, wide and narrow, light and dark; nothing asked for from elsewhere. */
import { existsSync } from 'node:fs';
import { briefOf, buildDossier, dossierEntry } from '@casus/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { briefAsPage } from '../src/output/brief/html.js';
import { instrument, reading } from './invented-reading.js';
import { chromiumPath, launchBrowser, lookAt } from './page-in-browser.js';

const found = existsSync(chromiumPath);
if (!found) {
  console.warn(
    `LEFT OUT: no Chromium at ${chromiumPath}, so no page of a brief is looked at in a browser. Install chromium, or set CHROMIUM to its path.`,
  );
}
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const entry = dossierEntry(reading);
// A party that changed its mind, rival values, several wordings, and a text with gaps: every shape that the page has.
const [position] = entry.positions;
if (position === undefined) throw new Error('the invented reading has a position');
const told = (day: number, party: string, value: string | null, stance: 'offers' | 'opposes') => ({
  ...entry,
  head: { ...entry.head, document: `report ${day}`, published: `2026-03-${day}`, url: 'https://ford.example/talks' },
  article: `Report ${day} has words of its own.`,
  positions: [{ ...position, record: { ...position.record, party, value, stance, date: `2026-03-${day}` } }],
});
const page = briefAsPage(
  briefOf(
    buildDossier([
      entry,
      told(15, 'NOR', null, 'opposes'),
      told(16, 'NOR', '15 years', 'offers'),
      told(17, 'ISL', 'decades', 'offers'),
      dossierEntry({
        ...reading,
        document: 'accord.txt',
        kind: 'agreement',
        instrument,
        title: 'Agreement on the Ford',
      }),
    ]),
  ),
);
const empty = briefAsPage(briefOf(buildDossier([])));

describe.runIf(found)('the page of a brief', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => await browser?.close());

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('meets WCAG 2.2 AA at %i pixels, %s, and does not scroll sideways', async (width, colorScheme) => {
    for (const html of [page, empty]) {
      const { problems, fits, requests } = await lookAt(browser, html, width, colorScheme);
      expect(problems).toEqual([]);
      expect(fits).toBe(true);
      expect(requests).toEqual([]);
    }
  });

  test('runs no script that a document holds', async () => {
    const words = '<script>document.title = "owned"</script><img src=x onerror="document.title = \'owned\'">';
    const hostile = { ...entry, head: { ...entry.head, title: words, publisher: words, document: words } };
    const view = await browser.newPage();
    await view.setContent(briefAsPage(briefOf(buildDossier([hostile]))));
    expect(await view.title()).not.toBe('owned');
    expect(await view.evaluate('document.scripts.length + document.images.length')).toBe(0);
    expect(await view.locator('.sources .title').textContent()).toBe(words);
    await view.close();
  });

  test('is printed without its navigation, with every wording', async () => {
    const view = await browser.newPage();
    await view.setContent(page);
    await view.emulateMedia({ media: 'print' });
    expect(await view.locator('nav').isVisible()).toBe(false);
    expect(await view.locator('h1').isVisible()).toBe(true);
    await view.close();
  });
});
