import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/source/decode.js';
import { Refused } from '../src/source/refused.js';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** Encodes text in a single-byte encoding by inverting the platform's decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let i = 255; i >= 0; i--) table.set(decoder.decode(Uint8Array.of(i)), i);
  return Uint8Array.from([...text], (char) => table.get(char) ?? 0x3f);
}

describe('decode', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decode(bytes('Lyrania’s é'))).toEqual({ text: 'Lyrania’s é', encoding: 'utf-8' });
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Ostrova'))).toEqual({ text: 'Ostrova', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both orders, marked or not', () => {
    const le = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    const be = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]);
    const text = 'The Treaty of Port Merrow';
    expect(decode(bytes([0xff, 0xfe], le(text)))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(bytes([0xfe, 0xff], be(text)))).toEqual({ text, encoding: 'utf-16be' });
    expect(decode(bytes(le(text))).text).toBe(text);
    expect(decode(bytes(be(text))).text).toBe(text);
  });

  it('gives the curly quotation marks of windows-1252', () => {
    const page = bytes('<meta charset="iso-8859-1"><p>', [0x93], 'No', [0x94, 0x97], 'caf', [0xe9]);
    expect(decode(page)).toEqual({ text: '<meta charset="iso-8859-1"><p>“No”—café', encoding: 'windows-1252' });
  });

  it('takes the encoding from the header, the meta element or the XML declaration', () => {
    const word = encode('Мир и безопасность', 'koi8-r');
    expect(decode(word, { contentType: 'text/plain; charset=KOI8-R' }).text).toBe('Мир и безопасность');
    const meta = bytes('<html><head><meta http-equiv="content-type" content="text/html; charset=koi8-r">', [...word]);
    expect(decode(meta)).toMatchObject({ encoding: 'koi8-r', text: expect.stringContaining('Мир') });
    const xml = bytes('<?xml version="1.0" encoding="koi8-r"?><p>', [...word], '</p>');
    expect(decode(xml).text).toContain('безопасность');
  });

  it('tells legacy encodings by their letters where nothing is declared', () => {
    const russian = 'Стороны договорились о прекращении огня и о гарантиях безопасности на пятнадцать лет.';
    for (const encoding of ['windows-1251', 'iso-8859-5', 'ibm866']) {
      expect(decode(encode(russian, encoding))).toEqual({ text: russian, encoding });
    }
    expect(decode(encode(russian, 'koi8-r')).text).toBe(russian);
    const polish =
      'Zgodę na wysłanie żołnierzy musi wyrazić sejm, powiedział pełnomocnik rządu; życie toczy się dalej.';
    expect(decode(encode(polish, 'windows-1250')).text).toBe(polish);
    const turkish = 'Dışişleri bakanı ateşkesin yarın başlayacağını söyledi ve güvenceler için çağrı yaptı.';
    expect(decode(encode(turkish, 'windows-1254')).text).toBe(turkish);
    const greek = 'Οι εγγυήσεις ασφαλείας θα ισχύουν για δεκαπέντε χρόνια.';
    expect(decode(encode(greek, 'windows-1253')).text).toBe(greek);
    // "これは平和条約です。" in Shift_JIS and "安全保证的期限是十五年。" in GBK.
    const japanese = bytes([
      0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x95, 0xbd, 0x98, 0x61, 0x8f, 0xf0, 0x96, 0xf1, 0x82, 0xc5, 0x82, 0xb7, 0x81,
      0x42,
    ]);
    expect(decode(japanese).text).toBe('これは平和条約です。');
    const chinese = bytes([
      0xb0, 0xb2, 0xc8, 0xab, 0xb1, 0xa3, 0xd6, 0xa4, 0xb5, 0xc4, 0xc6, 0xda, 0xcf, 0xde, 0xca, 0xc7, 0xca, 0xae, 0xce,
      0xe5, 0xc4, 0xea, 0xa1, 0xa3,
    ]);
    expect(decode(chinese).text).toBe('安全保证的期限是十五年。');
  });

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decode(bytes('<meta charset="iso-8859-1"><p>Ærø, Šibenik')).text).toContain('Ærø, Šibenik');
    expect(decode(bytes('<meta charset="utf-8"><p>caf', [0xe9], ' cr', [0xe8], 'me')).text).toContain('café crème');
    expect(decode(bytes('caf', [0xe9]), { contentType: 'text/html; charset=no-such-thing' }).text).toBe('café');
  });

  it('does not take a charset from a plain text that quotes one', () => {
    const text = bytes('Write <meta charset="koi8-r"> into the head: caf', [0xe9]);
    expect(decode(text).encoding).toBe('windows-1252');
  });

  it('forgives a broken sequence in UTF-8', () => {
    expect(decode(bytes('ä'.repeat(200), [0xc3], ' end')).text).toBe(`${'ä'.repeat(200)}� end`);
    expect(decode(bytes('ä'.repeat(5), [0xc3])).encoding).toBe('utf-8');
  });

  it('refuses nothing and binary files', () => {
    expect(() => decode(new Uint8Array())).toThrow(new Refused('it is empty'));
    expect(() => decode(bytes([0x89], 'PNG', [13, 10, 26, 10]))).toThrow(/a PNG image/);
    expect(() => decode(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251))).toThrow(/a binary file/);
    expect(() => decode(new Uint8Array(1000))).toThrow(Refused);
  });

  it('does not refuse a text for a stray zero byte', () => {
    expect(decode(bytes(`${'word '.repeat(30)}\0`)).encoding).toBe('utf-8');
  });

  it('gives back any text written as UTF-8, and never throws anything but a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
        const written = `Agreed: ${text.replace(/\p{Cc}/gu, '')}`;
        expect(decode(bytes(written)).text).toBe(written);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        try {
          decode(any);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    );
  });
});
