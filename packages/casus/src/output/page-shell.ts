/** The frame of a self-contained page over time: eats its title, parts and body, gives the document. No script, nothing fetched. */

import { escapeHtml } from './brief/escape-html.js';
import { harmlessProse } from './harmless.js';
import { pageHead } from './page-head.js';
import { TIME_PAGE_STYLE } from './time-page-style.js';

/** Words of a document, safe to stand in a page. */
export const safe = (words: string): string => escapeHtml(harmlessProse(words));

/** The same for running text, in which no day is broken between its year and its month. */
export const prose = (words: string): string =>
  safe(words).replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="d">$&</span>');

export interface PageParts {
  /** What the page is, beside the name of the program. */
  kind: string;
  title: string;
  about: string[];
  /** Ids and headings of its sections. */
  sections: { id: string; heading: string; body: string }[];
  foot: string;
  /** Definitions that its drawings share. */
  defs?: string;
}

/** More links than these are no help to find one. */
const MOST_LINKS = 9;

export function pageShell({ kind, title, about, sections, foot, defs }: PageParts): string {
  const links = sections.slice(0, MOST_LINKS);
  return `${pageHead(safe(title), TIME_PAGE_STYLE)}
<body>
<a class="skip" href="#${sections[0]?.id ?? 'main'}">To the content</a>
${defs === undefined ? '' : `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">${defs}</svg>`}
<header>
<p class="mark">Casus · ${safe(kind)}</p>
<h1>${safe(title)}</h1>
${about.map((words) => `<p class="about">${prose(words)}</p>`).join('\n')}
</header>
<nav aria-label="Parts of the page"><ul>
${links.map(({ id, heading }) => `<li><a href="#${id}">${safe(heading)}</a></li>`).join('\n')}
</ul></nav>
<main id="main">
${sections.map(({ id, heading, body }) => `<section id="${id}" aria-labelledby="${id}-h">\n<h2 id="${id}-h">${safe(heading)}</h2>\n${body}\n</section>`).join('\n')}
</main>
<footer><p>${safe(foot)}</p></footer>
</body>
</html>
`;
}
