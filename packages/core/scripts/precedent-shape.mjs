// The shape of a precedent file, as zod checks it and as schema/precedent.schema.json tells it to editors.
// The lists of codes stand also in src/precedent/precedent.ts, where each is explained; a test holds the two together.
import { z } from 'zod';

export const codes = {
  form: [
    'treaty',
    'charter',
    'protocol',
    'exchange-of-notes',
    'memorandum',
    'declaration',
    'agreement',
    'executive-order',
    'statute',
    'resolution',
    'draft',
    'plan',
  ],
  binding: ['treaty', 'domestic-law', 'political', 'disputed', 'none-yet'],
  standing: ['in-force', 'ended', 'never-in-force', 'awaiting-entry', 'stands-as-declared', 'proposed'],
  modality: ['duty', 'prohibition', 'permission', 'aspiration', 'declaration'],
  case: ['armed-attack', 'aggression', 'war', 'threat', 'nuclear-attack', 'breach', 'request', 'always', 'other-case'],
  limit: ['area', 'adversary', 'unprovoked', 'on-request', 'ongoing-conflict', 'number'],
  decider: [
    'each-bearer',
    'bearers-jointly',
    'attacked-party',
    'organ',
    'security-council',
    'league-council',
    'third-party',
    'unstated',
  ],
  response: [
    'all-means',
    'armed-force',
    'aid-unnamed',
    'own-judgement',
    'constitutional-processes',
    'joint-measures',
    'stationed-forces',
    'arms-and-training',
    'intelligence',
    'money',
    'sanctions',
    'consult',
    'seek-un-action',
    'abstain',
    'respect',
    'neutrality',
    'diplomacy',
    'other-response',
  ],
  obligation: ['defense', 'offense', 'neutrality', 'nonaggression', 'consultation'],
  dispute: [
    'negotiation',
    'commission',
    'conciliation',
    'arbitration',
    'court',
    'organ',
    'security-council',
    'league-council',
    'peaceful-means',
    'no-third-party',
    'unstated',
  ],
  /** Fields that bench/precedents compares with the coding of others. */
  compared: [
    'begin',
    'end',
    'bilateral',
    'defense',
    'offense',
    'neutrality',
    'nonaggression',
    'consultation',
    'conditional',
    'asymmetric',
    'termKind',
    'length',
    'withdrawal',
    'renewal',
    'renewalLength',
    'ratification',
    'secrecy',
    'refersTo',
  ],
};

const DURATION = 'P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?)?';
const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const UNTS = /^(\d+ (UN|LN)TS [\dXVI]+(, No\. \d+)?|UNTS No\. (I-)?\d+)$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year, a month of a year or a day stands in the calendar. */
function isDay(text) {
  if (!new RegExp(`^${DAY}$`).test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  if (month === undefined) return year > 1600;
  if (month < 1 || month > 12 || year <= 1600) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day === undefined || (day >= 1 && day <= (month === 2 && !leap ? 28 : DAYS[month - 1]));
}

const isDuration = (text) => new RegExp(`^${DURATION}$`).test(text) && /\d/.test(text) && !text.endsWith('T');

/** A citation of a treaty series must have its form, an address must be one; other citations are words. */
function isCitation(text) {
  if (/UNTS|LNTS/.test(text)) return UNTS.test(text);
  if (/^TIAS/.test(text)) return /^TIAS \d{4,5}(-\d+)?$/.test(text);
  if (/^http/.test(text)) return URL.canParse(text) && text.startsWith('https://');
  return text.length >= 5;
}

const words = (most, what) => z.string().min(3).max(most).describe(what);
const sentence = words(340, 'In own words, never the words of the text.');
const day = z
  .string('no day; write it as 1949-04-04 or 1949-04, a year alone in quotes')
  .regex(new RegExp(`^${DAY}$`), 'no day; write it as 1949, 1949-04 or 1949-04-04')
  .refine(isDay, 'no day of the calendar; write it as 1949, 1949-04 or 1949-04-04')
  .describe('ISO 8601 day, month or year.');
const duration = z
  .string()
  .regex(new RegExp(`^${DURATION}$`), 'no duration; write it as P20Y, P6M or PT24H')
  .refine(isDuration, 'no duration; write it as P20Y, P6M or PT24H');
const citation = z
  .string()
  .refine(isCitation, 'no citation; write it as "34 UNTS 243", "TIAS 1964", an https address or a title')
  .describe('Treaty series, official journal or address.');
const party = z
  .string()
  .min(2)
  .describe('Id of the list of parties in data/party; `all` for all parties of the instrument.');
const parties = z.array(party).min(1);
const place = words(60, 'Clause, as lawyers cite it.');
const note = words(400, 'In own words.');
const cited = { place: place.optional(), source: citation.optional(), note: note.optional() };
/** A word of a list, or a duration; said as one pattern, so that the schema holds it too. */
const either = (...others) => {
  const message = `neither a duration such as P20Y nor one of ${others.join(', ')}`;
  return z
    .string()
    .regex(new RegExp(`^(?:${others.join('|')}|${DURATION})$`), message)
    .refine((text) => others.includes(text) || isDuration(text), message);
};
const WHEN = 'no deadline; write a duration such as PT24H, a day, or one of immediate, soon, unstated';
const when = z
  .string()
  .regex(new RegExp(`^(?:immediate|soon|unstated|${DURATION}|${DAY})$`), WHEN)
  .refine((text) => ['immediate', 'soon', 'unstated'].includes(text) || isDuration(text) || isDay(text), WHEN);

const status = z.strictObject({
  party: z.union([party, parties]),
  signed: day.optional(),
  acceded: day.optional(),
  ratified: day.optional().describe('Deposit of the instrument of ratification, acceptance or approval.'),
  inForce: day.optional(),
  denounced: day.optional(),
  withdrawn: day.optional(),
  suspended: day.optional(),
  lapsed: day.optional(),
  source: citation.optional(),
  note: note.optional(),
});

const commitment = z.strictObject({
  place,
  says: sentence,
  bearer: parties,
  to: z.array(party),
  acting: z.enum(['each', 'jointly', 'each-and-jointly']).optional(),
  act: z.string(),
  modality: z.enum(codes.modality),
  obligation: z.array(z.enum(codes.obligation)).optional(),
  case: z.enum(codes.case),
  trigger: sentence.optional(),
  limits: z.array(z.enum(codes.limit)).optional(),
  area: words(200, 'The territory that counts.').optional(),
  decides: z.enum(codes.decider).optional(),
  response: z.array(z.enum(codes.response)).min(1),
  deadline: when.optional(),
  term: either('indefinite').optional(),
  condition: sentence.optional(),
  exception: sentence.optional(),
  consequence: sentence.optional(),
  amount: z.strictObject({ value: z.number(), unit: z.string() }).optional(),
  source: citation.optional(),
  note: note.optional(),
});

export const precedentShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'no id; write it in kebab case as the file is named'),
  title: words(220, 'As cited.'),
  short: words(60, 'As people call it.'),
  date: day,
  signedAt: words(60, 'Place of signature.').optional(),
  form: z.enum(codes.form),
  binding: z.enum(codes.binding),
  standing: z.enum(codes.standing),
  parties,
  authors: parties.optional(),
  sources: z.array(citation, 'say where the facts can be found').min(1, 'say where the facts can be found'),
  atop: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  secrecy: z.enum(['public', 'partly-secret', 'secret']).optional(),
  ratification: z.enum(['required', 'not-required']).optional(),
  entry: z.strictObject({ how: sentence, ...cited }).optional(),
  inForce: day.optional(),
  ended: z
    .strictObject({
      date: day.optional(),
      how: z.enum(['expired', 'denounced', 'replaced', 'broken', 'agreed', 'lapsed']),
      ...cited,
    })
    .optional(),
  status: z.array(status),
  term: z
    .strictObject({ value: either('indefinite', 'until', 'unstated'), until: sentence.optional(), ...cited })
    .optional(),
  renewal: z
    .strictObject({
      value: z.enum(['automatic', 'by-agreement', 'unstated']),
      for: either('indefinite').optional(),
      ...cited,
    })
    .optional(),
  withdrawal: z
    .strictObject({
      value: z.enum(['allowed', 'at-term', 'by-agreement', 'prohibited', 'unstated']),
      notice: duration.optional(),
      after: duration.optional(),
      ...cited,
    })
    .optional(),
  disputes: z.strictObject({ value: z.array(z.enum(codes.dispute)).min(1), ...cited }).optional(),
  refersTo: z.strictObject({ value: z.enum(['UN', 'League of Nations', 'none']), ...cited }).optional(),
  commitments: z.array(commitment).min(1, 'code at least one commitment'),
  note: note.optional(),
  check: z.array(words(300, 'What to check, and where.')),
  differs: z.partialRecord(z.enum(codes.compared), words(400, 'Why our coding is another.')).optional(),
});

/** The JSON schema of a file, from the same shape. */
export function precedentSchema() {
  const schema = z.toJSONSchema(precedentShape, { io: 'input', unrepresentable: 'any' });
  return {
    ...schema,
    title: 'Precedent',
    description: 'A known guarantee or agreement, coded as facts; one file of data/precedent.',
  };
}
