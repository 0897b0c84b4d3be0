// A large model by chance, the same for the same seed: instruments with courses, terms and notices, commitments of every kind of
// gate, and facts with exact, vague and contradictory days. All names are numbers; nothing is a real treaty.

/** Numbers from 0 to 1, the same for one seed (the generator "mulberry32"). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const BENEFICIARIES = 300;
export const CASES = [
  'armed-attack',
  'aggression',
  'threat',
  'war',
  'nuclear-attack',
  'blockade',
  'incursion',
  'cyber-attack',
];
/** 1970-01-01 and 2040-01-01 as day numbers. */
export const FIRST = 0;
export const LAST = 25567;

const STRENGTHS = ['declared', 'consult', 'own-judgement', 'named-act'];
const PER_INSTRUMENT = 20;

/** A model of so many commitments, each of one bearer to one beneficiary in one case, with so many facts. */
export function largeModel(commitments, factCount, seed = 1) {
  const random = chance(seed);
  const below = (n) => Math.floor(random() * n);
  const day = () => FIRST + below(LAST - FIRST);
  const on = (first) => ({ first, last: first });
  // One string for one name, as reading a file gives it.
  const named = new Map();
  const name = (words) => {
    if (!named.has(words)) named.set(words, words);
    return named.get(words);
  };
  const party = (n) => name(`P${n}`);
  const instruments = [];
  const norms = [];
  const count = Math.ceil(commitments / PER_INSTRUMENT);
  for (let i = 0; i < count; i++) {
    const id = `I${i}`;
    const start = day();
    const courses = Array.from({ length: 2 + below(6) }, (_, n) => {
      const consent = start - below(400);
      const course = {
        party: party((i * 7 + n * 31) % BENEFICIARIES),
        signed: on(consent - below(300)),
        consent: on(consent),
      };
      const draw = random();
      if (draw < 0.05) delete course.consent;
      else if (draw < 0.1) course.consent = { first: consent, last: Infinity };
      else if (draw < 0.15) course.notice = on(start + below(6000));
      else if (draw < 0.18) {
        const from = start + below(6000);
        course.suspended = [{ from: on(from), to: on(from + 30 + below(900)) }];
      }
      return course;
    });
    const instrument = {
      id,
      title: `Instrument ${i}`,
      entry:
        random() < 0.5
          ? { kind: 'day', day: on(start) }
          : { kind: 'consents', of: 'all', after: { years: 0, months: 1, days: 0 } },
      courses,
      noticeEnds: courses.length === 2 ? 'all' : 'party',
      rounding: 'down',
      source: `Series ${i}`,
    };
    if (random() < 0.6) instrument.term = { years: 5 + below(20), months: 0, days: 0 };
    if (random() < 0.5)
      instrument.renewal = { each: { years: 5, months: 0, days: 0 }, notice: { years: 1, months: 0, days: 0 } };
    instruments.push(instrument);
    for (let k = 0; k < PER_INSTRUMENT && norms.length < commitments; k++) {
      const bearer = courses[below(courses.length)].party;
      const beneficiary = party(below(BENEFICIARIES));
      const kind = CASES[below(CASES.length)];
      const norm = {
        id: `${id} Art. ${k + 1}`,
        instrument: id,
        place: `Art. ${k + 1}`,
        says: 'It helps.',
        bearers: [bearer],
        beneficiary,
        prohibits: random() < 0.1,
        strength: STRENGTHS[below(4)],
        deed: name(`defend:${beneficiary}`),
        case: kind,
        trigger: random() < 0.05 ? null : name(`case:${kind}:${beneficiary}`),
        survives: random() < 0.7,
      };
      if (random() < 0.3) norm.when = [{ fact: name(`gate:${below(500)}`) }];
      if (random() < 0.1) norm.unless = [{ fact: name(`exception:${id}`) }];
      if (random() < 0.03) norm.voidIf = [{ fact: name(`void:${below(200)}`) }];
      if (k > 0 && random() < 0.02) norm.subjectTo = [`${id} Art. ${k}`];
      if (random() < 0.5) {
        norm.deadline =
          random() < 0.3
            ? { kind: 'hours', hours: 24 * (1 + below(4)), from: 'trigger' }
            : { kind: 'period', period: { years: 0, months: below(3), days: 1 + below(30) }, from: 'activation' };
      }
      norms.push(norm);
    }
  }
  const facts = Array.from({ length: factCount }, (_, given) => {
    const draw = random();
    const key =
      draw < 0.6
        ? `case:${CASES[below(CASES.length)]}:${party(below(BENEFICIARIES))}`
        : draw < 0.9
          ? `gate:${below(500)}`
          : `void:${below(200)}`;
    const from = day();
    const vague = random() < 0.2 ? below(60) : 0;
    const to = random() < 0.5 ? Infinity : from + vague + 1 + below(2000);
    const value = random() < 0.85 ? 'yes' : random() < 0.5 ? 'no' : 'unknown';
    return { key: name(key), value, from, sureFrom: from + vague, sureTo: to, to, source: `Report ${given}`, given };
  });
  return { instruments, norms, facts, complete: ['case:*', 'exception:*', 'void:*'] };
}

const PARTIES = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A small model whose periods are whole days and whose days lie between 0 and 60, for engines that count day by day. */
export function smallModel(commitments, factCount, seed = 1) {
  const random = chance(seed);
  const below = (n) => Math.floor(random() * n);
  const on = (first) => ({ first, last: first });
  const days = (n) => ({ years: 0, months: 0, days: n });
  const cases = Math.max(4, Math.ceil(commitments / 10));
  const instruments = Array.from({ length: Math.max(1, Math.ceil(commitments / 10)) }, (_, i) => {
    const instrument = {
      id: `I${i}`,
      title: `Instrument ${i}`,
      entry: random() < 0.5 ? { kind: 'day', day: on(below(30)) } : { kind: 'consents', of: 2, after: days(below(5)) },
      courses: PARTIES.map((party) => {
        const course = { party };
        if (random() < 0.8) course.consent = on(below(30));
        if (random() < 0.15) course.notice = on(below(50));
        if (random() < 0.1) course.suspended = [{ from: on(20), to: on(20 + below(20)) }];
        return course;
      }),
      noticeEnds: 'party',
      rounding: 'down',
    };
    if (random() < 0.5) instrument.term = days(10 + below(30));
    if (random() < 0.4) instrument.renewal = { each: days(10), notice: days(3) };
    return instrument;
  });
  const norms = Array.from({ length: commitments }, (_, n) => {
    const norm = {
      id: `N${n}`,
      instrument: `I${below(instruments.length)}`,
      bearers: [PARTIES[below(6)]],
      beneficiary: random() < 0.5 ? 'Z' : PARTIES[below(6)],
      prohibits: false,
      strength: 'named-act',
      deed: 'defend',
      case: 'armed-attack',
      trigger: random() < 0.1 ? null : `case${below(cases)}`,
      survives: random() < 0.5,
    };
    if (random() < 0.4) norm.when = [{ fact: `gate${below(8)}` }];
    if (random() < 0.2) norm.unless = [{ fact: `except${below(8)}` }];
    if (random() < 0.1) norm.voidIf = [{ fact: `void${below(8)}` }];
    if (n > 0 && random() < 0.1) norm.subjectTo = [`N${below(n)}`];
    return norm;
  });
  const facts = Array.from({ length: factCount }, () => {
    const kind = below(10);
    const key =
      kind < 5
        ? `case${below(cases)}`
        : kind < 8
          ? `gate${below(8)}`
          : kind < 9
            ? `except${below(8)}`
            : `void${below(8)}`;
    const from = below(50);
    const vague = random() < 0.2 ? below(5) : 0;
    const to = random() < 0.4 ? Infinity : from + vague + 1 + below(25);
    const value = random() < 0.8 ? 'yes' : random() < 0.5 ? 'no' : 'unknown';
    return { key, value, from, sureFrom: from + vague, sureTo: to, to };
  });
  return { instruments, norms, facts, complete: ['case*', 'except*', 'void*'] };
}
