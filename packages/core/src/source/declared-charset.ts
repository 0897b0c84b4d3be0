/** From a Content-Type header or the first bytes of a document to the encoding they declare. */

/** HTML asks for 1,024 bytes; pages with a long head of comments or scripts declare later, and browsers find it too. */
const HEAD = 16_384;

/** The canonical name of an encoding label, such as `windows-1252` for `latin1`; null for a label nobody defines. */
export function canonicalEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The `charset` parameter of a Content-Type header, as a canonical name. */
export function charsetOfContentType(contentType: string | undefined): string | null {
  const label = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1];
  return label === undefined ? null : canonicalEncoding(label);
}

/**
 * The encoding a document itself declares, as a canonical name: the XML declaration, then `<meta charset>` or
 * `<meta http-equiv … content="…; charset=…">`. Only markup is asked: a plain text may quote such a line.
 */
export function charsetOfMarkup(bytes: Uint8Array): string | null {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  if (!/^[^a-z0-9<]{0,1000}</i.test(head)) return null;
  const xml = /^[^<]{0,1000}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head)?.[1];
  if (xml !== undefined) return asciiCompatible(canonicalEncoding(xml));
  for (const [tag] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<meta\s[^>]{0,500}/gi)) {
    const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(tag)?.[1];
    const name = label === undefined ? null : canonicalEncoding(label);
    if (name !== null) return asciiCompatible(name);
  }
  return null;
}

/** A declaration that could be read byte by byte cannot stand in UTF-16: the page was converted and the line left. */
function asciiCompatible(name: string | null): string | null {
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}
