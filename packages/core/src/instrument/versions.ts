/** From blocks to where the same agreement begins again in another language. */
import { detectLanguage } from '../source/language.js';
import type { Block } from './block.js';
import { standsOut } from './heading.js';

/** Two stretches of this many units behind a heading must agree on the language before it is believed. */
const SAMPLE = 500;
const FEWEST = 200;

/** The language of the first text, and the blocks at which texts in other languages begin. */
export function versionsOf(text: string, blocks: readonly Block[]): { language: string; begins: Map<number, string> } {
  const begins = new Map<number, string>();
  const last = blocks.at(-1)?.end ?? 0;
  let language = '';
  let words = '';
  const languageFrom = (at: number): string => {
    const first = text.slice(at, Math.min(last, at + SAMPLE));
    const second = text.slice(at + SAMPLE, Math.min(last, at + 2 * SAMPLE));
    if (first.trim().length < FEWEST) return 'und';
    const one = detectLanguage(first);
    return second.trim().length < FEWEST || detectLanguage(second) === one ? one : 'und';
  };
  for (const [i, block] of blocks.entries()) {
    const { marker } = block;
    const named = marker?.family === 'keyword' ? marker : null;
    if (named !== null && (named.kind === 'article' || named.kind === 'chapter')) {
      // Titles may stand in two languages; the text itself says which one it is in.
      if (words === '') language = languageFrom(block.start);
      const same = words === '' || words === named.language;
      words = named.language;
      if (same) continue;
    } else {
      // The title of the second text may look like an annex, "Protocol to the …".
      const other = marker !== null && named?.label !== '';
      if (words === '' || other || standsOut(block, text.slice(block.start, block.end)) === null) continue;
    }
    const here = languageFrom(block.end);
    if (here === 'und' || language === 'und' || here === language) continue;
    begins.set(i, here);
    language = here;
  }
  const first = Math.min(...[...begins.keys()], blocks.length - 1);
  const main = text.slice(blocks[0]?.start ?? 0, Math.min(blocks[first]?.start ?? last, 20_000));
  return { language: detectLanguage(main), begins };
}
