// Writes schema/scenario.schema.json from the shape of scenario files, for editors and other programs.
// usage: node packages/core/scripts/scenario-schema.mjs      after a build, when scenario.ts has changed
import { writeFileSync } from 'node:fs';
import { scenarioSchema } from '../dist/index.js';

writeFileSync(
  new URL('../schema/scenario.schema.json', import.meta.url),
  `${JSON.stringify(scenarioSchema(), null, 2)}\n`,
);
