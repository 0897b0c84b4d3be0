// Writes the weights file that src/weights.ts reads.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

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

/**
 * A table as two sections: the distances between the rows of `width` weights that are not all zero (seven bits a byte, the
 * low ones first, the high bit where more follow), and those rows' weights, column by column.
 */
export function sparse(name, table, width) {
  const rows = [];
  for (let row = 0; row * width < table.length; row++) {
    for (let k = 0; k < width; k++) {
      if (table[row * width + k] !== 0) {
        rows.push(row);
        break;
      }
    }
  }
  const distances = [];
  let last = -1;
  for (const row of rows) {
    let distance = row - last;
    last = row;
    while (distance >= 128) {
      distances.push((distance & 127) | 128);
      distance >>>= 7;
    }
    distances.push(distance);
  }
  const values = new Int8Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < width; k++) values[k * rows.length + i] = table[row * width + k];
  }
  return [
    [`${name} rows`, Uint8Array.from(distances)],
    [`${name} weights`, values],
  ];
}
