/** From bytes to the name of the binary format they are, and to whether they can be text at all. */

const SIGNATURES: readonly (readonly [hex: string, name: string])[] = [
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['25504446', 'a PDF'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['504b0506', 'an empty ZIP archive'],
  ['1f8b', 'a gzip archive; unpack it first'],
  ['425a68', 'a bzip2 archive; unpack it first'],
  ['fd377a585a00', 'an xz archive; unpack it first'],
  ['377abcaf271c', 'a 7z archive; unpack it first'],
  ['28b52ffd', 'a zstd archive; unpack it first'],
  ['526172211a07', 'a RAR archive; unpack it first'],
  ['d0cf11e0a1b11ae1', 'an old Office document; save it as DOCX or PDF'],
  ['7f454c46', 'a program'],
  ['cafebabe', 'a program'],
  ['cffaedfe', 'a program'],
  ['4d5a9000', 'a program'],
  ['0061736d', 'a program'],
  ['53514c69746520666f726d6174203300', 'a database'],
  ['4f676753', 'a sound or film file'],
  ['494433', 'a sound or film file'],
  ['000001ba', 'a sound or film file'],
  ['1a45dfa3', 'a sound or film file'],
  ['774f4646', 'a font'],
  ['774f4632', 'a font'],
];

const SAMPLE = 1 << 20;

/** By byte: 1 for the controls that no 8-bit or multi-byte text needs; tab, line ends, form feed and ESC are text. */
const CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f ? 1 : 0,
);

/** A noun phrase such as `a PNG image` for bytes that begin as files of a known format do, or null. */
export function signatureOf(bytes: Uint8Array): string | null {
  let head = '';
  for (const byte of bytes.subarray(0, 16)) head += byte.toString(16).padStart(2, '0');
  for (const [hex, name] of SIGNATURES) if (head.startsWith(hex)) return name;
  if (head.slice(0, 8) === '52494646') return 'an image, sound or film file';
  return head.slice(8, 16) === '66747970' ? 'a sound or film file' : null;
}

/**
 * Whether the bytes hold too many controls to be text. UTF-16 must have been recognised before: half of its bytes are
 * zero. A stray control byte is tolerated, since broken pages hold some; one in fifty is no text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) controls += CONTROL[bytes[i] ?? 0] ?? 0;
  return controls * 50 > length;
}
