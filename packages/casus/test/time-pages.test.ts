/** The pages of a coverage and of a timeline in a real browser: WCAG 2.2 AA by axe, wide and narrow, light and dark; nothing asked for from elsewhere. */
import { existsSync } from 'node:fs';
import { coverageTable, dayOf, timelineOf } from '@casus/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { coverageAsPage } from '../src/coverage/html.js';
import { preparedScenario } from '../src/scenario/prepared-scenario.js';
import { timelinesAsPage } from '../src/timeline/html.js';
import { chromiumPath, launchBrowser, lookAt } from './page-in-browser.js';
import { GUARANTEE, scenarioFolder } from './scenario-files.js';

const found = existsSync(chromiumPath);
if (!found) {
  console.warn(
    `LEFT OUT: no Chromium at ${chromiumPath}, so no page over time is looked at in a browser. Install chromium, or set CHROMIUM to its path.`,
  );
}
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
/** Every shape that the drawings have: uncertain days, unknown and open ends, suspension, renewals, provisional application. */
const LIVES = `name: Lives
question: How long?
as-of: 2031-05-02
instruments:
  - id: bay-pact
    title: Bay pact
    entry: {consents: 2, after: P30D}
    term: P5Y
    renewal: {each: P5Y, notice: P1Y}
    parties:
      - {party: Ardland, signed: 2026-01-13, ratified: 2026-05-01}
      - {party: Belmark, signed: 2026-01-13, ratified: 2027, notice: 2044-03-01}
      - {party: Corland, signed: 2026-01-13, provisional: 2026-02-01, ratified: 2029-11-02}
      - {party: Dorland, signed: 2026-01-13, withdrawn: 2038}
      - {party: Esland}
    commitments: []
  - id: old-pact
    entry: {day: 2020-02}
    ended: 2035
    parties: [{party: Ardland}, {party: Belmark}]
    commitments: []
  - id: coast-pact
    entry: unknown
    parties: [{party: Ardland}]
    commitments: []
facts:
  - {what: suspended, of: bay-pact, party: Ardland, from: 2032-01-01, to: 2034-06-30}
  - {what: withdrawn, of: bay-pact, party: Corland, from: 2040-01-01, holds: unknown}
`;

const HOSTILE = '<script>document.title = "owned"</script><img src=x onerror="document.title = 1">';
const folder = scenarioFolder({
  'three.yml': GUARANTEE,
  'lives.yml': LIVES,
  'hostile.yml': GUARANTEE.replaceAll('Sarnia', `'${HOSTILE}'`).replaceAll('Harbour pact', `'${HOSTILE}'`),
});

async function coveragePage(name: string): Promise<string> {
  const { compiled } = await preparedScenario(folder.path(name));
  return coverageAsPage(
    coverageTable(compiled, {
      from: dayOf('2024-01-01') ?? 0,
      to: dayOf('2056-12-31') ?? 0,
      asOf: dayOf('2031-05-02'),
      beneficiaries: null,
      name: (party) => party,
    }),
  );
}

async function timelinePage(name: string): Promise<string> {
  const { compiled } = await preparedScenario(folder.path(name));
  const until = dayOf('2060-12-31') ?? 0;
  return timelinesAsPage({
    from: '2018-01-01',
    to: '2060-12-31',
    timelines: compiled.model.instruments.map((instrument) => timelineOf(instrument, until)),
  });
}

describe.runIf(found)('pages over time', () => {
  let browser: Browser;
  let pages: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    pages = [await coveragePage('three.yml'), await coveragePage('lives.yml'), await timelinePage('lives.yml')];
  });
  afterAll(async () => {
    folder.remove();
    await browser?.close();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('meet WCAG 2.2 AA at %i pixels, %s, and do not scroll sideways', async (width, colorScheme) => {
    for (const html of pages) {
      const { problems, fits, requests } = await lookAt(browser, html, width, colorScheme);
      expect(problems).toEqual([]);
      expect(fits).toBe(true);
      expect(requests).toEqual([]);
    }
  });

  test.each(['light', 'dark'] as const)('numbers stand out from their steps by 4.5 to 1, %s', async (colorScheme) => {
    const view = await browser.newPage({ colorScheme, bypassCSP: true });
    await view.setContent(pages[0] ?? '');
    const contrasts = await view.evaluate<number[]>(`(() => {
      const style = getComputedStyle(document.documentElement);
      const light = (name) => {
        const hex = style.getPropertyValue(name).trim().slice(1);
        const [r, g, b] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
          .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return [0, 1, 2, 3, 4].map((step) => {
        const [a, b] = [light('--s' + step), light('--i' + step)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
    })()`);
    for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
    await view.close();
  });

  test('tell in the table all that is drawn, and in the drawing nothing else', async () => {
    const view = await browser.newPage();
    await view.setContent(pages[0] ?? '');
    const drawn = await view
      .locator('.row svg[role=img]')
      .evaluateAll((svgs) => svgs.map((svg) => svg.getAttribute('aria-label') ?? ''));
    const table = await view.locator('table').allTextContents();
    for (const label of drawn) {
      for (const [, step = '', from = '', to = ''] of label.matchAll(/([\d–]+) from (\S+) to (\S+?)(?:,|$)/g)) {
        if (step !== '0') expect(table.join()).toContain(`${from}${to}${step}`);
      }
    }
    expect(await view.locator('.row.head svg').first().locator('rect[fill="url(#hatch-4)"]').count()).toBe(0);
    await view.close();
  });

  test('run no script that a scenario holds', async () => {
    for (const html of [await coveragePage('hostile.yml'), await timelinePage('hostile.yml')]) {
      const view = await browser.newPage();
      await view.setContent(html);
      expect(await view.evaluate('document.scripts.length + document.images.length')).toBe(0);
      expect(await view.title()).not.toBe('owned');
      await view.close();
    }
  });

  test('are printed without their navigation', async () => {
    const view = await browser.newPage();
    await view.setContent(pages[0] ?? '');
    await view.emulateMedia({ media: 'print' });
    expect(await view.locator('nav').isVisible()).toBe(false);
    expect(await view.locator('table').first().isVisible()).toBe(true);
    await view.close();
  });
});
