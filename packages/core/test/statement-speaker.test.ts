/** Who speaks: by the full name or description that the document first gives, and for which party. */
import { describe, expect, it } from 'vitest';
import { saidIn, statementsOf } from './statements-of.js';

const speakers = (text: string) => statementsOf(text).map(({ speaker }) => speaker);

describe('the speaker', () => {
  it('gets the full name from a surname or a title with it', () => {
    const text =
      'Foreign Minister Cora Marden arrived on Monday. Ms. Marden said the truce was over. Marden added that talks had failed.';
    expect(speakers(text)).toEqual(['Cora Marden', 'Cora Marden']);
  });

  it('gets the full name also where the headline used the surname first', () => {
    const text = 'Marden rejects the pact\n\nForeign Minister Cora Marden rejected the pact on Monday.';
    expect(speakers(text)).toEqual(['Cora Marden', 'Cora Marden']);
  });

  it('is told by he and she', () => {
    const text =
      'Cora Marden, the foreign minister, met General Viktor Pell on Monday. She said the truce was over. He denied that troops had moved.';
    expect(speakers(text)).toEqual(['Cora Marden', 'Viktor Pell']);
  });

  it('is who spoke, for a participle behind the quotation, and nothing within it', () => {
    const text = '“Land is not something I can sign away,” Marden said, adding that the next round was near.';
    expect(saidIn(text).map(([source]) => source)).toEqual(['Marden', 'Marden']);
  });

  it('is the one who told reporters, whom a comma parts from the verb', () => {
    const text =
      'The plan would have to be put to a vote, the head of the office, Cora Marden, told reporters in Solmar.';
    expect(saidIn(text)).toEqual([['the head of the office, Cora Marden', 'The plan would have to be put to a vote']]);
  });

  it('is not the day on which somebody spoke', () => {
    const text = 'City officials on Tuesday defended the plan.';
    expect(saidIn(text)).toEqual([['City officials', 'the plan']]);
    expect(speakers(text)).toEqual(['City officials']);
    // What stands behind it still belongs to the source.
    expect(saidIn('Officials of the Harbour Ministry rejected the plan.')).toEqual([
      ['Officials of the Harbour Ministry', 'the plan'],
    ]);
  });

  it('is nobody who was only asked', () => {
    expect(saidIn('The ministry, asked whether it would pay, gave no answer.')).toEqual([['', 'whether it would pay']]);
    expect(saidIn('The ministry asked whether it would pay.')).toEqual([['The ministry', 'whether it would pay']]);
  });

  it('is told by it, for a body and never for a person', () => {
    const text = 'General Viktor Pell wrote to the Harbour Ministry. It said the port would close.';
    expect(speakers(text)).toEqual(['Harbour Ministry']);
  });

  it('is who holds the post that is named, not the one named last', () => {
    const text =
      'Defence Minister Abel Stroud met Foreign Minister Cora Marden on Monday. The defence minister said that the pact was dead. The foreign minister said that it was not.';
    expect(speakers(text)).toEqual(['Abel Stroud', 'Cora Marden']);
  });

  it('is the person named behind a post', () => {
    const text = 'Fisheries policy chief Federica Marden said that the quota was unfair.';
    expect(speakers(text)).toEqual(['Federica Marden']);
  });

  it('is the one last called so, for "the minister"', () => {
    const text = 'Cora Marden, the foreign minister, arrived on Monday. The minister said the truce was over.';
    expect(speakers(text)).toEqual(['Cora Marden']);
  });

  it('is the body named before, for "the ministry" and for its initials', () => {
    const text =
      'The Northern Fisheries Council met on Monday. The council rejected the quota. The NFC said the vote was close.';
    expect(speakers(text)).toEqual(['Northern Fisheries Council', 'Northern Fisheries Council']);
  });

  it('is who holds the post that stands before the name, with or without commas', () => {
    const text =
      'Elbonia will keep the port closed, its harbour minister Cora Marden said. It will not pay, its envoy to the League, Abel Stroud, said.';
    expect(speakers(text)).toEqual(['Cora Marden', 'Abel Stroud']);
    expect(saidIn(text)).toEqual([
      ['its harbour minister Cora Marden', 'Elbonia will keep the port closed'],
      ['its envoy to the League, Abel Stroud', 'It will not pay'],
    ]);
    expect(saidIn('Elbonia will not pay, said its harbour minister.')).toEqual([
      ['its harbour minister', 'Elbonia will not pay'],
    ]);
  });

  it('is not the one whose friend the holder of a post is', () => {
    const text = 'The harbour minister, Cora Marden, a friend of General Viktor Pell, said the truce was over.';
    expect(speakers(text)).toEqual(['Cora Marden']);
  });

  it('is the noun that a relative clause describes', () => {
    const text = 'The pact was drafted by Cora Marden, who said it would hold.';
    expect(speakers(text)).toEqual(['Cora Marden']);
  });

  it('stays a description where no name is given, and later ones mean the same', () => {
    const text = 'A senior harbour official said the port would close. The official added that ships would wait.';
    expect(speakers(text)).toEqual(['A senior harbour official', 'A senior harbour official']);
  });

  it('does not take a man for a woman', () => {
    const text = 'Mr. Anton Pell met Mrs. Cora Marden. Mr. Pell left early. She said the talks had failed.';
    expect(speakers(text)).toEqual(['Cora Marden']);
  });

  it('keeps two people with the same surname apart', () => {
    const text =
      'Cora Marden said the truce was over. Anton Marden, her brother, disputed the claim. Cora Marden said she would sign.';
    expect(new Set(speakers(text))).toEqual(new Set(['Cora Marden', 'Anton Marden']));
  });

  it('is nobody for the writer and for an impression that nobody has', () => {
    expect(speakers('I think the truce is over.')).toEqual([null]);
    expect(speakers('The truce seems to be over.')).toEqual([null]);
  });

  it('is nobody where the pronoun has nobody to stand for', () => {
    expect(speakers('She said the truce was over.')).toEqual([null]);
  });
});

describe('the party', () => {
  const parties = (text: string) => statementsOf(text).map(({ party }) => party);

  it('is the state that the text gives the speaker', () => {
    expect(parties('The Norwegian foreign minister, Ola Testland, said the pact would hold.')).toEqual(['NOR']);
    expect(parties('A senior Norwegian official said the pact would hold.')).toEqual(['NOR']);
    expect(parties('Ola Testland, the foreign minister of Norway, said the pact would hold.')).toEqual(['NOR']);
  });

  it('stays with the speaker when only the surname or a pronoun follows', () => {
    const text =
      'The Norwegian foreign minister, Ola Testland, arrived on Monday. Mr. Testland said the pact would hold. He called it historic.';
    expect(parties(text)).toEqual(['NOR', 'NOR']);
  });

  it('is the state itself, its capital or its seat of government', () => {
    expect(parties('Norway rejected the plan.')).toEqual(['NOR']);
    expect(parties('Oslo rejected the plan.')).toEqual(['NOR']);
    expect(parties('The Kremlin rejected the plan.')).toEqual(['RUS']);
  });

  it('is none for a speaker whom nothing ties to one', () => {
    expect(parties('Cora Marden said the truce was over.')).toEqual([null]);
    expect(parties('The foreign minister of Elbonia said the truce was over.')).toEqual([null]);
    expect(parties('A critic of the Kremlin said the truce was over.')).toEqual([null]);
    expect(parties('A former Norwegian minister said the truce was over.')).toEqual([null]);
  });

  it('is the one that has just been named, for its own minister', () => {
    expect(parties('Norway will stay out, its foreign minister said.')).toEqual(['NOR']);
    expect(parties('Norway will stay out, its foreign minister Ola Testland said.')).toEqual(['NOR']);
    expect(parties('Norway will stay out, its ambassador to the UN, Ola Testland, said.')).toEqual(['NOR']);
    expect(parties("Norway will stay out, the country's foreign ministry said.")).toEqual(['NOR']);
    expect(parties('The Taliban are ready for talks, their spokesman said.')).toEqual(['taliban']);
  });

  it('is not the one that has just been named, for its critics, its allies and its former minister', () => {
    expect(parties('Norway will stay out, its allies said.')).toEqual([null]);
    expect(parties('Norway will stay out, its critics said.')).toEqual([null]);
    expect(parties('Norway will stay out, its former foreign minister said.')).toEqual([null]);
    expect(parties('Norway will stay out, his foreign minister said.')).toEqual([null]);
  });

  it('is the only movement or bloc named before, for "the rebels" and "the alliance"', () => {
    expect(parties('Norway met the FARC on Monday. The rebels rejected the plan.')).toEqual(['farc']);
    expect(parties('Norway left NATO on Monday. The alliance rejected the plan.')).toEqual(['NATO']);
    expect(parties('Norway met the FARC and the M23 on Monday. The rebels rejected the plan.')).toEqual([null]);
    expect(parties('The rebels rejected the plan. Norway met the FARC on Monday.')).toEqual([null]);
  });

  it('is none where two speak as one', () => {
    expect(parties('Norway and Sweden rejected the plan.')).toEqual([null]);
  });
});
