import { describe, expect, test } from 'vitest';
import type { CommitmentRecord } from '../src/index.js';
import { commitmentsOf, onlyOf, treaty } from './commitments-of.js';

const commitments = (...articles: string[]) => commitmentsOf(treaty(...articles));
const only = (...articles: string[]) => onlyOf(treaty(...articles));
const words = ({ quote }: CommitmentRecord) => quote.map(({ text }) => text).join(' … ');

describe('a duty that an aside interrupts', () => {
  test.each([
    ['The Parties shall, upon request of either, consult on the matter.', 'consult', 'upon request of either'],
    ['The Parties shall, if either so requests, consult on the matter.', 'consult', 'if either so requests'],
    ['The Parties agree that, if Chile is attacked, Peru shall defend Chile.', 'defend', 'if Chile is attacked'],
  ])('%s', async (article, act, trigger) => {
    const found = await only(article);
    expect(found.act).toBe(act);
    expect(found.trigger).toBe(trigger);
  });

  test('the quote holds the aside and the verb', async () => {
    expect(words(await only('The Parties shall, upon request of either, consult on the matter.'))).toBe(
      'The Parties shall, upon request of either, consult on the matter',
    );
  });

  test('an adverbial phrase without commas parts nothing', async () => {
    expect(words(await only('The Parties shall at all times protect the civilian population.'))).toBe(
      'The Parties shall at all times protect the civilian population',
    );
  });

  test('a list behind the binding word is no aside', async () => {
    const found = await commitments('Chile shall respect the borders, the laws and the customs of Peru.');
    expect(found.map(words)).toEqual(['Chile shall respect the borders, the laws and the customs of Peru']);
  });
});

describe('where it is to be done', () => {
  test.each([
    ['Both Parties shall withdraw their troops from the border area.', 'from the border area'],
    ['The Parties shall deploy observers along the line of contact.', 'along the line of contact'],
    ['Chile shall open a consulate in Lima.', 'in Lima'],
    ['Chile shall station no troops in Peru.', 'in Peru'],
  ])('%s', async (article, location) => {
    const found = await only(article);
    expect(found.location).toBe(location);
    expect(found.elements.location.state).toBe('stated');
  });

  test.each([
    ['The Parties shall cooperate in the area of trade.'],
    ['Chile shall inform Peru in accordance with Article 3.'],
    ['The Parties shall consult in good faith.'],
    ['The Parties shall end the war in May.'],
    ['Chile shall take part in the Border Commission.'],
  ])('%s says no place', async (article) => {
    const found = await only(article);
    expect(found.location).toBeNull();
    expect(found.elements.location).toEqual({ state: 'missing' });
  });
});

describe('clauses that a commitment refers to', () => {
  test('an article of the same text is found, with its place and its words', async () => {
    const [, second] = await commitments(
      'The Parties shall release all prisoners.',
      'The Parties shall report on the measures in Article 1.',
    );
    expect(second?.refersTo.map(({ words, place, external }) => ({ words, place, external }))).toEqual([
      { words: 'Article 1', place: 'Art. 1', external: false },
    ]);
    expect(second?.refersTo[0]?.clause).not.toBeNull();
  });

  test('an article that the text does not hold has no place', async () => {
    const found = await only('The Parties shall carry out the measures in Article 9.');
    expect(found.refersTo.map(({ place, clause }) => [place, clause])).toEqual([[null, null]]);
  });

  test('an article of the Charter is not this text’s', async () => {
    const [, second] = await commitments(
      'The Parties shall release all prisoners.',
      'The Parties shall respect Article 1 of the Charter.',
    );
    expect(second?.refersTo.map(({ place, external }) => [place, external])).toEqual([[null, true]]);
  });

  test('a number alone refers to nothing', async () => {
    expect((await only('The Parties shall release 40 prisoners.')).refersTo).toEqual([]);
  });
});

describe('what the next sentence says of a commitment', () => {
  test('a day that is set for the process before it', async () => {
    const found = await only(
      'The Parties shall release all prisoners. This process is to be finished within ten days.',
    );
    expect(found.deadline).toEqual({ words: 'within ten days', value: 'P10D' });
    expect(found.quote).toHaveLength(2);
  });

  test('what follows if it is not kept', async () => {
    const [first] = await commitments(
      'The Parties shall release all prisoners. Failure to do so shall entitle the other Party to suspend this Treaty.',
    );
    expect(first?.consequence).toBe('Failure to do so shall entitle the other Party to suspend this Treaty');
  });

  test('a commitment with a day of its own keeps it', async () => {
    const found = await commitments(
      'The Parties shall release all prisoners by 1 June 2031. The process is to be completed within ten days.',
    );
    expect(found[0]?.deadline?.value).toBe('2031-06-01');
  });

  test('what another article says is no consequence', async () => {
    const [first] = await commitments(
      'The Parties shall release all prisoners.',
      'Failure to do so shall entitle the other Party to suspend this Treaty.',
    );
    expect(first?.consequence).toBeNull();
  });

  test('“otherwise” within a clause tells of no consequence', async () => {
    const found = await only('The Commission shall decide whether an act is otherwise a breach of this Treaty.');
    expect(found.consequence).toBeNull();
  });
});

describe('by when', () => {
  test.each([
    ['The ceasefire shall begin at 00:00 (local time) on 15 May 2031.', 'at 00:00 (local time) on 15 May 2031'],
    ['The Parties shall meet within the same period.', 'within the same period'],
    ['The Parties shall meet as soon as it is appropriate.', 'as soon as it is appropriate'],
  ])('%s', async (article, deadline) => {
    const [found] = await commitments(article);
    expect(deadline).toContain(found?.deadline?.words ?? 'none');
  });

  test('a time that belongs to another word is not told by “in”', async () => {
    const found = await only('The Parties shall support the longest truce in Bolivia in six years.');
    expect(found.deadline).toBeNull();
  });

  test('how a thing is done is no time', async () => {
    const found = await only('Either Party may end this by giving six months’ notice.');
    expect(found.deadline).toBeNull();
  });

  test('what one is to be able to do promptly has no deadline', async () => {
    const found = await only('The Council shall be so organised as to be able to meet promptly.');
    expect(found.deadline).toBeNull();
  });
});

describe('who is bound beside or above an act', () => {
  test('whoever supervises is bound to do so', async () => {
    const found = await commitments('The Parties shall withdraw their troops under the supervision of Brazil.');
    expect(found.map(({ bearer, act }) => `${bearer.join('+')} ${act}`)).toEqual(['CHL+PER withdraw', 'BRA monitor']);
  });

  test('supervision by nobody in particular binds nobody', async () => {
    expect(await commitments('The Parties shall withdraw their troops under close supervision.')).toHaveLength(1);
  });

  test('whoever takes in is bound, and not who is invited', async () => {
    const found = await only('Peru shall be invited to join the European Union.');
    expect(found.bearer).toEqual(['EU']);
  });

  test('a party that lets others act is bound to let them', async () => {
    const found = await only('Each Party shall allow the Border Commission to enter the zone.');
    expect([found.bearer, found.act, found.modality]).toEqual([['CHL', 'PER'], 'allow', 'duty']);
  });

  test('states that are no parties are not taken for them', async () => {
    const found = await only('Any third State may accede to this Treaty.');
    expect(found.bearer).toEqual(['third-states']);
  });

  test('whoever attacks is not who answers the attack', async () => {
    const found = await commitments('Chile declares that any attack by Bolivia will be met with a military response.');
    expect(found.map(({ bearer }) => bearer)).toEqual([['CHL'], ['CHL']]);
    expect(found.at(-1)?.trigger).toBe('any attack by Bolivia');
  });

  test('it is somebody’s duty', async () => {
    const found = await only('It is the duty of Peru to release all prisoners.');
    expect([found.bearer, found.act, found.modality]).toEqual([['PER'], 'release', 'duty']);
  });
});

describe('how the words above an act bind', () => {
  test.each([
    ['The Parties shall continue to monitor the truce.', 'monitor duty'],
    ['The Parties agree to work together to clear the mines.', 'other duty'],
    ['The Parties will work to clear the mines.', 'other aspiration'],
    ['The Parties are committed to working closely together.', 'other declaration'],
    ['The Parties have committed to clear the mines.', 'other duty'],
    ['Peru will have the power to create its own courts.', 'other permission'],
    ['Chile shall also have the authority to contract loans.', 'fund permission'],
    ['The Parties shall cease all hostile military actions.', 'cease-fire prohibition'],
    ['Any Party may cease to be a Party.', 'other permission'],
    ['The Parties re-affirm their full commitment to the ceasefire.', 'cease-fire declaration'],
    ['The Parties affirm that they will ensure the protection of pipelines.', 'other duty'],
    ['It is understood that the Parties will withdraw their forces.', 'withdraw duty'],
    ['The basic law shall meet accepted standards.', 'other duty'],
    ['The Presidents shall meet every year.', 'negotiate duty'],
    ['The Parties shall defend human rights.', 'respect duty'],
  ])('%s', async (article, found) => {
    const { act, modality } = await only(article);
    expect(`${act} ${modality}`).toBe(found);
  });

  test('a bracket that opens in a quote closes in it', async () => {
    expect(words(await only('Chile shall lower its duty by ten percent (10%).'))).toBe(
      'Chile shall lower its duty by ten percent (10%)',
    );
  });

  test.each([
    ['Chile shall close the base by the end of 2035.', '2035-12-31'],
    ['Chile shall close the base by the end of February 2036.', '2036-02-29'],
    ['Chile shall close the base by June 2035.', '2035-06'],
  ])('%s', async (article, value) => {
    expect((await only(article)).deadline?.value).toBe(value);
  });
});

describe('words like those of a case or a limit', () => {
  test.each([
    ['Chile shall fund measures, including but not limited to training.'],
    ['Even if Peru attacks first, Chile shall open the harbour.'],
    ['Chile shall open the harbour, while respecting the rights of Peru.'],
    ['Chile shall reach its net zero emission goals.'],
  ])('%s: set none', async (article) => {
    const { trigger, condition, term, amount } = await only(article);
    expect({ trigger, condition, term, amount }).toEqual({ trigger: null, condition: null, term: null, amount: null });
  });

  test('those that do set one are read', async () => {
    expect((await only('Chile shall pay only if Peru withdraws.')).trigger).toBe('only if Peru withdraws');
    expect((await only('Chile shall keep its troops there while the war lasts.')).term?.words).toBe(
      'while the war lasts',
    );
  });
});

describe('bodies that act', () => {
  test.each([
    ['Civil society organisations may support the work.', 'civil-society-organisations'],
    ['An international monitoring team shall be present.', 'international-monitoring-team'],
    ["The Committee's military assistants shall advise.", 'committee'],
    ['The OSCE Special Monitoring Mission to Peru shall use drones.', 'OSCE'],
  ])('%s', async (article, bearer) => {
    expect((await only(article)).bearer).toEqual([bearer]);
  });

  test.each([
    ['The Organization shall keep the peace.'],
    ['That all forces of each Party shall move to its own side.'],
    ['The international community shall help.'],
  ])('%s: none of its own', async (article) => {
    expect((await only(article)).bearer).toEqual(['CHL', 'PER']);
  });
});
