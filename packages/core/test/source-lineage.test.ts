import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedLineage } from '../src/source/lineage.js';
import { hostOf, outletNamed, outletOfAddress, sameOutlet } from '../src/source/outlet.js';

const publisher = (text: string, site: string | null = 'Merrow Mirror') => {
  const { publisher, republishedBy } = statedLineage(text, site);
  return [publisher, republishedBy];
};

describe('statedLineage', () => {
  it('knows an office by the line with which it signs', () => {
    expect(statedLineage('On the islands\nOffice of the Spokesperson\nThe truce holds.', null).publisher).toBe(
      'US Department of State',
    );
    expect(statedLineage('Ana Vega, Department Spokesperson\nThe truce holds.', null).publisher).toBe(
      'US Department of State',
    );
  });

  it('does not take an office in a sentence for a signature', () => {
    expect(statedLineage('He left the Office of the Spokesperson.\nThe truce holds.', null).publisher).toBeNull();
  });

  it.each([
    ['The post Is the Harbour Deal Dead? appeared first on Lyrania Herald.', 'Lyrania Herald'],
    ['The post Guarantees, explained appeared first on New York Times.', 'New York Times'],
    ['This article was originally published by The Ostrova Courier on 3 January 2026.', 'The Ostrova Courier'],
    ['This story originally appeared in Strait Review and is republished with permission.', 'Strait Review'],
    ['Republished from The Conversation under a Creative Commons licence. Read the original.', 'The Conversation'],
    ['This article is republished from The Conversation under a Creative Commons license.', 'The Conversation'],
    ['Originally published on January 3, 2026 by Strait Review.', 'Strait Review'],
    ['Reprinted with permission from straitreview.org', 'straitreview.org'],
    ['This story was produced by Harbour Data and reviewed and distributed by Stacker.', 'Harbour Data'],
    ['Der Beitrag Wer haftet? erschien zuerst auf Küstenblatt.', 'Küstenblatt'],
    ['La entrada El pacto se publicó primero en El Faro del Norte.', 'El Faro del Norte'],
  ])('believes the notice %j', (line, outlet) => {
    expect(publisher(`First paragraph.\n\n${line}`)).toEqual([outlet, 'Merrow Mirror']);
  });

  it.each([
    ['PORT MERROW, Jan 3 (Reuters) - The two islands agreed.', 'Reuters'],
    ['PORT MERROW (AP) — The two islands agreed.', 'Associated Press'],
    ['(AFP) – The two islands agreed.', 'AFP'],
    ['PORT MERROW, January 3. /TASS/. The two islands agreed.', 'TASS'],
    ['The islands agreed.\n© 2026 The Associated Press. All rights reserved.', 'Associated Press'],
    ['The islands agreed.\nSource: Reuters', 'Reuters'],
  ])('reads the agency from %j', (text, outlet) => {
    expect(publisher(text)).toEqual([outlet, 'Merrow Mirror']);
  });

  it('does not make an outlet the copier of itself', () => {
    expect(publisher('KYIV, Feb 5 (Reuters) - The talks went on.', 'Reuters')).toEqual(['Reuters', null]);
    expect(publisher('MERROW (AP) — The talks went on.', 'AP News')).toEqual(['Associated Press', null]);
    expect(publisher('The post Deal appeared first on Merrow Mirror.')).toEqual(['Merrow Mirror', null]);
  });

  it.each([
    ['The draft, first published by the Strait Review, names three guarantors.'],
    ['A map that was originally published in 1911 shows the old border.'],
    ['Officials told Reuters that the islands agreed, according to the Associated Press.'],
    ['Soldiers of the Armed Forces (AFP) took the port.'],
    ['The minister (AP) said nothing.'],
    ['This article was originally published in 2019 and has been updated.'],
    ['This article was first published on our website.'],
    ['It was produced by Harbour Steel, a maker of ships.'],
    ['© 2026 Merrow Mirror'],
    ['Source: people familiar with the talks'],
    ['Photo: Reuters'],
    ['The story was told again and again, and then it first appeared in a dream.'],
  ])('takes %j for no notice of copying', (text) => {
    expect(publisher(text)).toEqual(['Merrow Mirror', null]);
  });

  it('knows no copier where the site is unknown, and no publisher where nothing is known', () => {
    expect(publisher('MERROW (AFP) - Talks.', null)).toEqual(['AFP', null]);
    expect(publisher('Talks went on.', null)).toEqual([null, null]);
  });

  it('comes to an end on long runs of half a notice, and finds nothing in them', () => {
    for (const text of [
      `the post ${'originally published '.repeat(200_000)}`,
      'the post (AP '.repeat(400_000),
      'This article (\n'.repeat(300_000),
    ]) {
      expect(statedLineage(text, null).republishedBy).toBeNull();
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { publisher } = statedLineage(text, 'Merrow Mirror');
        expect(publisher).not.toBe('');
      }),
    );
  });
});

describe('outlets', () => {
  it('knows an outlet by name, abbreviation and address', () => {
    expect(outletNamed('ap')?.name).toBe('Associated Press');
    expect(outletNamed('The New York Times')?.name).toBe('New York Times');
    expect(outletOfAddress('https://www.reuters.com/world/x')?.name).toBe('Reuters');
    expect(outletOfAddress('https://amp.theguardian.com/world')?.name).toBe('The Guardian');
    expect(hostOf('//News.Example.org/x')).toBe('news.example.org');
  });
  it('does not take a part of an address for its whole', () => {
    expect(outletOfAddress('https://notreuters.com/')).toBeNull();
    expect(outletOfAddress('https://reuters.com.example.org/')).toBeNull();
    expect(hostOf('reuters')).toBeNull();
  });
  it('compares names as people write them', () => {
    expect(sameOutlet('The Harbour Times', 'harbourtimes.com')).toBe(true);
    expect(sameOutlet('Harbour Times', 'Harbour Post')).toBe(false);
  });
});
