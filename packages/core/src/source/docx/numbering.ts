/** From the numbering and styles of a Word document to how each level of each of its lists is numbered. */
import type { PageElement } from '../html/tree.js';
import { xmlTree } from './xml-tree.js';

export interface Level {
  format: string;
  /** As `%1.%2`; null where the document does not say, so that no label is known. */
  pattern: string | null;
  start: number;
  /** The level (counted from 1) whose numbers begin this one anew, 0 for none; null for every higher one. */
  restart: number | null;
  /** Whether all numbers in its label are figures, whatever their own level says. */
  figures: boolean;
  /** What stands between the label and the text. */
  gap: string;
}

/** One list: lists that share a definition share its counters. */
export interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew when it is first met, by level. */
  starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** By the `numId` that paragraphs name. */
  lists: ReadonlyMap<string, List>;
  /** Of styles, by their id: the list and level that their paragraphs belong to. */
  styles: ReadonlyMap<string, { list: string; level: number }>;
}

const DEEPEST = 8;
const LARGEST = 32_767;
const LONGEST_PATTERN = 80;
const MOST_BASES = 20;

const child = (element: PageElement | null, name: string) =>
  element?.find((one) => one.name === name && one.parent === element) ?? null;
const valueIn = (element: PageElement | null, name: string) => child(element, name)?.get('val') ?? null;

/** A number in bounds, or null for what is none. */
function numberOf(written: string | null, most: number): number | null {
  return written !== null && /^\d{1,6}$/u.test(written) && Number(written) <= most ? Number(written) : null;
}

function isOn(element: PageElement | null): boolean {
  return element !== null && !['0', 'false', 'off'].includes(element.get('val') ?? '');
}

const GAPS: Readonly<Record<string, string>> = { nothing: '' };

function levelOf(element: PageElement): Level {
  const pattern = child(element, 'lvlText')?.get('val') ?? null;
  return {
    format: valueIn(element, 'numFmt') ?? 'decimal',
    pattern: pattern === null ? null : pattern.slice(0, LONGEST_PATTERN),
    start: numberOf(valueIn(element, 'start'), LARGEST) ?? 1,
    restart: numberOf(valueIn(element, 'lvlRestart'), DEEPEST + 1),
    figures: isOn(child(element, 'isLgl')),
    gap: GAPS[valueIn(element, 'suff') ?? ''] ?? ' ',
  };
}

function levelsOf(element: PageElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const one of element.all('lvl')) {
    const depth = numberOf(one.get('ilvl') ?? '0', DEEPEST);
    if (depth !== null) levels.set(depth, levelOf(one));
  }
  return levels;
}

interface Style {
  base: string | null;
  list: string | null;
  level: number | null;
}

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const element of xmlTree(xml).all('style')) {
    const numbered = child(child(element, 'pPr'), 'numPr');
    styles.set(element.get('styleId') ?? '', {
      base: valueIn(element, 'basedOn'),
      list: valueIn(numbered, 'numId'),
      level: numberOf(valueIn(numbered, 'ilvl'), DEEPEST),
    });
  }
  return styles;
}

/** A style takes from the one it is based on what it does not say itself. */
function listOfStyle(styles: ReadonlyMap<string, Style>, id: string): { list: string; level: number | null } | null {
  let level: number | null = null;
  let at: string | null = id;
  for (let steps = 0; at !== null && steps < MOST_BASES; steps++) {
    const style: Style | undefined = styles.get(at);
    level ??= style?.level ?? null;
    if (style?.list != null) return { list: style.list, level };
    at = style?.base ?? null;
  }
  return null;
}

export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const tree = xmlTree(numberingXml);
  const styles = stylesOf(stylesXml);
  const definitions = new Map(tree.all('abstractNum').map((one) => [one.get('abstractNumId') ?? '', one]));
  const nums = tree.all('num').filter((one) => one.has('numId'));
  const definitionOf = new Map(nums.map((one) => [one.get('numId') ?? '', valueIn(one, 'abstractNumId') ?? '']));

  // A definition may only point to a style that numbers, whose list has the levels.
  const followed = (definition: string): string => {
    const link = valueIn(definitions.get(definition) ?? null, 'numStyleLink');
    const list = link === null ? null : listOfStyle(styles, link)?.list;
    return (list == null ? null : definitionOf.get(list)) ?? definition;
  };

  const lists = new Map<string, List>();
  const ofStyle = new Map<string, { definition: string; level: number }>();
  const known = new Map<string, Map<number, Level>>();
  for (const [id, element] of definitions) {
    known.set(id, levelsOf(element));
    for (const one of element.all('lvl')) {
      const style = valueIn(one, 'pStyle');
      const level = numberOf(one.get('ilvl') ?? '0', DEEPEST);
      if (style !== null && level !== null) ofStyle.set(style, { definition: id, level });
    }
  }
  for (const element of nums) {
    const definition = followed(valueIn(element, 'abstractNumId') ?? '');
    const levels = new Map(known.get(definition));
    const starts = new Map<number, number>();
    for (const override of element.all('lvlOverride')) {
      const level = numberOf(override.get('ilvl'), DEEPEST);
      const start = numberOf(valueIn(override, 'startOverride'), LARGEST);
      const own = child(override, 'lvl');
      if (level !== null && own !== null) levels.set(level, levelOf(own));
      if (level !== null && start !== null) starts.set(level, start);
    }
    lists.set(element.get('numId') ?? '', { definition, levels, starts });
  }
  const numbered = [...styles.keys()].flatMap((id) => {
    const found = listOfStyle(styles, id);
    return found === null
      ? []
      : [[id, { list: found.list, level: found.level ?? ofStyle.get(id)?.level ?? 0 }] as const];
  });
  return { lists, styles: new Map(numbered) };
}
