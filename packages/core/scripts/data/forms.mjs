// Compiles the words by which the form of an instrument is known.
import { z } from 'zod';

export const name = 'forms';
const form = z.enum(['treaty', 'memorandum', 'declaration', 'executive-order', 'statute', 'draft', 'plan']);
const entry = z.strictObject({ form, source: z.string(), title: z.array(z.string()), text: z.array(z.string()) });

export function compile(read) {
  const list = z.array(entry).parse(read('instrument/forms.yml'));
  for (const where of ['title', 'text']) {
    const seen = new Map();
    for (const item of list) {
      for (const phrase of item[where]) {
        if (phrase !== phrase.toLowerCase() || phrase.trim() !== phrase || /\s\s/.test(phrase)) {
          throw new Error(
            `instrument/forms.yml, ${item.form}, ${where}: "${phrase}" could never match; write it in lower case, with single spaces.`,
          );
        }
        const before = seen.get(phrase);
        if (before !== undefined) {
          throw new Error(
            `instrument/forms.yml, ${where}: "${phrase}" stands under ${before} and ${item.form}; keep one.`,
          );
        }
        seen.set(phrase, item.form);
      }
    }
  }
  const rows = list.map(({ source, ...rest }) => rest);
  const forms = form.options.map((option) => `'${option}'`).join(' | ');
  return `export const forms: readonly { form: ${forms}; title: readonly string[]; text: readonly string[] }[] = ${JSON.stringify(rows)};\n`;
}
