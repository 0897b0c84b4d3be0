import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importProblems } from './import-graph.js';

const root = fileURLToPath(new URL('..', import.meta.url));

test('imports point from casus to core to english, and never in a circle', () => {
  const files = new Map<string, string>();
  for (const name of ['english', 'core', 'casus']) {
    const folder = join('packages', name, 'src');
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) files.set(join(folder, file), readFileSync(join(root, folder, file), 'utf8'));
    }
  }
  expect(files.size).toBeGreaterThan(50);
  expect(importProblems(files)).toEqual([]);
});

test.each([
  [
    'english that imports core',
    'packages/english/src/a.ts',
    "import { x } from '@casus/core';",
    'does not stand below it',
  ],
  [
    'english that imports core by its path',
    'packages/english/src/a.ts',
    "export * from '../../core/src/b.js';",
    'leaves its package',
  ],
  [
    'core that imports casus',
    'packages/core/src/deep/er/a.ts',
    "import type { x } from 'casus';",
    'does not stand below it',
  ],
  [
    'core that loads casus later',
    'packages/core/src/a.ts',
    "await import('../../casus/src/b.js');",
    'leaves its package',
  ],
  [
    'core that imports itself by its name',
    'packages/core/src/a.ts',
    "import '@casus/core';",
    'does not stand below it',
  ],
  ['core that needs files', 'packages/core/src/a.ts', "import { readFileSync } from 'node:fs';", 'no browser has'],
])('%s is found', (_, path, text, problem) => {
  expect(importProblems(new Map([[path, text]]))).toEqual([expect.stringContaining(problem)]);
});

test('a circle through three files is found and told', () => {
  const files = new Map([
    ['packages/core/src/a.ts', "import { b } from './b/b.js';"],
    ['packages/core/src/b/b.ts', "import {\n  type C,\n} from '../c.js';"],
    ['packages/core/src/c.ts', "export { a } from './a.js';"],
  ]);
  expect(importProblems(files)).toEqual([
    'a circle: packages/core/src/a.ts → packages/core/src/b/b.ts → packages/core/src/c.ts → packages/core/src/a.ts',
  ]);
});

test('what points down, and what only a comment says, is let be', () => {
  const files = new Map([
    ['packages/casus/src/a.ts', "import { b } from './b.js';\nimport { c } from '@casus/core';\nimport 'node:fs';"],
    ['packages/casus/src/b.ts', '// import { a } from "./a.js";\n/**\n * import { a } from "./a.js";\n */'],
  ]);
  expect(importProblems(files)).toEqual([]);
});
