/** From a run of a Word document and places in its words to the runs that it falls into; none of its words or its looks change. */
import type { Run, RunChild } from './paragraphs.js';

export interface RunPiece {
  from: number;
  to: number;
  xml: string;
}

/** `cuts` are offsets into the paragraph's text; those outside the run are passed over. Without a cut it is as written. */
export function cutRun(xml: string, run: Run, cuts: readonly number[]): RunPiece[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > run.from && cut < run.to).sort((a, b) => a - b);
  if (inside.length === 0) return [{ from: run.from, to: run.to, xml: xml.slice(run.start, run.end) }];
  const pieces: RunPiece[] = [];
  let next = 0;
  let from = run.from;
  let content = '';
  const close = (to: number) => {
    pieces.push({ from, to, xml: `${run.open}${run.properties}${content}</w:r>` });
    from = to;
    content = '';
  };
  for (const child of run.children) {
    let at = child.from;
    for (; next < inside.length && (inside[next] ?? 0) < child.to; next++) {
      const cut = inside[next] ?? 0;
      if (cut > at) content += partOf(xml, child, at, cut);
      close(cut);
      at = cut;
    }
    if (at === child.from) content += xml.slice(child.start, child.end);
    else content += partOf(xml, child, at, child.to);
  }
  close(run.to);
  return pieces;
}

/** Space at the edge of words counts only where the document says so. */
function partOf(xml: string, { words, from, start, end }: RunChild, first: number, last: number): string {
  if (words === null) return xml.slice(start, end);
  const at = (offset: number) => words.at[offset - from] ?? words.end;
  return `<w:t xml:space="preserve">${xml.slice(at(first), at(last))}</w:t>`;
}
