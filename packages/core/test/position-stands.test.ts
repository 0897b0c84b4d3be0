/** What is read as a party's stand: demands, refusals, offers, conditions and doubts, told by the reporter or by the party. */
import { describe, expect, it } from 'vitest';
import { positionsOf, standsIn } from './positions-of.js';

describe('a stand told by the reporter', () => {
  it.each([
    ['Norway demands the release of all prisoners.', 'NOR demands prisoners'],
    ['Oslo has insisted on a buffer zone along the river.', 'NOR demands demilitarised-zone'],
    ['Iceland wants Norway to pull its troops from the islands.', 'ISL demands territory'],
    ['Iceland has rejected any foreign troops on its soil.', 'ISL opposes troop-deployment'],
    ['Iceland has refused to give up its nuclear programme.', 'ISL opposes nuclear'],
    ['Norway has ruled out sending troops to Iceland.', 'NOR opposes troop-deployment'],
    ['Norway vetoed the sanctions on Iceland.', 'NOR opposes sanctions'],
    ['Norway would like to see a ceasefire.', 'NOR demands ceasefire'],
    ['Norway would like Iceland to withdraw its troops.', 'NOR demands territory'],
    ['Norway considers any movement across the border to be provocative.', 'NOR opposes territory'],
    ['Iceland boycotted the talks.', 'ISL opposes talks'],
    ['The truce was condemned by Iceland.', 'ISL opposes ceasefire'],
    ['Norway is ready to lift sanctions.', 'NOR offers sanctions'],
    ['Norway remains opposed to the enlargement of the alliance.', 'NOR opposes nato'],
    ['Norway supports a ceasefire in the northern fjords.', 'NOR supports ceasefire'],
    ['Norway is weighing the deployment of peacekeepers.', 'NOR undecided troop-deployment'],
    ['Norway has yet to decide whether to send troops.', 'NOR undecided troop-deployment'],
    ['Norway has not said whether it would join NATO.', 'NOR undecided nato'],
    ['Norway said it would never give up its nuclear weapons.', 'NOR opposes nuclear'],
    ["Norway's demand for war reparations surprised nobody.", 'NOR demands assets-reparations'],
    ['Iceland expressed doubts about the election.', 'ISL undecided elections-governance'],
    ['Norway proposed a prisoner exchange.', 'NOR offers prisoners'],
    ['Norway is against a ceasefire.', 'NOR opposes ceasefire'],
    ['Norway is not against direct talks with Iceland.', 'NOR undecided talks'],
    ["Iceland's Norwegian partners demand the release of all prisoners.", 'NOR demands prisoners'],
  ])('%s', (text, stand) => {
    expect(standsIn(text)).toEqual([stand]);
  });

  it('turns round when it is denied', () => {
    expect(standsIn('Norway does not accept the ceasefire.')).toEqual(['NOR opposes ceasefire']);
    expect(standsIn('Norway has not ruled out a ceasefire.')).toEqual(['NOR undecided ceasefire']);
    expect(standsIn('There was little readiness from Norway for a ceasefire.')).toEqual(['NOR opposes ceasefire']);
  });

  it('is conditional where a condition is put to it', () => {
    expect(standsIn('Norway would accept a ceasefire only if Iceland opened its ports.')).toEqual([
      'NOR conditional ceasefire',
    ]);
    expect(standsIn('Norway is ready to free the prisoners in exchange for grain.')).toEqual([
      'NOR conditional prisoners',
    ]);
    expect(standsIn('Iceland has refused to sign the ceasefire until the blockade ends.')).toEqual([
      'ISL conditional ceasefire',
    ]);
  });

  it('is conditional where nothing can be until something else is', () => {
    expect(standsIn('Norway said there could be no ceasefire until the troops of Iceland leave the island.')).toEqual([
      'NOR conditional ceasefire',
    ]);
  });

  it('demands what it will not do without', () => {
    expect(standsIn('Iceland will not disarm without security guarantees.')).toEqual(['ISL demands guarantees']);
  });

  it('belongs to all who take it', () => {
    expect(standsIn('Norway and Iceland demand a halt to the enrichment of uranium.')).toEqual([
      'NOR demands nuclear',
      'ISL demands nuclear',
    ]);
  });

  it('is parted where a list asks for different things', () => {
    expect(
      standsIn('Iceland called for a ceasefire, the release of all prisoners and the lifting of sanctions.'),
    ).toEqual(['ISL demands ceasefire', 'ISL demands prisoners', 'ISL demands sanctions']);
  });

  it("is the owner's where a plan holds it", () => {
    expect(standsIn("Norway's plan calls for the withdrawal of troops from the islands.")).toEqual([
      'NOR demands territory',
    ]);
    expect(standsIn('Iceland shared a draft on Monday. The proposal included a cap on the army.')).toContain(
      'ISL supports force-limits',
    );
  });

  it('is another than that of whoever tells it', () => {
    const [first] = positionsOf('Norwegian minister Cora Marden said Iceland rejected the ceasefire.');
    expect(first).toMatchObject({ party: 'ISL', speaker: null, stance: 'opposes', issue: 'ceasefire' });
  });
});

describe('a stand told by the party', () => {
  it.each([
    ['must', 'Norwegian minister Cora Marden said the prisoners must be released.', 'NOR demands prisoners'],
    ['must not', 'Norwegian minister Cora Marden said the border must not be moved.', 'NOR opposes territory'],
    ['should', 'Norwegian minister Cora Marden said sanctions should be lifted.', 'NOR supports sanctions'],
    ['will', '"We will free the prisoners," Norwegian minister Cora Marden said.', 'NOR offers prisoners'],
    [
      'will never',
      '"We will never recognise the annexation," said Norwegian minister Cora Marden.',
      'NOR opposes recognition',
    ],
    [
      'is unacceptable',
      'Norwegian minister Cora Marden said foreign bases were unacceptable.',
      'NOR opposes troop-deployment',
    ],
    ['is essential', 'Norwegian minister Cora Marden said inspections were essential.', 'NOR demands monitoring'],
    ['productive', 'Norwegian minister Cora Marden said the talks had been productive.', 'NOR supports talks'],
    ['a dead end', 'Norwegian minister Cora Marden said the negotiations were a dead end.', 'NOR opposes talks'],
    [
      'there is progress',
      'Norwegian minister Cora Marden met the envoys for talks. She said there was progress.',
      'NOR supports talks',
    ],
  ])('%s', (_, text, stand) => {
    expect(standsIn(text)).toEqual([stand]);
  });

  it('has its speaker, and the day on which it was said', () => {
    expect(
      positionsOf('Norwegian minister Cora Marden said on Monday that the prisoners must be released.'),
    ).toMatchObject([{ party: 'NOR', speaker: 'Cora Marden', date: '2031-05-19' }]);
  });

  it('has the day of publication where no other is told', () => {
    expect(positionsOf('Norway demands a ceasefire.')).toMatchObject([{ date: '2031-05-20' }]);
    expect(positionsOf('Norway demands a ceasefire.', null)).toMatchObject([{ date: null }]);
  });
});

describe('the quote of a stand', () => {
  const quotes = (text: string) => positionsOf(text).map(({ quote }) => quote);

  it('runs from who takes it to the end of its clause', () => {
    expect(
      quotes('On Friday, Norway rejected a ceasefire along the coast, while Iceland kept silent about it all.'),
    ).toEqual(['Norway rejected a ceasefire along the coast']);
  });

  it('holds who speaks where only a pronoun stands for the party', () => {
    expect(quotes('Norway said it would not accept a ceasefire.')).toEqual([
      'Norway said it would not accept a ceasefire',
    ]);
  });

  it('leaves out the end of the sentence and its marks', () => {
    expect(quotes('Norway wants a ceasefire.')).toEqual(['Norway wants a ceasefire']);
  });

  it('gives the value in a few words of the text', () => {
    expect(positionsOf('Norway demands security guarantees.')).toMatchObject([{ value: 'security guarantees' }]);
  });

  it('is written once where the same stand is told twice', () => {
    expect(quotes('Norway demands a ceasefire. Norway again demanded a ceasefire on Tuesday.')).toEqual([
      'Norway demands a ceasefire',
    ]);
  });
});
