/**
 * From the bytes of a ZIP archive to the list of what is in it, and a bounded unpacking of single entries. Only what
 * Word documents need; it exists so that a bomb is known before a library unpacks it into memory.
 */
import { Refused } from './refused.js';

export interface ZipEntry {
  name: string;
  /** 0 is stored, 8 is deflate; other methods are refused when the entry is unpacked. */
  method: number;
  packedSize: number;
  /** As the directory claims; the truth comes out when unpacking. */
  claimedSize: number;
  /** Offset of the entry's own header in the archive. */
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;

const damaged = () => new Refused('the archive inside the document is damaged or cut off; fetch it again');

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

/** The entries by the archive's directory. Refused: a directory that is missing, cut off or longer than 10,000. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < END_SIZE) throw damaged();
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refused(`the document is an archive of more than ${MOST_ENTRIES} files`);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      claimedSize: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) throw damaged();
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + entry.packedSize > view.byteLength) throw damaged();
  return Uint8Array.from(bytes.subarray(start, start + entry.packedSize));
}

/**
 * Unpacks an entry piece by piece into `take` and gives its size; stops, and gives `limit + 1`, as soon as it is
 * larger than `limit`. Refused: an entry that lies outside the archive or is packed in another way than deflate.
 */
export async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
  take: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<number> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 8) return inflate(packed, 'deflate-raw', limit, take);
  if (entry.method !== 0) throw damaged();
  if (packed.length <= limit) take(packed);
  return Math.min(packed.length, limit + 1);
}

/** The same for a bare deflate stream, raw or with the zlib header that PDF uses; a broken one counts up to the break. */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  format: 'deflate' | 'deflate-raw',
  limit: number,
  take: (part: Uint8Array<ArrayBuffer>) => void = () => undefined,
): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size <= limit; part = await reader.read()) {
      size += part.value.length;
      take(part.value);
    }
  } catch {
    return size;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return Math.min(size, limit + 1);
}
