/** A command line that cannot be followed, with the sentences that tell a person what was wrong and what to write instead. */

export class UsageError extends Error {
  constructor(sentences: string) {
    super(sentences);
    this.name = 'UsageError';
  }
}
