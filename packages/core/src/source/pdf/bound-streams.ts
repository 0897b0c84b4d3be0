/**
 * Looks into the packed streams of a PDF before a library unpacks them: a few kilobytes may unpack to gigabytes, and
 * the library keeps all of it.
 */
import { Refused } from '../refused.js';
import { inflate } from '../zip.js';

/** A page's drawing or a table of objects beyond this is no page of text. */
const MOST_IN_STREAM = 48 * 1024 * 1024;
const MOST_TOGETHER = 384 * 1024 * 1024;
/** Deflate packs a thousand to one at best: what is smaller than this cannot reach the limit alone. */
const SMALL = 4_096;
/** How far before the word `stream` its dictionary is looked for. */
const DICTIONARY_REACH = 1_024;

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const END_STREAM = 'endstream';

function isAt(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
  return word.every((code, i) => bytes[at + i] === code);
}

interface Packed {
  start: number;
  end: number;
  dictionary: string;
}

function* streamsOf(bytes: Uint8Array): Generator<Packed> {
  const latin = new TextDecoder('latin1');
  const endWord = [...END_STREAM].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!isAt(bytes, at, STREAM) || bytes[at - 1] === 0x64) continue;
    let start = at + STREAM.length;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] !== 0x0a) continue;
    start++;
    let end = bytes.indexOf(0x65, start);
    while (end >= 0 && !isAt(bytes, end, endWord)) end = bytes.indexOf(0x65, end + 1);
    if (end < 0) end = bytes.length;
    const before = latin.decode(bytes.subarray(Math.max(0, at - DICTIONARY_REACH), at));
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    // The end word may be faked inside the packed bytes, and the library believes the stated length.
    const stated = start + Number(/\/Length\s+(\d+)\b(?!\s+\d+\s+R)/u.exec(dictionary)?.[1] ?? 0);
    yield { start, end: Math.min(bytes.length, Math.max(end, stated)), dictionary };
    at = end;
  }
}

export async function boundStreams(bytes: Uint8Array): Promise<void> {
  let together = 0;
  for (const { start, end, dictionary } of streamsOf(bytes)) {
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (filters === 0) continue;
    const bomb = new Refused('the PDF unpacks to far more than its size, as bombs do; it was not opened');
    if (filters > 1) throw bomb;
    if (end - start < SMALL) continue;
    // Pictures are not unpacked when text is read.
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    const size = await inflate(Uint8Array.from(bytes.subarray(start, end)), 'deflate', MOST_IN_STREAM);
    together += size;
    if (size > MOST_IN_STREAM || together > MOST_TOGETHER) throw bomb;
  }
}
