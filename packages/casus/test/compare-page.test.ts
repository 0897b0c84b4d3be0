/** The page of a comparison in a real browser: WCAG 2.2 AA by axe, wide and narrow, light and dark; nothing asked for from elsewhere. */
import { existsSync } from 'node:fs';
import { compare, type Reading, readDocument, readSources } from '@casus/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { comparisonAsPage } from '../src/compare/html.js';
import { chromiumPath, launchBrowser, lookAt } from './page-in-browser.js';

const found = existsSync(chromiumPath);
if (!found) {
  console.warn(
    `LEFT OUT: no Chromium at ${chromiumPath}, so no page of a comparison is looked at in a browser. Install chromium, or set CHROMIUM to its path.`,
  );
}
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const english = loadEnglish();

async function read(document: string, ...articles: string[]): Promise<Reading> {
  const text = `Treaty between Norway and Chile\n\n${articles.map((words, i) => `Article ${i + 1}\n\n${words}`).join('\n\n')}\n`;
  const [source] = await readSources(new TextEncoder().encode(text), { document });
  if (source === undefined) throw new Error('the draft gave no source');
  return readDocument({ ...source, kind: 'agreement' }, english);
}

const HARBOUR =
  'The Parties shall keep the harbours of the northern coast open to the ships of all nations at all seasons.';
const FUND = 'Chile shall pay 10 million euros to Norway for the villages of the islands.';

// Every shape that the page has: a term, arrows, a move, a clause that is new and one that is gone.
async function drafts() {
  const old = await read(
    'old.txt',
    '“Area” means the northern islands.',
    'Norway shall withdraw its troops from the Area within 24 hours.',
    HARBOUR,
    FUND,
    'The catch of herring shall be counted by a committee of both Parties.',
  );
  const fresh = await read(
    'new.txt',
    '“Area” means the northern and the southern islands.',
    'Norway will seek to withdraw its troops from the Area without undue delay.',
    FUND.replace('10', '20'),
    HARBOUR,
    'Disputes are settled at Bergen.',
  );
  return [old, fresh] as const;
}

const pageOf = (old: Reading, fresh: Reading) =>
  comparisonAsPage({ old, fresh, comparison: compare(old, fresh), only: null, party: null });

describe.runIf(found)('the page of a comparison', () => {
  let browser: Browser;
  let pages: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
    const [old, fresh] = await drafts();
    pages = [pageOf(old, fresh), pageOf(old, old)];
  });
  afterAll(async () => await browser?.close());

  test.each([
    [1280, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('meets WCAG 2.2 AA at %i pixels, %s, and does not scroll sideways', async (width, colorScheme) => {
    for (const html of pages) {
      const { problems, fits, requests } = await lookAt(browser, html, width, colorScheme);
      expect(problems).toEqual([]);
      expect(fits).toBe(true);
      expect(requests).toEqual([]);
    }
  });

  test('runs no script that a document holds', async () => {
    const [old, fresh] = await drafts();
    const words = '<script>document.title = "owned"</script><img src=x onerror="document.title = \'owned\'">';
    const view = await browser.newPage();
    await view.setContent(pageOf({ ...old, title: words, document: words }, { ...fresh, title: words }));
    expect(await view.title()).not.toBe('owned');
    expect(await view.evaluate('document.scripts.length + document.images.length')).toBe(0);
    await view.close();
  });

  test('tells what went and what came without colour, and is printed without its navigation', async () => {
    const view = await browser.newPage();
    await view.setContent(pages[0] ?? '');
    await view.emulateMedia({ media: 'print' });
    const drawn = (tag: string) =>
      view
        .locator(`#redline ${tag}`)
        .first()
        .evaluate((node) => getComputedStyle(node).textDecorationLine);
    expect([await drawn('del'), await drawn('ins')]).toEqual(['line-through', 'underline']);
    expect(await view.locator('nav').isVisible()).toBe(false);
    await view.close();
  });
});
