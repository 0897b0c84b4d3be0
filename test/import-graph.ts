/** From source files to who imports whom, and what of it points upward, out of its package, or round in a circle. */
import { dirname, join, normalize } from 'node:path/posix';

/** Packages from the lowest to the highest: each may import those before it. */
const layers = [
  { folder: 'packages/english/src', name: '@casus/english', nodeAllowed: false },
  { folder: 'packages/core/src', name: '@casus/core', nodeAllowed: false },
  { folder: 'packages/casus/src', name: 'casus', nodeAllowed: true },
];

/** Paths from the root, with their texts; gives one sentence for each import that must not be. */
export function importProblems(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, text] of files) {
    const level = layers.findIndex(({ folder }) => path.startsWith(`${folder}/`));
    const own = layers[level];
    if (own === undefined) continue;
    const inside: string[] = [];
    for (const specifier of specifiersOf(text)) {
      if (specifier.startsWith('.')) {
        const target = normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts');
        if (!target.startsWith(`${own.folder}/`) && !target.endsWith('.json'))
          problems.push(`${path} leaves its package for ${specifier}`);
        inside.push(target);
      } else if (specifier.startsWith('node:') && !own.nodeAllowed)
        problems.push(`${path} needs ${specifier}, which no browser has`);
      else if (layers.some(({ name }, i) => i >= level && (specifier === name || specifier.startsWith(`${name}/`)))) {
        problems.push(`${path} imports ${specifier}, which does not stand below it`);
      }
    }
    graph.set(path, inside);
  }
  const circle = firstCircle(graph);
  return circle === null ? problems : [...problems, `a circle: ${circle.join(' → ')}`];
}

/** Static and dynamic imports and re-exports; those of types too, since they bind files to one another as well. */
function specifiersOf(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s*)['"]([^'"\n]+)['"]/gm)].flatMap(
    ([, specifier]) => specifier ?? [],
  );
}

function firstCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    const seen = path.indexOf(file);
    if (seen !== -1) return [...path.slice(seen), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found !== null) return found;
  }
  return null;
}
