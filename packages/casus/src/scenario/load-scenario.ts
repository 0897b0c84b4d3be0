/** Scenario files: eats the name of a YAML file or of a ready scenario, gives the scenario, or refuses it naming file, line and key. */
import { readFileSync, statSync } from 'node:fs';
import { pathWords, readyScenario, readyScenarios, type Scenario, scenarioOf } from '@casus/core';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { fileProblem } from '../input/file-problem.js';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';

export interface LoadedScenario {
  name: string;
  scenario: Scenario;
  /** `void.yml, line 7, key "facts[0].from"`, for a key of the scenario. */
  at(path: string): string;
}

const MOST_BYTES = 2_000_000;
const MOST_MISTAKES = 5;

/** Throws UsageError for what cannot be read, is no YAML, or has a wrong key. */
export function loadScenario(name: string): LoadedScenario {
  const ready = readyScenario(name);
  if (ready !== null) return { name, scenario: ready, at: (path) => `${name}, key "${path}"` };
  return scenarioFrom(textOf(name), name);
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

export function scenarioFrom(text: string, name: string): LoadedScenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    const reason = broken.message.split(/ at line |\n/)[0] ?? '';
    throw new UsageError(`${harmless(name)}, line ${line}: this is no YAML: ${harmless(reason)}.`);
  }
  const lineOf = (path: readonly (string | number)[]): number => {
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
  const at = (path: readonly (string | number)[]) =>
    `${harmless(name)}, line ${lineOf(path)}${path.length === 0 ? '' : `, key "${harmless(pathWords(path))}"`}`;
  const parsed = scenarioOf(plainOf(document, name));
  if (parsed.scenario === null) {
    const told = parsed.mistakes.slice(0, MOST_MISTAKES).map(({ path, says }) => `${at(path)}: it ${harmless(says)}.`);
    const more = parsed.mistakes.length - told.length;
    throw new UsageError(`${told.join('\n       ')}${more > 0 ? `\n       And ${more} more.` : ''}`);
  }
  return { name, scenario: parsed.scenario, at: (path) => at(pathOf(path)) };
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
