/** Eats the clauses of a text; gives those that bear an obligation of an alliance: defence, offence, neutrality, no attack, consultation. */
import type { Clause } from '../../audit/clause.js';
import { elementValue } from '../../element/element.js';
import { allianceVariables } from '../../generated/atop.js';
import { queryOfCommitment } from '../../like/query.js';
import type { Range } from '../../quote/range.js';
import type { CodeContext } from '../context.js';
import { denied, phrasePattern } from '../phrase-pattern.js';

export type Obligation = 'DEFENSE' | 'OFFENSE' | 'NEUTRAL' | 'NONAGG' | 'CONSUL';

export interface ObligationClause {
  /** Null where the words stand in a sentence in which no commitment was read. */
  clause: Clause | null;
  sentence: Range;
  /** The exact words that bear it. */
  quote: readonly Range[];
  /** Whether its words say it; else `why` tells from what it was concluded. */
  stated: boolean;
  why: string;
}

export type Obligations = Readonly<Record<Obligation, readonly ObligationClause[]>>;

const patternOf = (variable: Obligation) =>
  phrasePattern(
    allianceVariables.find((one) => one.variable === variable)?.codes?.flatMap(({ words }) => words ?? []) ?? [],
  );
const patterns: Readonly<Record<Exclude<Obligation, 'CONSUL'>, RegExp>> = {
  DEFENSE: patternOf('DEFENSE'),
  OFFENSE: patternOf('OFFENSE'),
  NEUTRAL: patternOf('NEUTRAL'),
  NONAGG: patternOf('NONAGG'),
};

const ATTACK: ReadonlySet<string> = new Set(['armed-attack', 'aggression', 'war', 'nuclear-attack']);
const CRISIS: ReadonlySet<string> = new Set([...ATTACK, 'threat', 'breach']);
const HELPS: ReadonlySet<string> = new Set(['defend', 'assist']);

/** Said in the clause itself where the reader found no case: "an attack on one shall be considered an attack on all". */
const ATTACK_WORDS =
  /\b(?:armed\s+attack|attack(?:s|ed)?\s+(?:up)?on|attack\s+against|attacked|aggression|invasion|invaded|at\s+war|state\s+of\s+war|hostilities)\b/i;

/** "Shall assist it", "shall lend it military and other assistance". */
const HELP =
  /\b(?:shall|will|would|undertakes?|agrees?|pledges?|promises?)\b[^;:.]{0,60}?\b(?:(?:assist|defend|help|aid|support|protect)\b|(?:lend|render|give|grant|provide|extend|afford|furnish|offer|send)\b[^;:.]{0,60}\b(?:assistance|aid|help|support|protection)\b)/i;

/** "If such an attack occurs, each will assist the party so attacked". */
const IN_CASE_OF_ATTACK =
  /\b(?:if|when|whenever|in\s+case|in\s+the\s+(?:event|case)|should|upon)\b[^;.]{0,160}\b(?:attack|attacked|aggression|invasion|invaded|war|hostilities)\b|\bso\s+attacked\b/i;

/** "Whenever, in the opinion of any of them, security is threatened". */
const CRISIS_WORDS =
  /\b(?:threat(?:s|ened|ens)?|menaced?|endangers?|endangered|armed\s+attack|aggression|crisis|emergency|danger\s+of\s+war|violation)\b/i;

/** An attacker is helped by nobody: what is promised there is to stay out. */
const TO_THE_ATTACKER =
  /\b(?:assist|help|support|aid)\w*\b[^.;]{0,60}\b(?:attacker|aggressor|attacking|third\s+(?:power|state|party))\b/i;

export function obligationsOf({ clauses, sentences, text }: CodeContext): Obligations {
  const found: Record<Obligation, ObligationClause[]> = {
    DEFENSE: [],
    OFFENSE: [],
    NEUTRAL: [],
    NONAGG: [],
    CONSUL: [],
  };
  for (const clause of clauses) {
    const { commitment, words } = clause;
    const modality = elementValue(commitment.modality);
    if (modality === 'permission' || modality === 'aspiration') continue;
    const act = elementValue(commitment.act);
    const kind = queryOfCommitment(commitment, words).codes.trigger?.[0] ?? 'always';
    const inAttack = ATTACK.has(kind) || (kind === 'always' && ATTACK_WORDS.test(words));
    const own = text.slice(...clause.own);
    const at = { clause, sentence: clause.sentence, quote: commitment.quote };
    const said = (obligation: keyof typeof patterns, denials: boolean) => holds(own, patterns[obligation], denials);
    const forbids = modality === 'prohibition';

    if (inAttack && !forbids && !TO_THE_ATTACKER.test(words)) {
      // "Resist armed attack by mutual aid" builds strength in peace; help is owed where the attack is the case.
      const help = (act !== null && HELPS.has(act)) || HELP.test(own);
      const helps = help && (ATTACK.has(kind) || IN_CASE_OF_ATTACK.test(words));
      if (said('DEFENSE', true) || helps)
        found.DEFENSE.push({
          ...at,
          stated: modality === 'duty' && helps,
          why: 'a clause that speaks of an attack and of what follows from it',
        });
    }
    if (!forbids && said('OFFENSE', true))
      found.OFFENSE.push({ ...at, stated: modality === 'duty', why: 'words of common war' });
    if (said('NEUTRAL', false))
      found.NEUTRAL.push({ ...at, stated: modality !== 'declaration', why: 'words of neutrality' });
    if ((forbids || act === 'refrain') && said('NONAGG', false))
      found.NONAGG.push({ ...at, stated: act === 'refrain' || forbids, why: 'words against the use of force' });
    if (act === 'consult' && !forbids && (CRISIS.has(kind) || CRISIS_WORDS.test(words)))
      found.CONSUL.push({
        ...at,
        stated: CRISIS.has(kind),
        why: 'a clause on consultation that speaks of a threat',
      });
  }
  // A sentence that the reader could not take apart may still forbid force in so many words.
  if (found.NONAGG.length === 0)
    for (const sentence of sentences) {
      const words = text.slice(...sentence);
      if (UNREAD_BAN.test(words) && holds(words, patterns.NONAGG, false))
        found.NONAGG.push({
          clause: null,
          sentence,
          quote: [sentence],
          stated: false,
          why: 'words against the use of force',
        });
    }
  return found;
}

/** "Undertake … to refrain from", "shall not". */
const UNREAD_BAN = /\b(?:undertakes?|pledges?|agrees?|shall|will)\b[^;]*?\b(?:refrain|abstain|desist|not|never)\b/i;

/** "Acquired *by* the use of force": force is how something came about, and nobody forswears it. */
const CAUSE = /\b(?:by|through|resulting\s+from|result\s+of|caused\s+by|with)\s+(?:the\s+|any\s+)?$/i;

function holds(words: string, pattern: RegExp, denials: boolean): boolean {
  for (const match of words.matchAll(pattern)) {
    const before = words.slice(0, match.index);
    if (!CAUSE.test(before) && !(denials && denied(before))) return true;
  }
  return false;
}
