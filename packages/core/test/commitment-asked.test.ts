import { describe, expect, test } from 'vitest';
import { readingOf } from './commitments-of.js';

describe('what a joint declaration asks or opposes', () => {
  test.each([
    ['We call on Norway to withdraw its troops from the islands.'],
    ['We call on all UN Member States to withdraw their troops from the islands.'],
    ['We reaffirm our friendship and urge Norway to withdraw its troops from the islands.'],
    ['Norway must withdraw its troops from the islands.'],
    ['We call on Norway to release all sailors and to withdraw its troops from the islands.'],
    ['We welcomed the progress made by Norway and encouraged it to withdraw its troops from the islands.'],
  ])('what a joint declaration asks of others is a stand and no commitment of theirs: %s', async (words) => {
    const text = `JOINT DECLARATION OF CHILE AND PERU\n\nWe, the President of Chile and the President of Peru, declare as follows:\n\n1. Chile and Peru shall release all prisoners.\n\n2. ${words}\n`;
    const found = await readingOf(text);
    expect(found.commitments.filter(({ act }) => act === 'withdraw')).toEqual([]);
    if (!/encouraged/.test(words) && words.startsWith('We'))
      expect(found.positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual(['CHL demands', 'PER demands']);
  });

  test('what a joint declaration opposes is a stand of its makers, and what it regrets is none', async () => {
    const text =
      'JOINT DECLARATION OF CHILE AND PERU\n\nWe, the President of Chile and the President of Peru, declare as follows:\n\n1. Chile and Peru shall release all prisoners.\n\n2. We strongly oppose any change of the border by force.\n\n3. We are concerned about the fighting in Norway.\n';
    const { positions } = await readingOf(text);
    expect(positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual(['CHL opposes', 'PER opposes']);
  });
});
