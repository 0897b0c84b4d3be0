/** The parts of an agreement, a draft or a declaration: a tree of stretches of its text, each with its kind, label and heading. */
import type { Range } from '../quote/range.js';

export type PartKind =
  | 'title'
  | 'contents'
  | 'preamble'
  | 'chapter'
  | 'article'
  | 'section'
  | 'paragraph'
  | 'point'
  | 'subpoint'
  | 'annex'
  | 'signature'
  | 'final-clauses'
  | 'footnote'
  | 'statement'
  | 'heading'
  /** The same agreement again in another language; its label is the language. */
  | 'version';

export interface Part {
  kind: PartKind;
  /** What names the division itself, in the text's own word: `Article`, `Part`, `Annex`; null for enumerations and paragraphs. */
  word: string | null;
  /** `5`, `IV`, `a`, `2.1.3`; for an unnumbered paragraph its number among its fellows, counted by us; null where there is none. */
  label: string | null;
  /** False where the label was counted by us and does not stand in the text. */
  labelled: boolean;
  /** The words of the heading, white space folded, or null. */
  heading: string | null;
  headingRange: Range | null;
  /** First unit of the part, its label included. */
  start: number;
  /** One past its last unit, its children included. */
  end: number;
  /** First unit after label and heading; equals `end` where nothing follows them. */
  bodyStart: number;
  /** Whether a citation of what stands inside has to name it, since its labels occur in a sister part too. */
  cited: boolean;
  /** The sentence that introduces this part as an item of a list ("The Parties shall:"), or null. */
  head: Range | null;
  /** In the order of the text, disjoint, inside this part. */
  children: Part[];
}

export interface Structure {
  /** The parts at the top, in the order of the text, disjoint. */
  parts: Part[];
  /** Primary language of the first text of the agreement; other texts are parts of kind `version`. */
  language: string;
  /** Page numbers, running heads and rules that stand among the text and are none of it, ascending. */
  furniture: Range[];
}

/** Every part, parents before their children, in the order of the text; `up` are the part's ancestors, the nearest last. */
export function* walk(parts: readonly Part[], up: readonly Part[] = []): Generator<[part: Part, up: readonly Part[]]> {
  for (const part of parts) {
    yield [part, up];
    if (part.children.length > 0) yield* walk(part.children, [...up, part]);
  }
}

/** The parts that hold `offset`, from the outermost to the innermost; none where it stands in no part. */
export function partsAt(structure: Structure, offset: number): Part[] {
  const path: Part[] = [];
  let level: readonly Part[] = structure.parts;
  while (level.length > 0) {
    let low = 0;
    let high = level.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const at = level[middle];
      if (at !== undefined && at.start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = level[low];
    if (found === undefined || offset < found.start || offset >= found.end) break;
    path.push(found);
    level = found.children;
  }
  return path;
}
