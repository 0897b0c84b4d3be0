import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { type CommitmentRecord, readDocument, readingRecord, readSources } from '../src/index.js';

const english = loadEnglish();

async function reading(text: string) {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'treaty.txt' });
  if (source === undefined) throw new Error('no document was read');
  return readingRecord(readDocument({ ...source, kind: 'agreement' }, english));
}
const commitments = async (text: string): Promise<CommitmentRecord[]> => (await reading(text)).commitments;

const PARTIES =
  'The Republic of Chile and the Republic of Peru,\n\nRecalling their long peace,\n\nHave agreed as follows:\n\n';

/** A treaty between Chile and Peru of these articles. */
const treaty = (...articles: string[]) =>
  `TREATY OF FRIENDSHIP\n\n${PARTIES}${articles.map((words, i) => `Article ${i + 1}\n\n${words}\n\n`).join('')}` +
  'Done at Arica on 3 May 2031.\n\nFor the Republic of Chile\n\nFor the Republic of Peru\n';

/** The same with signatures of a movement and of the state whose war it ends, and of two that stand by. */
const PEACE = `CEASEFIRE AGREEMENT\n\nThe Government of Colombia and the Houthis,\n\nHave agreed as follows:\n\n`;

const only = async (text: string): Promise<CommitmentRecord> => {
  const [first, ...more] = await commitments(text);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} commitments were read`);
  return first;
};

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
    const found = await only(treaty(article));
    expect(found.bearer).toEqual(bearer);
    expect(found.to).toEqual(to);
  });

  test('a pronoun points back to the last that was named', async () => {
    const found = await commitments(treaty('Chile shall release all prisoners. It shall withdraw its troops.'));
    expect(found.map(({ bearer }) => bearer)).toEqual([['CHL'], ['CHL']]);
  });

  test('a defined term stands for those whom it was defined by', async () => {
    const found = await commitments(
      treaty(
        'France and Italy (hereinafter “the Guarantors”) have been informed.',
        'The Guarantors shall monitor the truce.',
      ),
    );
    expect(found.at(-1)?.bearer).toEqual(['FRA', 'ITA']);
  });

  test('those who describe a charter by its name are not owed anything by it', async () => {
    const found = await only(treaty('The Parties shall respect the Charter of the United Nations.'));
    expect(found.to).toEqual([]);
  });

  test('armed people without a name are named as they are described', async () => {
    const found = await commitments(
      `${PEACE}1. Disarmament of all illegal armed groups.\n\n2. Release of all prisoners.\n`,
    );
    expect(found[0]?.bearer).toEqual(['illegal-armed-groups']);
  });

  test('a body mentioned in a statute of one state binds that state', async () => {
    const found = await commitments(
      'EXECUTIVE ORDER ON PEACE\n\nBy the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered:\n\nSection 1. Policy.\n\nThe Secretary of State shall support peace talks.\n',
    );
    expect(found.every(({ bearer }) => bearer.join() === 'USA')).toBe(true);
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
    expect((await commitments(treaty(article))).map((one) => one.act)).toEqual([act]);
  });

  test('an act under a verb of hope is no duty', async () => {
    const found = await only(treaty('It is expected that Peru will not attack Chile.'));
    expect(found.modality).toBe('aspiration');
  });

  test('a right that a Party shall have is one permission', async () => {
    const found = await commitments(treaty('Each Party shall have the right to withdraw from this Treaty.'));
    expect(found.map(({ modality }) => modality)).toEqual(['permission']);
  });

  test('what is to be done is a duty, and what an aim is to do is none', async () => {
    const found = await commitments(
      treaty('All heavy weapons are to be withdrawn.', 'The aim of the talks is to end the war.'),
    );
    expect(found.map(({ modality, act }) => `${modality} ${act}`)).toEqual(['duty withdraw']);
  });

  test('clauses between semicolons are commitments of their own', async () => {
    const found = await commitments(
      treaty(
        'Chile shall release all prisoners; Peru shall withdraw its troops; and both Parties shall consult each other.',
      ),
    );
    expect(found.map((one) => one.act)).toEqual(['release', 'withdraw', 'consult']);
  });

  test('a list takes its bearer and its prohibition from its head', async () => {
    const found = await commitments(
      treaty('Peru shall refrain from:\n\n(a) attacks on the islands;\n\n(b) the movement of troops.'),
    );
    const items = found.filter(({ place }) => /\([ab]\)/.test(place));
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ modality, bearer }) => modality === 'prohibition' && bearer.join() === 'PER')).toBe(true);
  });
});

describe('what binds nobody', () => {
  test.each([
    ['“Territory” means the land and the waters of a Party.'],
    ['This Treaty shall enter into force on the day of its signature.'],
    ['Nothing in this Treaty shall be construed as a recognition of any claim.'],
    ['An armed attack is deemed to include an attack on the islands.'],
    ['The war ended in 1987.'],
  ])('%s', async (article) => {
    expect(await commitments(treaty(article))).toEqual([]);
  });

  test('recitals set the scene', async () => {
    const text = treaty('The war is over.').replace(
      'Recalling their long peace,',
      'Deeply regretting the suffering of the people;\n\nRecognizing the need to respect the borders;\n\nDetermined to release all prisoners;',
    );
    expect(await commitments(text)).toEqual([]);
  });

  test('the formula that announces the rules is none of them', async () => {
    expect(await commitments(treaty('The Parties declare the following.'))).toEqual([]);
  });

  test('what a list of meanings holds is no duty', async () => {
    const text = treaty('The term “officials” means:\n\n(a) the Minister of Defence;\n\n(b) the Committee on Borders.');
    expect(await commitments(text)).toEqual([]);
  });

  test('a text in another language gives its head and no findings', async () => {
    const found = await reading(
      'VERTRAG ÜBER FREUNDSCHAFT\n\nDie Republik Chile und die Republik Peru haben Folgendes vereinbart:\n\nArtikel 1\n\n' +
        'Die Vertragsparteien verpflichten sich, einander nicht anzugreifen und alle Gefangenen unverzüglich freizulassen.\n\n' +
        'Artikel 2\n\nDieser Vertrag tritt am Tage seiner Unterzeichnung in Kraft und bleibt zehn Jahre lang gültig.\n',
    );
    expect(found.language).toBe('de');
    expect(found.commitments).toEqual([]);
  });
});

describe('when, how long and on what condition', () => {
  test('a length behind "within" is a deadline', async () => {
    const found = await only(treaty('Chile shall withdraw its troops within 30 days.'));
    expect(found.deadline).toEqual({ words: 'within 30 days', value: 'P30D' });
    expect(found.term).toBeNull();
  });

  test('a length behind "within a maximum period of" is one, too', async () => {
    const found = await only(treaty('Chile shall withdraw its troops within a maximum period of 21 days.'));
    expect(found.deadline?.value).toBe('P21D');
    expect(found.term).toBeNull();
  });

  test('a day says more than haste', async () => {
    const found = await only(treaty('Chile shall promptly, and not later than 1 June 2031, withdraw its troops.'));
    expect(found.deadline?.value).toBe('2031-06-01');
  });

  test('a deadline of its own says more than one that is shared', async () => {
    const found = await commitments(
      treaty('Within 72 hours of signature, Chile shall list all detainees and shall release them within 14 days.'),
    );
    expect(found.map(({ deadline }) => deadline?.value)).toEqual(['PT72H', 'P14D']);
  });

  test('a day that has passed is no deadline', async () => {
    const found = await only(treaty('The war is over.', 'Chile reaffirms the pledge that it gave on 2 April 2012.'));
    expect(found.deadline).toBeNull();
  });

  test('what came before an undertaking is not its case', async () => {
    const [found] = await commitments(
      treaty('After many weeks of talks, Chile and Peru have agreed to release all prisoners.'),
    );
    expect(found?.act).toBe('release');
    expect(found?.trigger).toBeNull();
  });

  test('what something is called binds nobody', async () => {
    const found = await commitments(
      treaty('Chile shall withdraw its troops to the river, which shall be called the blue line.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['withdraw']);
  });

  test.each([
    'Nothing in this Treaty obliges Chile to send troops to Peru.',
    'This Treaty does not oblige Chile to send troops to Peru.',
    'Chile shall not be required to send troops to Peru.',
    'Chile shall not be bound to send troops to Peru.',
  ])('what nobody need do is neither owed nor forbidden: %s', async (article) => {
    expect(await commitments(treaty(article))).toEqual([]);
  });

  test.each([
    'The Parties shall not:',
    'Neither Party shall:',
    'Neither Chile nor Peru may, during the truce:',
    'The Parties agree not to:',
    'It is prohibited to:',
    'The Parties shall not, during the truce:',
  ])('what stands in a list under a ban is forbidden: %s', async (head) => {
    const found = await commitments(treaty(`${head}\n\n(a) lay mines;\n\n(b) deploy missiles on the islands.`));
    expect(found.map(({ act, modality }) => `${act} ${modality}`)).toEqual([
      'refrain prohibition',
      'refrain prohibition',
    ]);
  });

  test('a list that runs within its sentence is one with half brackets, too', async () => {
    const found = await commitments(treaty('Neither Party shall: a) lay mines; b) recruit minors; or c) fly drones.'));
    expect(found.map(({ place, modality }) => `${place} ${modality}`)).toEqual([
      'Art. 1 (a) prohibition',
      'Art. 1 (b) prohibition',
      'Art. 1 (c) prohibition',
    ]);
    const joined = await commitments(treaty('The Parties shall: a) release all prisoners; b) not lay mines.'));
    expect(joined.map(({ modality }) => modality)).toEqual(['duty', 'prohibition']);
  });

  test('what nobody need do is not owed in a list', async () => {
    const found = await commitments(
      treaty('Chile shall not be required to:\n\n(a) send troops to Peru;\n\n(b) pay for the harbour.'),
    );
    expect(found).toEqual([]);
  });

  test('what nobody may be made to do is forbidden', async () => {
    const found = await commitments(treaty('No person shall be required to serve in the army of Chile.'));
    expect(found.map(({ modality }) => modality)).toEqual(['prohibition']);
  });

  test('what a measure is for is no duty beside that of taking it', async () => {
    const found = await commitments(
      treaty('The Parties shall consult on the measures required to counter the attack within two days.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['consult']);
  });

  test('a limit that is told as a state is one to be kept', async () => {
    const found = await commitments(treaty('The strength of the army of Chile is capped at 60,000.'));
    expect(found.map(({ bearer, act, modality }) => [bearer, act, modality])).toEqual([[['CHL'], 'limit', 'duty']]);
    expect(await commitments(treaty('The army of Chile is limited in its means.'))).toEqual([]);
  });

  test('a ceasefire that enters into force is to be kept, and a treaty that does only begins to hold', async () => {
    const found = await commitments(treaty('A ceasefire shall enter into force on 3 June 2031.'));
    expect(found.map(({ act }) => act)).toEqual(['cease-fire']);
    expect(await commitments(treaty('This Treaty shall enter into force on 3 June 2031.'))).toEqual([]);
  });

  test('the heading that a point begins with names no act of its own', async () => {
    const text = (heading: string) =>
      `PEACE PLAN FOR CHILE AND PERU\n\n1. ${heading}. Chile will send troops to the islands.\n\n2. Peru will release all prisoners.\n`;
    expect((await commitments(text('Security guarantees'))).map(({ act }) => act)).toEqual(['deploy', 'release']);
    // A point of nothing but such words is what is agreed.
    const bare = await commitments(
      'PEACE PLAN FOR CHILE AND PERU\n\n1. Release of all prisoners.\n\n2. Withdrawal of troops.\n',
    );
    expect(bare.map(({ act }) => act)).toEqual(['release', 'withdraw']);
  });

  test('within a sentence "it" and a joined verb go on with whoever is bound', async () => {
    const found = await commitments(
      treaty(
        'Chile shall pay for the harbour.',
        'Neither Party shall join any alliance against the other, nor shall it permit attacks from its territory.',
        'Should Chile violate Article 1, Peru may suspend its assistance.',
      ),
    );
    expect(found.map(({ bearer }) => bearer)).toEqual([['CHL'], ['CHL', 'PER'], ['CHL', 'PER'], ['PER']]);
  });

  test('a body that has just been set up is meant by "it"', async () => {
    const found = await commitments(
      treaty(
        'Chile shall pay for the harbour.',
        'A Joint Commission shall be established. It shall meet twice a year.',
      ),
    );
    expect(found.at(-1)?.bearer).toEqual(['joint-commission']);
  });

  test('the head of a list keeps its duty where the items only say of what', async () => {
    const found = await commitments(
      treaty(
        'Chile commits to continue its reforms, in particular with regard to:\n\n(a) the courts;\n\n(b) the police.',
      ),
    );
    expect(found.map(({ bearer, modality }) => [bearer, modality])).toEqual([[['CHL'], 'duty']]);
  });

  test('what is recognised of a thing is declared and promised by nobody', async () => {
    const found = await commitments(treaty('The Parties recognise that the sovereignty of Chile will continue.'));
    expect(found.map(({ modality }) => modality)).toEqual(['declaration']);
  });

  test('what is recognised that a party is to do is a duty of it', async () => {
    const found = await commitments(treaty('It is recognised that Chile should pay reparations to Peru.'));
    expect(found.map(({ bearer }) => bearer)).toContainEqual(['CHL']);
  });

  test.each([
    ['We call on Norway to withdraw its troops from the islands.'],
    ['We call on all UN Member States to withdraw their troops from the islands.'],
    ['We reaffirm our friendship and urge Norway to withdraw its troops from the islands.'],
    ['Norway must withdraw its troops from the islands.'],
    ['We call on Norway to release all sailors and to withdraw its troops from the islands.'],
    ['We welcomed the progress made by Norway and encouraged it to withdraw its troops from the islands.'],
  ])('what a joint declaration asks of others is a stand and no commitment of theirs: %s', async (words) => {
    const text = `JOINT DECLARATION OF CHILE AND PERU\n\nWe, the President of Chile and the President of Peru, declare as follows:\n\n1. Chile and Peru shall release all prisoners.\n\n2. ${words}\n`;
    const found = await reading(text);
    expect(found.commitments.filter(({ act }) => act === 'withdraw')).toEqual([]);
    if (!/encouraged/.test(words) && words.startsWith('We'))
      expect(found.positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual(['CHL demands', 'PER demands']);
  });

  test('what a joint declaration opposes is a stand of its makers, and what it regrets is none', async () => {
    const text =
      'JOINT DECLARATION OF CHILE AND PERU\n\nWe, the President of Chile and the President of Peru, declare as follows:\n\n1. Chile and Peru shall release all prisoners.\n\n2. We strongly oppose any change of the border by force.\n\n3. We are concerned about the fighting in Norway.\n';
    const { positions } = await reading(text);
    expect(positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual(['CHL opposes', 'PER opposes']);
  });

  test('a phrase that only says in which respect names no act', async () => {
    const found = await commitments(
      treaty('The Parties shall:\n\n(a) release all prisoners;\n\n(b) with respect to persons and their interests.'),
    );
    expect(found.map(({ act }) => act)).toEqual(['release']);
  });

  test('an organisation that a treaty keeps naming is none of its parties', async () => {
    const found = await commitments(
      'CONVENTION ON DISPUTES\n\nThe Contracting Parties,\n\nRecalling the Statute of the Council of Europe,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Contracting Parties shall submit every dispute to the Council of Europe.\n\nArticle 2\n\nThe Contracting Parties shall inform the Council of Europe. Instruments shall be deposited with the Council of Europe.\n',
    );
    expect(found[0]?.bearer).toEqual(['all-parties']);
  });

  test('where a text names none of its parties, whoever they are is bound', async () => {
    const found = await commitments(
      'AGREEMENT ON THE PORTS\n\nThe parties agreed to the following:\n\n1. The parties shall remove all mines from the ports.\n\n2. The parties shall open the road to the ports.\n',
    );
    expect(found.map(({ bearer }) => bearer)).toEqual([['all-parties'], ['all-parties']]);
  });

  test('what is hoped of an announcement binds nobody', async () => {
    expect(await commitments(treaty('This announcement will create the conditions for a lasting peace.'))).toEqual([]);
  });

  test('a meeting that will be held is planned all the same', async () => {
    expect(await commitments(treaty('A meeting of the two governments will be held in Arica.'))).toHaveLength(1);
  });

  test('what opens with "if" is the trigger', async () => {
    const found = await only(treaty('If Peru is attacked, Chile shall assist Peru.'));
    expect(found.trigger).toBe('If Peru is attacked');
  });

  test('an attack that is regarded as something is the case in which that holds', async () => {
    const found = await commitments(
      treaty('The Parties shall regard any armed attack on the islands as a threat to peace.'),
    );
    expect(found[0]?.trigger).toBe('any armed attack on the islands');
  });

  test('a thing that is regarded as something is no case', async () => {
    const found = await commitments(treaty('The Parties shall regard the islands as a zone of peace.'));
    expect(found[0]?.trigger).toBeNull();
  });

  test('"against" and "agreed upon" open no trigger', async () => {
    const found = await commitments(
      treaty('Chile shall protect Peru against floods.', 'The borders shall be agreed upon in stages.'),
    );
    expect(found.map(({ trigger }) => trigger)).toEqual([null, null]);
  });

  test.each([
    ['Chile shall train the two police forces of Arica.'],
    ['Chile shall open the pass unless one party notifies the other.'],
  ])('a number that only says which ones is no amount: %s', async (words) => {
    expect((await only(treaty(words))).amount).toBeNull();
  });

  test('a small number of things is one', async () => {
    expect((await only(treaty('Chile shall deliver two ships to Peru.'))).amount?.words).toBe('two ships');
  });

  test('what is measured belongs to the amount', async () => {
    const found = await only(treaty('Peru shall establish a buffer zone at least 10 km wide.'));
    expect(found.amount?.words).toBe('at least 10 km wide');
  });
});

describe('how far it has come', () => {
  test('signatures make it signed, and the witness is theirs', async () => {
    const text = treaty('Chile shall withdraw its troops.');
    const { elements, status } = await only(text);
    expect(status).toBe('signed');
    expect(elements.status.state).toBe('stated');
    if (elements.status.state === 'stated')
      expect(text.slice(...(elements.status.quotes[0] ?? [0, 0]))).toContain('Done at Arica');
  });

  test('points that nobody signed are drafted, with a reason', async () => {
    const { elements, status } = await only('PEACE PLAN\n\n1. Chile will withdraw its troops.\n\n2. The war ended.\n');
    expect(status).toBe('drafted');
    expect(elements.status.state).not.toBe('missing');
  });
});

describe('variants of a draft', () => {
  const draft = (words: string) => `DRAFT TREATY\n\n${PARTIES}Article 1\n\n${words}\n`;

  test('brackets side by side are alternatives of each other', async () => {
    const [one, other] = await commitments(
      draft('[Chile shall withdraw its troops within 30 days.] [Chile should withdraw its troops within 60 days.]'),
    );
    expect(one?.alternativeTo).toEqual([other?.id]);
    expect(other?.alternativeTo).toEqual([one?.id]);
  });

  test('duties that both stand are none', async () => {
    const found = await commitments(draft('Chile shall withdraw its troops. Peru shall release all prisoners.'));
    expect(found.flatMap(({ alternativeTo }) => alternativeTo)).toEqual([]);
  });
});
