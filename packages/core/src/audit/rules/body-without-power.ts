/**
 * body-without-power — Can this body act?
 *
 * ## Why it matters
 * Contact groups, coalitions and summits own no forces and no money, and mostly decide by consent of all their members.
 * A duty laid on them is kept only if each member acts.
 *
 * ## What strengthens it
 * Bind the members by name, and say what each does if the body does not decide.
 *
 * ## Known limitations
 * Knows common informal bodies by name; a body with organs of its own, as the United Nations, is left out.
 *
 * ## When it may be meant
 * A body may be named only as the forum in which its members meet.
 *
 * @bad
 * The Contact Group shall ensure the security of Norway. <!-- finds: "The Contact Group" -->
 * @bad
 * The G7 will guarantee the borders of Norway. <!-- finds: "The G7" -->
 * @good
 * The United States shall defend the borders of Norway.
 * @good
 * The Contact Group shall meet every month.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const bodyWithoutPower = clauseRule(
  { id: 'body-without-power', element: 'bearer', level: 'note' },
  ({ commitment, own }, { text }) => {
    if (!SUBSTANCE.has(elementValue(commitment.act) ?? '')) return null;
    const words = text.slice(...own);
    const body = BODY.exec(words.slice(0, 120));
    if (body === null) return null;
    return {
      range: [own[0] + body.index, own[0] + body.index + body[0].length],
      what: 'a body that acts only through its members',
    };
  },
);

const SUBSTANCE: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy', 'fund', 'respect', 'other']);
const BODY =
  /^(?:The\s)?((?:\p{L}+\s)?Contact\sGroup|G7|G20|Group\sof\sSeven|Coalition(?:\sof\sthe\sWilling)?|Quartet|Steering\sGroup|Summit|Conference\sof\sGuarantors)\b/u;
