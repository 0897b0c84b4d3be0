// A model as facts of the logic program core.lp: eats a model whose periods are whole days, and a stretch of days, gives the program's
// text; and reads the answer of clingo back.
import { readFileSync } from 'node:fs';

const core = readFileSync(new URL('core.lp', import.meta.url), 'utf8');
const FAR = 100_000;
const quoted = (words) => `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const bounded = (day) => (day === Infinity ? FAR : day === -Infinity ? -FAR : day);

/** The text of the program for the days from the first to the last. */
export function clingoProgram(model, first, last) {
  const lines = [`day(${first}..${last}).`];
  const add = (line) => lines.push(`${line}.`);
  const moment = (name, when) => {
    if (when === undefined) return;
    if (when.first < Infinity) add(`first(${name},${bounded(when.first)})`);
    if (when.last < Infinity) add(`last(${name},${bounded(when.last)})`);
  };
  const keys = new Set();
  model.facts.forEach((record, index) => {
    keys.add(record.key);
    const edges = [record.from, record.sureFrom, record.sureTo, record.to].map(bounded).join(',');
    add(`rec(${index},${quoted(record.key)},${record.value},${edges})`);
  });
  let conditions = 0;
  const condition = (given) => {
    const id = conditions++;
    if ('fact' in given) {
      keys.add(given.fact);
      add(`plain(${id},${quoted(given.fact)})`);
    } else if ('not' in given) add(`opposite(${id},${condition(given.not)})`);
    else {
      const [kind, parts] = 'all' in given ? ['all', given.all] : ['any', given.any];
      add(`${kind}(${id})`);
      for (const part of parts) add(`part(${id},${condition(part)})`);
    }
    return id;
  };
  for (const instrument of model.instruments) {
    const id = quoted(instrument.id);
    const { entry, courses, term, renewal, withdrawal } = instrument;
    if (entry.kind === 'consents') {
      add(`consents(${id})`);
      const named = Array.isArray(entry.of);
      add(`entry(${id},${named ? 'named' : `count(${entry.of === 'all' ? courses.length : entry.of})`})`);
      if (named) for (const party of entry.of) add(`named(${id},${quoted(party)})`);
    } else add(`entry(${id},${entry.kind})`);
    add(`after(${id},${entry.after?.days ?? 0})`);
    if (entry.kind === 'day') moment(`entry(${id})`, entry.day);
    moment(`ended(${id})`, instrument.ended);
    add(`${instrument.noticeEnds === 'all' ? 'together' : 'alone'}(${id})`);
    if (term !== undefined) add(`term(${id},${term.days})`);
    if (renewal !== undefined) {
      add(`renews(${id})`);
      add(`warning(${id},${renewal.notice.days})`);
      add(renewal.each === 'indefinite' ? `indefinite(${id})` : `each(${id},${renewal.each.days})`);
    }
    if (withdrawal !== undefined) {
      add(`leave(${id},${withdrawal.notice.days})`);
      if (withdrawal.after !== undefined) add(`leave_after(${id},${withdrawal.after.days})`);
    }
    for (const course of courses) {
      const at = `${id},${quoted(course.party)}`;
      add(`party(${at})`);
      if (course.inForce !== undefined) add(`given_in_force(${at})`);
      if (course.consent !== undefined) add(`given_consent(${at})`);
      moment(`signed(${at})`, course.signed);
      moment(`consent(${at})`, course.consent);
      moment(`in_force(${at})`, course.inForce);
      moment(`provisional(${at})`, course.provisional);
      moment(`notice(${at})`, course.notice);
      moment(`withdrawn(${at})`, course.withdrawn);
      for (const { from, to } of course.suspended ?? []) {
        add(`pause(${at},${[from.first, from.last, to.first, to.last].map(bounded).join(',')})`);
      }
    }
  }
  for (const norm of model.norms) {
    const id = quoted(norm.id);
    add(`norm(${id})`);
    add(norm.instrument === null ? `as_said(${id})` : `carries(${quoted(norm.instrument)},${id})`);
    if (norm.term !== undefined && norm.instrument !== null) add(`own_term(${id},${norm.term.days})`);
    if (norm.trigger === null) add(`no_case(${id})`);
    else {
      keys.add(norm.trigger);
      add(`case(${id},${quoted(norm.trigger)})`);
      if (norm.survives) add(`outlives(${id})`);
    }
    for (const each of norm.when ?? []) add(`gate(${id},${condition(each)})`);
    for (const each of norm.unless ?? []) add(`unless(${id},${condition(each)})`);
    for (const each of norm.voidIf ?? []) add(`void_if(${id},${condition(each)})`);
    for (const above of norm.subjectTo ?? []) add(`below(${id},${quoted(above)})`);
    const parties = model.instruments.find((instrument) => instrument.id === norm.instrument)?.courses ?? [];
    for (const bearer of norm.bearers) {
      add(`bearer(${id},${quoted(bearer)})`);
      if (norm.beneficiary !== bearer && parties.some(({ party }) => party === norm.beneficiary)) {
        add(`to_party(${id},${quoted(bearer)},${quoted(norm.beneficiary)})`);
      }
    }
  }
  for (const key of keys) {
    add(`key(${quoted(key)})`);
    const known = model.complete.some((each) =>
      each.endsWith('*') ? key.startsWith(each.slice(0, -1)) : each === key,
    );
    if (known) add(`complete(${quoted(key)})`);
  }
  return `${core}\n${lines.join('\n')}\n`;
}

/** "norm bearer day" for all that is surely so, and for all that may be so. */
export function clingoAnswer(result) {
  const found = { sure: new Set(), may: new Set() };
  for (const atom of result.Call?.[0]?.Witnesses?.[0]?.Value ?? []) {
    const parts = /^bound\(([sm]),"(.*)","(.*)",(-?\d+)\)$/.exec(atom);
    if (parts !== null) (parts[1] === 's' ? found.sure : found.may).add(`${parts[2]} ${parts[3]} ${parts[4]}`);
  }
  return found;
}
