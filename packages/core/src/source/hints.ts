/** What the caller already knows of some bytes before they are read; every field may be left out but the name. */
export interface SourceHints {
  /** File name or address, used to name the document and to guess the format. */
  document: string;
  /** Content-Type header, where the bytes came over HTTP. */
  contentType?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  /** ISO date given by the user; outranks anything found. */
  published?: string | undefined;
}
