/** A scenario made ready to be asked: eats the scenario and the readings of its files, gives its compiled model; what is not there is a problem. */
import { precedentById } from '../precedent/precedent.js';
import { type AskedScenario, type CompiledScenario, compileScenario } from './compile.js';
import { dutiesFromFile, instrumentFromFile } from './from-file.js';
import { dutiesFromPrecedent, instrumentFromPrecedent } from './from-precedent.js';
import type { InstrumentModel, Problem } from './model.js';
import type { DutyTemplate } from './template.js';

/** What a file of a scenario turned out to hold. */
export interface FileInstrument {
  instrument: InstrumentModel;
  duties: DutyTemplate[];
  /** What of the text cannot be asked, or only as it was taken to be meant, by the place of its words. */
  remarks?: readonly Problem[];
}

/** `files` are the instruments read from the scenario's files and dossiers, by the name that the scenario gives. */
export function prepareScenario(
  scenario: AskedScenario,
  files: ReadonlyMap<string, readonly FileInstrument[]> = new Map(),
): CompiledScenario {
  const instruments: InstrumentModel[] = [];
  const duties: DutyTemplate[] = [];
  const problems: Problem[] = [];
  scenario.instruments.forEach((given, index) => {
    const at = `instruments[${index}]`;
    if ('precedent' in given) {
      const precedent = precedentById(given.precedent);
      if (precedent === null) {
        problems.push({
          at: `${at}.precedent`,
          says: `names the precedent "${given.precedent}", and there is none of that name`,
        });
        return;
      }
      instruments.push(instrumentFromPrecedent(precedent));
      duties.push(...dutiesFromPrecedent(precedent));
    } else if ('file' in given || 'dossier' in given) {
      const [key, name] = 'file' in given ? ['file', given.file] : ['dossier', given.dossier];
      const found = files.get(name);
      if (found === undefined || found.length === 0) {
        problems.push({ at: `${at}.${key}`, says: `names ${name}, in which no instrument could be read` });
        return;
      }
      for (const file of found) {
        instruments.push(file.instrument);
        duties.push(...file.duties);
      }
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
        says: `speaks of ${of} ("${what}"), which is not among the instruments`,
      });
    }
  });
  return { ...compiled, problems: [...problems, ...compiled.problems] };
}
