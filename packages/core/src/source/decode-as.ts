/** From bytes and the name of their encoding to text. */

/** What the bytes 0x80 to 0x9F stand for in windows-1252, from the index of the WHATWG Encoding Standard. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes that stand for nothing become U+FFFD; a byte order mark is dropped. The high quotation marks and dashes of
 * windows-1252 are set here, since some releases of Node give control characters for them.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80));
}
