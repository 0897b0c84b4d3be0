/**
 * The face of core for a thread that reads and lays readings out: nothing of what is asked of readings afterwards, which would have
 * to be loaded before the first word is read.
 */
export { dossierEntry } from './dossier/entry.js';
export { elementValue } from './element/element.js';
export { partyById } from './party/party.js';
export { readDocument } from './read.js';
export { articleText } from './record/article-text.js';
export { createPlaces } from './record/places.js';
export { readingRecord } from './record/reading-record.js';
export { wordsAt } from './record/words-at.js';
export { readJsonlLine } from './source/jsonl.js';
export { readSources } from './source/read-sources.js';
export { Refused } from './source/refused.js';
