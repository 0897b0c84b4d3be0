/** Invented treaties for the tests of codings, and the values that one gets. */
import { loadEnglish } from '../../english/test/load-english.js';
import {
  type CodedUnitRecord,
  type CodedValueRecord,
  codeReading,
  codingRecord,
  readDocument,
  readSources,
  type Scheme,
} from '../src/index.js';

const english = loadEnglish();

/** A treaty between Chile and Peru of these articles. */
export const treaty = (...articles: string[]): string =>
  `TREATY OF ALLIANCE\n\nThe Republic of Chile and the Republic of Peru,\n\nRecalling their long peace,\n\nHave agreed as follows:\n\n${articles
    .map((words, i) => `Article ${i + 1}\n\n${words}\n\n`)
    .join('')}Done at Arica on 3 May 2031.\n\nFor the Republic of Chile\n\nFor the Republic of Peru\n`;

export async function coded(text: string, scheme: Scheme, kind: 'agreement' | 'news' = 'agreement') {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'treaty.txt' });
  if (source === undefined) throw new Error('no document was read');
  const reading = readDocument({ ...source, kind }, english);
  return codingRecord(codeReading(reading, scheme, english), reading.text);
}

/** The values of the only unit, or of the one at a place, by their variable. */
export async function valuesOf(text: string, scheme: Scheme, place?: string): Promise<Map<string, CodedValueRecord>> {
  return byVariable(await unitOf(text, scheme, place));
}

export async function unitOf(text: string, scheme: Scheme, place?: string): Promise<CodedUnitRecord> {
  const { units } = await coded(text, scheme);
  const unit = place === undefined ? units[0] : units.find((one) => one.place === place);
  if (unit === undefined) throw new Error(`no unit${place === undefined ? '' : ` at ${place}`}`);
  return unit;
}

export function byVariable({ values }: CodedUnitRecord): Map<string, CodedValueRecord> {
  return new Map(values.map((value) => [value.variable, value]));
}
