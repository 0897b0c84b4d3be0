// Compiles the fixed words at the seams of an agreement.
import { z } from 'zod';

export const name = 'formulas';
const seam = z.enum(['enacting', 'recital', 'testimonium', 'front', 'final']);
const entry = z.strictObject({ seam, means: z.string(), source: z.string(), formulas: z.array(z.string()).min(1) });

export function compile(read) {
  const list = z.array(entry).parse(read('instrument/formulas.yml'));
  const table = {};
  for (const { seam: of, formulas } of list) {
    const seen = new Set();
    for (const formula of formulas) {
      if (!/^(?:\p{Ll}+|\*)(?: (?:\p{Ll}+|\*))*$/u.test(formula)) {
        throw new Error(
          `instrument/formulas.yml, ${of}: "${formula}" could never match; write small letters, single spaces and *.`,
        );
      }
      if (seen.has(formula)) throw new Error(`instrument/formulas.yml, ${of}: "${formula}" stands twice; keep one.`);
      seen.add(formula);
    }
    if (table[of] !== undefined) throw new Error(`instrument/formulas.yml: the seam ${of} stands twice; join the two.`);
    table[of] = formulas;
  }
  return `export const formulas: Readonly<Record<'enacting' | 'recital' | 'testimonium' | 'front' | 'final', readonly string[]>> = ${JSON.stringify(table)};\n`;
}
