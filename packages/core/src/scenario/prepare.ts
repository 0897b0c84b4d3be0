/** A scenario made ready to be asked: eats the scenario and the readings of its files, gives its compiled model; what is not there is a problem. */
import { precedentById } from '../precedent/precedent.js';
import { type CompiledScenario, compileScenario } from './compile.js';
import { dutiesFromFile, instrumentFromFile } from './from-file.js';
import { dutiesFromPrecedent, instrumentFromPrecedent } from './from-precedent.js';
import type { InstrumentModel, Problem } from './model.js';
import type { Scenario } from './scenario.js';
import type { DutyTemplate } from './template.js';

/** What a file of a scenario turned out to hold. */
export interface FileInstrument {
  instrument: InstrumentModel;
  duties: DutyTemplate[];
}

/** `files` are the instruments read from the scenario's files, by the name that the scenario gives. */
export function prepareScenario(
  scenario: Scenario,
  files: ReadonlyMap<string, FileInstrument> = new Map(),
): CompiledScenario {
  const instruments: InstrumentModel[] = [];
  const duties: DutyTemplate[] = [];
  const problems: Problem[] = [];
  scenario.instruments.forEach((given, index) => {
    const at = `instruments[${index}]`;
    if ('precedent' in given) {
      const precedent = precedentById(given.precedent);
      if (precedent === null) {
        problems.push({ at: `${at}.precedent`, says: `there is no precedent "${given.precedent}"` });
        return;
      }
      instruments.push(instrumentFromPrecedent(precedent));
      duties.push(...dutiesFromPrecedent(precedent));
    } else if ('file' in given) {
      const file = files.get(given.file);
      if (file === undefined) {
        problems.push({ at: `${at}.file`, says: `${given.file} could not be read as an instrument` });
        return;
      }
      instruments.push(file.instrument);
      duties.push(...file.duties);
    } else {
      instruments.push(instrumentFromFile(given));
      duties.push(...dutiesFromFile(given));
    }
  });
  const seen = new Set<string>();
  for (const { id } of instruments) {
    if (seen.has(id)) problems.push({ at: id, says: 'stands twice among the instruments' });
    seen.add(id);
  }
  const compiled = compileScenario(scenario, instruments, duties);
  scenario.facts.forEach(({ of, what }, index) => {
    if (of !== undefined && !seen.has(of) && !duties.some(({ id, place }) => id === of || place === of)) {
      problems.push({
        at: `facts[${index}].of`,
        says: `"${what}" speaks of ${of}, which is not among the instruments`,
      });
    }
  });
  return { ...compiled, problems: [...problems, ...compiled.problems] };
}
