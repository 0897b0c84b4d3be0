import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { align, compare, compareWordings, directionFor, readDocument, readSources, UNRELATED } from '../src/index.js';

const english = loadEnglish();

const treaty = (...articles: string[]) => treatyBetween('Norway and Chile', ...articles);

async function treatyBetween(parties: string, ...articles: string[]) {
  const text = `# Treaty between ${parties}\n\n${articles.map((words, i) => `Article ${i + 1}\n\n${words}`).join('\n\n')}\n`;
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'treaty.md' });
  if (source === undefined) throw new Error('the treaty gave no source');
  return readDocument({ ...source, kind: 'agreement' }, english);
}

const clauses = (...texts: string[]) => texts.map((text) => ({ text, label: null }));
const HARBOUR =
  'The Parties shall keep the harbours of the northern coast open to the ships of all nations at all seasons.';
const TROOPS =
  'Norway shall withdraw its troops from the islands within thirty days after the signature of this Treaty.';
const FISH = 'The catch of herring in the common waters shall be counted each year by a committee of both Parties.';
const FUND =
  'Chile shall pay ten million crowns into the reconstruction fund for the villages of the southern islands.';

describe('which clause became which', () => {
  test('the same texts are unchanged, whatever their white space', () => {
    const kinds = align(clauses(HARBOUR, TROOPS), clauses(HARBOUR.replace(/ /g, '\n'), TROOPS)).map(({ kind }) => kind);
    expect(kinds).toEqual(['unchanged', 'unchanged']);
  });

  test('an article put in before moves nothing', () => {
    expect(align(clauses(HARBOUR, TROOPS), clauses(FISH, HARBOUR, TROOPS)).map(({ kind }) => kind)).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
  });

  test('a clause that changed its place is moved, and told so though its words changed as well', () => {
    const moved = align(
      clauses(HARBOUR, TROOPS, FISH, FUND),
      clauses(TROOPS, FISH, FUND, HARBOUR.replace('all nations', 'both Parties')),
    );
    expect(moved.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged', 'moved-and-changed']);
    expect(moved.at(-1)?.old).toEqual([0]);
  });

  test('a clause cut in two is split, and two put together are merged', () => {
    const whole = `${HARBOUR} ${FUND}`;
    expect(align(clauses(TROOPS, whole), clauses(TROOPS, HARBOUR, FUND)).map(({ kind }) => kind)).toContain('split');
    expect(align(clauses(HARBOUR, FUND, TROOPS), clauses(whole, TROOPS)).map(({ kind }) => kind)).toContain('merged');
  });

  test('a short clause in other words stays itself where nothing else could have become it', () => {
    const short = 'Norway shall withdraw its troops within 24 hours.';
    const soft = 'Norway will seek to withdraw its troops without undue delay.';
    const kinds = align(clauses(HARBOUR, short, FUND), clauses(HARBOUR, soft, FUND)).map(({ kind }) => kind);
    expect(kinds).toEqual(['unchanged', 'changed', 'unchanged']);
  });

  test('what has no likeness is gone and new, and not paired by its number', () => {
    expect(align(clauses(HARBOUR), clauses(FUND)).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });

  test('a clause written anew between two that stayed is told by what it is about', () => {
    const old = 'The number of guns on the islands of the strait will be limited to 600.';
    const anew = 'Guns on the strait: capped at 800, islands included.';
    const other = 'Lighthouses are painted white.';
    expect(align(clauses(HARBOUR, old, FUND), clauses(HARBOUR, other, anew, FUND)).map(({ kind }) => kind)).toEqual([
      'unchanged',
      'new',
      'changed',
      'unchanged',
    ]);
    expect(align(clauses(HARBOUR, other, FUND), clauses(HARBOUR, anew, FUND)).map(({ kind }) => kind)).toEqual([
      'unchanged',
      'gone',
      'new',
      'unchanged',
    ]);
  });

  test('every clause of both texts stands in one alignment, whatever the texts are', () => {
    const words = fc.array(fc.array(fc.constantFrom('sea', 'land', 'ship', 'pay', 'shall', 'not'), { maxLength: 12 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const old = clauses(...a.map((list) => list.join(' ')));
        const fresh = clauses(...b.map((list) => list.join(' ')));
        const found = align(old, fresh);
        const numbers = (list: readonly number[]) => [...list].sort((x, y) => x - y);
        expect(numbers(found.flatMap((one) => one.old))).toEqual(old.map((_, i) => i));
        expect(numbers(found.flatMap((one) => one.new))).toEqual(fresh.map((_, i) => i));
      }),
    );
  });
});

describe('what a change does', () => {
  test.each([
    ['Norway shall withdraw its troops.', 'Norway will seek to withdraw its troops.', 'modality', 'weaker'],
    ['Norway may withdraw its troops.', 'Norway shall withdraw its troops.', 'modality', 'stronger'],
    ['Norway shall withdraw its troops.', 'Norway shall withdraw its troops within 30 days.', 'deadline', 'stronger'],
    [
      'Norway shall withdraw its troops within 30 days.',
      'Norway shall withdraw its troops within 60 days.',
      'deadline',
      'weaker',
    ],
    [
      'Norway shall withdraw its troops within 24 hours.',
      'Norway shall withdraw its troops without undue delay.',
      'deadline',
      'weaker',
    ],
    [
      'Chile shall pay 10 million euros to Norway.',
      'Chile shall pay 20 million euros to Norway.',
      'amount',
      'stronger',
    ],
    ['Norway shall withdraw its troops.', 'Norway and Peru shall withdraw their troops.', 'bearer', 'stronger'],
    ['Norway shall withdraw its troops.', 'Peru shall withdraw its troops.', 'bearer', 'different'],
  ])('%s → %s', async (before, after, element, direction) => {
    const { changes } = compareWordings(await treaty(before), await treaty(after));
    expect(changes.map((change) => [change.element, change.direction])).toContainEqual([element, direction]);
  });

  test('both ways round, the direction is the opposite', async () => {
    const [a, b] = [
      await treaty('Chile should assist Norway.'),
      await treaty('Chile shall assist Norway within 10 days.'),
    ];
    expect(compareWordings(a, b).direction).toBe('stronger');
    expect(compareWordings(b, a).direction).toBe('weaker');
  });

  test('stronger in one element and weaker in another is different, never a sum', async () => {
    const a = await treaty('Norway should withdraw its troops within 30 days.');
    const b = await treaty('Norway shall withdraw its troops.');
    expect(compareWordings(a, b).direction).toBe('different');
  });

  test('other words for the same elements change nothing', async () => {
    const a = await treaty('Norway shall withdraw its troops within 30 days.');
    const b = await treaty('Within 30 days, Norway shall withdraw its troops.');
    expect(compareWordings(a, b).changes).toEqual([]);
  });

  test.each([
    [
      'Upon the entry into force of the present Treaty, Norway shall withdraw its troops.',
      'Upon the entry into force of this Treaty, Norway shall withdraw its troops.',
    ],
    ['Norway shall count the herring each year.', 'Norway shall count the herring every year.'],
  ])('%s → %s changes nothing', async (before, after) => {
    expect(compareWordings(await treaty(before), await treaty(after)).changes).toEqual([]);
  });

  test.each([
    ['for 15 years', 'for ten years', ['weaker']],
    ['for 15 years', 'indefinitely', ['stronger']],
    ['for fifteen years', 'for 15 years', []],
    ['for some years', 'for 15 years', []],
    ['for 24 months', 'for 2 years', []],
  ])('a treaty in force %s → %s', async (before, after, directions) => {
    const inForce = async (time: string) => await treaty(`This Treaty shall remain in force ${time}.`);
    const { changes } = compareWordings(await inForce(before), await inForce(after));
    expect(changes.filter(({ element }) => element === 'term').map(({ direction }) => direction)).toEqual(directions);
  });

  test.each([
    [
      'Norway shall leave the islands under monitoring of the Council.',
      'Norway shall leave the islands under Council monitoring.',
    ],
    ['The boats shall be returned by Norway.', 'Norway shall return the boats.'],
    ['Chile shall pay three thousand crowns to Norway.', 'Chile shall pay 3,000 crowns to Norway.'],
    ['The fund shall hold boats, nets and lamps.', 'The fund shall hold lamps, boats and nets.'],
  ])('what both say is nothing that came or went: %s → %s', async (before, after) => {
    const { changes } = compareWordings(await treaty(before), await treaty(after));
    expect(changes.filter(({ direction }) => direction !== 'different')).toEqual([]);
    expect(changes.filter(({ element }) => ['condition', 'amount', 'list'].includes(element))).toEqual([]);
  });

  test.each([
    // No commitment is read from a note without a verb, and its number counts all the same.
    ['Guns on the islands: limited to 600.', 'Guns on the islands: capped at 800.', 'amount', 'weaker', ['600', '800']],
    ['Guns on the islands: at least 600.', 'Guns on the islands: at least 800.', 'amount', 'stronger', ['600', '800']],
    ['The catch was 600 tons.', 'The catch was 800 tons.', 'amount', 'different', ['600', '800']],
    [
      'This Treaty is done on 3 May 2031.',
      'This Treaty is done on 4 June 2031.',
      'date',
      'different',
      ['3 May', '4 June'],
    ],
    [
      'The fund holds boats, nets and lamps.',
      'The fund holds boats, nets, ropes and lamps.',
      'list',
      'different',
      ['nets and lamps', 'ropes'],
    ],
  ])('%s → %s: %s is %s', async (before, after, element, direction, words) => {
    const { changes } = compareWordings(await treaty(before), await treaty(after));
    const found = changes.filter((change) => change.element === element);
    expect(found.map((change) => change.direction)).toEqual([direction]);
    expect(found[0]?.old?.words).toContain(words[0]);
    expect(found[0]?.new?.words).toContain(words[1]);
  });

  test('a ban that holds in fewer cases is weaker', async () => {
    const [all, some] = [
      await treaty('Norway shall not station troops in Chile.'),
      await treaty('Norway shall not station troops in Chile in peacetime.'),
    ];
    expect(compareWordings(all, some).direction).toBe('weaker');
    expect(compareWordings(some, all).direction).toBe('stronger');
  });

  test('names are counted against each other, and descriptions are not', async () => {
    const bearer = async (before: string, after: string) =>
      compareWordings(await treaty(before), await treaty(after))
        .changes.filter(({ element }) => element === 'bearer')
        .map(({ direction }) => direction);
    expect(await bearer('Norway shall withdraw.', 'Norway, Peru and Chile shall withdraw.')).toEqual(['stronger']);
    expect(
      await bearer('The Norwegian garrison shall withdraw.', 'A joint group of Norway and Peru shall withdraw.'),
    ).not.toContain('stronger');
  });

  test('who is meant by “the Parties” is no change of each clause', async () => {
    const [before, after] = ['Archives shall be returned.', 'Archives shall be returned without delay.'];
    const old = await treatyBetween('Norway and Chile', before);
    const fresh = await treatyBetween('Norway, Chile and Peru', after);
    expect(compareWordings(old, fresh).changes.map(({ element }) => element)).toEqual(['deadline']);
  });

  test('a judgement of one’s own is told once, and a word for the same deed is no other act', async () => {
    const elements = async (before: string, after: string) =>
      compareWordings(await treaty(before), await treaty(after)).changes.map(({ element }) => element);
    expect(await elements('Chile shall send 20 boats.', 'Chile shall send 20 boats as it deems necessary.')).toEqual([
      'judgement',
    ]);
    expect(await elements('The border will be confirmed.', 'The border will be reconfirmed.')).not.toContain('act');
  });

  test('a duty that ends sooner is never stronger', async () => {
    const [long, short] = [
      await treaty('Chile shall maintain 5,000 soldiers in Norway until 31 December 2030.'),
      await treaty('Chile shall maintain 5,000 soldiers in Norway until 30 June 2028.'),
    ];
    expect(compareWordings(long, short).direction).not.toBe('stronger');
    expect(compareWordings(short, long).direction).not.toBe('weaker');
  });

  test('the force of a verb is shown with what it hangs on', async () => {
    const { changes } = compareWordings(
      await treaty('Norway shall not deploy troops.'),
      await treaty('Norway will seek to deploy no troops.'),
    );
    const force = changes.find(({ element }) => element === 'modality');
    expect([force?.old?.words, force?.new?.words]).toEqual(['shall not deploy', 'will seek to']);
  });

  test('what is stronger for the others weighs on the bearer', async () => {
    const pair = compareWordings(await treaty('Norway may pay Chile.'), await treaty('Norway shall pay Chile.'));
    expect(directionFor(pair, 'CHL')).toBe('stronger');
    expect(directionFor(pair, 'NOR')).toBe('weaker');
  });
});

describe('two texts', () => {
  test('a definition that changed is listed at every clause that uses its term', async () => {
    const rest = ['The Area shall be open to the ships of all nations at all seasons.', TROOPS];
    const old = await treaty('“Area” means the northern islands.', ...rest);
    const fresh = await treaty('“Area” means the northern and the southern islands.', ...rest);
    const { pairs } = compare(old, fresh);
    const using = pairs.filter(({ definitions }) => definitions.includes('Area'));
    expect(using.map(({ new: [clause] }) => clause?.place)).toContain('Art. 2');
    expect(using.map(({ new: [clause] }) => clause?.place)).not.toContain('Art. 3');
  });

  test('texts that have nothing to do with each other say so', async () => {
    const { related } = compare(await treaty(HARBOUR, FISH), await treaty(TROOPS, FUND));
    expect(related).toBeLessThan(UNRELATED);
  });

  test('a text compared with itself is unchanged in every clause', async () => {
    const one = await treaty(HARBOUR, TROOPS, FISH, FUND);
    const { counts, pairs } = compare(one, one);
    expect(counts.unchanged).toBe(pairs.length);
  });
});
