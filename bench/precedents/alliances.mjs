// The rows of the alliance data as values in the codes of the precedents, each beside the precedent's own; null is "not coded".

const TERM = ['unstated', 'fixed', 'until', 'indefinite'];
const SECRECY = ['public', 'partly-secret', 'secret'];
const REFERS = ['none', 'League of Nations', 'UN'];

/** Months in a duration of years and months; null for any other. */
function monthsOf(duration) {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration ?? '');
  return parts === null ? null : 12 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0);
}

const day = (year, month, date) =>
  year === '0' ? 'none' : [year.padStart(4, '0'), month.padStart(2, '0'), date.padStart(2, '0')].join('-');
const yes = (value) => (value ? 'yes' : 'no');

function termKind({ term }) {
  if (term === undefined) return null;
  return term.value.startsWith('P') ? 'fixed' : term.value;
}

/** The data reach to the end of 2016; what ended later is not coded there. */
const DATA_END = '2016-12-31';

/** An alliance that neither side has ended goes on; an instrument that ended on a day not known is not coded. */
function endOf({ standing, ended }) {
  if (ended?.date !== undefined && ended.date > DATA_END) return null;
  if (ended !== undefined) return ended.date ?? null;
  return standing === 'ended' ? null : 'none';
}

/** A commitment that binds some of the parties only makes the instrument asymmetric. */
function asymmetric({ parties, commitments }) {
  return commitments.some(({ bearer }) => parties.some((party) => !bearer.includes(party)));
}

/** For each row the number of the alliance, and a function from a precedent to [field, theirs, ours]. */
export function alliances(csv) {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const of = (name) => cells[names.indexOf(name)];
    const values = (precedent) => {
      const owed = new Set(precedent.commitments.flatMap(({ obligation }) => obligation));
      const kind = termKind(precedent);
      const fixed = kind === 'fixed' && of('speclgth') === '1';
      const renews = precedent.renewal === undefined ? null : yes(precedent.renewal.value !== 'unstated');
      const length = precedent.renewal?.for;
      const narrowed = precedent.commitments.some(
        ({ obligation, limits }) => obligation.length > 0 && limits.length > 0,
      );
      return [
        ['begin', day(of('begyr'), of('begmo'), of('begday')), precedent.date],
        ['end', day(of('endyr'), of('endmo'), of('endday')), endOf(precedent)],
        ['bilateral', yes(of('bilat') === '1'), yes(precedent.parties.length === 2)],
        ['defense', yes(of('defense') === '1'), yes(owed.has('defense'))],
        ['offense', yes(of('offense') === '1'), yes(owed.has('offense'))],
        ['neutrality', yes(of('neutral') === '1'), yes(owed.has('neutrality'))],
        ['nonaggression', yes(of('nonagg') === '1'), yes(owed.has('nonaggression'))],
        ['consultation', yes(of('consul') === '1'), yes(owed.has('consultation'))],
        ['conditional', yes(of('conditio') === '1'), yes(narrowed)],
        ['asymmetric', yes(of('asymm') === '1'), yes(asymmetric(precedent))],
        ['termKind', TERM[of('speclgth')] ?? null, kind],
        ['length', Number(of('length')), fixed ? monthsOf(precedent.term.value) : null],
        [
          'withdrawal',
          yes(of('renounce') !== '0'),
          precedent.withdrawal ? yes(precedent.withdrawal.value === 'allowed') : null,
        ],
        ['renewal', yes(of('proren') !== '0'), renews],
        [
          'renewalLength',
          of('renewlgt') === '0' ? 'none' : Number(of('renewlgt')),
          renews === 'yes' && of('proren') !== '0' && length !== undefined ? (monthsOf(length) ?? 'none') : null,
        ],
        [
          'ratification',
          yes(of('estmode') === '1'),
          precedent.ratification === undefined ? null : yes(precedent.ratification === 'required'),
        ],
        ['secrecy', SECRECY[of('pubsecr')] ?? null, precedent.secrecy],
        ['refersTo', REFERS[of('reflnun')] ?? null, precedent.refersTo?.value ?? null],
      ];
    };
    return { atop: of('atopid'), values };
  });
}
