/** What is no stand: facts, forecasts, questions, reproaches, courtesy, threats, and what somebody else is asked to do. */
import { describe, expect, it } from 'vitest';
import { standsIn } from './positions-of.js';

describe('no stand is read in', () => {
  it.each([
    ['a fact', 'Norway exchanged forty prisoners with Iceland on Monday.'],
    ['an attack', 'Norwegian ships shelled two ports in Iceland overnight.'],
    ['a meeting', 'Delegations from Norway and Iceland held talks in Bergen.'],
    ['what sides agreed with each other', 'Norway and Iceland agreed to exchange forty prisoners.'],
    ['a forecast', 'Norway could demand a ceasefire next month.'],
    ['a likelihood', 'Norway will probably demand a ceasefire.'],
    ['a question', 'Will Norway accept a ceasefire?'],
    ['what is asked', 'It is unclear whether Norway would accept the ceasefire.'],
    ['the view of somebody without a party', 'Analysts said the sanctions must be lifted.'],
    ["the reporter's own advice", 'The sanctions must be lifted soon.'],
    ['a decision taken', 'Norway said whether it would join NATO.'],
    ['a courtesy', 'Norway welcomed Cora Marden at the airport.'],
    ['a taste', 'Norwegians like the ceasefire.'],
    ['thanks', '"We would like to thank Norway for the ceasefire," Icelandic minister Cora Marden said.'],
    ['what is thought of it', 'Norway considers the ceasefire dead.'],
    ['what cannot be found out', 'Norway said it could not verify the ceasefire.'],
    ['a regret', '"We would regret it should Iceland deploy troops," Norwegian minister Cora Marden said.'],
    [
      'a condition without "if"',
      'Norwegian minister Cora Marden said the islands were lost should Iceland deploy troops.',
    ],
    ['a refusal to speak', 'Norway declined to comment on the ceasefire.'],
    ['words of comfort', 'Norway offered condolences to the families of the prisoners.'],
    ['a refusal to blame', 'Norway declined to condemn the shelling.'],
    ['a threat', '"We will attack their ports," Norwegian minister Cora Marden said.'],
    ['a fact that a party tells', 'Norwegian minister Cora Marden said forty prisoners had returned.'],
    ['a number that a party tells', 'Norwegian minister Cora Marden said the army had lost nine tanks.'],
    ['what must be felt', 'Norwegian minister Cora Marden said people must know about the prisoners.'],
    ['what is still open between two', 'Norway and Iceland have yet to agree on the border.'],
    ['a stand of others than the named', "Norway's critics demand a ceasefire."],
    ['a noun that says nothing of its content', "Norway's demands were long."],
    [
      'what others than those named before promised',
      'Norway closed its border. The two sides signed a deal in which they promised to release the prisoners.',
    ],
    ['what cannot be, for no reason that is given', 'Norway said there could be no ceasefire in winter.'],
    ['what goes on in spite of something', 'Norway fished against the ceasefire line.'],
    ['a question that nobody negotiates', 'Norway wants better weather for the harvest.'],
  ])('%s', (_, text) => {
    expect(standsIn(text)).toEqual([]);
  });

  it('what another is asked to do', () => {
    expect(standsIn('Norway urged Iceland to accept the ceasefire.')).toEqual(['NOR demands ceasefire']);
  });

  it('an empty text, or one of nothing but names', () => {
    expect(standsIn('')).toEqual([]);
    expect(standsIn('Norway. Iceland. Oslo. Reykjavik.')).toEqual([]);
  });
});
