// The speaker of a position is a person by name, or nobody: its party is told apart.
import { describe, expect, test } from 'vitest';
import { personNamed } from '../src/position/person-name.js';

describe('the speaker of a position', () => {
  test.each([
    ['Marta Velin', 'Marta Velin'],
    ['Prime Minister Marta Velin', 'Marta Velin'],
    ['Staffan de Mistura', 'Staffan de Mistura'],
    ['Abdel Fattah al-Burhan', 'Abdel Fattah al-Burhan'],
    ['Pope Francis', 'Pope Francis'],
    ['Leo XIV', 'Leo XIV'],
    ['Yemen Tim Lenderking', 'Tim Lenderking'],
    ['Davutoglu', 'Davutoglu'],
  ])('%s is a person', (speaker, name) => {
    expect(personNamed(speaker)).toBe(name);
  });

  test.each([
    'Kyiv',
    'United Nations',
    'Saudi Arabia',
    'Russians',
    'White House',
    'State Department',
    'the Leaders of the G7',
    'A top Syrian opposition figure',
    'One of these groups',
    'Secretary',
    'EUCOM',
    'U.S. officials',
    'Donald Trump and House Speaker Paul Ryan',
  ])('%s is none', (speaker) => {
    expect(personNamed(speaker)).toBeNull();
  });

  test('a statement of nobody has none', () => {
    expect(personNamed(null)).toBeNull();
  });
});
