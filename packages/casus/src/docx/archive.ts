/** From the bytes of a Word document and some parts in a new wording to the document with those; every other part keeps its bytes. */
import { crc32, deflateRawSync } from 'node:zlib';
import { Refused, unpack, zipEntries } from '@casus/core';

/** The same bound as for reading: Word's own XML is some thirty times as long as its text. */
const MOST_XML = 32 * 1024 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 0x8;
const NAMES_IN_UTF8 = 0x800;
const DEFLATED = 8;
/** The first day that the format can name, so that the same document is made of the same parts on every day. */
const NO_DAY = 0x21;

const damaged = () => new Refused('the Word document is damaged; open it in a word processor and save it anew');

/** The text of a part, or null where the document has none of that name. Refused: a part of more than 32 MiB. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string | null> {
  // Of two parts with one name the last counts, as it does for the reading.
  const entry = zipEntries(bytes).findLast((one) => one.name === name);
  if (entry === undefined) return null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  const size = await unpack(bytes, entry, MOST_XML, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  if (size > MOST_XML) throw new Refused('the Word document is too long to be marked; split it');
  return text + decoder.decode();
}

/** New parts stand at the end, those in a new wording where they stood. */
export function withParts(bytes: Uint8Array, parts: ReadonlyMap<string, string>): Uint8Array {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let count = 0;
  const add = (local: Buffer, central: Buffer) => {
    central.writeUInt32LE(at, 42);
    body.push(local);
    directory.push(central);
    at += local.length;
    count++;
  };
  const left = new Map(parts);
  const entries = directoryOf(archive);
  entries.forEach((central, i) => {
    const name = nameOf(central);
    const text = left.get(name);
    if (text === undefined && !parts.has(name)) add(localOf(archive, central), Buffer.from(central));
    else if (text !== undefined && !entries.slice(i + 1).some((other) => nameOf(other) === name)) {
      left.delete(name);
      add(...packed(name, text));
    }
  });
  for (const [name, text] of left) add(...packed(name, text));
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, list, end]);
}

const nameOf = (central: Buffer) => central.toString('utf8', 46, 46 + central.readUInt16LE(28));

/** The entries of the directory, each with its names and extras. */
function directoryOf(archive: Buffer): Buffer[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > archive.length) throw damaged();
  const entries: Buffer[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = archive.readUInt16LE(end + 10); i > 0; i--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const size = 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (at + size > archive.length) throw damaged();
    entries.push(archive.subarray(at, at + size));
    at += size;
  }
  return entries;
}

/** The header, the packed bytes and what follows them, as they stand. */
function localOf(archive: Buffer, central: Buffer): Buffer {
  const start = central.readUInt32LE(42);
  if (start + 30 > archive.length || archive.readUInt32LE(start) !== LOCAL_HEADER) throw damaged();
  const head = 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
  let end = start + head + central.readUInt32LE(20);
  if (end > archive.length) throw damaged();
  if ((central.readUInt16LE(8) & HAS_DESCRIPTOR) !== 0)
    end += end + 16 <= archive.length && archive.readUInt32LE(end) === DESCRIPTOR ? 16 : 12;
  return archive.subarray(start, end);
}

function packed(name: string, text: string): [local: Buffer, central: Buffer] {
  const raw = Buffer.from(text);
  const data = deflateRawSync(raw, { level: 9 });
  const label = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(NAMES_IN_UTF8, 2);
  shared.writeUInt16LE(DEFLATED, 4);
  shared.writeUInt16LE(NO_DAY, 8);
  shared.writeUInt32LE(crc32(raw), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(raw.length, 18);
  shared.writeUInt16LE(label.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(LOCAL_HEADER, 0);
  const central = Buffer.alloc(6);
  central.writeUInt32LE(DIRECTORY_ENTRY, 0);
  central.writeUInt16LE(20, 4);
  return [Buffer.concat([local, shared, label, data]), Buffer.concat([central, shared, Buffer.alloc(14), label])];
}
