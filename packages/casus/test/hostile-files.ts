/** Documents that are broken or made to break a reader. */
import { deflateRawSync } from 'node:zlib';

/** A Word document of a thousand bytes on paper that unpacks to `size` bytes of spaces. */
export function zipBomb(size: number): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(size, 0x20));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

export const hostileFiles: Readonly<Record<string, () => string | Uint8Array>> = {
  'binary.bin': () => Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256),
  'bomb.docx': () => zipBomb(300_000_000),
  'cut-off.pdf': () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty',
  'empty.txt': () => '',
  'one-line.txt': () => 'The envoy said that the bridge would hold. '.repeat(240_000),
  'tags.html': () => '<div>'.repeat(10_000_000),
};
