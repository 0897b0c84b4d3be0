/**
 * language-versions-differ — Do the texts in different languages bind alike?
 *
 * ## Why it matters
 * Where several texts are authentic, each side reads its own. A duty in one and a hope in the other is no agreement on
 * whether there is a duty (Vienna Convention, art. 33).
 *
 * ## What strengthens it
 * Use the verb of duty in every text, or say which text prevails.
 *
 * ## Known limitations
 * Compares articles with the same number by their verbs of duty and hope, in English, French, Spanish, German, Dutch,
 * Russian and Ukrainian, and only where all verbs of an article agree. What else differs it does not see.
 *
 * ## When it may be meant
 * Hardly ever; languages put a duty differently, and a bare present tense may bind.
 *
 * @bad
 * # Treaty between Norway and Chile
 *
 * Article 1
 *
 * The Parties shall consult each other on all questions of common security that either of them regards as important for the peace of the region and of the seas around it.
 *
 * Article 2
 *
 * Done in English and French, both texts being equally authentic, in two copies, of which each of the Parties has received one on the day of the signature. <!-- finds: "shall" -->
 *
 * # Traité entre la Norvège et le Chili
 *
 * Article 1
 *
 * Les Parties devraient se consulter sur toutes les questions de sécurité commune que l'une d'elles considère comme importantes pour la paix de la région et des mers qui l'entourent.
 *
 * Article 2
 *
 * Fait en anglais et en français, les deux textes faisant également foi, en deux exemplaires, dont chacune des Parties a reçu un le jour de la signature.
 * @bad
 * # Treaty between Norway and Chile
 *
 * Article 1
 *
 * The Parties should inform each other of all manoeuvres of their armed forces near the common border, and of the number of the troops and ships that take part in them. <!-- finds: "should" -->
 *
 * Article 2
 *
 * Done in English and Spanish, both texts being equally authentic, in two copies, of which each of the Parties has received one on the day of the signature.
 *
 * # Tratado entre Noruega y Chile
 *
 * Artículo 1
 *
 * Las Partes deberán informarse de todas las maniobras de sus fuerzas armadas cerca de la frontera común, y del número de las tropas y de los buques que participan en ellas.
 *
 * Artículo 2
 *
 * Hecho en inglés y en español, siendo ambos textos igualmente auténticos, en dos ejemplares, de los que cada una de las Partes ha recibido uno el día de la firma.
 * @good
 * # Treaty between Norway and Chile
 *
 * Article 1
 *
 * The Parties shall consult each other on all questions of common security that either of them regards as important for the peace of the region and of the seas around it.
 *
 * Article 2
 *
 * Done in English and French, both texts being equally authentic, in two copies, of which each of the Parties has received one on the day of the signature.
 *
 * # Traité entre la Norvège et le Chili
 *
 * Article 1
 *
 * Les Parties doivent se consulter sur toutes les questions de sécurité commune que l'une d'elles considère comme importantes pour la paix de la région et des mers qui l'entourent.
 *
 * Article 2
 *
 * Fait en anglais et en français, les deux textes faisant également foi, en deux exemplaires, dont chacune des Parties a reçu un le jour de la signature.
 * @good
 * # Treaty between Norway and Chile
 *
 * Article 1
 *
 * The Parties shall consult each other on all questions of common security that either of them regards as important for the peace of the region and of the seas around it.
 *
 * Article 2
 *
 * Done in English, in two copies, of which each of the Parties has received one on the day of the signature, and which alone is authentic.
 */
import { elementValue } from '../../element/element.js';
import { forceWords } from '../../generated/force-words.js';
import { type Part, walk } from '../../instrument/part.js';
import { detectLanguage } from '../../source/language.js';
import { forceOf } from '../force-words.js';
import type { Report, Rule } from '../rule.js';

export const languageVersionsDiffer: Rule = {
  id: 'language-versions-differ',
  element: 'text',
  level: 'gap',
  check: ({ structure, instrument, text }) => {
    const versions = structure.parts.flatMap((part) => {
      const language = languageOf(part, text);
      return language === null || language === structure.language ? [] : [{ part, language }];
    });
    if (versions.length === 0) return [];
    // Where one text alone is authentic, the other is a translation, and errs without harm.
    const authentic = instrument === null ? null : elementValue(instrument.authenticLanguages);
    const counts = (language: string) => authentic === null || authentic.includes(forceWords[language]?.name ?? '');
    if (!counts(structure.language)) return [];
    const own = articlesOf(structure.parts.filter(({ kind }) => !OTHER_TEXTS.has(kind)));
    return versions
      .filter(({ language }) => counts(language))
      .flatMap(({ part, language }): Report[] =>
        [...articlesOf(part.children)].flatMap(([label, theirs]): Report[] => {
          const ours = own.get(label);
          if (ours === undefined) return [];
          const here = forceOf(text, [ours.start, ours.end], structure.language);
          const there = forceOf(text, [theirs.start, theirs.end], language);
          if (here === null || there === null || here.kind === there.kind) return [];
          const bound =
            here.kind === 'duty' ? 'a duty here, a hope in the other text' : 'a hope here, a duty in the other text';
          return [
            {
              range: here.range,
              what: bound,
              // Whether both texts count is not known where the text does not say so.
              ...(authentic === null ? { level: 'note' as const } : {}),
              related: [{ range: there.range, what: 'the other text' }],
            },
          ];
        }),
      );
  },
};

const OTHER_TEXTS: ReadonlySet<string> = new Set(['version', 'statement', 'annex']);

/** The language of a second text; behind the signatures of the first it is read as a statement, with articles of its own. */
function languageOf({ kind, label, start, end }: Part, text: string): string | null {
  if (kind === 'version') return label;
  return kind === 'statement' ? detectLanguage(text.slice(start, end)) : null;
}

/** Articles by their number, each number's first. */
function articlesOf(parts: readonly Part[]): Map<string, Part> {
  const articles = new Map<string, Part>();
  for (const [part, up] of walk(parts)) {
    if (part.kind !== 'article' || part.label === null || up.some(({ kind }) => kind === 'annex')) continue;
    if (!articles.has(part.label)) articles.set(part.label, part);
  }
  return articles;
}
