/** The public face of core. */

export { type Audit, type AuditOptions, audit } from './audit/audit.js';
export { type Finding, LEVELS, type Level, type RelatedPlace, type RuleElement } from './audit/finding.js';
export {
  type Answers,
  type Brief,
  type BriefCommitment,
  type BriefElement,
  type BriefEvent,
  type BriefOptions,
  type BriefSource,
  type BriefStand,
  type BriefText,
  briefOf,
  type Duration,
  type Guarantor,
  type OpenQuestion,
  type Rival,
  type StanceTold,
} from './brief/brief.js';
export { ISSUE_ORDER } from './brief/issue-order.js';
export { codeReading } from './code/code.js';
export { type CodedUnit, type CodedValue, type CodedWords, type Coding, SCHEMES, type Scheme } from './code/coding.js';
export { type CodedUnitRecord, type CodedValueRecord, type CodingRecord, codingRecord } from './code/coding-record.js';
export { readGrammar } from './code/grammar/read-grammar.js';
export type { GrammarComponent, GrammarStatement } from './code/grammar/statement.js';
export type { Act, Amount, Commitment, CommitmentStatus, Limit, Modality } from './commitment/commitment.js';
export { type Alignable, type Alignment, type AlignmentKind, align } from './compare/align.js';
export {
  type ClausePair,
  type ComparedClause,
  type Comparison,
  clausesOf,
  compare,
  compareWordings,
  directionFor,
  seenBy,
  UNRELATED,
} from './compare/compare.js';
export { type Direction, together } from './compare/direction.js';
export type { ElementChange, Wording } from './compare/element-change.js';
export { longestInOrder } from './compare/in-order.js';
export {
  buildDossier,
  type Dossier,
  type DossierCommitment,
  type DossierEvent,
  type DossierSource,
  type DossierStand,
  type DossierText,
  type Printing,
} from './dossier/dossier.js';
export { type DossierEntry, dossierEntry, type EntryHead } from './dossier/entry.js';
export type { TextVersion } from './dossier/texts.js';
export type { CommitmentWitness, EventWitness, PositionWitness, Witness } from './dossier/witness.js';
export type { Element, Inferred, Missing, Stated } from './element/element.js';
export { elementQuotes, elementValue, inferred, missing, stated } from './element/element.js';
export type { Event, EventStatus, EventType } from './event/event.js';
export { type LikeElement, likeCodes } from './generated/like.js';
export { RULES } from './generated/rule-list.js';
export { RULE_PAGES, type RulePage } from './generated/rule-pages.js';
export {
  type Alternative,
  type AlternativeOptions,
  readAlternatives,
  type Variant,
} from './instrument/alternatives.js';
export { type Definition, readDefinitions, resolveTerm } from './instrument/definitions.js';
export {
  type Form,
  type Instrument,
  type InstrumentRecord,
  type InstrumentSource,
  instrumentRecord,
  readInstrument,
  type Term,
} from './instrument/instrument.js';
export { headOf, ownText } from './instrument/list.js';
export { partsAt, walk } from './instrument/part.js';
export { type NamedParty, type PartyRole, partiesOfTerm, readNamedParties } from './instrument/parties.js';
export { placeOf } from './instrument/place.js';
export { type Reference, readReferences } from './instrument/references.js';
export { type Part, type PartKind, readStructure, type Structure } from './instrument/structure.js';
export { type LikeClause, likeClauses } from './like/clauses.js';
export {
  LIKE_DEFAULTS,
  LIKE_ELEMENTS,
  type LikeGroup,
  type Likeness,
  type LikeTable,
  type LikeValue,
  type LikeWitness,
  like,
} from './like/like.js';
export { type LikeQuery, queryOfCommitment, queryOfWords } from './like/query.js';
export { findParties } from './party/find-parties.js';
export type { MentionKind, MentionUse, PartyMention } from './party/mention.js';
export { type Party, type PartyKind, parties, partyById } from './party/party.js';
export { partiesIn, partiesOf, partyOf } from './party/party-of.js';
export { holderOf, type KnownPerson, personByName } from './party/person-by-name.js';
export type { Issue, Position, Stance } from './position/position.js';
export {
  type Precedent,
  type PrecedentCommitment,
  precedentById,
  precedentCodes,
  precedents,
} from './precedent/precedent.js';
export type { Range } from './quote/range.js';
export { MOST_ARTICLE_UNITS, readDocument } from './read.js';
export type { Reading } from './reading.js';
export { articleText } from './record/article-text.js';
export { createPlaces } from './record/places.js';
export {
  COMMITMENT_ELEMENTS,
  type CommitmentElement,
  type CommitmentRecord,
  type ElementRecord,
  type EventRecord,
  type PositionRecord,
  type QuoteRecord,
  type ReadingRecord,
  readingRecord,
} from './record/reading-record.js';
export { wordsAt } from './record/words-at.js';
export { type Activation, activationOn } from './scenario/activation.js';
export {
  type AnswerRow,
  answerScenario,
  changesOf,
  type ExpectationResult,
  type ScenarioAnswer,
  type ScenarioVerdict,
} from './scenario/answer.js';
export { type AskedAnswers, ask, partsOf } from './scenario/ask.js';
export { type CompiledScenario, isNamed } from './scenario/compile.js';
export { type Contradiction, contradictionsOf } from './scenario/contradictions.js';
export { type Coverage, coverageOf, type Gap, gapsOf, stretchesOf } from './scenario/coverage.js';
export {
  type CoverageRow,
  type CoverageTable,
  coverageTable,
  type GuarantorRow,
  type Step,
  type TableGap,
  type TableStretch,
} from './scenario/coverage-table.js';
export { type Day, dayOf, dayRange, isoDay } from './scenario/day.js';
export { derivationOf, type Reason } from './scenario/derivation.js';
export { type Evaluation, evaluate, type Pair, verdictOn } from './scenario/evaluate.js';
export { dutiesFromPrecedent, instrumentFromPrecedent } from './scenario/from-precedent.js';
export { instrumentFromReading, type ReadInstrument } from './scenario/from-reading.js';
export { type Layout, layoutOf } from './scenario/layout.js';
export {
  codesOfCell,
  decidingStages,
  type Ledger,
  type LedgerStage,
  ledgerOn,
  reasonsAt,
  stageIn,
  verdictIn,
} from './scenario/ledger.js';
export { type LegalStatus, type LegalStretch, legalStatusOn, legalStretches } from './scenario/legal-status.js';
export {
  type InstrumentModel,
  type Model,
  type Norm,
  type Problem,
  STRENGTHS,
  type Strength,
} from './scenario/model.js';
export { type Occurrence, occurrencesOf, type Performance } from './scenario/occurrence.js';
export { type FileInstrument, prepareScenario } from './scenario/prepare.js';
export { commitmentsWithoutCase, type PlacedProblem, placedProblems } from './scenario/problem-place.js';
export { type ReadyScenario, readyScenario, readyScenarios } from './scenario/ready.js';
export {
  type ParsedScenario,
  pathWords,
  type Scenario,
  type ScenarioFact,
  type ScenarioMistake,
  scenarioOf,
  scenarioSchema,
} from './scenario/scenario.js';
export { entryOf as entryMoment } from './scenario/standing.js';
export { type SweepChange, sweepOf } from './scenario/sweep.js';
export {
  type Timeline as InstrumentTimeline,
  type TimelineKind,
  type TimelineLane,
  type TimelineMark,
  type TimelineMoment,
  type TimelineStretch,
  timelineDays,
  timelineOf,
} from './scenario/timeline.js';
export {
  type AnswerChange,
  commitmentNames,
  type FlippedFact,
  factNames,
  flipsOf,
  type WhatIf,
  whatIf,
  withFact,
} from './scenario/what-if.js';
export { type Lacking, lackingOf } from './scenario/would-bind.js';
export { type Copy, type CopyOptions, type CopySource, findCopies } from './source/copies.js';
export type { SourceHints } from './source/hints.js';
export { readJsonlLine } from './source/jsonl.js';
export { readSources } from './source/read-sources.js';
export { type Readable, readableOf } from './source/readable.js';
export { Refused } from './source/refused.js';
export type { PublishedDate, PublishedHow, Source, SourceFormat, SourceKind } from './source/source.js';
export { unpack, type ZipEntry, zipEntries } from './source/zip.js';
export { readStatements } from './statement/read-statements.js';
export type { Statement } from './statement/statement.js';
export { type VagueKind, type VagueTerm, vagueTermsIn } from './vague/vague-terms.js';
