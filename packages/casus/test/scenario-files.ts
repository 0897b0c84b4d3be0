/** Invented scenarios, written to a folder of their own for the tests of the commands that ask them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const GUARANTEE = `name: Three guarantees
question: Who must act for Sarnia?
as-of: 2031-05-02
instruments:
  - id: harbour-pact
    title: Harbour pact
    entry: {day: 2026-01-13}
    term: P15Y
    parties: [{party: Ardland}, {party: Belmark}, {party: Sarnia}]
    commitments:
      - {id: Art. 1, says: Ardland comes to the help of Sarnia., bearer: Ardland, to: Sarnia, act: defend, case: armed-attack, deadline: PT72H}
      - {id: Art. 2, bearer: [Ardland, Belmark], to: Sarnia, act: consult, case: threat}
      - {id: Art. 3, bearer: Belmark, to: Sarnia, act: assist, case: aggression, when: mandate}
  - id: word
    title: Declaration of Belhaven
    entry: {day: 2026-01-13}
    parties: [{party: Dorland}]
    commitments:
      - {id: point 2, bearer: Dorland, to: Sarnia, act: assist, modality: declaration, case: threat}
facts:
  - {what: armed-attack, on: Sarnia, from: 2031-05-01, source: Invented gazette}
complete: [happenings]
`;

/** A treaty to be read, with a guarantee in a case. */
export const TREATY = `# Treaty of Belhaven between Iceland and Norway

Done at Belhaven on 3 March 2026

Iceland and Norway, hereinafter referred to as “the Parties”, have agreed as follows:

## Article 1

In the event of an armed attack on one of the Parties, the other Party shall assist it with all means in its power.

## Article 2

1. This Treaty shall enter into force on the day of its signature.
2. This Treaty shall remain in force for fifteen years.
`;

export interface ScenarioFolder {
  path(name: string): string;
  remove(): void;
}

export function scenarioFolder(files: Readonly<Record<string, string>>): ScenarioFolder {
  const folder = mkdtempSync(join(tmpdir(), 'casus-scenario-'));
  const path = (name: string) => join(folder, name);
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
