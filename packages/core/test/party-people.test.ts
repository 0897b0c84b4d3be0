// Whom a person's name means at a date, and for which party the person speaks then.
import { findParties, holderOf, personByName } from '@casus/core';
import { describe, expect, test } from 'vitest';

function people(text: string, date?: string): string[] {
  return findParties(text, undefined, date)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, party }) => `${name}=${party}`);
}

describe('people by date', () => {
  test('a person speaks for a party while in office', () => {
    expect(people('Angela Merkel spoke.', '2016-04-01')).toEqual(['Angela Merkel=DEU']);
    expect(people('Angela Merkel spoke.', '2024-04-01')).toEqual(['Angela Merkel=null']);
    expect(findParties('Angela Merkel spoke.', undefined, '2024-04-01')[0]?.once).toBe('DEU');
  });

  test('one person, several posts and parties', () => {
    expect(personByName('Jens Stoltenberg', '2010-01-01')?.party).toBe('NOR');
    expect(personByName('Jens Stoltenberg', '2018-01-01')?.party).toBe('NATO');
    expect(personByName('Donald Tusk', '2016-01-01')?.party).toBe('EU');
    expect(personByName('Donald Tusk', '2025-01-01')?.party).toBe('POL');
    expect(personByName('Ban Ki-moon', '2005-01-01')?.office).toBe('foreign minister');
  });

  test('a post has a holder on each day', () => {
    expect(holderOf('GBR', 'prime minister', '2003-03-20')).toBe('Tony Blair');
    expect(holderOf('KOR', 'president', '2019-06-30')).toBe('Moon Jae-in');
    expect(holderOf('KOR', 'president', '1920-01-01')).toBeNull();
    expect(holderOf('KOR', 'no such post', '2019-06-30')).toBeNull();
  });

  test('foreign ministers of small states are known in their terms, and not outside them', () => {
    expect(personByName('Gabriela Sommerfeld', '2024-03-05')?.party).toBe('ECU');
    expect(personByName('Rashid Meredov', '2010-01-01')?.office).toBe('foreign minister');
    expect(holderOf('TZA', 'foreign minister', '2023-01-01')).toBe('Stergomena Tax');
    expect(holderOf('CHL', 'foreign minister', '2022-02-20')).toBeNull();
    expect(people('Gabriela Sommerfeld spoke.', '2019-03-05')).toEqual(['Gabriela Sommerfeld=null']);
  });

  test('spellings lead to one person', () => {
    for (const name of ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan'])
      expect(personByName(name, '2020-01-01')?.name).toBe('Recep Tayyip Erdoğan');
    expect(personByName('Sergey Lavrov', '2020-01-01')?.name).toBe('Sergei Lavrov');
    expect(personByName('Kim Jong Un', '2020-01-01')?.name).toBe('Kim Jong-un');
    expect(personByName('Abdel Fattah al-Sisi', '2020-01-01')?.party).toBe('EGY');
  });

  test('an unknown or a common name is nobody', () => {
    expect(personByName('Orla Brandvik')).toBeNull();
    expect(personByName('Kim', '2020-01-01')).toBeNull();
    expect(personByName('')).toBeNull();
  });
});

describe('short names in a text', () => {
  test('a full name is remembered for the short ones that follow', () => {
    expect(people('Condoleezza Rice arrived. Rice said little.', '2006-01-01')).toEqual([
      'Condoleezza Rice=USA',
      'Condoleezza Rice=USA',
    ]);
    expect(people('Rice said little.', '2006-01-01')).toEqual([]);
  });

  test('a minister whose surname is a word or many people’s needs more than it', () => {
    expect(people('Stergomena Tax agreed.', '2023-01-01')).toEqual(['Stergomena Tax=TZA']);
    for (const text of [
      'Tax was raised.',
      'The Dow fell.',
      'Moses said that it was late.',
      'Fall came early.',
      'Friday is the day.',
    ])
      for (const date of ['2017-06-01', '2019-06-01', '2023-01-01', '2024-12-01', '2026-03-05'])
        expect(people(text, date)).toEqual([]);
  });

  test('a title tells who is meant at the date', () => {
    expect(people('President Bush signed it.', '1990-06-01')).toEqual(['George H.W. Bush=USA']);
    expect(people('President Bush signed it.', '2005-06-01')).toEqual(['George W. Bush=USA']);
    expect(people('South Korean President Lee and Singapore waited.', '2010-06-01')).toEqual(['Lee Myung-bak=KOR']);
  });

  test('heads of state and government are known by the surname alone', () => {
    expect(people('On Monday Macron called Zelenskyy.', '2024-03-01')).toEqual([
      'Emmanuel Macron=FRA',
      'Volodymyr Zelensky=UKR',
    ]);
  });

  test('middle initials are passed over', () => {
    expect(people('Barack H. Obama and Joseph R. Biden Jr. met.', '2012-01-01')).toEqual([
      'Barack Obama=USA',
      'Joe Biden=USA',
    ]);
  });

  test('ministers are found by a full name in any of its spellings', () => {
    expect(people('Dmitri Peskov answered.', '2022-01-01')).toEqual(['Dmitry Peskov=RUS']);
  });
});

describe('namesakes', () => {
  test.each([
    ['a stranger of the same surname', 'Orla Macron bakes bread. Macron has two shops.', '2024-03-01'],
    ['a tower', 'Trump Tower and the Clinton Foundation stand in the city.', '2019-01-01'],
    ['a common surname with no title', 'Brown and May went home.', '2018-01-01'],
    ['a surname that is a word', 'Begin the talks. Win or lose. Store the arms.', '2024-03-01'],
    ['a minister of another state', 'Brazilian President Macron is a fiction.', '2024-03-01'],
    ['a word in capitals', 'The FICO score fell.', '2024-03-01'],
    ['a given name that is a surname', 'Ahmed and Gabriel waited.', '2018-01-01'],
    ['a pronoun', 'He said so.', '2024-03-01'],
  ])('%s is nobody', (_, text, date) => {
    expect(people(text, date)).toEqual([]);
  });

  test('another state’s prime minister is not the defence minister of the same name', () => {
    const text = 'Defence Minister Pedro Sánchez spoke in Bogota. Sánchez said that the army would stay.';
    expect(people(text, '2026-03-04')).toEqual([]);
    expect(people(`Spain's ${text}`, '2026-03-04')).toEqual(['Pedro Sánchez=ESP', 'Pedro Sánchez=ESP']);
    expect(people('Prime Minister Pedro Sánchez spoke in Bogota.', '2026-03-04')).toEqual(['Pedro Sánchez=ESP']);
  });

  test('a head of government long gone is not meant by a bare surname', () => {
    expect(people('Thatcher Street is closed.', '2024-01-01')).toEqual([]);
    expect(people('Major changes are due.', '2024-01-01')).toEqual([]);
  });
});
