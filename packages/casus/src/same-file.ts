/** Whether two paths lead to one file. */
import { realpathSync } from 'node:fs';

/** Where one of them does not exist, only the same words are the same file. */
export function isSameFile(first: string, second: string): boolean {
  if (first === second) return true;
  try {
    return realpathSync(first) === realpathSync(second);
  } catch {
    return false;
  }
}
