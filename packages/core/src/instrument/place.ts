/** From an offset in an agreement to its place as lawyers cite it: "Art. 5 ¶ 1", "point 7 (a)", "Annex I, Art. 2", "preamble ¶ 3". */
import { isContainer } from './finish.js';
import { type Part, partsAt, type Structure } from './part.js';

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
};

/** The place of the unit at `offset`; for one that stands in no part — a blank between parts, a menu — that of the nearest part before it, or "text". */
export function placeOf(structure: Structure, offset: number): string {
  const path = partsAt(structure, offset);
  if (path.length === 0) {
    const before = structure.parts.findLast((part) => part.end <= offset);
    return before === undefined ? 'text' : placeOf(structure, before.end - 1);
  }
  const names: string[] = [];
  let enumerated = 0;
  for (const [depth, part] of path.entries()) {
    const name = nameOf(part, path[depth - 1] ?? null, path[depth + 1] ?? null, offset);
    // "2.1.3" says by itself what it stands in.
    if (/^\d+(?:\.\d+)+$/.test(part.label ?? '') && part.labelled) names.splice(names.length - enumerated, enumerated);
    enumerated = /^(?:point|subpoint|paragraph)$/.test(part.kind) ? enumerated + 1 : 0;
    if (name !== '') names.push(name);
  }
  return joined(names) || 'text';
}

/** Divisions are parted by commas ("Annex I, Art. 2"), what stands within one is not ("Art. 2 ¶ 1 (a)"). */
function joined(names: readonly string[]): string {
  let place = '';
  for (const name of names) place += (place === '' ? '' : /^[(¶]|^bullet/.test(name) ? ' ' : ', ') + name;
  return place;
}

function nameOf(part: Part, parent: Part | null, child: Part | null, offset: number): string {
  const { label } = part;
  switch (part.kind) {
    case 'title':
      return 'title';
    case 'contents':
      return part.heading === null ? 'table of contents' : part.heading.toLowerCase();
    case 'preamble':
      return 'preamble';
    case 'signature':
      return 'signature block';
    case 'footnote':
      return label === null ? 'footnote' : `footnote ${label}`;
    case 'version':
      return `${LANGUAGES[label ?? ''] ?? label} text`;
    case 'article':
      return `Art. ${label}${ownParagraph(part, child)}`;
    case 'annex':
    case 'statement':
      if (part.word === null && part.heading !== null) return `“${clipped(part.heading)}”`;
      return `${titled(part.word ?? part.kind)}${label === null ? '' : ` ${label}`}`;
    case 'chapter':
      return child === null || part.cited || !isDivision(child)
        ? `${titled(part.word ?? 'chapter')}${label === null ? '' : ` ${label}`}`
        : '';
    case 'heading':
    case 'final-clauses':
      if (part.kind === 'final-clauses' && child !== null && !isDivision(child)) return 'final clauses';
      return part.cited || (child === null && part.headingRange !== null && offset < part.headingRange[1])
        ? `“${clipped(part.heading ?? '')}”`
        : '';
    case 'section': {
      const word = part.word === '§' ? '§' : 'Sec.';
      return isContainer(part) && child !== null && !part.cited ? '' : `${word} ${label}${ownParagraph(part, child)}`;
    }
    case 'point':
      return `point ${label}${ownParagraph(part, child)}`;
    case 'subpoint':
      if (!part.labelled) return `bullet ${label}`;
      if (/[.]/.test(label ?? ''))
        return `${parent?.kind === 'article' ? '¶' : 'point'} ${label}${ownParagraph(part, child)}`;
      return `(${label})${ownParagraph(part, child)}`;
    default:
      return `¶ ${label}`;
  }
}

/** Headings are cited by no more than their first words. */
const clipped = (heading: string) =>
  heading.length > 60 ? `${heading.slice(0, 60).replace(/\s+\S*$/, '')} …` : heading;

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The first paragraph of a division of several is its own text; "¶ 1" is needed only where there is a second. */
function ownParagraph(part: Part, child: Part | null): string {
  const several = part.children.some(({ kind, labelled }) => kind === 'paragraph' && !labelled);
  const own = part.children.length === 0 || part.bodyStart < (part.children[0]?.start ?? part.end);
  return several && own && (child === null || (child.kind !== 'paragraph' && child === part.children[0])) ? ' ¶ 1' : '';
}

function isDivision(part: Part): boolean {
  return part.kind === 'article' || part.kind === 'point' || part.kind === 'section' || isContainer(part);
}
