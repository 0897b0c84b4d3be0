/** From an old and a new wording to one redline: what stayed, what went and what came, word by word. */
import { diffArrays } from 'diff';

export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Words with their hyphens and apostrophes, numbers with their commas and points, runs of white space, and single signs. */
const TOKENS = /[\p{L}\p{N}\p{M}]+(?:[-’'.,][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
/** More edits than this make no redline that could be read; it also bounds the time. */
const MOST_EDITS = 1_500;

/**
 * The `same` and `gone` pieces make up the old text, `same` and `new` the new one, unit by unit; what goes stands before what comes in
 * its place. Texts that have too little in common are one piece gone and one piece new.
 */
export function redline(old: string, fresh: string): Piece[] {
  if (old === fresh) return old === '' ? [] : [{ kind: 'same', text: old }];
  const changes = diffArrays(old.match(TOKENS) ?? [], fresh.match(TOKENS) ?? [], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return whole(old, fresh);
  const pieces: Piece[] = changes.map(({ removed, added, value }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  }));
  return joined(pieces);
}

function whole(old: string, fresh: string): Piece[] {
  const pieces: Piece[] = [
    { kind: 'gone', text: old },
    { kind: 'new', text: fresh },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** A space or a comma that stayed between two changes is no island: "[-within-] [-two-]" reads worse than "[-within two-]". */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    // The space that both end with has stayed.
    const space = gone !== '' && come !== '' ? sharedSpace(gone, come) : '';
    out.push(...whole(gone.slice(0, gone.length - space.length), come.slice(0, come.length - space.length)));
    if (space !== '') out.push({ kind: 'same', text: space });
    gone = '';
    come = '';
  };
  pieces.forEach(({ kind, text }, i) => {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') come += text;
    else {
      const between = gone + come !== '' && i < pieces.length - 1 && !/[\p{L}\p{N}\n]/u.test(text) && text.length < 4;
      // Only where a change of the same kind goes on behind it.
      const next = pieces.slice(i + 1, i + 3).filter(({ kind: following }) => following !== 'same');
      if (between && next.some((one) => (one.kind === 'gone' ? gone !== '' : come !== ''))) {
        gone += text;
        come += text;
        return;
      }
      flush();
      const before = out.at(-1);
      if (before?.kind === 'same') before.text += text;
      else out.push({ kind, text });
    }
  });
  flush();
  return out;
}

function sharedSpace(one: string, other: string): string {
  const [a, b] = [one, other].map((text) => text.slice(text.trimEnd().length)) as [string, string];
  const shorter = a.length < b.length ? a : b;
  return a.endsWith(shorter) && b.endsWith(shorter) ? shorter : '';
}

/** `a [-duty-] {+hope+}`, as wdiff writes it (GNU wdiff manual), with the space around a change outside its brackets. */
export function redlineInSigns(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'same' || text.trim() === '') return text;
      const lead = text.slice(0, text.length - text.trimStart().length);
      const tail = text.slice(text.trimEnd().length);
      return lead + (kind === 'gone' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`) + tail;
    })
    .join('')
    .replace(/ {2,}/g, ' ');
}

const FORM = new Set(['a', 'an', 'the']);

/** Whether a redline changes nothing but marks, capitals and articles. */
export function isFormOnly(pieces: readonly Piece[]): boolean {
  const words = (left: Piece['kind']) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.filter((word) => !FORM.has(word))
      .join(' ');
  return words('gone') === words('new');
}
