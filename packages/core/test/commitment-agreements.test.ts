import { describe, expect, test } from 'vitest';
import { commitmentsOf, onlyOf, PARTIES, treaty } from './commitments-of.js';

/** An agreement of a state with a movement, and of two that stand by. */
const PEACE = `CEASEFIRE AGREEMENT\n\nThe Government of Colombia and the Houthis,\n\nHave agreed as follows:\n\n`;

describe('who is bound', () => {
  test.each([
    ['The Parties shall consult each other.', ['CHL', 'PER'], ['CHL', 'PER']],
    ['Each Party shall respect international law.', ['CHL', 'PER'], []],
    ['Both sides shall withdraw their troops.', ['CHL', 'PER'], []],
    ['Neither side shall attack the islands.', ['CHL', 'PER'], []],
    ['The Guarantor States shall pay for the harbour.', ['guarantor-states'], []],
    ['Chile shall defend Peru.', ['CHL'], ['PER']],
    ['A joint commission shall be established.', ['CHL', 'PER'], []],
    ['Peru shall be assisted by Chile.', ['CHL'], ['PER']],
    ['The Border Commission shall monitor the truce.', ['border-commission'], []],
  ])('%s', async (article, bearer, to) => {
    const found = await onlyOf(treaty(article));
    expect(found.bearer).toEqual(bearer);
    expect(found.to).toEqual(to);
  });

  test('a pronoun points back to the last that was named', async () => {
    const found = await commitmentsOf(treaty('Chile shall release all prisoners. It shall withdraw its troops.'));
    expect(found.map(({ bearer }) => bearer)).toEqual([['CHL'], ['CHL']]);
  });

  test('a defined term stands for those whom it was defined by', async () => {
    const found = await commitmentsOf(
      treaty(
        'France and Italy (hereinafter “the Guarantors”) have been informed.',
        'The Guarantors shall monitor the truce.',
      ),
    );
    expect(found.at(-1)?.bearer).toEqual(['FRA', 'ITA']);
  });

  test('those who describe a charter by its name are not owed anything by it', async () => {
    const found = await onlyOf(treaty('The Parties shall respect the Charter of the United Nations.'));
    expect(found.to).toEqual([]);
  });

  test('armed people without a name are named as they are described', async () => {
    const found = await commitmentsOf(
      `${PEACE}1. Disarmament of all illegal armed groups.\n\n2. Release of all prisoners.\n`,
    );
    expect(found[0]?.bearer).toEqual(['illegal-armed-groups']);
  });

  test('a body mentioned in a statute of one state binds that state', async () => {
    const found = await commitmentsOf(
      'EXECUTIVE ORDER ON PEACE\n\nBy the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered:\n\nSection 1. Policy.\n\nThe Secretary of State shall support peace talks.\n',
    );
    expect(found.every(({ bearer }) => bearer.join() === 'USA')).toBe(true);
  });

  test('within a sentence "it" and a joined verb go on with whoever is bound', async () => {
    const found = await commitmentsOf(
      treaty(
        'Chile shall pay for the harbour.',
        'Neither Party shall join any alliance against the other, nor shall it permit attacks from its territory.',
        'Should Chile violate Article 1, Peru may suspend its assistance.',
      ),
    );
    expect(found.map(({ bearer }) => bearer)).toEqual([['CHL'], ['CHL', 'PER'], ['CHL', 'PER'], ['PER']]);
  });

  test('a body that has just been set up is meant by "it"', async () => {
    const found = await commitmentsOf(
      treaty(
        'Chile shall pay for the harbour.',
        'A Joint Commission shall be established. It shall meet twice a year.',
      ),
    );
    expect(found.at(-1)?.bearer).toEqual(['joint-commission']);
  });

  test('an organisation that a treaty keeps naming is none of its parties', async () => {
    const found = await commitmentsOf(
      'CONVENTION ON DISPUTES\n\nThe Contracting Parties,\n\nRecalling the Statute of the Council of Europe,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Contracting Parties shall submit every dispute to the Council of Europe.\n\nArticle 2\n\nThe Contracting Parties shall inform the Council of Europe. Instruments shall be deposited with the Council of Europe.\n',
    );
    expect(found[0]?.bearer).toEqual(['all-parties']);
  });

  test('where a text names none of its parties, whoever they are is bound', async () => {
    const found = await commitmentsOf(
      'AGREEMENT ON THE PORTS\n\nThe parties agreed to the following:\n\n1. The parties shall remove all mines from the ports.\n\n2. The parties shall open the road to the ports.\n',
    );
    expect(found.map(({ bearer }) => bearer)).toEqual([['all-parties'], ['all-parties']]);
  });

  test('what is recognised that a party is to do is a duty of it', async () => {
    const found = await commitmentsOf(treaty('It is recognised that Chile should pay reparations to Peru.'));
    expect(found.map(({ bearer }) => bearer)).toContainEqual(['CHL']);
  });
});

describe('what is to be done', () => {
  test.each([
    ['The Parties shall consult each other whenever the territorial integrity of either is threatened.', 'consult'],
    ['The Parties shall refrain from the use of force.', 'refrain'],
    ['The Parties shall not station troops on the islands.', 'refrain'],
    ['This Treaty shall be ratified by the Parties.', 'ratify'],
    ['The Parties shall make every effort to consult with the United Nations.', 'consult'],
    ['Peru will expand its coordination with Chile.', 'consult'],
  ])('%s', async (article, act) => {
    expect((await commitmentsOf(treaty(article))).map((one) => one.act)).toEqual([act]);
  });

  test('an act under a verb of hope is no duty', async () => {
    const found = await onlyOf(treaty('It is expected that Peru will not attack Chile.'));
    expect(found.modality).toBe('aspiration');
  });

  test('a right that a Party shall have is one permission', async () => {
    const found = await commitmentsOf(treaty('Each Party shall have the right to withdraw from this Treaty.'));
    expect(found.map(({ modality }) => modality)).toEqual(['permission']);
  });

  test('what is to be done is a duty, and what an aim is to do is none', async () => {
    const found = await commitmentsOf(
      treaty('All heavy weapons are to be withdrawn.', 'The aim of the talks is to end the war.'),
    );
    expect(found.map(({ modality, act }) => `${modality} ${act}`)).toEqual(['duty withdraw']);
  });

  test('clauses between semicolons are commitments of their own', async () => {
    const found = await commitmentsOf(
      treaty(
        'Chile shall release all prisoners; Peru shall withdraw its troops; and both Parties shall consult each other.',
      ),
    );
    expect(found.map((one) => one.act)).toEqual(['release', 'withdraw', 'consult']);
  });

  test('a limit that is told as a state is one to be kept', async () => {
    const found = await commitmentsOf(treaty('The strength of the army of Chile is capped at 60,000.'));
    expect(found.map(({ bearer, act, modality }) => [bearer, act, modality])).toEqual([[['CHL'], 'limit', 'duty']]);
    expect(await commitmentsOf(treaty('The army of Chile is limited in its means.'))).toEqual([]);
  });

  test('what is recognised of a thing is declared and promised by nobody', async () => {
    const found = await commitmentsOf(treaty('The Parties recognise that the sovereignty of Chile will continue.'));
    expect(found.map(({ modality }) => modality)).toEqual(['declaration']);
  });
});

describe('when, how long and on what condition', () => {
  test('a length behind "within" is a deadline', async () => {
    const found = await onlyOf(treaty('Chile shall withdraw its troops within 30 days.'));
    expect(found.deadline).toEqual({ words: 'within 30 days', value: 'P30D' });
    expect(found.term).toBeNull();
  });

  test('a length behind "within a maximum period of" is one, too', async () => {
    const found = await onlyOf(treaty('Chile shall withdraw its troops within a maximum period of 21 days.'));
    expect(found.deadline?.value).toBe('P21D');
    expect(found.term).toBeNull();
  });

  test('a day says more than haste', async () => {
    const found = await onlyOf(treaty('Chile shall promptly, and not later than 1 June 2031, withdraw its troops.'));
    expect(found.deadline?.value).toBe('2031-06-01');
  });

  test('a deadline of its own says more than one that is shared', async () => {
    const found = await commitmentsOf(
      treaty('Within 72 hours of signature, Chile shall list all detainees and shall release them within 14 days.'),
    );
    expect(found.map(({ deadline }) => deadline?.value)).toEqual(['PT72H', 'P14D']);
  });

  test('a day that has passed is no deadline', async () => {
    const found = await onlyOf(treaty('The war is over.', 'Chile reaffirms the pledge that it gave on 2 April 2012.'));
    expect(found.deadline).toBeNull();
  });

  test.each([
    ['Chile shall train the two police forces of Arica.'],
    ['Chile shall open the pass unless one party notifies the other.'],
  ])('a number that only says which ones is no amount: %s', async (words) => {
    expect((await onlyOf(treaty(words))).amount).toBeNull();
  });

  test('a small number of things is one', async () => {
    expect((await onlyOf(treaty('Chile shall deliver two ships to Peru.'))).amount?.words).toBe('two ships');
  });

  test('what is measured belongs to the amount', async () => {
    const found = await onlyOf(treaty('Peru shall establish a buffer zone at least 10 km wide.'));
    expect(found.amount?.words).toBe('at least 10 km wide');
  });
});

describe('how far it has come', () => {
  test('signatures make it signed, and the witness is theirs', async () => {
    const text = treaty('Chile shall withdraw its troops.');
    const { elements, status } = await onlyOf(text);
    expect(status).toBe('signed');
    expect(elements.status.state).toBe('stated');
    if (elements.status.state === 'stated')
      expect(text.slice(...(elements.status.quotes[0] ?? [0, 0]))).toContain('Done at Arica');
  });

  test('points that nobody signed are drafted, with a reason', async () => {
    const { elements, status } = await onlyOf(
      'PEACE PLAN\n\n1. Chile will withdraw its troops.\n\n2. The war ended.\n',
    );
    expect(status).toBe('drafted');
    expect(elements.status.state).not.toBe('missing');
  });
});

describe('variants of a draft', () => {
  const draft = (words: string) => `DRAFT TREATY\n\n${PARTIES}Article 1\n\n${words}\n`;

  test('brackets side by side are alternatives of each other', async () => {
    const [one, other] = await commitmentsOf(
      draft('[Chile shall withdraw its troops within 30 days.] [Chile should withdraw its troops within 60 days.]'),
    );
    expect(one?.alternativeTo).toEqual([other?.id]);
    expect(other?.alternativeTo).toEqual([one?.id]);
  });

  test('duties that both stand are none', async () => {
    const found = await commitmentsOf(draft('Chile shall withdraw its troops. Peru shall release all prisoners.'));
    expect(found.flatMap(({ alternativeTo }) => alternativeTo)).toEqual([]);
  });
});
