/** Opens a page as a reader would: eats its HTML, a width and a colour scheme, gives what the accessibility check finds and what the page asked for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

export interface PageLook {
  /** What breaks WCAG 2.2 AA or best practice, by axe, with the elements. */
  problems: unknown;
  /** Whether it is no wider than the window. */
  fits: unknown;
  /** Addresses that it asked for. */
  requests: string[];
}

export async function lookAt(
  browser: Browser,
  html: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<PageLook> {
  const view = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const requests: string[] = [];
  view.on('request', (request) => requests.push(request.url()));
  await view.setContent(html);
  await view.addScriptTag({ content: axe });
  const problems: unknown = await view.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  const fits = await view.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  await view.close();
  return { problems, fits, requests };
}
