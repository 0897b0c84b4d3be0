/** Scenario files: eats the name of a YAML file or of a ready scenario, gives the scenario, or refuses it naming file, line and key. */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathWords, readyScenario, readyScenarios, type Scenario, type ScenarioMistake, scenarioOf } from '@casus/core';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { fileProblem } from '../input/file-problem.js';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';

export interface LoadedScenario {
  name: string;
  scenario: Scenario;
  /** The folder that its files are named from; null for what ships with casus. */
  folder: string | null;
  /** `void.yml, line 7, key "facts[0].from"`, for a key of the scenario. */
  at(path: string): string;
  /** A sentence for each fact, commitment or expectation that was left out because it cannot be read. */
  leftOut: string[];
}

const MOST_BYTES = 2_000_000;
const MOST_MISTAKES = 5;

/** Throws UsageError for what cannot be read, is no YAML, or has a wrong key that nothing can be answered without. */
export function loadScenario(name: string): LoadedScenario {
  const ready = readyScenario(name);
  if (ready !== null)
    return { name, scenario: ready, folder: null, at: (path) => `${name}, key "${path}"`, leftOut: [] };
  return answerableScenario(textOf(name), name);
}

function textOf(name: string): string {
  try {
    if (statSync(name).size > MOST_BYTES)
      throw new UsageError(`${harmless(name)} is larger than two megabytes; no scenario is.`);
    return readFileSync(name, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const ids = readyScenarios().map(({ id }) => id);
    const meant = nearest(name, ids);
    const advice = meant === null ? `Ready scenarios: ${ids.join(', ')}` : `Did you mean the ready scenario ${meant}?`;
    throw new UsageError(`${harmless(name)}: ${fileProblem(error)}. ${advice}`);
  }
}

/** The scenario, if every key of it is right. */
export function scenarioFrom(text: string, name: string): LoadedScenario {
  const { plain, at } = parsedFile(text, name);
  const { scenario, mistakes } = scenarioOf(plain);
  if (scenario === null) throw refusal(mistakes, at);
  return { name, scenario, folder: dirname(name), at: (path) => at(pathOf(path)), leftOut: [] };
}

/** What can be answered of it: facts, commitments and expectations with a wrong key are left out, each with a sentence. */
export function answerableScenario(text: string, name: string): LoadedScenario {
  const { plain, at } = parsedFile(text, name);
  const leftOut: string[] = [];
  const dropped = new Set<string>();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { value, original } = withoutItems(plain, dropped);
    const { scenario, mistakes } = scenarioOf(value);
    const where = (path: string) => at(original(pathOf(path)));
    if (scenario !== null) return { name, scenario, folder: dirname(name), at: where, leftOut };
    const items = mistakes.map(({ path }) => itemAt(original(path)));
    if (items.includes(null)) throw refusal(mistakes, (path) => at(original(path)));
    for (const { path, says } of mistakes) leftOut.push(`${at(original(path))}: it ${harmless(says)}; left out.`);
    for (const item of items) dropped.add(item ?? '');
  }
  throw refusal(scenarioOf(plain).mistakes, at);
}

/** Each try leaves out what the one before complained of. */
const MOST_TRIES = 4;
type Path = readonly (string | number)[];

function refusal(mistakes: readonly ScenarioMistake[], at: (path: Path) => string): UsageError {
  const told = mistakes.slice(0, MOST_MISTAKES).map(({ path, says }) => `${at(path)}: it ${harmless(says)}.`);
  const more = mistakes.length - told.length;
  return new UsageError(`${told.join('\n       ')}${more > 0 ? `\n       And ${more} more.` : ''}`);
}

/** The list item that a wrong key stands in and that all else can be answered without; null where there is none. */
function itemAt(path: Path): string | null {
  const item = /^(?:facts\[\d+\]|expect\[\d+\]|instruments\[\d+\]\.commitments\[\d+\])/.exec(pathWords(path));
  return item === null ? null : item[0];
}

/** The file without some items of its lists, and the way back from a path in what is left to the path in the file. */
function withoutItems(plain: unknown, dropped: ReadonlySet<string>): { value: unknown; original(path: Path): Path } {
  const kept = new Map<string, number[]>();
  const copy = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      const left = [...items.keys()].filter((index) => !dropped.has(pathWords([...path, index])));
      kept.set(pathWords(path), left);
      return left.map((index) => copy(items[index], [...path, index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner, [...path, key])]));
  };
  return {
    value: copy(plain, []),
    original: (path) => {
      const made: (string | number)[] = [];
      for (const step of path) made.push(typeof step === 'number' ? (kept.get(pathWords(made))?.[step] ?? step) : step);
      return made;
    },
  };
}

interface ParsedFile {
  plain: unknown;
  at(path: Path): string;
}

function parsedFile(text: string, name: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    const reason = broken.message.split(/ at line |\n/)[0] ?? '';
    throw new UsageError(`${harmless(name)}, line ${line}: this is no YAML: ${harmless(reason)}.`);
  }
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      if (isSeq(node) && typeof key === 'number') {
        node = node.items[key];
        offset = rangeStart(node) ?? offset;
      } else if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (pair === undefined) break;
        offset = rangeStart(pair.key) ?? offset;
        node = pair.value;
      } else break;
    }
    return lines.linePos(offset).line;
  };
  const at = (path: Path) =>
    `${harmless(name)}, line ${lineOf(path)}${path.length === 0 ? '' : `, key "${harmless(pathWords(path))}"`}`;
  return { plain: plainOf(document, name), at };
}

/** A few anchors are a help to whoever writes; many are an attack on memory, which the parser refuses. */
function plainOf(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new UsageError(`${harmless(name)}: it repeats itself by too many aliases; write the values out.`);
  }
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start]: unknown[] = node.range;
  return typeof start === 'number' ? start : undefined;
}

/** `facts[0].from` as its steps. */
function pathOf(words: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of words.split(/[.[\]]+/)) if (step !== '') path.push(/^\d+$/.test(step) ? Number(step) : step);
  return path;
}
