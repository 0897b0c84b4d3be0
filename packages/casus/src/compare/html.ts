/**
 * A comparison as one self-contained page: what changed side by side, then the whole new text as one redline. No script, nothing fetched,
 * fit for print and for a phone, light and dark. Every word of a document goes through `escapeHtml`.
 */

import type { ClausePair, ElementChange, Reading } from '@casus/core';
import { escapeHtml } from '../output/brief/escape-html.js';
import { harmlessProse } from '../output/harmless.js';
import { pageHead } from '../output/page-head.js';
import { capital } from '../output/spoken.js';
import { cutEnd } from '../output/wrap.js';
import { type ComparedRun, changedTerms, folded, piecesOf, type ShownClause, shownClauses } from './compared.js';
import { elementLabel, SIGNS, wordsOf } from './element-labels.js';
import { COMPARISON_STYLE } from './page-style.js';
import type { Piece } from './redline.js';
import { forWhom, remarks, summaryLine } from './summary.js';

const LONGEST_NAME = 140;

const safe = (words: string) => escapeHtml(harmlessProse(words));

export function comparisonAsPage(run: ComparedRun): string {
  const { old, fresh } = run;
  const clauses = shownClauses(run);
  const terms = changedTerms(run);
  const title = `${nameOf(old)} → ${nameOf(fresh)}`;
  const parts = [
    ['changes', 'Side by side'],
    ...(terms.length === 0 ? [] : [['terms', 'Terms defined otherwise']]),
    ['redline', 'One redline'],
  ];
  return `${pageHead(safe(title), COMPARISON_STYLE)}
<body>
<a class="skip" href="#changes">To what changed</a>
<header>
<p class="mark">Casus · comparison</p>
<h1>${safe(nameOf(fresh))}</h1>
<p class="about">compared with ${safe(nameOf(old))}${old.title === null && fresh.title === null ? '' : ` (${safe(fileOf(old))} → ${safe(fileOf(fresh))})`}</p>
<p class="sum">${escapeHtml(summaryLine(run))}</p>
<p class="about">▲ stronger, ▼ weaker, ◆ different, ${escapeHtml(forWhom(run))}. <del>Struck</del> went, <ins>underlined</ins> came.</p>
${remarks(run)
  .map((line) => `<p class="remark">${escapeHtml(line)}</p>`)
  .join('\n')}
</header>
<nav aria-label="Parts of the comparison"><ul>
${parts.map(([id, heading]) => `<li><a href="#${id}">${heading}</a></li>`).join('\n')}
</ul></nav>
<main>
<section id="changes">
<h2>Side by side</h2>
${clauses.length === 0 ? '<p class="about">Nothing changed.</p>' : clauses.map(clauseBlock).join('\n')}
</section>
${terms.length === 0 ? '' : `<section id="terms"><h2>Terms defined otherwise</h2><ul class="terms">${terms.map(({ term, places }) => `<li>“${safe(term)}” touches ${safe(places.join(', '))}</li>`).join('')}</ul></section>`}
<section id="redline">
<h2>One redline</h2>
<div class="line">
${run.comparison.pairs.map(lineBlock).join('\n')}
</div>
</section>
</main>
<footer><p>Made by Casus from the two texts named above. Directions are told element by element and never added up; where lawyers read a change in more than one way, it is called different.</p></footer>
</body>
</html>
`;
}

/** What a file gives for a title may run on into its text. */
const nameOf = ({ title, document }: Reading) => cutEnd(harmlessProse(title ?? fileOf({ document })), LONGEST_NAME);

/** A page that is sent on says nothing of the folders of whoever made it. */
const fileOf = ({ document }: Pick<Reading, 'document'>) =>
  document.includes('://') ? document : (document.split(/[\\/]/).at(-1) ?? document);

function clauseBlock(clause: ShownClause): string {
  const { place, fate, changes, pair } = clause;
  const told =
    fate === null
      ? ''
      : ` <span class="fate">${safe(fate.word === 'new' || fate.word === 'gone' ? fate.word : fateInWords(fate))}</span>`;
  return `<article class="clause">
<h3>${capital(safe(place))}${told}</h3>
${changes.length === 0 ? '' : changeTable(changes)}
${sides(clause, pair)}
</article>`;
}

const fateInWords = ({ word, told }: NonNullable<ShownClause['fate']>) =>
  word === 'number' ? told : `${word} ${told}`;

function changeTable(changes: readonly ElementChange[]): string {
  const side = (name: string, words: string | null) =>
    words === null
      ? `<td data-side="${name}" class="none">not stated</td>`
      : `<td data-side="${name}">${safe(words)}</td>`;
  const rows = changes.map(
    (change) =>
      `<tr><th scope="row"><b>${SIGNS[change.direction]} ${change.direction}</b><br>${capital(escapeHtml(elementLabel(change.element)))}</th>${side('Old', wordsOf(change, change.old))}${side('New', wordsOf(change, change.new))}<td class="why">${change.reason === null ? '' : safe(capital(change.reason))}</td></tr>`,
  );
  return `<table class="changes"><thead><tr><th scope="col">Element</th><th scope="col">Old</th><th scope="col">New</th><th scope="col">Why</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What went stands in the old wording only, what came in the new one only. */
function sides({ pieces }: ShownClause, pair: ClausePair): string {
  const side = (name: string, clauses: ClausePair['old'], left: Piece['kind']) => {
    const places = [...new Set(clauses.map(({ place }) => place))].join(', ');
    const words =
      pieces.length > 0
        ? marked(pieces.filter(({ kind }) => kind === 'same' || kind === left))
        : safe(folded(clauses.map(({ text }) => text).join(' ')));
    return `<div><h4>${name}${places === '' ? '' : `, ${safe(places)}`}</h4><p>${clauses.length === 0 ? '<span class="none">Not in this text</span>' : words}</p></div>`;
  };
  return `<div class="sides">${side('Old', pair.old, 'gone')}${side('New', pair.new, 'new')}</div>`;
}

function lineBlock(pair: ClausePair): string {
  const { kind, old, new: fresh } = pair;
  const clauses = fresh.length > 0 ? fresh : old;
  const words = folded(clauses.map(({ text }) => text).join(' '));
  const pieces: Piece[] = kind === 'new' || kind === 'gone' ? [{ kind, text: words }] : same(piecesOf(pair), words);
  const touched = kind === 'unchanged' ? '' : ' class="touched"';
  const place = [...new Set(clauses.map((clause) => clause.place))].join(', ');
  const from = kind === 'moved' || kind === 'moved-and-changed' ? ` · moved from ${old[0]?.place ?? ''}` : '';
  return `<div${touched}><h3>${capital(safe(place + from))}</h3><p>${marked(pieces)}</p></div>`;
}

const same = (pieces: Piece[], text: string): Piece[] => (pieces.length > 0 ? pieces : [{ kind: 'same', text }]);

function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => {
      // Space around a change needs no mark of its own.
      const lead = /^\s/.test(text) ? ' ' : '';
      const tail = text.trim() !== '' && /\s$/.test(text) ? ' ' : '';
      if (kind === 'same' || text.trim() === '') return lead + safe(text) + tail;
      const tag = kind === 'gone' ? 'del' : 'ins';
      return `${lead}<${tag}>${safe(text)}</${tag}>${tail}`;
    })
    .join('');
}
