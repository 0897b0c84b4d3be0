/** Reads the commitments of an invented agreement for tests; `treaty` makes one between Chile and Peru of the articles it is given. */
import { loadEnglish } from '../../english/test/load-english.js';
import { type CommitmentRecord, type ReadingRecord, readDocument, readingRecord, readSources } from '../src/index.js';

export const PARTIES =
  'The Republic of Chile and the Republic of Peru,\n\nRecalling their long peace,\n\nHave agreed as follows:\n\n';

export const treaty = (...articles: string[]) =>
  `TREATY OF FRIENDSHIP\n\n${PARTIES}${articles.map((words, i) => `Article ${i + 1}\n\n${words}\n\n`).join('')}` +
  'Done at Arica on 3 May 2031.\n\nFor the Republic of Chile\n\nFor the Republic of Peru\n';

export async function readingOf(text: string): Promise<ReadingRecord> {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'treaty.txt' });
  if (source === undefined) throw new Error('no document was read');
  return readingRecord(readDocument({ ...source, kind: 'agreement' }, loadEnglish()));
}

export const commitmentsOf = async (text: string): Promise<CommitmentRecord[]> => (await readingOf(text)).commitments;

/** The one commitment of a text; throws where there is none or more. */
export async function onlyOf(text: string): Promise<CommitmentRecord> {
  const [first, ...more] = await commitmentsOf(text);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} commitments were read`);
  return first;
}
