/**
 * From the bytes of a PDF to its paragraphs and what its metadata says. Lines broken by the page are joined, running
 * heads and page numbers dropped. The document's scripts are not run and nothing is fetched.
 */
import { getDocumentProxy } from 'unpdf';
import { boundStreams } from './pdf/bound-streams.js';
import { type Line, linesOf, type Piece } from './pdf/lines.js';
import { type Paragraph, paragraphsOf } from './pdf/paragraphs.js';
import { withoutRunningHeads } from './pdf/running-heads.js';
import { Refused } from './refused.js';

export interface PdfContent {
  paragraphs: Paragraph[];
  title: string | null;
  author: string | null;
  /** ISO date on which the file was made, which may be long after the document was. */
  created: string | null;
}

const MOST_PAGES = 3_000;
/** Some 5,000 dense pages; more is no document to be read, and would not fit into memory with its positions. */
const MOST_CHARACTERS = 16_000_000;
const END_MARK = '%%EOF';
/** Mail gateways and downloads put rubbish behind the end mark; viewers look this far back for it. */
const END_REACH = 4_096;

const OPTIONS = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  verbosity: 0,
};

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

function assertWhole(bytes: Uint8Array): void {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - END_REACH)));
  if (!tail.includes(END_MARK)) throw new Refused('the PDF is cut off; fetch it again');
}

function refusal(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Refused('the PDF is locked with a password; save it without one')
    : new Refused('the PDF is damaged; fetch it again or save it anew from a viewer');
}

function isPiece(item: object): item is { str: string; transform: number[]; width: number; hasEOL: boolean } {
  return 'str' in item && 'transform' in item;
}

async function piecesOf(document: PdfDocument, number: number): Promise<Piece[]> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!isPiece(item)) continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.sqrt(c * c + d * d);
    pieces.push({ str: item.str, x, y, width: item.width, size: size > 0 ? size : 1, endsLine: item.hasEOL });
  }
  return pieces;
}

function textField(info: object, name: string): string | null {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `D:20240131101500+02'00'` and its shorter forms. */
function isoDate(stamp: string | null): string | null {
  const parts = /^(?:D:)?(\d{4})(\d\d)(\d\d)/u.exec(stamp ?? '');
  return parts === null ? null : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

async function contentOf(document: PdfDocument): Promise<PdfContent> {
  if (document.numPages > MOST_PAGES) {
    throw new Refused(`the PDF has ${document.numPages} pages; split it, ${MOST_PAGES} are the most that are read`);
  }
  const pages: Line[][] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const pieces = await piecesOf(document, number);
    for (const piece of pieces) characters += piece.str.length + 1;
    if (characters > MOST_CHARACTERS) throw new Refused('the PDF holds more text than a document can have; split it');
    pages.push(linesOf(pieces, number));
  }
  if (pages.every((lines) => lines.length === 0)) {
    throw new Refused('the PDF has no text, only pictures of pages; run text recognition (OCR) over it first');
  }
  const { info } = await document.getMetadata();
  return {
    paragraphs: paragraphsOf(withoutRunningHeads(pages)),
    title: textField(info, 'Title'),
    author: textField(info, 'Author'),
    created: isoDate(textField(info, 'CreationDate')),
  };
}

/** Refused: a PDF that is cut off, locked, damaged, without text, of more than 3,000 pages, or unpacks to too much. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  assertWhole(bytes);
  await boundStreams(bytes);
  let document: PdfDocument | null = null;
  try {
    // pdf.js takes the bytes over, and they are the caller's.
    document = await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
    return await contentOf(document);
  } catch (error) {
    throw refusal(error);
  } finally {
    await document?.loadingTask.destroy();
  }
}
