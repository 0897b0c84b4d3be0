/**
 * Abbreviations that keep their full stop. Source: the abbreviations met in the training parts of UD English EWT and GUM,
 * with the titles, ranks, months and legal references that any English style guide lists.
 */

/** A name, number or further word follows: the full stop never ends the sentence. */
export const beforeName = new Set(
  (
    'mr mrs ms messrs mme mlle dr drs prof st ste fr rev hon rt gen lt col maj capt cmdr cdr sgt cpl pvt adm brig ' +
    'gov sen rep reps sens pres amb supt insp det sec min dir atty asst assoc v vs viz cf e.g i.e eg ie ca approx ' +
    'art arts para paras sect ch chap fig figs vol vols pp ed eds nos mt ft ed al'
  ).split(' '),
);

/** The full stop belongs to the word, and ends the sentence only where the next word opens one. */
export const eitherWay = new Set(
  (
    'etc inc ltd corp co bros llc plc jr sr esq phd ph.d u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m b.c a.d c.e b.c.e ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd dept est ' +
    'univ assn bldg hq tel ext govt int intl dist incl excl no p.s m.d b.a m.a ph.d n.y l.a n.j p.o u.t n.c s.c n.h'
  ).split(' '),
);

/** Words that, capitalised after an abbreviation such as "U.S.", open a new sentence. Closed classes of English grammar. */
export const sentenceOpeners = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at for from ' +
    'but and or so yet if when while although though because since after before as with however moreover meanwhile ' +
    'what who why how where which not no some many most all both each every another such then thus by under until ' +
    'mr mrs ms dr'
  ).split(' '),
);

/** Prefixes that do not stand alone as words and so keep their hyphen ("non-commercial"), as EWT and GUM write them. */
export const boundPrefixes = new Set(
  (
    'e non anti pre post pro re co semi sub un ultra multi inter intra trans mid mini micro macro neo pan pseudo quasi ' +
    'bi tri uni de dis ex extra hyper infra meta mono omni para poly proto super tele psycho socio geo bio electro ' +
    'thermo hydro nano eco agro cross counter over'
  ).split(' '),
);

/** Units written close to their number ("5pm", "30km") that stand as words of their own. */
export const gluedUnits = new Set(
  'am pm m k km cm mm kg mg g kb mb gb tb ft lb lbs oz mph kph ml l hz khz mhz ghz kw mw gw bn b mn sq x f c p min hr hrs'.split(
    ' ',
  ),
);
