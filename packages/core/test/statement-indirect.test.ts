/** Indirect speech, attitudes and nouns of saying: where the content begins and ends. */
import { describe, expect, it } from 'vitest';
import { saidIn, statementsOf } from './statements-of.js';

describe('indirect speech', () => {
  it.each([
    // The conjunction belongs to the content, as a translator would quote it.
    ['Marden said that the harbour would stay open.', 'Marden', 'that the harbour would stay open'],
    ['Marden said the harbour would stay open.', 'Marden', 'the harbour would stay open'],
    ['The ministry denied that troops had crossed the river.', 'The ministry', 'that troops had crossed the river'],
    ['Marden told parliament that the truce was over.', 'Marden', 'that the truce was over'],
    ['Marden told a crowd in the capital on Monday that the truce was over.', 'Marden', 'that the truce was over'],
    ['Reporters asked whether the truce was over.', 'Reporters', 'whether the truce was over'],
    ['The envoy explained how the fund would work.', 'The envoy', 'how the fund would work'],
    ['A survey found that most islanders oppose the pact.', 'A survey', 'that most islanders oppose the pact'],
    ['The memo says the base will close in spring.', 'The memo', 'the base will close in spring'],
    ['Marden promised to close the base.', 'Marden', 'to close the base'],
    ['The general refused to answer questions.', 'The general', 'to answer questions'],
    ['Marden denied having met the envoy.', 'Marden', 'having met the envoy'],
    ['Marden urged the islanders to stay calm.', 'Marden', 'the islanders to stay calm'],
    ['Marden called the plan a fraud.', 'Marden', 'the plan a fraud'],
    ['Marden described the plan as a fraud.', 'Marden', 'the plan as a fraud'],
    ['Marden accused the general of lying.', 'Marden', 'the general of lying'],
    ['Marden rejected the proposal.', 'Marden', 'the proposal'],
    ['Marden stressed, however, that the truce was over.', 'Marden', 'that the truce was over'],
    ['Marden added, without elaborating, that the truce was over.', 'Marden', 'that the truce was over'],
    ['Marden called for new elections.', 'Marden', 'new elections'],
    ['The envoy hopes that talks will resume.', 'The envoy', 'that talks will resume'],
    ['The envoy is confident that talks will resume.', 'The envoy', 'that talks will resume'],
    ['Islanders are worried about the price of grain.', 'Islanders', 'the price of grain'],
    ['Marden repeated her claim that the vote was stolen.', 'Marden', 'her claim that the vote was stolen'],
  ])('%s', (text, source, content) => {
    expect(saidIn(text)).toEqual([[source, content]]);
  });

  it.each([
    ['The harbour will stay open, officials said.', 'officials'],
    ['The harbour will stay open, according to officials.', 'officials'],
    ['According to officials, the harbour will stay open.', 'officials'],
    ['As the paper reported on Monday, the harbour will stay open.', 'the paper'],
    ['The harbour will stay open, said Cora Marden, who runs the port.', 'Cora Marden'],
  ])('takes the whole sentence around an aside: %s', (text, source) => {
    const [statement, ...rest] = statementsOf(text);
    expect(rest).toEqual([]);
    expect(statement?.source).toContain(source);
    expect(statement?.content.toLowerCase()).toBe('the harbour will stay open');
  });

  it('takes both halves around an aside in the middle', () => {
    expect(saidIn('The harbour, officials said, will stay open.')).toEqual([
      ['officials', 'The harbour … will stay open'],
    ]);
  });

  it('gives a statement each to verbs that share a speaker', () => {
    const found = statementsOf('Marden praised the envoys and condemned the raid.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['Marden', 'the envoys'],
      ['Marden', 'the raid'],
    ]);
  });

  it('ends the content before the next verb of saying of the same speaker', () => {
    const [first, second] = statementsOf('Marden said that the vote was over, adding that she had won.');
    expect(first?.content).toBe('that the vote was over');
    expect(second).toMatchObject({ source: 'Marden', content: 'that she had won' });
  });

  it('keeps the negation in the cue, so that a denial is not read as a claim', () => {
    expect(statementsOf('Marden did not say whether the truce was over.')[0]?.cue).toBe('did not say');
  });

  it('leaves the source empty where nobody is named', () => {
    const [statement] = statementsOf('The talks are expected to resume on Monday.');
    expect(statement).toMatchObject({ source: '', speaker: null, party: null });
    expect(statement?.content).toContain('to resume');
  });

  it('tells only the outermost speaker: what is said inside is their word', () => {
    expect(saidIn('Marden said that the general had accused the envoys of lying.')).toEqual([
      ['Marden', 'that the general had accused the envoys of lying'],
    ]);
  });
});

describe('no statement', () => {
  it.each([
    'Snow fell on the capital for three days.',
    'The statement is three pages long.',
    'The state of the roads is poor.',
    'The claims office opens at nine.',
    'A call lasted ten minutes.',
    'The report was bound in leather.',
    'Ships passed the lighthouse at dawn.',
    'The writer lives in a small house by the sea.',
    'The announcement came on a Tuesday.',
    'Trains run according to the timetable of 2019.',
    'The telling blow fell in the ninth minute.',
    'Her sayings are popular in the north.',
    'The committee has twelve members.',
    'The treaty entered into force in June.',
    'The general walked to the window and opened it.',
    'They took on water and sank.',
    'The price of grain rose by a third.',
  ])('finds nothing said in: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('does not take the one spoken to for what is said', () => {
    for (const { content } of statementsOf('Marden told the envoys that the truce was over.')) {
      expect(content).not.toContain('envoys');
    }
  });

  it('does not take a day for what is said', () => {
    expect(saidIn('Marden said Monday that the truce was over.')).toEqual([['Marden', 'that the truce was over']]);
    // Nor for what is agreed on.
    const agreed = saidIn('Aland and Bland agreed on Thursday to pull heavy weapons back from their frontier.');
    expect(agreed.filter(([, content]) => content.includes('Thursday'))).toEqual([]);
  });

  it('does not take a relative clause about the speaker for what is said', () => {
    const found = saidIn('Marden, who lives in the north, said the truce was over.');
    expect(found).toEqual([['Marden', 'the truce was over']]);
  });
});
