// Compiles the titles, nouns and given names by which speakers are known again in a text.
import { z } from 'zod';

export const name = 'speakers';
const words = z.array(z.string().regex(/^[\p{Ll}-]+$/u, 'is no word in lower case'));
const source = z.string().min(10);
const schema = z.strictObject({
  titles: z.strictObject({ male: words, female: words, source }),
  nouns: z.strictObject({ male: words, female: words, either: words, source }),
  given: z.strictObject({ male: words, female: words, source }),
  bodies: z.strictObject({ words, source }),
});

export function compile(read) {
  const { titles, nouns, given, bodies } = schema.parse(read('statement/speakers.yml'));
  for (const list of [titles, nouns, given]) {
    const both = list.male.filter((word) => list.female.includes(word));
    if (both.length > 0)
      throw new Error(`statement/speakers.yml: "${both[0]}" is called male and female; keep one or none.`);
  }
  const list = (text, values) => `export const ${text}: readonly string[] = ${JSON.stringify(values)};`;
  return [
    list('maleTitles', titles.male),
    list('femaleTitles', titles.female),
    list('maleNouns', nouns.male),
    list('femaleNouns', nouns.female),
    list('personNouns', nouns.either),
    list('maleNames', given.male),
    list('femaleNames', given.female),
    list('bodyWords', bodies.words),
    '',
  ].join('\n');
}
