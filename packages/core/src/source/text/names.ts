/** Recognises the names of people in the lines that say who wrote a text: by-lines, credits, notes on the author. */

/** One name of two to five parts, as Western names are written: `Ana de la Vega`, `Pavel K. Baev`, `O'Neil`. */
const PART = "(?!(?:Writing|Editing|Reporting|Additional|Photography|By|With|From)\\b)\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const PARTICLE = '(?:van|von|der|den|de|la|le|du|di|da|dos|del|al|el|bin|ibn|ben|ter|ten|zu)';
const NAME = `${PART}(?: (?:${PARTICLE} ){0,2}${PART}){1,4}`;
const NAMES = `${NAME}(?:(?:, and | and | & |, ){1}${NAME}){0,9}`;

const ONLY_NAMES = new RegExp(`^${NAMES}$`, 'u');
const LEADING_NAME = new RegExp(`^${NAME}`, 'u');
/** "By Ana Vega", "Posted by …", "Brief by …", "4 February 2026 by …"; what follows a comma, a bar or "for" is an office. */
const BYLINE = new RegExp(`(?:^|\\s)(?:by|By|BY):? +(${NAMES})(?=$|[,|(·•]| for | in | at | \\p{Lu}{2,})`, 'u');
const CAPITALS = /^(?:BY|By|by):?\s+(\p{Lu}[\p{Lu}.'’-]+(?:\s+(?:AND\s+)?\p{Lu}[\p{Lu}.'’-]+){1,8})$/u;
/** "(Reporting by Ana Vega and …; Editing by …)": who reported is the author. */
const REPORTING = new RegExp(`^\\(?(?:Reporting|Written|Words|Text) by (${NAMES})`, 'u');
const BIO_VERB =
  /^(?:,[^,]{2,80},)?\s(?:is|was|has been|are|serves|served|works|worked|reports|covers|covered|writes|wrote|edits|leads|heads|has (?:covered|reported|written|worked|an?|been)|joined|contributed|teaches|specializes|specialises|holds|reported)\b/u;
const BIO_OFFICE =
  /\b(?:correspondent|reporter|editor|writer|journalist|columnist|bureau|producer|photographer|fellow|professor|lecturer|director|researcher|analyst|scholar|author|chair|adviser|advisor|head of|associate|intern|reports on|covers|covering|writes about|based in|newsroom)\b/iu;

const LONGEST_BYLINE = 160;

/** Offices and bodies that sign instead of people, and the words that systems put in their place. */
const NOBODY =
  /^(?:staff(?: writer| reporter)?s?|staff|editor(?:ial)?(?: team| staff| board)?|editors|admin(?:istrator)?|author|guest|redacci[oó]n|newsroom|news desk|web ?(?:desk|master)|unknown|none|null|anonymous|n\/?a)$/iu;

/** What programs write where an author should stand. */
const PROGRAM = /\b(?:Microsoft|Office|User|Adobe|Acrobat|Windows|Admin|Scanner|Xerox|Canon|Owner)\b/u;

/** A name as the record shows it, or null for what stands in the place of a name. */
export function authorName(name: string | null | undefined): string | null {
  const clean = (name ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^by\s+/iu, '')
    .trim();
  return clean === '' || clean.length > LONGEST_BYLINE || NOBODY.test(clean) || /^https?:/u.test(clean) ? null : clean;
}

/** A name where it is one of people and not of an office or a program. */
export function personName(name: string | null | undefined): string | null {
  const clean = authorName(name);
  return clean !== null && ONLY_NAMES.test(clean) && !PROGRAM.test(clean) ? clean : null;
}

/** The names in a by-line such as "By Ana Vega and Olu Ade", or null where the line is none. */
export function bylineOf(line: string): string | null {
  if (line.length > LONGEST_BYLINE || !/by/i.test(line)) return null;
  const capitals = CAPITALS.exec(line)?.[1];
  if (capitals !== undefined) return authorName(capitals);
  return authorName(BYLINE.exec(line)?.[1]);
}

/** "Ana Vega, Minister of Foreign Affairs", as releases write below their titles who makes the statement. */
const OFFICE =
  /\b(?:Spokes(?:person|man|woman)|Secretary|Minister|President|Chancellor|Ambassador|Envoy|Representative|Commissioner|Director|Advis[eo]r|Chair(?:man|woman|person)?|Governor|Coordinator|Mediator|Administrator|Co-Chairs?)\b/u;
const OFFICE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|for|the|and|to|on|at|de|du|des|al)$/u;
const MOST_OFFICE_WORDS = 10;

const isOffice = (part: string): boolean => {
  const words = part.split(' ');
  return OFFICE.test(part) && words.length <= MOST_OFFICE_WORDS && words.every((word) => OFFICE_WORD.test(word));
};

/** The names in a line of nothing but names, each with its office behind a comma, or null where the line is another. */
export function officeHolders(line: string): string | null {
  if (line.length > LONGEST_BYLINE || !OFFICE.test(line)) return null;
  const parts = line.replace(/\s+/gu, ' ').split(', ');
  const names: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (isOffice(part) && i > 0) continue;
    // A name is followed by its office; what is neither makes the line a sentence or a title.
    if (!ONLY_NAMES.test(part) || OFFICE.test(part) || !isOffice(parts[i + 1] ?? '')) return null;
    names.push(part);
  }
  return names.length === 0 ? null : names.join(', ');
}

/** A line that is nothing but the names of three or more people; two may as well be the two halves of a headline. */
export function isListOfNames(line: string): boolean {
  return (
    line.length <= LONGEST_BYLINE &&
    (line.match(/,| and /gu)?.length ?? 0) > 1 &&
    !/['’]s\b/u.test(line) &&
    ONLY_NAMES.test(line)
  );
}

/** The names behind "Reporting by", or null. */
export function reportersOf(line: string): string | null {
  return authorName(REPORTING.exec(line.slice(0, 2 * LONGEST_BYLINE))?.[1]);
}

/** The name at the head of a note on the author, "Ana Vega covers the courts for …", or null where the line is none. */
export function bioOf(line: string): string | null {
  const head = line.slice(0, 400).replace(/^[*_\s]+/u, '');
  const name = LEADING_NAME.exec(head)?.[0];
  if (name === undefined) return null;
  const rest = head
    .slice(name.length)
    .replace(/^[*_\s]*/u, ' ')
    .replace(/^ ,/u, ',');
  return BIO_VERB.test(rest) && BIO_OFFICE.test(rest) ? name : null;
}
