// Writes the weights file that src/weights.ts reads.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packedRow } from '../dist/move-rows.js';

export function weightsBytes(header, sections) {
  const sized = sections.map(([name, bytes]) => ({ name, bytes: bytes.length }));
  const json = Buffer.from(JSON.stringify({ ...header, sections: sized }), 'latin1');
  const start = (12 + json.length + 7) & ~7;
  const head = Buffer.alloc(start);
  head.write('CASUSEN1', 'latin1');
  head.writeUInt32LE(json.length, 8);
  json.copy(head, 12);
  return Buffer.concat([
    head,
    ...sections.map(([, bytes]) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  ]);
}

/** Lexicon entries in the order of their hashes, in three planes: hash, class, tag set. */
export function lexiconBytes(entries) {
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const n = sorted.length;
  const bytes = Buffer.alloc(n * 7);
  for (const [i, [hash, cluster, set]] of sorted.entries()) {
    bytes.writeInt32LE(hash, i * 4);
    bytes[n * 4 + i] = cluster;
    bytes.writeUInt16LE(set, n * 5 + i * 2);
  }
  return bytes;
}

export function writeWeights(path, bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(path, packed);
  return packed.length;
}

/** The rows of four weights that the parser reads, two bytes each, the little end first. */
export function moveBytes(table) {
  const bytes = Buffer.alloc(table.length / 2);
  for (let row = 0; row * 4 < table.length; row++) {
    const [a, b, c, d] = table.subarray(row * 4, row * 4 + 4);
    bytes.writeUInt16LE(packedRow(a, b, c, d), row * 2);
  }
  return bytes;
}
