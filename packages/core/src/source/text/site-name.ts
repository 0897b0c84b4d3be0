/** From the frame of a page saved as text to the name of the site, as its logo and its notice of rights write it. */
import type { LineKind } from './line-kind.js';
import type { Line } from './lines.js';

const RIGHTS =
  /^(?:copyright\s*)?(?:(?<before>[^©]{2,40}?)\s+)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[,.]?\s*(?:by\s+)?(?<after>[^.|·©,]{0,60})/iu;
const LOGO_LINES = 12;
const MOST_LOGO_WORDS = 4;
const NO_NAME = /^(?:all rights reserved|privacy|terms|inc|llc|ltd)\b|^\W*$/iu;

/** Sections stand again and again as well, and are no site's name by themselves. */
const SECTION =
  /^(?:(?:latest|breaking|all|top|more) )?(?:news|world|politics|business|economy|sports?|opinion|culture|society|video|live|latest|analysis|regions?|europe)$/u;

function rightsHolder(text: string): string | null {
  const found = RIGHTS.exec(text.slice(0, 200));
  if (found === null) return null;
  for (const name of [found.groups?.after, found.groups?.before]) {
    const bare = (name ?? '').replace(/^[\s\-–—|·]+/u, '');
    const clean = bare.replace(/\s*(?:all rights reserved|inc\.?|llc|ltd\.?|privacy.*)$/giu, '').trim();
    if (clean.length > 1 && clean.split(/\s+/u).length <= 8 && !NO_NAME.test(clean) && /\p{L}/u.test(clean)) {
      if (!SECTION.test(clean.toLowerCase())) return clean;
    }
  }
  return null;
}

/** The name, or null. The logo counts where it stands again and again, since any first line may be short. */
export function siteNameOf(lines: readonly Line[], kinds: readonly LineKind[]): string | null {
  const holders = lines
    .filter((line, i) => kinds[i] === 'stop' || line.text.includes('©'))
    .map((l) => rightsHolder(l.text));
  const holder = holders.find((name) => name !== null) ?? null;
  if (holder !== null) return holder;
  const counts = new Map<string, { name: string; times: number }>();
  for (const line of lines.slice(0, LOGO_LINES)) {
    if (line.words > MOST_LOGO_WORDS || !/^\p{Lu}/u.test(line.text)) continue;
    const entry = counts.get(line.folded) ?? { name: line.text, times: 0 };
    entry.times++;
    counts.set(line.folded, entry);
  }
  const logo = [...counts.entries()].find(([folded, { times }]) => times >= 2 && !isMenuPhrase(lines, kinds, folded));
  return logo?.[1].name ?? null;
}

/** A line that is a menu phrase in itself, such as "View all", and not only for standing often. */
function isMenuPhrase(lines: readonly Line[], kinds: readonly LineKind[], folded: string): boolean {
  const i = lines.findIndex((line) => line.folded === folded);
  return SECTION.test(folded) || (kinds[i] === 'menu' && /^(?:no|view|home|menu|skip|search|log|sign)\b/u.test(folded));
}
