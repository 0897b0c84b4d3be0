/** What the browser test runs inside the page: reads the document that the test serves. */
import { type Reading, readDocument, readSources } from '@casus/core';
import { createEnglish } from '@casus/english';

const bytesOf = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer());

export async function readServed(): Promise<Reading[]> {
  const english = createEnglish(await bytesOf('/weights'));
  const sources = await readSources(await bytesOf('/document'), { document: 'harbour-accord.txt' });
  return sources.map((source) => readDocument(source, english));
}
