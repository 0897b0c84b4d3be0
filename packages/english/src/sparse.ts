/**
 * Eats a table as the weights file holds it, without its empty rows, and puts the rows in their places. The file has the
 * distances from row to row (seven bits a byte, the low ones first, the high bit where more follow) and then the weights,
 * column after column.
 */
import { moveRows, packedRow } from './move-scorer.js';

/** Places of `count` rows. */
function places(distances: Uint8Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  let row = -1;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let byte = 128;
    for (let bits = 0; byte >= 128; bits += 7) {
      byte = at < distances.length ? distances[at++] : 0;
      distance |= (byte & 127) << bits;
    }
    row += distance;
    rows[i] = row;
  }
  return rows;
}

/** A table of `length` single weights. */
export function expandCells(distances: Uint8Array, weights: Uint8Array, length: number): Int8Array {
  const table = new Int8Array(length);
  const cells = places(distances, weights.length);
  for (let i = 0; i < cells.length; i++) table[cells[i]] = weights[i];
  return table;
}

/** The table of the parser's moves, packed as `PackedScorer` wants it. */
export function expandMoves(distances: Uint8Array, weights: Uint8Array): Uint16Array {
  const columns = new Int8Array(weights.buffer, weights.byteOffset, weights.length);
  const count = weights.length >>> 2;
  const rows = places(distances, count);
  const table = new Uint16Array(moveRows).fill(packedRow(0, 0, 0, 0));
  for (let i = 0; i < count; i++) {
    table[rows[i]] = packedRow(columns[i], columns[i + count], columns[i + 2 * count], columns[i + 3 * count]);
  }
  return table;
}
