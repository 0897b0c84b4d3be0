// The instruments that the corpus holds: for each the day that the reader finds, whether every clause cited is there, and whether
// its words bear out what was coded. A word for a code is looked for in the clause alone, found by its place.
import { readFileSync } from 'node:fs';
import { ownText, placeOf, readInstrument, readStructure, walk } from '../../packages/core/dist/index.js';

/** File of the corpus by precedent; `language` where the English text is not the file's. */
export const FILES = {
  'un-charter': 'open/A-nl-bwbv0004143-charter-of-the-united-nations.md',
  'north-atlantic-treaty': 'open/A-nl-bwbv0005760-north-atlantic-treaty.md',
  'tlatelolco-protocol-2': 'open/A-nl-bwbv0006344-additional-protocol-ii-to-the-treaty-of-tlatelolco-nega.md',
  'cambodia-sovereignty-1991': 'open/A-nl-bwbv0002240-agreement-concerning-the-sovereignty-independence-terri.md',
  'minsk-memorandum-2014': 'open/A-pax-1362-minsk-memorandum.txt',
  'minsk-package-2015': 'open/A-pax-1364-package-of-measures-for-the-implementation-of-the-minsk-agreements-mi.txt',
  'ukraine-compact-2024': 'open/A-2024-07-11-president-joe-biden-launches-the-ukraine-compact.md',
  'qatar-order-2025': 'open/A-2025-09-29-assuring-the-security-of-the-state-of-qatar.md',
  'plan-28-points-2025': 'restricted/A-derived-28-point-plan-nov-2025.txt',
};

/** What must stand in a clause that was coded so. */
const WORDS = {
  response: {
    'armed-force': /armed force|military|use (?:of )?force|armed forces/i,
    'own-judgement': /deems? necessary|appropriate|judg|opinion|necessary/i,
    'constitutional-processes': /constitutional/i,
    consult: /consult|convene/i,
    'seek-un-action': /Security Council/,
    sanctions: /sanction|economic|costs/i,
    diplomacy: /diplomatic|peaceful|settle|recall/i,
    respect: /respect|recogni[sz]e/i,
    abstain: /not to|shall not|refrain|\bno\b|cease|stop|ban|will not|not engage|never|non-/i,
    'arms-and-training': /training|equipment|capacity|assistance/i,
    'joint-measures': /joint|collective|coordinat|together|convening|measures/i,
  },
  modality: {
    duty: /shall|undertake|will|agree|to be|are to|is to|ensure|must|obligation|withdrawal|ceasefire|release|carrying out|definition|reinstatement/i,
  },
};
const DEADLINES = {
  immediate: /immediate|forthwith|at once|without delay/i,
  soon: /soon|swift|prompt|rapid/i,
  PT24H: /24 hours|twenty-four hours/i,
  P14D: /14 days|fourteen days/i,
  P30D: /30 days|thirty days/i,
  P5D: /day 5|five days|5 days/i,
  P100D: /100 days/i,
  P6M: /6 months|six months/i,
};
const dayWords = (iso) => {
  const [year, month, day] = iso.split('-');
  const names = 'January February March April May June July August September October November December'.split(' ');
  const name = names[Number(month) - 1] ?? '';
  return new RegExp(
    `${name.slice(0, 3)}\\w*\\.? ${Number(day)}\\b|${Number(day)}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name}|end of ${year}`,
    'i',
  );
};

/** The places named in "Arts. 8, 17 and 20", "¶¶ 1 to 3", "points 7 and 8", "sec. 2(b)", as the reader of structures writes them. */
function placesOf(cited) {
  const section = /^sec\. (\d+)(?:\((\w)\))?$/.exec(cited);
  if (section !== null) return [section[2] === undefined ? `Sec. ${section[1]}` : `Sec. ${section[1]} (${section[2]})`];
  const bracket = /^\((\d+)\)$/.exec(cited);
  if (bracket !== null) return [`point ${bracket[1]}`];
  const article = /^Art\. (\d+) ¶ (\d+)$/.exec(cited);
  if (article !== null) return [`Art. ${article[1]} ¶ ${article[2]}`];
  const many = /^(Arts?\.|points?|¶+) (.+)$/.exec(cited);
  if (many === null) return [];
  const kind = many[1].startsWith('Art') ? 'Art.' : 'point';
  const range = /^(\d+) to (\d+)$/.exec(many[2]);
  const numbers =
    range === null
      ? (many[2].match(/\d+/g) ?? [])
      : Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, i) => String(Number(range[1]) + i));
  return numbers.map((number) => `${kind} ${number}`);
}

function read(url, file) {
  const text = readFileSync(new URL(`corpus/${file}`, url), 'utf8');
  const format = file.endsWith('.md') ? 'markdown' : 'text';
  const structure = readStructure(text, [[0, text.length]], format);
  const parts = new Map();
  for (const [part] of walk(structure.parts)) {
    const place = placeOf(structure, ownText(part)[0]);
    if (!parts.has(place)) parts.set(place, text.slice(part.start, part.end));
  }
  return { text, format, structure, parts };
}

/** The text of a clause; where the reader gives a section's letters no place of their own, that of the letter. */
function clauseAt(parts, places) {
  const found = places.flatMap((place) => {
    const whole = parts.get(place) ?? parts.get(`${place} ¶ 1`);
    return whole === undefined ? [] : [whole];
  });
  return found.length === places.length && places.length > 0 ? found.join('\n') : null;
}

export function texts(shared) {
  const index = JSON.parse(readFileSync(new URL('corpus/index.json', shared), 'utf8'));
  return Object.entries(FILES).map(([id, named]) => {
    const file = index.find((entry) => (entry.file ?? '').startsWith(named.slice(0, 60)))?.file ?? named;
    const { text, format, structure, parts } = read(shared, file);
    const checks = (precedent) => {
      const results = [];
      const source = { text, title: precedent.title, published: null, kind: 'agreement', format };
      const date = readInstrument(source, structure)?.date;
      if (date !== undefined && date.state !== 'missing')
        results.push(['date', date.value === precedent.date, `${precedent.date}, read ${date.value}`]);
      for (const commitment of precedent.commitments) {
        const places = placesOf(commitment.place);
        if (places.length === 0) continue;
        const clause = clauseAt(parts, places);
        results.push(['place', clause !== null, commitment.place]);
        if (clause === null) continue;
        for (const code of commitment.response) {
          const words = WORDS.response[code];
          if (words !== undefined) results.push(['response', words.test(clause), `${commitment.place} ${code}`]);
        }
        const modal = WORDS.modality[commitment.modality];
        if (modal !== undefined)
          results.push(['modality', modal.test(clause), `${commitment.place} ${commitment.modality}`]);
        const { deadline, amount } = commitment;
        const limit = DEADLINES[deadline] ?? (/^\d/.test(deadline ?? '') ? dayWords(deadline) : undefined);
        if (limit !== undefined) results.push(['deadline', limit.test(clause), `${commitment.place} ${deadline}`]);
        if (amount !== undefined) {
          const digits = clause.replaceAll(',', '');
          results.push(['amount', digits.includes(String(amount.value)), `${commitment.place} ${amount.value}`]);
        }
      }
      const notice = { P1Y: /one year/i, P2Y: /two years/i }[precedent.withdrawal?.notice];
      const left = precedent.withdrawal?.place && clauseAt(parts, placesOf(precedent.withdrawal.place));
      if (notice !== undefined && left) results.push(['withdrawal', notice.test(left), precedent.withdrawal.notice]);
      const entry = precedent.entry?.place && clauseAt(parts, placesOf(precedent.entry.place));
      if (entry) results.push(['entry', /force|effect/i.test(entry), precedent.entry.place]);
      return results;
    };
    return { id, checks };
  });
}
