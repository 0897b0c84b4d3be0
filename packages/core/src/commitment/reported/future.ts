/** Eats a sentence of a report; gives what a party is quoted to say that it, or another, will do: "said Aland would send troops". */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import { WISHES } from '../../words/wishes.js';
import { descend } from '../descend.js';
import { modalOf, negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import type { Report, Told } from './told.js';
import { FORECAST, supposed } from './undertaking.js';
import { isPassive } from './voice.js';
import { writtenBy } from './written-by.js';

const FUTURE = /^(?:will|would|shall|'ll|’ll|wo)$/i;

/** Verbs that promise safety, which the list of acts leaves open until the text says by what. */
const PROTECTS = /^(?:guarantee|protect|secure|safeguard|defend)$/;

/** "Will support the army", "would help its neighbour": help that names whom it is for. */
function helps(tree: Tree, act: number, { naming }: Report): boolean {
  if (!HELPS.test(tree.tokens[act]?.lemma ?? '')) return false;
  return tree.childrenBy(act, 'obj').some((helped) => naming.partiesOf(tree.span(tree.subtree(helped))).length > 0);
}

const HELPS = /^(?:support|help|aid|assist|back)$/;

export function futuresIn(tree: Tree, report: Report): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || token.upos !== 'VERB') continue;
    const modal = modalOf(tree, i);
    const word = tree.tokens[modal?.word ?? -1]?.text ?? '';
    const allowed = /^may$/i.test(word);
    if (modal === null || hangsOnCase(tree, i) || !(allowed || (FUTURE.test(word) && !supposed(tree, i)))) continue;
    const statement = report.statementAt(token.start);
    const subject = subjectOf(tree, i);
    if (subject === null || isPassive(tree, i)) continue;
    const written = statement === null ? writtenBy(tree, subject.word, report) : 0;
    // What others may do is a guess, but for those who write themselves what they may.
    if (allowed && written === 0) continue;
    if (statement === null ? written === 0 : statement.party === null) continue;
    const act = written > 0 ? descend(tree, i, 'duty').act : heavy(tree, i);
    const reading = actOf(tree, act);
    if (
      written === 0 &&
      !PROTECTS.test(tree.tokens[act]?.lemma ?? '') &&
      !helps(tree, act, report) &&
      (reading.words === 0 || FORECAST.has(reading.act))
    )
      continue;
    const not = negated(tree, i);
    // "Would veto any step toward membership" keeps from it.
    if (KEEPS_FROM.test(token.lemma)) continue;
    // "Will not give up" is a stand; only abstaining from force and arms is a promise to others.
    if (not && written === 0 && !ABSTAINS.test(tree.tokens[act]?.lemma ?? '')) continue;
    if (uncertain(tree, i, written > 0)) continue;
    found.push({
      norm: {
        tree,
        act,
        anchor: i,
        subject: subject.word,
        passive: false,
        modality: not ? 'prohibition' : allowed ? 'permission' : 'duty',
        coordinated: tree.is(i, 'conj'),
      },
      status: written > 1 ? 'agreed' : 'said',
      because: [tree.tokens[modal.word]?.start ?? token.start, tree.tokens[modal.word]?.end ?? token.end],
      lead: [],
      leadAgain: [],
      inside: false,
    });
  }
  return found;
}

const KEEPS_FROM = /^(?:veto|block|oppose|reject|resist|prevent|thwart|hinder|delay|derail)$/;

const ABSTAINS =
  /^(?:attack|strike|invade|use|join|deploy|station|send|seek|develop|acquire|interfere|target|bomb|transfer|threaten|test|build)$/;

/** "Will likely", "will continue": a forecast; and what "this" would do, nobody promises. */
function uncertain(tree: Tree, i: number, written: boolean): boolean {
  if (WISHES.test(tree.tokens[i]?.lemma ?? '')) return true;
  // "Will keep fighting" goes on; "will keep the crossing open" lets others through.
  const goesOn = /^(?:continue|keep|remain)$/.test(tree.tokens[i]?.lemma ?? '') && actOf(tree, i).act !== 'allow';
  if (!written && goesOn) return true;
  return tree.children(i).some((child) => {
    const word = tree.tokens[child]?.lower ?? '';
    if (tree.is(child, 'advmod')) return /^(?:likely|probably|perhaps|possibly|surely|inevitably)$/.test(word);
    return tree.is(child, 'nsubj') && /^(?:this|that|which|these|those|what)$/.test(word);
  });
}

/** "Take the lead in training", "help rebuild": the verb that says what is done. */
function heavy(tree: Tree, i: number): number {
  if (actOf(tree, i).words > 0) return i;
  const from = i + 1;
  // "In guaranteeing" may hang on the noun before it.
  for (let at = from; at < Math.min(tree.tokens.length, i + 8); at++) {
    const token = tree.tokens[at];
    if (token === undefined || /^[,;.]$/.test(token.text)) break;
    if (token.upos !== 'VERB' || tree.childrenBy(at, 'nsubj', 'aux').length > 0) continue;
    const before = tree.tokens[at - 1]?.lower;
    if (/ing$/.test(token.text) ? /^(?:in|of|by|to)$/.test(before ?? '') : before === 'to') return at;
  }
  return i;
}

/** "Would only do so if …" is a promise with a condition; what stands inside the if-clause is none. */
function hangsOnCase(tree: Tree, i: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 20; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (!tree.is(at, 'advcl')) continue;
    const marks = tree.childrenBy(at, 'mark', 'advmod').map((mark) => tree.tokens[mark]?.lower ?? '');
    if (marks.some((mark) => /^(?:if|unless|whether|when|once|until|because|since|after|before|as|that)$/.test(mark)))
      return true;
  }
  return false;
}
