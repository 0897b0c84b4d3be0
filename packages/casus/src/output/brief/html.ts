/**
 * A brief as one self-contained page: no script, nothing fetched, fit for print and for a phone, light and dark.
 *
 * Every word of a document goes through `escapeHtml`; addresses become links only where they are of the web.
 */

import type { Brief } from '@casus/core';
import { pageHead } from '../page-head.js';
import { capital } from '../spoken.js';
import type { Answer } from './answers.js';
import { escapeHtml } from './escape-html.js';
import type { Item, Row, Told } from './item.js';
import { PAGE_STYLE } from './page-style.js';
import type { Ref } from './refs.js';
import type { SourceLine } from './source-line.js';
import { type Section, viewOf } from './view.js';

/** Wordings beyond these are folded away; print shows them. */
const WORDINGS_OPEN = 2;

export function briefAsPage(brief: Brief): string {
  const view = viewOf(brief);
  const title = escapeHtml(view.title);
  const parts = [
    ...view.sections.map(({ id, heading, groups }) => ({
      id,
      heading,
      size: groups.reduce((sum, { items }) => sum + items.length, 0),
    })),
    { id: 'sources', heading: 'Sources', size: view.sources.length },
  ];
  return `${pageHead(title, PAGE_STYLE)}
<body>
<a class="skip" href="#table">To what is on the table</a>
<header>
<p class="mark">Casus · brief</p>
<h1>${title}</h1>
<p class="about">${escapeHtml(view.about.join(' '))}</p>
</header>
<nav aria-label="Parts of the brief"><ul>
${parts.map(({ id, heading, size }) => `<li><a href="#${id}">${escapeHtml(heading)}</a> <span class="n">${size}</span></li>`).join('\n')}
</ul></nav>
<main>
<section class="answers" aria-label="The three questions">
${view.answers.map(answerBlock).join('\n')}
</section>
${view.sections.map(sectionBlock).join('\n')}
<section id="sources">
<h2>Sources</h2>
<ol class="sources">
${view.sources.map(sourceBlock).join('\n')}
</ol>
</section>
</main>
<footer><p>Made by Casus from the sources above. Every line carries the exact words that it was read from; “missing” means that no source read here states it. <span class="key"><span class="stated">stated</span> <span class="inferred">inferred</span> <span class="missing">missing</span></span></p></footer>
</body>
</html>
`;
}

function answerBlock({ question, sentences, told }: Answer): string {
  const values = told.map(({ text, refs }) => `<li>${escapeHtml(text)}${refLinks(refs)}</li>`).join('');
  return `<div class="answer"><h2>${escapeHtml(question)}</h2>${sentences.length === 0 ? '' : `<p>${escapeHtml(sentences.join(' '))}</p>`}${values === '' ? '' : `<ul>${values}</ul>`}</div>`;
}

function sectionBlock({ id, heading, counted, empty, groups }: Section): string {
  const body =
    empty === null
      ? groups.map((group) => groupBlock(id, group)).join('\n')
      : `<p class="empty">${escapeHtml(empty)}</p>`;
  return `<section id="${id}">
<h2>${escapeHtml(heading)} <span class="counted">${escapeHtml(empty === null ? counted : 'none')}</span></h2>
${body}
</section>`;
}

function groupBlock(section: string, { heading, items }: Section['groups'][number]): string {
  const level = heading === null ? 'h3' : 'h4';
  const blocks = items.map((item) => itemBlock(section, item, level)).join('\n');
  return heading === null ? blocks : `<h3>${escapeHtml(heading)}</h3>\n${blocks}`;
}

function itemBlock(section: string, item: Item, level: 'h3' | 'h4'): string {
  const { id, title, tags, rows, rivals, notes, wordings } = item;
  // With one wording, its own place is that of every element.
  const several = wordings.length !== 1;
  const open = wordings.slice(0, WORDINGS_OPEN).map(wordingBlock).join('\n');
  const rest = wordings.slice(WORDINGS_OPEN);
  const folded =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} more ${rest.length === 1 ? 'wording' : 'wordings'}</summary>\n${rest.map(wordingBlock).join('\n')}\n</details>`;
  return `<article class="item" id="${escapeHtml(`${section}-${id}`)}">
<${level}>${escapeHtml(title)}</${level}>
${tags.length === 0 ? '' : `<p class="tags">${tags.map((tag) => `<span>${escapeHtml(tag)}</span>`).join(' ')}</p>`}
${rows.length === 0 ? '' : `<dl class="${section === 'table' ? 'strip' : 'rows'}">${rows.map((row) => rowBlock(row, several)).join('')}</dl>`}
${rivals.length === 0 ? '' : `<ul class="rivals" aria-label="Values side by side">${rivals.map(({ words, who, refs }) => `<li><q>${escapeHtml(words)}</q> <span class="who">${escapeHtml(who)}</span>${refLinks(refs)}</li>`).join('')}</ul>`}
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${open}${folded}
</article>`;
}

function rowBlock({ label, told }: Row, several: boolean): string {
  const value = (one: Told) =>
    `<dd class="${one.state}">${escapeHtml(one.text)}${one.state === 'inferred' ? ' <span class="how">inferred</span>' : ''}${several ? refLinks(one.refs) : ''}</dd>`;
  const values = told.length === 0 ? '<dd class="missing">missing</dd>' : told.map(value).join('');
  return `<div><dt>${escapeHtml(capital(label))}</dt>${values}</div>`;
}

function wordingBlock({ words, refs }: Item['wordings'][number]): string {
  const places = refs.map(
    ({ number, place, also }) => `<a href="#s${number}">[${number}]</a> ${escapeHtml(place)}${escapeHtml(also)}`,
  );
  return `<figure><blockquote>${escapeHtml(words)}</blockquote><figcaption>${places.join(', ')}</figcaption></figure>`;
}

function refLinks(refs: readonly Ref[]): string {
  if (refs.length === 0) return '';
  return ` <span class="refs">${refs.map(({ number }) => `<a href="#s${number}" aria-label="Source ${number}">[${number}]</a>`).join('')}</span>`;
}

function sourceBlock({ number, title, language, by, published, url, document, printings, notes }: SourceLine): string {
  const lang = /^[a-z]{2,3}$/.test(language) && language !== 'und' && language !== 'en' ? ` lang="${language}"` : '';
  const where =
    url === null
      ? `<span class="file">${escapeHtml(document)}</span>`
      : `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
  const more = [...printings.map((printing) => `Also: ${printing}`), ...notes];
  return `<li id="s${number}" value="${number}"><span class="title"${lang}>${escapeHtml(title)}</span>
<p>${escapeHtml(by ?? 'Writer not stated')} · ${escapeHtml(published ?? 'day not stated')}</p>
<p>${where}</p>
${more.map((line) => `<p class="note">${escapeHtml(line)}</p>`).join('\n')}</li>`;
}
