/** What `casus accept` takes and how its help page tells it. */
import type { Command } from './command.js';

export const acceptCommand: Command = {
  name: 'accept',
  takes: 'RULE FILE [PLACE]',
  about: [
    'Records that what a rule asks about is meant, with the reason, in casus-accepted.yml, a file to be kept with the texts. casus audit then leaves the finding out and counts it; when its words change, the acceptance no longer applies and is reported.',
    'PLACE is the place as casus audit tells it, such as "Art. 3 ¶ 2"; it may be left out where the rule asks at one place only.',
  ],
  options: [
    { name: 'reason', value: 'WORDS', help: 'Why it is meant; asked for.' },
    {
      name: 'accepted',
      value: 'FILE',
      help: 'Where it is recorded; the default is casus-accepted.yml in this folder.',
    },
  ],
  examples: [{ line: 'casus accept consult-only draft.md "Art. 4" --reason "agreed on 3 May"', does: 'one finding' }],
  exit: [
    { code: 0, means: 'It was recorded.' },
    { code: 2, means: 'There is no such finding, or the command line could not be followed.' },
  ],
  run: async (given) => (await import('./run-accept.js')).runAccept(given),
};
