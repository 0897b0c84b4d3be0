/** `casus like`: finds the clause asked about, compares it with the precedents, and writes counts and citations. */
import { existsSync } from 'node:fs';
import {
  LIKE_DEFAULTS,
  LIKE_ELEMENTS,
  type LikeElement,
  like,
  likeClauses,
  queryOfWords,
  type Reading,
  readDocument,
  readSources,
} from '@casus/core';
import { readAll } from '../documents.js';
import { sharedEnglish } from '../english.js';
import { exitCode } from '../exit-code.js';
import { LIKE_FORMATS, type LikeShown } from '../like/like-shown.js';
import { renderLike } from '../like/render-like.js';
import { nearest } from '../nearest.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import { writeOut } from '../output/write-out.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { documentSettings, surroundingsHere } from './document-settings.js';
import { formatOf } from './format-of.js';

/** More clauses than these at one place are a chapter, not a clause. */
const MOST_CLAUSES = 12;

export async function runLike(given: Given): Promise<number> {
  const { operands, options, switches } = given;
  const [what, file, ...others] = operands;
  if (what === undefined || others.length > 0 || what.trim() === '') {
    throw new UsageError(
      'Name a place and a file, as in casus like "Art. 5" draft.docx, or give the words of a clause. See casus like --help.',
    );
  }
  const elements = elementsNamed(options.get('element'));
  const settings = documentSettings('like', { ...given, operands: [file ?? what] }, surroundingsHere());
  const shown = file === undefined ? await byWords(what, elements) : await byPlace(what, elements, settings);
  if (shown === null) return exitCode.failed;
  const format = formatOf(options, LIKE_FORMATS, 'text');
  const text = renderLike(shown, { format, ...settings.page, all: switches.has('all') });
  return await writeOut(text, settings.outputPath);
}

async function byWords(words: string, elements: readonly LikeElement[]): Promise<LikeShown[]> {
  if (existsSync(words)) {
    throw new UsageError(`Name the place in ${harmless(words)}, too: casus like "Art. 5" ${harmless(words)}.`);
  }
  const [source] = await readSources(new TextEncoder().encode(words), { document: 'words' });
  const reading =
    source === undefined ? null : readDocument({ ...source, kind: 'agreement', language: 'en' }, await sharedEnglish());
  const shown = reading === null ? [] : shownOf(reading, undefined, elements);
  if (shown.length > 0) return shown;
  const query = queryOfWords(words);
  if (Object.keys(query.codes).length === 0) {
    throw new UsageError(
      /^(?:art|para|point|§|¶|\d)/i.test(words)
        ? `Name the file in which ${harmless(words)} stands: casus like "${harmless(words)}" FILE.`
        : 'Nothing to compare was found in these words: looked for who is to do what, in which case, by when, and who judges.',
    );
  }
  return [{ document: null, place: '', words: harmlessProse(words), query, likeness: like(query, elements) }];
}

async function byPlace(
  place: string,
  elements: readonly LikeElement[],
  settings: Parameters<typeof readAll>[0],
): Promise<LikeShown[] | null> {
  const { readings, problems } = await readAll(settings);
  for (const problem of problems) process.stderr.write(`casus: ${problem}\n`);
  if (readings.length === 0) return null;
  const shown = readings.flatMap((reading) => shownOf(reading, place, elements));
  if (shown.length === 0) throw new UsageError(noSuchPlace(place, readings));
  return shown;
}

/** Clauses that ask the same question of the precedents are shown once. */
function shownOf(reading: Reading, place: string | undefined, elements: readonly LikeElement[]): LikeShown[] {
  const seen = new Set<string>();
  return likeClauses(reading, place)
    .filter(({ query }) => {
      const key = JSON.stringify(query);
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .slice(0, MOST_CLAUSES)
    .map(({ commitment, range, query }) => ({
      document: place === undefined ? null : reading.document,
      place: place === undefined ? '' : commitment.place,
      words: harmlessProse(reading.text.slice(...range)),
      query,
      likeness: like(query, elements),
    }));
}

function noSuchPlace(place: string, readings: readonly Reading[]): string {
  const places = [...new Set(readings.flatMap(({ commitments }) => commitments.map((one) => one.place)))].filter(
    (known) => known !== '',
  );
  const where = readings.length === 1 ? harmless(readings[0]?.document ?? '') : 'these documents';
  if (places.length === 0) return `No commitment was found in ${where}, so there is nothing to compare.`;
  const some = places.slice(0, 8).map(harmless).join(', ');
  return `No commitment was found at "${harmless(place)}" in ${where}. There are some at ${some}${places.length > 8 ? ' and further on' : ''}.`;
}

function elementsNamed(given: string | undefined): readonly LikeElement[] {
  if (given === undefined) return LIKE_DEFAULTS;
  if (given.trim() === 'all') return LIKE_ELEMENTS;
  return given.split(',').map((name) => {
    const wanted = name.trim();
    const element = LIKE_ELEMENTS.find((known) => known === wanted);
    if (element !== undefined) return element;
    const meant = nearest(wanted, LIKE_ELEMENTS);
    throw new UsageError(
      `--element takes ${LIKE_ELEMENTS.join(', ')}, with commas between them, not "${harmless(wanted)}".${meant === null ? '' : ` Did you mean ${meant}?`}`,
    );
  });
}
