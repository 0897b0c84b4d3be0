/** What a UTF-16 unit is to the tokenizer: letter, digit, space or sign. Tables, because Unicode regexes differ by runtime version. */

export function isSpace(c: number): boolean {
  return (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 0x85 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000 ||
    c === 0xfeff
  );
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

export function isUpper(c: number): boolean {
  if (c < 128) return c >= 65 && c <= 90;
  if (c <= 0xde) return c >= 0xc0 && c !== 0xd7;
  // Latin Extended-A alternates upper and lower; the two runs of the block that start on an odd unit are told apart.
  if (c >= 0x100 && c <= 0x17f) {
    if (c === 0x178) return true;
    return (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e) ? (c & 1) === 1 : (c & 1) === 0 && c !== 0x138;
  }
  return (c >= 0x391 && c <= 0x3a9) || (c >= 0x400 && c <= 0x42f);
}

/** Letters of any script, with marks and surrogates, but no signs: a sign inside a word would split it. */
export function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba || c === 0xad;
  if (c === 0xd7 || c === 0xf7) return false;
  if (c < 0x2000) return true;
  if (c < 0x2c00) return c === 0x200c || c === 0x200d || (c >= 0x2071 && c <= 0x209c) || (c >= 0x2100 && c <= 0x214f);
  if (c < 0x3040) return (c >= 0x2c00 && c <= 0x2dff) || c === 0x3005 || c === 0x3006;
  return c < 0xe000 || (c >= 0xf900 && c < 0xfe00) || (c >= 0xfe70 && c < 0xff00) || (c >= 0xff10 && c < 0xfff0);
}

/** Apostrophe, straight or curly. */
export function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019;
}

/** Marks that may stand between the last word of a sentence and its end: closing quotes and brackets. */
export function isCloser(c: number): boolean {
  return c === 34 || c === 39 || c === 41 || c === 93 || c === 125 || c === 0x2019 || c === 0x201d || c === 0xbb;
}

/** Marks that may stand before the first word of a sentence. */
export function isOpener(c: number): boolean {
  return (
    c === 34 ||
    c === 39 ||
    c === 40 ||
    c === 91 ||
    c === 123 ||
    c === 0x2018 ||
    c === 0x201c ||
    c === 0x201e ||
    c === 0xab
  );
}
