/** From the bytes of a page or plain text in any common encoding to its text. */
import { isBinary, signatureOf } from './binary.js';
import { charsetOfContentType, charsetOfMarkup } from './declared-charset.js';
import { decodeAs } from './decode-as.js';
import { guessEncoding } from './guess-encoding.js';
import { Refused } from './refused.js';

export interface Decoded {
  text: string;
  /** Canonical WHATWG name, such as `utf-8`. */
  encoding: string;
}

/** A text of more than this many bytes is no article, and its tree would not fit into memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as zero bytes in every second place, since even other scripts have ASCII spaces. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const enough = sample.length / 20;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return null;
}

function cleanUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Utf8Verdict = 'ascii' | 'utf-8' | 'other';

/**
 * UTF-8 proves itself: text in another encoding practically never forms its sequences. One broken sequence in a
 * hundred is forgiven, because pages are put together from parts; so is one cut off at the end.
 */
function utf8Verdict(bytes: Uint8Array): Utf8Verdict {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    let seen = 0;
    while (seen < more && ((bytes[i] ?? 0) & 0xc0) === 0x80) {
      seen++;
      i++;
    }
    if (more > 0 && seen === more) good++;
    else if (i < bytes.length || good === 0) bad++;
  }
  if (bad * 100 > good) return 'other';
  return good > 0 ? 'utf-8' : 'ascii';
}

/** A declared multi-byte encoding under which one character in twenty is broken was declared wrongly. */
function reads(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) foreign++;
    if (code === 0xfffd) broken++;
  }
  return broken * 20 <= foreign;
}

/**
 * Reads bytes as text. The order of trust: byte order mark, the bytes' own form (UTF-8, UTF-16), the HTTP header, the
 * document's declaration, letter frequencies. Refused: nothing at all, a binary file, more than 64 MiB.
 */
export function decode(bytes: Uint8Array, about: { contentType?: string | undefined } = {}): Decoded {
  if (bytes.length === 0) throw new Refused('it is empty');
  if (bytes.length > MOST_BYTES)
    throw new Refused('it has more than 64 MiB of text; split it or name only the pages wanted');
  const certain = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (certain !== null) return { text: decodeAs(bytes, certain), encoding: certain };
  const refuse = (kind: string) => new Refused(`it is ${kind}, where a text or a web page was expected`);
  const signature = signatureOf(bytes);
  if (signature !== null) throw refuse(signature);

  // Most documents are clean UTF-8, which the platform tells fastest; an escape may switch to seven-bit Japanese.
  const clean = cleanUtf8(bytes);
  if (isBinary(bytes)) throw refuse('a binary file');
  if (clean !== null && !clean.includes('\u001b')) return { text: clean, encoding: 'utf-8' };
  const declared = [charsetOfContentType(about.contentType), charsetOfMarkup(bytes)].filter((name) => name !== null);
  const verdict = utf8Verdict(bytes);
  // Pure ASCII can still be ISO-2022-JP, which writes Japanese in seven bits.
  if (verdict === 'ascii' && !declared.includes('iso-2022-jp'))
    return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8' };
  if (verdict === 'utf-8') return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8' };
  for (const encoding of declared) {
    if (encoding === 'utf-8' || encoding.startsWith('utf-16')) continue;
    const text = decodeAs(bytes, encoding);
    if (reads(text)) return { text, encoding };
  }
  const encoding = guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}
