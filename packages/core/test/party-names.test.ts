// What is found of states, organisations and groups in a text, and what only looks like them.
import { findParties, type PartyMention } from '@casus/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Mentions as "words=party", with how they are used where that is no plain name. */
function found(text: string, date?: string): string[] {
  return findParties(text, undefined, date).map(({ start, end, party, use }) => {
    const words = `${text.slice(start, end)}=${party}`;
    return use === 'name' ? words : `${words} (${use})`;
  });
}

const kinds = (text: string): string[] => findParties(text).map(({ kind }: PartyMention) => kind);

describe('names of parties', () => {
  test('official names, short names and abbreviations are one party', () => {
    expect(found('The Republic of Korea, South Korea and the ROK agreed.')).toEqual([
      'Republic of Korea=KOR',
      'South Korea=KOR',
      'ROK=KOR',
    ]);
    expect(found('The U.K., the UK and Great Britain pledged help.')).toEqual([
      'U.K.=GBR',
      'UK=GBR',
      'Great Britain=GBR',
    ]);
  });

  test('the longest name wins', () => {
    expect(found('Papua New Guinea met Equatorial Guinea and Guinea-Bissau.')).toEqual([
      'Papua New Guinea=PNG',
      'Equatorial Guinea=GNQ',
      'Guinea-Bissau=GNB',
    ]);
    expect(found('The UN Security Council voted.')).toEqual(['UN Security Council=UN Security Council']);
    expect(found('The Democratic Republic of the Congo signed.')).toEqual(['Democratic Republic of the Congo=COD']);
  });

  test('a possessive ending stands outside the mention', () => {
    expect(found("Estonia's offer and the United States' reply")).toEqual(['Estonia=EST', 'United States=USA']);
    expect(found('Peru’s envoy')).toEqual(['Peru=PER']);
  });

  test('a hyphen joins two parties', () => {
    expect(found('U.S.-Canadian talks and the Chile-Peru border')).toEqual([
      'U.S.=USA',
      'Canadian=CAN',
      'Chile=CHL',
      'Peru=PER',
    ]);
  });

  test('capitals, seats and peoples are told apart', () => {
    expect(kinds('Oslo and the Kremlin heard Norwegians praise Norway.')).toEqual([
      'capital',
      'seat',
      'demonym',
      'state',
    ]);
  });

  test('a place is told from a government', () => {
    expect(found('Talks were held in Vienna. Vienna said no.')).toEqual(['Vienna=AUT (place)', 'Vienna=AUT']);
    expect(found('The fighting in eastern Chad went on; see the Riga declaration.')).toEqual([
      'Chad=TCD (place)',
      'Riga=LVA (place)',
    ]);
  });

  test('compounds about somebody else are marked', () => {
    expect(found('Turkish-backed fighters and pro-Serbian marchers')).toEqual([
      'Turkish=TUR (compound)',
      'Serbian=SRB (compound)',
    ]);
    expect(found('the Canada-led mission')).toEqual(['Canada=CAN (compound)']);
  });

  test('accents and curly apostrophes do not matter', () => {
    expect(found('Türkiye, Cote d’Ivoire and Sao Tome and Principe voted in Reykjavik')).toEqual([
      'Türkiye=TUR',
      'Cote d’Ivoire=CIV',
      'Sao Tome and Principe=STP',
      'Reykjavik=ISL (place)',
    ]);
  });

  test('groups have their names in small letters too', () => {
    expect(found('The coalition of the willing and European leaders met Western officials.')).toEqual([
      'coalition of the willing=coalition-of-the-willing',
      'European=european-states',
      'Western=western-partners',
    ]);
    expect(found('the SPLM/A (IO) in Juba, South Sudan')[0]).toBe('SPLM/A (IO)=splm-io');
  });

  test('offsets hold within a range of the text', () => {
    const text = 'Norway spoke first. Then Sweden spoke.';
    const [mention] = findParties(text, [20, text.length]);
    expect(mention && text.slice(mention.start, mention.end)).toBe('Sweden');
    expect(findParties(text, [20, text.length])).toHaveLength(1);
  });
});

describe('what must not be found', () => {
  test.each([
    'They told us that who pays is open.',
    'JOIN US TODAY',
    'We had turkey and china plates for dinner.',
    'Turkey sandwiches were served.',
    'It was like a bull in a China shop.',
    'Guinea pigs make good pets.',
    'Michael Jordan and Chad Smith ate lunch with Paris Hilton.',
    'She teaches at American University and reads the Washington Post.',
    'He flew British Airways over the Indian Ocean to the Gulf of Mexico.',
    'The Georgia governor and Atlanta voters backed the Republican primary in Georgia.',
    'Berlin, New Hampshire is a small town.',
    'The Ohio Senate passed a bill.',
    'Lithuanian Americans and African Americans marched.',
    'Asked about west and east, he pointed north.',
    'https://news.example.org/world/jordan-peru-talks',
    'The IRA lets you save for retirement; her ETA is noon; the EPL season starts.',
    'The CHECK FACT MODEL is new.',
    'allies and partners of ours',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('an ambiguous name is read by what stands around it', () => {
    expect(found('Tbilisi hopes that Georgia keeps its border with Armenia.')).toContain('Georgia=GEO');
    expect(found('Senate leaders in Rome argued; the Italian Senate will vote.')).not.toContain('Senate=USA');
    expect(found('Congress must approve, the White House said.')).toContain('Congress=USA');
  });

  test('the words of another name are no name', () => {
    expect(found('New Mexico and Northern Ireland')).toEqual([]);
    expect(found('Jordan, Syria and Egypt')).toHaveLength(3);
  });
});

describe('for every text', () => {
  const word = fc.constantFrom(
    ...[
      'Norway',
      'the',
      'U.S.',
      'President',
      '-',
      ',',
      '. ',
      "'s",
      'and',
      'Kim',
      'Lee',
      '(',
      ')',
      '/',
      'UN',
      '’s',
      '\n',
    ],
    ...['of', 'Republic', 'Korea', 'in', 'backed', 'É', 'SPLM', '\ud83d', 'Minister', 'Foreign', 'X'],
  );
  const text = fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((words) => words.join(' '));

  test('mentions are in order, disjoint, inside the text and not empty', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of findParties(words, undefined, '2020-05-05')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(findParties(words)).toEqual(findParties(words));
      }),
    );
  });

  test('a very long line is read', () => {
    const line = 'Norway and the U.S. met the Republic of the Georgia primary West '.repeat(20_000);
    expect(findParties(line).length).toBe(40_000);
    expect(findParties('Republic of the '.repeat(50_000))).toEqual([]);
    expect(findParties('A.'.repeat(200_000))).toEqual([]);
  });
});
