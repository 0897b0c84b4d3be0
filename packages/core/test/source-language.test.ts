import { describe, expect, it } from 'vitest';
import { detectLanguage, primaryLanguage } from '../src/source/language.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministers of both islands agreed that the ceasefire would be extended for a year.'],
    ['fr', 'Les ministres des deux îles ont convenu que le cessez-le-feu serait prolongé pour un an.'],
    [
      'de',
      'Die Minister der beiden Inseln haben sich darauf geeinigt, dass die Waffenruhe um ein Jahr verlängert wird.',
    ],
    ['es', 'Los ministros de las dos islas acordaron que el alto el fuego se prolongue por un año.'],
    ['it', 'I ministri delle due isole hanno deciso che il cessate il fuoco sia prolungato per un anno.'],
    ['pt', 'Os ministros das duas ilhas concordaram que o cessar-fogo seja prolongado por mais um ano, não dois.'],
    [
      'nl',
      'De ministers van beide eilanden zijn het erover eens dat het staakt-het-vuren met een jaar wordt verlengd.',
    ],
    ['pl', 'Ministrowie obu wysp zgodzili się, że rozejm zostanie przedłużony o rok, ale nie na zawsze.'],
    ['tr', 'İki adanın bakanları ateşkesin bir yıl daha uzatılması için anlaştı ve bu karar ile süreç devam etti.'],
    ['ru', 'Министры обоих островов договорились о том, что перемирие будет продлено на год.'],
    ['uk', 'Міністри обох островів домовилися про те, що перемир’я буде продовжено на рік.'],
    ['bg', 'Министрите на двата острова се съгласиха, че примирието ще бъде удължено с една година.'],
    ['ar', 'اتفق وزراء الجزيرتين على تمديد وقف إطلاق النار لمدة عام.'],
    ['fa', 'وزیران دو جزیره توافق کردند که آتش‌بس برای یک سال دیگر تمدید شود.'],
    ['zh', '两岛的部长同意将停火延长一年。'],
    ['ja', '両島の大臣は停戦を一年延長することで合意した。'],
    ['ko', '두 섬의 장관들은 휴전을 일 년 연장하기로 합의했다.'],
    ['he', 'השרים של שני האיים הסכימו להאריך את הפסקת האש.'],
    ['el', 'Οι υπουργοί των δύο νησιών συμφώνησαν.'],
    ['sv', 'Ministrarna från de båda öarna är överens om att vapenvilan ska förlängas med ett år, men inte mer.'],
  ])('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('goes by most of the text where a foreign name or quotation stands in it', () => {
    expect(
      detectLanguage('The treaty, called «Договор о гавани» in the north, was signed by both of the ministers.'),
    ).toBe('en');
  });

  it.each([[''], ['2026-01-03 14:05'], ['Lyrania Ostrova Merrow'], ['https://example.org/x/y'], ['!!! ???']])(
    'does not guess from %j',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
    },
  );

  it('does not take Danish for Norwegian or the other way round when it cannot tell', () => {
    expect(['und', 'da', 'nb']).toContain(detectLanguage('Det er en god dag for den og for det.'));
    expect(detectLanguage('Det er en god dag for den og for det.')).toBe('und');
  });
});

describe('primaryLanguage', () => {
  it('takes the primary subtag', () => {
    expect(primaryLanguage('en-GB')).toBe('en');
    expect(primaryLanguage('pt_BR')).toBe('pt');
    expect(primaryLanguage(' DE ')).toBe('de');
  });
  it('gives nothing for what is no tag', () => {
    for (const tag of ['', 'english', 'und', null, undefined, '-']) expect(primaryLanguage(tag)).toBeNull();
  });
});
