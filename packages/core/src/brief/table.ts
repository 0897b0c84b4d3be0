/** From the commitments of a dossier to what is on the table: how, who, how long, how bound, and what nobody has stated. */
import type { Act, Amount, CommitmentStatus, Limit, Modality } from '../commitment/commitment.js';
import type { DossierCommitment } from '../dossier/dossier.js';
import type { CommitmentWitness, Witness } from '../dossier/witness.js';
import type { Issue } from '../position/position.js';
import type { CommitmentElement } from '../record/reading-record.js';
import { distinct, sourcesTelling, type Wording, wordingsOf } from './wordings.js';

/** One value of an element, and the witnesses that give it. */
export interface BriefElement {
  words: string;
  /** ISO 8601 duration or date, `indefinite`, or a number; null where only words are known. */
  value: string | null;
  state: 'stated' | 'inferred';
  by: number[];
}

/** Elements that sources may tell in different words. */
export const TOLD_ELEMENTS = ['trigger', 'deadline', 'term', 'condition', 'consequence', 'amount', 'location'] as const;

export type ToldElement = (typeof TOLD_ELEMENTS)[number];

export interface BriefCommitment {
  id: string;
  issue: Issue;
  bearer: string[];
  to: string[];
  act: Act | null;
  modality: Modality | null;
  /** How far it has come. */
  status: CommitmentStatus | null;
  /** The rungs it has been told to stand on, with the first day of each. */
  statuses: { status: CommitmentStatus; date: string | null; by: number[] }[];
  elements: Record<ToldElement, BriefElement[]>;
  /** Of who, in which case, by when and for how long: what no witness states. A declaration is asked for who alone. */
  missing: CommitmentElement[];
  wordings: Wording[];
  witnesses: Witness[];
  /** Sources that tell it; copies count once. */
  sources: number;
}

/** Where none is stated, the promise has a hole. */
const ASKED: readonly ('bearer' | 'trigger' | 'deadline' | 'term')[] = ['bearer', 'trigger', 'deadline', 'term'];

const LADDER: readonly CommitmentStatus[] = ['said', 'drafted', 'agreed', 'signed', 'in-force'];

/** `terms` gives for a document the term of the whole text, which counts where the commitment has none of its own. */
export function commitmentsOf(
  commitments: readonly DossierCommitment[],
  terms: ReadonlyMap<string, Limit> = new Map(),
): BriefCommitment[] {
  return commitments.map(({ id, issue, act, witnesses }) => {
    const lead = leadOf(witnesses);
    const elements = {
      trigger: toldOf(witnesses, 'trigger'),
      deadline: toldOf(witnesses, 'deadline'),
      term: termOf(witnesses, terms),
      condition: toldOf(witnesses, 'condition'),
      consequence: toldOf(witnesses, 'consequence'),
      amount: toldOf(witnesses, 'amount'),
      location: toldOf(witnesses, 'location'),
    };
    const bearer = firstOf(lead, witnesses, 'bearer');
    return {
      id,
      issue,
      bearer,
      to: firstOf(lead, witnesses, 'to'),
      act,
      modality: lead?.modality ?? null,
      status: lead?.status ?? null,
      statuses: statusesOf(witnesses),
      elements,
      missing: (lead?.modality === 'declaration' ? ASKED.slice(0, 1) : ASKED).filter((name) =>
        name === 'bearer' ? bearer.length === 0 : elements[name].length === 0,
      ),
      wordings: wordingsOf(witnesses),
      witnesses: witnesses.map(witnessOf),
      sources: sourcesTelling(witnesses),
    };
  });
}

/** The witness by which it stands today: the latest that says it is off, else the highest rung, the later of equals. */
function leadOf(witnesses: readonly CommitmentWitness[]): CommitmentWitness | undefined {
  const last = witnesses.at(-1);
  if (last?.status === 'rejected' || last?.status === 'lapsed') return last;
  let best: CommitmentWitness | undefined;
  for (const witness of witnesses) if (best === undefined || rung(witness) >= rung(best)) best = witness;
  return best;
}

function rung({ status }: CommitmentWitness): number {
  return status === null ? -1 : LADDER.indexOf(status);
}

function statusesOf(witnesses: readonly CommitmentWitness[]): BriefCommitment['statuses'] {
  const found = new Map<CommitmentStatus, { date: string | null; by: number[] }>();
  witnesses.forEach(({ status, date }, i) => {
    if (status === null) return;
    const known = found.get(status);
    if (known === undefined) found.set(status, { date, by: [i] });
    else known.by.push(i);
  });
  return [...found].map(([status, told]) => ({ status, ...told }));
}

function firstOf(
  lead: CommitmentWitness | undefined,
  witnesses: readonly CommitmentWitness[],
  name: 'bearer' | 'to',
): string[] {
  const known = [lead, ...witnesses].find((witness) => witness !== undefined && witness[name].length > 0);
  return [...(known?.[name] ?? [])];
}

function toldOf(witnesses: readonly CommitmentWitness[], name: ToldElement): BriefElement[] {
  const told = witnesses.flatMap((witness, by) => {
    const { state } = witness.elements[name];
    const said = wordsAndValue(witness[name]);
    return said === null || state === 'missing' ? [] : [{ ...said, state, by }];
  });
  return distinct(told);
}

function termOf(witnesses: readonly CommitmentWitness[], terms: ReadonlyMap<string, Limit>): BriefElement[] {
  const own = toldOf(witnesses, 'term');
  if (own.length > 0) return own;
  const ofText = witnesses.flatMap(({ document }, by) => {
    const term = terms.get(document);
    return term === undefined ? [] : [{ ...term, state: 'inferred' as const, by }];
  });
  return distinct(ofText);
}

function wordsAndValue(value: string | Limit | Amount | null): { words: string; value: string | null } | null {
  if (value === null) return null;
  if (typeof value === 'string') return { words: value, value: null };
  return { words: value.words, value: value.value === null ? null : String(value.value) };
}

/** Only where it stands; what it says has been told. */
export function witnessOf({ item, document, source, date, words, place, quote }: Witness): Witness {
  return { item, document, source, date, words, place, quote };
}
