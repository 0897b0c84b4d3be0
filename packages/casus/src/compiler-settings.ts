/**
 * Tells the just-in-time compiler what kind of program this is. Reading is flat: thousands of small functions, each a little warm and
 * none that stands for much of the time, so that half of the processor's time went into compiling them well, each with its callees
 * copied in. Measured over 150 articles, with less copied in and more proof asked for before a function is compiled again, the whole
 * process takes two thirds of the time. What is computed stays the same.
 */
import { setFlagsFromString } from 'node:v8';

const SETTINGS = [
  // Callees copied into a function that is optimized, in units of bytecode; V8 takes 920.
  '--max-inlined-bytecode-size-cumulative=200',
  // Bytecode run before a function is looked at again; V8 takes 135168.
  '--interrupt-budget=300000',
  // Plain machine code at the first call, which costs little, instead of the interpreter.
  '--always-sparkplug',
];

/** Major version of V8, of Node 24, up to which the settings are there. */
const LAST_KNOWN = 13;

/** For the whole process, its threads that start afterwards included. To be called before anything is read. */
export function settleCompiler(): void {
  // V8 complains on standard error of a setting that it does not know, and later versions may drop these.
  if (Number.parseInt(process.versions.v8, 10) > LAST_KNOWN) return;
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
