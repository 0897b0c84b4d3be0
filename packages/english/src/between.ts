/** Eats the word classes of a sentence and tells what kinds of words stand between two of its words. */
import { hashOf } from './hash.js';
import { type Upos, uposTags } from './token.js';

/** The kinds told apart; the bit of each is its place. */
const verb = 0;
const comma = 1;
const otherMark = 2;
const conjunction = 3;
const nominal = 4;
const link = 5;
const kinds = 6;

const kindOf: Partial<Record<Upos, number>> = {
  VERB: verb,
  PUNCT: otherMark,
  CCONJ: conjunction,
  NOUN: nominal,
  PROPN: nominal,
  PRON: nominal,
  SCONJ: link,
  ADP: link,
};
const kindOfClass = uposTags.map((upos) => kindOf[upos] ?? -1);
const commaHash = hashOf(',');

/** What is read of a sentence's words: how many, their classes, and the hashes of their small letters. */
interface Classes {
  length: number;
  upos: Int32Array;
  lower: Int32Array;
}

export class Between {
  /** For each word and kind, the last word of that kind before it. */
  private last = new Int32Array(0);

  read(words: Classes): void {
    const n = words.length;
    if (this.last.length < (n + 1) * kinds) this.last = new Int32Array((n + 1) * kinds * 2);
    const { last } = this;
    last.fill(-1, 0, kinds);
    for (let i = 0; i < n; i++) {
      const from = i * kinds;
      for (let k = 0; k < kinds; k++) last[from + kinds + k] = last[from + k];
      let kind = kindOfClass[words.upos[i]];
      if (kind < 0) continue;
      if (kind === otherMark && words.lower[i] === commaHash) kind = comma;
      last[from + kinds + kind] = i;
    }
  }

  /** The bits of the kinds that stand after word `a` and before word `b`. */
  bits(a: number, b: number): number {
    const { last } = this;
    const from = b * kinds;
    return (
      (last[from + verb] > a ? 1 : 0) |
      (last[from + comma] > a ? 2 : 0) |
      (last[from + otherMark] > a ? 4 : 0) |
      (last[from + conjunction] > a ? 8 : 0) |
      (last[from + nominal] > a ? 16 : 0) |
      (last[from + link] > a ? 32 : 0)
    );
  }
}
