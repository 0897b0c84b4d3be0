/** What the command tells the shell; `docs/exit-codes.md` says the same for people. */

export const exitCode = {
  /** Everything asked for was done, and nothing was found that asks for attention. */
  done: 0,
  /** Kept for the commands that judge: findings stand at or above the level asked for. */
  findings: 1,
  /** The command line could not be followed, or at least one document could not be read. */
  failed: 2,
  /** Stopped by Ctrl-C, as shells count it: 128 + SIGINT. */
  interrupted: 130,
} as const;
