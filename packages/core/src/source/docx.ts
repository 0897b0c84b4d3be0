/**
 * From the bytes of a Word document to its blocks of text and what its properties say. It is measured before it is
 * unpacked, since a small archive may unpack to anything; pictures are not opened, and nothing outside is fetched.
 */
import mammoth from 'mammoth';
import { labelsOf } from './docx/labels.js';
import { readNumbering } from './docx/numbering.js';
import { withLabels } from './docx/with-labels.js';
import { type Block, fragmentBlocks } from './fragment.js';
import { Refused } from './refused.js';
import { unpack, type ZipEntry, zipEntries } from './zip.js';

export interface DocxContent {
  blocks: Block[];
  title: string | null;
  author: string | null;
  /** ISO date on which the file was last saved, else made, which may be long after the document was. */
  created: string | null;
}

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const PROPERTIES = 'docProps/core.xml';
/** Word's own XML is some thirty times as long as its text: this is a text of about a million characters. */
const MOST_XML = 32 * 1024 * 1024;
/** Every tag becomes several objects, some 700 bytes together; this many stay well under a gibibyte. */
const MOST_TAGS = 700_000;
const MOST_PROPERTIES = 256 * 1024;

/** What other office documents are archives of, and what a person should do about each. */
const OTHERS: readonly (readonly [entry: string, reason: string])[] = [
  ['xl/workbook.xml', 'this is an Excel workbook, not a document; save the text as DOCX, PDF or plain text'],
  ['ppt/presentation.xml', 'these are PowerPoint slides, not a document; save the text as DOCX, PDF or plain text'],
  ['content.xml', 'this is an OpenDocument file; save it as DOCX or PDF'],
  ['META-INF/container.xml', 'this is an e-book; save its text as HTML, DOCX or PDF'],
];

const LESS_THAN = 0x3c;
const NO_PICTURE = { src: '' };

async function assertBounded(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<void> {
  const bomb = new Refused('the document unpacks to far more than its size, as bombs do; it was not opened');
  const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name));
  let claimed = 0;
  for (const entry of xml) claimed += entry.claimedSize;
  if (claimed > MOST_XML) throw bomb;
  // The directory may lie, so each part is also unpacked to nowhere.
  let left = MOST_XML;
  let tags = 0;
  const countTags = (part: Uint8Array) => {
    for (let at = part.indexOf(LESS_THAN); at >= 0; at = part.indexOf(LESS_THAN, at + 1)) tags++;
  };
  for (const entry of xml) {
    left -= await unpack(bytes, entry, left, countTags);
    if (left < 0) throw bomb;
    if (tags > MOST_TAGS) throw new Refused('the Word document is too long to be read at once; split it');
  }
}

function property(xml: string, name: string): string | null {
  const start = xml.search(new RegExp(`<(?:dc|dcterms):${name}[ >]`, 'u'));
  if (start < 0) return null;
  const value = xml.slice(xml.indexOf('>', start) + 1, xml.indexOf('<', start + 1)).trim();
  return value === ''
    ? null
    : value
        .replace(/&lt;/gu, '<')
        .replace(/&gt;/gu, '>')
        .replace(/&quot;/gu, '"')
        .replace(/&amp;/gu, '&');
}

/** The text of a part, or nothing where the archive has none of that name or a longer one. */
async function partOf(bytes: Uint8Array, entries: readonly ZipEntry[], part: string, limit: number): Promise<string> {
  // Of two parts with one name the last counts, as it does for the library.
  const entry = entries.findLast(({ name }) => name === part);
  if (entry === undefined) return '';
  const decoder = new TextDecoder();
  let xml = '';
  const size = await unpack(bytes, entry, limit, (piece) => {
    xml += decoder.decode(piece, { stream: true });
  });
  return size > limit ? '' : xml + decoder.decode();
}

async function propertiesOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Omit<DocxContent, 'blocks'>> {
  const xml = await partOf(bytes, entries, PROPERTIES, MOST_PROPERTIES);
  const saved = property(xml, 'modified') ?? property(xml, 'created');
  return {
    title: property(xml, 'title'),
    author: property(xml, 'creator'),
    created: /^\d{4}-\d\d-\d\d/u.exec(saved ?? '')?.[0] ?? null,
  };
}

/** The numbers of automatic lists are nowhere in the text, and articles are known by them. */
async function numberingOf(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const [numbering, styles, body] = await Promise.all(
    [NUMBERING, STYLES, BODY].map((part) => partOf(bytes, entries, part, MOST_XML)),
  );
  if (!numbering || !body) return [];
  return labelsOf(body, readNumbering(numbering, styles ?? ''));
}

async function toHtml(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string> {
  const own = Uint8Array.from(bytes);
  // The library asks for a buffer in Node and for an array buffer in browsers, and reads both alike.
  const input = { buffer: own, arrayBuffer: own.buffer };
  const { value } = await mammoth.convertToHtml(input, {
    // Without a mapping the library leaves comments out: what readers wrote at the margin is no text of the document.
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    externalFileAccess: false,
    transformDocument: withLabels(await numberingOf(bytes, entries)),
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => NO_PICTURE),
  });
  return value;
}

/** Refused: other archives, a damaged document, one without text, and one that unpacks to more than 32 MiB of XML. */
export async function readDocx(bytes: Uint8Array): Promise<DocxContent> {
  const entries = zipEntries(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(BODY) && !names.has('_rels/.rels')) {
    const other = OTHERS.find(([entry]) => names.has(entry));
    throw new Refused(other?.[1] ?? 'this is a ZIP archive, not a document; unpack it first');
  }
  const other = names.has(BODY) ? undefined : OTHERS.find(([entry]) => names.has(entry));
  if (other !== undefined) throw new Refused(other[1]);
  await assertBounded(bytes, entries);
  const properties = await propertiesOf(bytes, entries);
  let blocks: Block[];
  try {
    blocks = fragmentBlocks(await toHtml(bytes, entries));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('the Word document is damaged; open it in a word processor and save it anew');
  }
  if (blocks.length === 0) throw new Refused('the Word document has no text');
  return { blocks, ...properties };
}
