import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { actOfNorm } from '../src/commitment/act-of-norm.js';
import { chunksOf } from '../src/commitment/chunks.js';
import { normsOf } from '../src/commitment/passes.js';
import { quoteOf, wordsOf } from '../src/commitment/quote-of.js';
import { Tree } from '../src/words/tree.js';

const english = loadEnglish();

/** The norms of a text as `modality act: quoted words`, in the order of the text. */
function norms(text: string, listed = false): string[] {
  return english.read(text).flatMap((sentence) => {
    const found = normsOf(new Tree(sentence), listed);
    return found.map((norm) => {
      const quote = quoteOf(norm, found).map(([start, end]) => text.slice(start, end));
      return `${norm.modality} ${actOfNorm(norm).act}: ${quote.join(' … ')}`;
    });
  });
}

describe('what binds', () => {
  test.each([
    ['Maravia shall consult Tessaly.', 'duty consult'],
    ['Maravia shall not deploy troops in Tessaly.', 'prohibition refrain'],
    ['Maravia may withdraw its forces.', 'permission withdraw'],
    ['Maravia should release all prisoners.', 'aspiration release'],
    ['Maravia undertakes to withdraw its troops.', 'duty withdraw'],
    ['Maravia agrees not to attack Tessaly.', 'prohibition refrain'],
    ['Maravia will seek to lift sanctions.', 'aspiration lift-sanctions'],
    ['Maravia is ready to hold talks.', 'aspiration negotiate'],
    ['Maravia reaffirms its respect for the independence of Tessaly.', 'declaration respect'],
    ['All prisoners shall be released.', 'duty release'],
  ])('%s', (text, expected) => {
    expect(norms(text).map((norm) => norm.split(':')[0])).toEqual([expected]);
  });

  test('two acts under one verb are two norms, each with its own words', () => {
    expect(norms('Maravia shall withdraw its troops and release all prisoners.')).toEqual([
      'duty withdraw: Maravia shall withdraw its troops',
      'duty release: release all prisoners',
    ]);
  });

  test('two verbs with one object stay one norm', () => {
    expect(norms('The Parties will maintain and develop their defence cooperation.')).toHaveLength(1);
  });

  test('a point without a finite verb binds where it stands in a list', () => {
    expect(
      norms('Release of all hostages and unlawfully held persons.', true).map((norm) => norm.split(':')[0]),
    ).toEqual(['duty release']);
  });
});

describe('what is denied', () => {
  test.each([
    ['Under no circumstances may Maravia station troops in the zone.', 'prohibition'],
    ['At no time shall Maravia attack Tessaly.', 'prohibition'],
    ['Maravia shall no longer support armed groups.', 'prohibition'],
    ['Maravia will in no way hinder the passage of ships.', 'prohibition'],
    ['It shall be unlawful for Maravia to lay mines.', 'prohibition'],
    ['The use of force is prohibited.', 'prohibition'],
    ['Maravia shall not fail to inform Tessaly of the exercise.', 'duty'],
    ['Maravia shall not only withdraw its troops.', 'duty'],
  ])('%s', (text, modality) => {
    expect(norms(text).map((norm) => norm.split(' ')[0])).toEqual([modality]);
  });

  test.each([
    'The reservation is prohibited by the treaty.',
    'The reservation is not prohibited.',
    'The port was banned last year.',
  ])('binds nobody anew: %s', (text) => {
    expect(norms(text)).toEqual([]);
  });
});

test('a clause behind "unless" is the case of a ban and no duty', () => {
  expect(norms('Officers of Maravia will not enter the zone unless accompanied by a monitor.')).toEqual([
    'prohibition refrain: Officers of Maravia will not enter the zone unless accompanied by a monitor',
  ]);
});

describe('what a party guarantees', () => {
  test.each([
    ['Maravia guarantees the safety of the corridor.', ['duty other: Maravia guarantees the safety of the corridor']],
    ['Maravia guarantees the security of Tessaly.', ['duty defend: Maravia guarantees the security of Tessaly']],
    // What it was for, and what was done, promise nothing.
    ['Maravia came to guarantee the safety of the corridor.', []],
    ['Maravia guaranteed the safety of the corridor in 1990.', []],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

describe('a point that says what is, where it orders', () => {
  test.each([
    ['The northern district is returned to Maravia by 20 May 2031.', 'duty other'],
    ['An exchange of prisoners of war is carried out.', 'duty release'],
    ['A redeployment of forces to be carried out from the city.', 'duty withdraw'],
  ])('%s', (text, expected) => {
    expect(norms(text, true).map((norm) => norm.split(':')[0])).toEqual([expected]);
    // Outside of a list it tells.
    if (!text.includes('to be')) expect(norms(text)).toEqual([]);
  });

  test.each([
    ['The northern district is described in the annex.'],
    ['The northern district was returned to Maravia.'],
    ['The northern district is not returned to Maravia.'],
  ])('but not: %s', (text) => {
    expect(norms(text, true)).toEqual([]);
  });
});

test('a zone in which nothing flies is no ban on zones', () => {
  expect(norms('The two sides agreed to designate no-fly zones.')[0]).toMatch(/^duty/);
});

describe('which act', () => {
  test.each([
    ['Maravia shall assist Tessaly if either is attacked.', 'duty defend'],
    ['Maravia shall assist Tessaly in the event of aggression.', 'duty defend'],
    ['Maravia shall assist Tessaly in rebuilding its ports.', 'duty other'],
    ['Maravia shall halt all military exercises near the border.', 'duty refrain'],
    ['Maravia shall hold joint military exercises with Tessaly.', 'duty assist'],
  ])('%s', (text, expected) => {
    expect(norms(text).map((norm) => norm.split(':')[0])).toEqual([expected]);
  });
});

describe('a bare verb behind "that"', () => {
  test.each([
    ['That a buffer zone be established along the line.', 'duty'],
    ['That Maravia withdraw its forces from the island.', 'duty'],
    ['That no troops be stationed in the valley.', 'prohibition'],
    ['The Parties agree that the line be monitored by observers.', 'duty'],
    ['The mediators propose that all prisoners be released.', 'aspiration'],
  ])('binds: %s', (text, modality) => {
    expect(norms(text).map((norm) => norm.split(' ')[0])).toContain(modality);
  });

  test.each([
    // Told as a fact, or felt.
    ['That the zone is established pleases Maravia.'],
    ['The observers report that the zone was established.'],
    ['Maravia believes that the line be gone.'],
  ])('does not where nothing is asked: %s', (text) => {
    expect(norms(text)).toEqual([]);
  });
});

describe('what does not bind', () => {
  test.each([
    ['The war began in the north.'],
    ['Nothing in this Treaty shall be construed as affecting the rights of the Parties.'],
    ['This Treaty shall enter into force on the day of signature.'],
    ['This Agreement shall take effect as soon as the two sides exchange the text.'],
    ['The two sides agreed to the following in order to carry out the declaration:'],
    ['Recalling the talks in Port Averil, the Parties met.'],
    ['The minister who may resign spoke at length.'],
    ['The bridge was destroyed by troops that had agreed terms earlier.'],
  ])('%s', (text) => {
    expect(norms(text)).toEqual([]);
  });

  test('a noun alone is no norm outside a list', () => {
    expect(norms('Release of all hostages and unlawfully held persons.')).toEqual([]);
  });

  test('the case in which a duty falls due is no duty of its own', () => {
    expect(norms('If Tessaly should be attacked, Maravia shall assist it.')).toHaveLength(1);
  });
});

describe('the phrases that hang on an act', () => {
  const chunks = (text: string) =>
    english.read(text).flatMap((sentence) => {
      const found = normsOf(new Tree(sentence), false);
      return found.flatMap((norm) =>
        chunksOf(norm, wordsOf(norm, found)).map(({ element, range }) => `${element}: ${text.slice(...range)}`),
      );
    });

  test('a condition that must come true is the trigger', () => {
    expect(chunks('Maravia shall defend Tessaly if Tessaly is attacked.')).toContain('trigger: if Tessaly is attacked');
  });

  test('a reservation is a condition, not a trigger', () => {
    const found = chunks('Maravia shall defend Tessaly in accordance with its constitution.');
    expect(found).toContain('condition: in accordance with its constitution');
    expect(found.some((chunk) => chunk.startsWith('trigger'))).toBe(false);
  });

  test('a plain duty has none', () => {
    expect(chunks('Maravia shall defend Tessaly.')).toEqual([]);
  });
});
