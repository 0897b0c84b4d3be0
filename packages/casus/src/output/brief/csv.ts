/**
 * A brief as a table, a row for each witness of each thing, by RFC 4180: CRLF, quotes where they are needed, quotes doubled.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"), since documents are
 * written by others.
 */
import type { Brief, BriefCommitment, BriefEvent, BriefSource, BriefStand, Witness } from '@casus/core';

const COLUMNS = [
  'kind',
  'id',
  'issue',
  'party',
  'to',
  'act',
  'modality',
  'status',
  'stance',
  'value',
  'trigger',
  'deadline',
  'term',
  'condition',
  'consequence',
  'amount',
  'location',
  'inferred',
  'missing',
  'when',
  'where',
  'told',
  'words',
  'place',
  'start',
  'end',
  'source',
  'publisher',
  'document',
  'sources',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

export function briefAsCsv(brief: Brief): string {
  const from = witnessCells(brief.sources);
  const rows: Row[] = [
    ...brief.table.flatMap(({ commitments }) => commitments.flatMap((one) => commitmentRows(one, from))),
    ...brief.stands.flatMap(({ stands }) => stands.flatMap((one) => standRows(one, from))),
    ...[...brief.happened, ...brief.next].flatMap((one) => eventRows(one, from)),
  ];
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** One cell, quoted where it must be, and never a formula. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const TOLD = ['trigger', 'deadline', 'term', 'condition', 'consequence', 'amount', 'location'] as const;

function commitmentRows(commitment: BriefCommitment, from: (witness: Witness) => Row): Row[] {
  const { id, issue, bearer, to, act, modality, statuses, elements, missing, witnesses, sources } = commitment;
  return witnesses.map((witness, i) => {
    const told = (name: keyof BriefCommitment['elements']) =>
      elements[name]
        .filter(({ by }) => by.includes(i))
        .map(({ words }) => words)
        .join('; ');
    return {
      kind: 'commitment',
      id,
      issue,
      party: bearer.join(' '),
      to: to.join(' '),
      act: act ?? '',
      modality: modality ?? '',
      status: statuses.find(({ by }) => by.includes(i))?.status ?? '',
      trigger: told('trigger'),
      deadline: told('deadline'),
      term: told('term'),
      condition: told('condition'),
      consequence: told('consequence'),
      amount: told('amount'),
      location: told('location'),
      // What stands in its column and is concluded from elsewhere, such as the term of the whole text.
      inferred: TOLD.filter((name) =>
        elements[name].some(({ state, by }) => state === 'inferred' && by.includes(i)),
      ).join(' '),
      missing: missing.join(' '),
      sources: String(sources),
      ...from(witness),
    };
  });
}

function standRows(
  { id, party, issue, now, before, witnesses, sources }: BriefStand,
  from: (witness: Witness) => Row,
): Row[] {
  return witnesses.map((witness, i) => {
    const stance = [...now, ...before].find(({ by }) => by.includes(i));
    return {
      kind: 'position',
      id,
      issue,
      party,
      stance: stance?.stance ?? '',
      value: stance?.values.find(({ by }) => by.includes(i))?.words ?? '',
      sources: String(sources),
      ...from(witness),
    };
  });
}

function eventRows(event: BriefEvent, from: (witness: Witness) => Row): Row[] {
  const { id, type, when, where, participants, status, witnesses, sources } = event;
  return witnesses.map((witness) => ({
    kind: 'event',
    id,
    act: type,
    party: participants.join(' '),
    status,
    when: when ?? '',
    where: where ?? '',
    sources: String(sources),
    ...from(witness),
  }));
}

function witnessCells(sources: readonly BriefSource[]): (witness: Witness) => Row {
  const heads = new Map(
    sources.flatMap(({ id, number, head, printings }) => [
      [id, { number, head }] as const,
      ...printings.map((printing) => [printing.id, { number, head: printing.head }] as const),
    ]),
  );
  return ({ date, words, place, quote, document }) => {
    const found = heads.get(document);
    return {
      told: date ?? '',
      words,
      place,
      start: String(quote[0]?.start ?? ''),
      end: String(quote.at(-1)?.end ?? ''),
      source: found === undefined ? '' : String(found.number),
      publisher: found?.head.publisher ?? '',
      document: found?.head.document ?? '',
    };
  };
}
