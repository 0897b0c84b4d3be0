/** Who says that the case has come, or what is to be done: eats the coded decider of a commitment, gives the gate that only it opens. */
import type { Decider } from '../precedent/precedent.js';
import type { Gate } from './template.js';

/** Null where nobody has to decide. `of` is the instrument, `title` what people call it. */
export function gateOfDecider(decides: Decider, of: string, title: string): Gate | null {
  switch (decides) {
    case 'organ':
      return { name: 'determination', of, label: `the organ of ${title} finds that the case has come` };
    case 'security-council':
      return { name: 'mandate', label: 'the Security Council decides so, with no veto' };
    case 'league-council':
      return { name: 'league-council', label: 'the Council of the League decides so' };
    case 'third-party':
      return { name: 'third-party-finding', of, label: `whoever ${title} names finds so` };
    case 'bearers-jointly':
      return { name: 'joint-decision', of, label: `those bound by ${title} agree on it` };
    case 'attacked-party':
      return { name: 'request', on: true, label: 'it says that it is attacked' };
    case 'each-bearer':
      return { name: 'judgement', party: true, own: true, of, label: 'it judges that the case has come' };
    case 'unstated':
      return null;
  }
}
