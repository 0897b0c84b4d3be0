// The rows of the alliance data, and the precedents of this project, as codes by the variable's name in capitals; null is "not coded".

/** By the number of the alliance, a map from variable to code. */
export function allianceCodes(csv) {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0], new Map(names.slice(2).map((name, i) => [name.toUpperCase(), cells[i + 2] ?? '']))];
    }),
  );
}

const flag = (value) => (value ? '1' : '0');
const MONTHS = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;

function monthsOf(duration) {
  const parts = MONTHS.exec(duration ?? '');
  return parts === null ? null : String(12 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0));
}

function termCode({ term }) {
  if (term === undefined) return null;
  if (term.value === 'unstated') return '0';
  return term.value.startsWith('P') ? '1' : term.value === 'indefinite' ? '3' : '2';
}

/** What a precedent says in the variables that its fields answer. */
export function precedentCodes(precedent) {
  const owed = new Set(precedent.commitments.flatMap(({ obligation }) => obligation));
  const [year, month, day] = precedent.date.split('-').map((part) => String(Number(part)));
  const { withdrawal, renewal, disputes, ratification, refersTo } = precedent;
  const settled = new Set(disputes?.value ?? []);
  return new Map([
    ['BEGYR', year],
    ['BEGMO', month],
    ['BEGDAY', day],
    ['BILAT', flag(precedent.parties.length === 2)],
    ['ESTMODE', ratification === undefined ? null : flag(ratification === 'required')],
    ['DEFENSE', flag(owed.has('defense'))],
    ['OFFENSE', flag(owed.has('offense'))],
    ['NEUTRAL', flag(owed.has('neutrality'))],
    ['NONAGG', flag(owed.has('nonaggression'))],
    ['CONSUL', flag(owed.has('consultation'))],
    ['SPECLGTH', termCode(precedent)],
    ['LENGTH', precedent.term?.value.startsWith('P') ? monthsOf(precedent.term.value) : null],
    [
      'RENOUNCE',
      withdrawal === undefined ? null : ({ allowed: '1', prohibited: '2', unstated: '0' }[withdrawal.value] ?? null),
    ],
    [
      'PROREN',
      renewal === undefined ? null : ({ automatic: '2', 'by-agreement': '1', unstated: '0' }[renewal.value] ?? null),
    ],
    [
      'MEDARB',
      disputes === undefined ? null : flag(['conciliation', 'arbitration', 'court'].some((way) => settled.has(way))),
    ],
    [
      'REFLNUN',
      refersTo === undefined ? null : ({ none: '0', 'League of Nations': '1', UN: '2' }[refersTo.value] ?? null),
    ],
  ]);
}
