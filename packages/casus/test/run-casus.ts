/** Runs the built command as a person does, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Most memory that the process held, in MiB. */
  memory: number;
}

export interface RunOptions {
  input?: string;
  env?: Record<string, string>;
  cwd?: string;
  /** Called with the process once it runs. */
  during?: (child: ChildProcess) => void;
}

export async function casus(words: string[], { input, env, cwd, during }: RunOptions = {}): Promise<Ran> {
  if (!existsSync(main)) throw new Error('The command is tested as it is built; run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'casus-run-'));
  const measured = join(folder, 'memory');
  const measure = join(folder, 'measure.mjs');
  writeFileSync(
    measure,
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(measured)}, String(process.resourceUsage().maxRSS / 1024)));`,
  );
  const child = spawn(process.execPath, ['--import', measure, main, ...words], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      text[name] += part;
    });
  }
  if (input !== undefined) child.stdin.end(input);
  during?.(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const memory = existsSync(measured) ? Number(readFileSync(measured, 'utf8')) : 0;
  rmSync(folder, { recursive: true });
  return { code, ...text, memory };
}
