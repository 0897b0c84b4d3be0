// Eats a CoNLL-U file (gzip) and gives its sentences: a text, the words' ranges in it, and the gold columns.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ text: string, ranges: [number, number][], forms: string[], lemmas: string[], upos: string[], xpos: string[],
 *   heads: Int32Array, labels: string[], newParagraph: boolean, newDocument: boolean }} GoldSentence
 * Heads are indexes into the sentence; the root's head is the number of words.
 */

/** @returns {GoldSentence[]} */
export function readTreebank(path) {
  const sentences = [];
  let newDocument = false;
  let newParagraph = false;
  let rows = [];
  const glued = new Map();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc')) newDocument = true;
    else if (line.startsWith('# newpar')) newParagraph = true;
    else if (line === '') {
      if (rows.length > 0) sentences.push({ ...toSentence(rows, glued), newDocument, newParagraph });
      rows = [];
      glued.clear();
      newDocument = false;
      newParagraph = false;
    } else if (line[0] !== '#') {
      const columns = line.split('\t');
      const span = /^(\d+)-(\d+)$/.exec(columns[0]);
      if (span) {
        for (let i = Number(span[1]); i < Number(span[2]); i++) glued.set(i, true);
        glued.set(Number(span[2]), columns[9].includes('SpaceAfter=No'));
      } else if (/^\d+$/.test(columns[0])) rows.push(columns);
    }
  }
  return sentences;
}

function toSentence(rows, glued) {
  let text = '';
  const ranges = [];
  for (const [i, columns] of rows.entries()) {
    ranges.push([text.length, text.length + columns[1].length]);
    text += columns[1];
    const noSpace = glued.get(i + 1) ?? columns[9].includes('SpaceAfter=No');
    if (!noSpace) text += ' ';
  }
  return {
    text: text.trimEnd(),
    ranges,
    forms: rows.map((c) => c[1]),
    lemmas: rows.map((c) => c[2]),
    upos: rows.map((c) => c[3]),
    xpos: rows.map((c) => c[4]),
    heads: Int32Array.from(rows, (c) => (c[6] === '0' ? rows.length : Number(c[6]) - 1)),
    labels: rows.map((c) => c[7]),
  };
}
