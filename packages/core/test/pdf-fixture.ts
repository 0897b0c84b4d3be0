// Builds small PDF files for the tests, with every line at a place of its own, so that no binary file needs to be kept.
import { deflateSync } from 'node:zlib';

export interface FixtureLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

interface FixtureOptions {
  info?: Record<string, string>;
  /** Locks the file with a password that nobody knows. */
  locked?: boolean;
  /** Objects put in beside the pages' own, such as a packed stream. */
  more?: Buffer[];
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** Lines of a paragraph set below each other from `y` downwards. */
export const block = (lines: string[], y: number, x = 72): FixtureLine[] =>
  lines.map((text, i) => ({ text, x, y: y - i * 14 }));

export const packedStream = (data: Buffer): Buffer => {
  const packed = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};

export function pdfOf(
  pages: FixtureLine[][],
  { info = {}, locked = false, more = [] }: FixtureOptions = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string | Buffer) => objects.push(Buffer.from(text));
  const first = 5;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  for (const lines of pages) {
    const drawn = lines
      .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
      .join('\n');
    const at = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${at} 0 R >>`,
    );
    add(`<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`);
  }
  objects.push(...more);
  if (locked) {
    const secret = '00'.repeat(32);
    add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${secret}> /U <${secret}> >>`);
  }
  let file = Buffer.from('%PDF-1.4\n');
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(file.length);
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(end)]));
}
