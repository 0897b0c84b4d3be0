// Compiles the list of the audit's rules from the files in src/audit/rules, in the order of their names.
import { ruleFiles } from './rule-pages.mjs';

export const name = 'rule-list';

export function compile() {
  const ids = ruleFiles().map((file) => file.replace(/\.ts$/, ''));
  const constant = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    "import type { Rule } from '../audit/rule.js';",
    ...ids.map((id) => `import { ${constant(id)} } from '../audit/rules/${id}.js';`),
    `export const RULES: readonly Rule[] = [${ids.map(constant).join(', ')}];\n`,
  ].join('\n');
}
