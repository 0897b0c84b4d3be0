/** Eats the options of a command and the formats that it writes; gives the format asked for, or the one that its output file is named for. */

/**
 * What `--format` says; without it, the format of which the name of `--output` bears the ending ("brief.html", "findings.sarif"),
 * where it is one of `formats`; else `otherwise`. Nobody who writes to `brief.html` wants lines for a terminal in it.
 */
export function formatOf<Format extends string>(
  options: ReadonlyMap<string, string>,
  formats: readonly Format[],
  otherwise: Format,
): Format {
  const ending = /\.([a-z]+)$/i.exec(options.get('output') ?? '')?.[1]?.toLowerCase();
  const named = options.get('format') ?? (ending === 'htm' ? 'html' : ending);
  return formats.find((format) => format === named) ?? otherwise;
}
