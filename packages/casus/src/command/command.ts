/** The shape of a command and its options: one table that the parser and the help page are both made from. */

export interface Option {
  /** Long name without dashes. */
  name: string;
  short?: string;
  /** What the help page calls its value; an option without one is a switch. */
  value?: string;
  /** The only values it takes. */
  choices?: readonly string[];
  /** What it does, in a clause for the help page. */
  help: string;
}

export interface Example {
  line: string;
  does: string;
}

export interface Command {
  name: string;
  /** What stands behind the command's name, `FILE… | FOLDER`. */
  takes: string;
  /** What it reads and what it gives, in a paragraph or two. */
  about: string[];
  options: readonly Option[];
  examples: readonly Example[];
  exit: readonly { code: number; means: string }[];
  run(given: Given): Promise<number>;
}

/** The words of a command line, sorted. */
export interface Given {
  /** All that is no option, in order. */
  operands: string[];
  /** Value of each option given; the last one counts. */
  options: ReadonlyMap<string, string>;
  /** Switches given. */
  switches: ReadonlySet<string>;
}

/** Understood by every command. */
export const helpOption: Option = { name: 'help', short: 'h', help: 'Show this page.' };
