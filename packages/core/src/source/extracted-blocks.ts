/** From the paragraphs that a format was taken apart into, to one text version with a blank line between them. */

import type { DocxContent } from './docx.js';
import { fragmentBlocks } from './fragment.js';
import { type Known, NOTHING_KNOWN } from './known.js';
import type { Extracted } from './make-source.js';
import type { PdfContent } from './pdf.js';
import { candidate } from './published.js';

/** What word processors and scanners put for a title where nobody wrote one. */
const NO_TITLE =
  /^(?:untitled|document\d*|dokument\d*|microsoft word\b.*|presentation\d*|slide \d+|scan\b.*|\S+\.(?:docx?|pdf|rtf|odt|html?|indd|qxd|xml|txt)|[\d\W_]+|.{1,3})$/iu;
/** A title is set in letters this much larger than the text's. */
const LARGER = 1.15;
const LONGEST_TITLE = 300;
const TITLE_BLOCKS = 6;

const usable = (title: string | null) => (title === null || NO_TITLE.test(title) ? null : title);

function extracted(paragraphs: readonly string[], known: Known, file?: Extracted['file']): Extracted {
  // A block may hold line breaks of its own, as addresses and signatures do.
  const text = paragraphs.join('\n\n');
  return file === undefined ? { text, view: text, known } : { text, view: text, known, file };
}

/** The largest letters on the first page, where they are larger than the text's, are the title. */
function largestOnFirstPage({ paragraphs }: PdfContent): string | null {
  const bySize = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length);
  }
  let body = 0;
  let most = -1;
  for (const [size, length] of bySize) if (length > most) [body, most] = [size, length];
  const first = paragraphs.filter((paragraph) => paragraph.page === paragraphs[0]?.page).slice(0, TITLE_BLOCKS);
  const largest = Math.max(0, ...first.map((paragraph) => paragraph.size));
  if (largest < body * LARGER) return null;
  const from = first.findIndex((paragraph) => paragraph.size > largest * 0.95);
  let title = '';
  for (const { size, text } of first.slice(from)) {
    if (size <= largest * 0.95) break;
    title = title === '' ? text : `${title} ${text}`;
  }
  return title.length <= LONGEST_TITLE ? title : null;
}

export function extractPdf(content: PdfContent): Extracted {
  const title = largestOnFirstPage(content) ?? usable(content.title);
  const date = candidate(content.created, 'metadata', `file made on ${content.created}`);
  const paragraphs = content.paragraphs.map(({ text }) => text);
  return extracted(paragraphs, { ...NOTHING_KNOWN, title }, { author: content.author, date });
}

export function extractDocx(content: DocxContent): Extracted {
  const [first] = content.blocks;
  const heading =
    content.blocks.slice(0, TITLE_BLOCKS).find((block) => block.level === 1) ??
    (first?.level === 2 ? first : undefined);
  const title = heading?.text ?? usable(content.title);
  const date = candidate(content.created, 'metadata', `file saved on ${content.created}`);
  const paragraphs = content.blocks.map(({ text }) => text);
  return extracted(paragraphs, { ...NOTHING_KNOWN, title }, { author: content.author, date });
}

/** A piece of HTML, such as the entry of a feed. */
export function extractFragment(html: string, known: Known): Extracted {
  return extracted(
    fragmentBlocks(html).map(({ text }) => text),
    known,
  );
}
