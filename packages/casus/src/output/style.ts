/** The few ways in which words stand out on a terminal: weight and one accent, never colour alone. */

export interface Style {
  strong(text: string): string;
  quiet(text: string): string;
  accent(text: string): string;
}

/** Whether to colour: the command line decides, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then whether a terminal that can listens. */
export function wantsColour(
  asked: boolean | null,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== null) return asked;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if ((environment.NO_COLOR ?? '') !== '') return false;
  return isTerminal && environment.TERM !== 'dumb';
}

export function createStyle(colour: boolean): Style {
  const by = (on: string, off: string) => (text: string) =>
    colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { strong: by('1', '22'), quiet: by('2', '22'), accent: by('36', '39') };
}
