// Writes schema/precedent.schema.json from the shape of the precedent files, for editors and other programs.
// usage: node packages/core/scripts/precedent-schema.mjs      after a change of precedent-shape.mjs
import { writeFileSync } from 'node:fs';
import { precedentSchema } from './precedent-shape.mjs';

writeFileSync(
  new URL('../schema/precedent.schema.json', import.meta.url),
  `${JSON.stringify(precedentSchema(), null, 2)}\n`,
);
