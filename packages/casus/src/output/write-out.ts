/** Writes one whole result to standard output or to a file, which appears only when it is whole; gives the exit code. */
import { exitCode } from '../exit-code.js';
import { fileSink, ReaderGone, standardOutput, WriteFailed } from './sink.js';

export async function writeOut(text: string | Uint8Array, path: string | undefined): Promise<number> {
  const sink = path === undefined ? standardOutput(process.stdout) : fileSink(path);
  try {
    await sink.write(text);
    await sink.finish();
    return exitCode.done;
  } catch (error) {
    if (error instanceof ReaderGone) return exitCode.done;
    if (!(error instanceof WriteFailed)) throw error;
    process.stderr.write(`casus: ${error.message}\n`);
    return exitCode.failed;
  }
}
