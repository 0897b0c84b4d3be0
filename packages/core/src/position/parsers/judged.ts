/** Stands told by how a party calls something: "called the talks productive", "sees membership as essential". */
import type { Tree } from '../../words/tree.js';
import { carriedBy } from '../carried.js';
import { holderAt } from '../holder.js';
import { byJudgement } from '../lexicon.js';
import { denied, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { subjectAt } from '../subject.js';

const CALLING =
  /^(?:call|describe|hail|label|see|view|consider|regard|deem|characterise|characterize|dub|find|brand|denounce|praise)$/;

export function judgedStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token?.upos !== 'VERB' || !CALLING.test(token.lemma) || supposed(tree, i)) continue;
    const subject = subjectAt(tree, i);
    const words = carriedBy(tree, i, subject?.word ?? null, telling.statementAt(token.start));
    let match: { id: string } | null = null;
    for (const word of words) {
      const here = word > i ? byJudgement.at(tree, word) : null;
      // What is called "a serious violation" is not praised for being serious.
      if (here !== null && (match === null || here.id === 'opposes')) match = here;
    }
    if (match === null) continue;
    const cue = telling.cueAt(token.start);
    const holder = subject === null || subject.passive ? null : holderAt(tree, subject.word, telling);
    const parties = holder?.parties ?? (cue?.party != null ? [cue.party] : []);
    if (parties.length === 0) continue;
    const stance = denied(tree, i) ? (match.id === 'opposes' ? 'supports' : 'opposes') : (match.id as Stance);
    found.push({
      tree,
      word: i,
      stance,
      parties,
      statement: telling.statementAt(token.start) ?? cue,
      inside: telling.statementAt(token.start),
      about: words.filter((word) => word !== i),
      words,
      fallback: 'talks',
    });
  }
  return found;
}
