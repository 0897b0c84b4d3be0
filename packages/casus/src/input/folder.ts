/** Walks a folder in the order of names and gives the files in it that may be documents. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderFile {
  path: string;
  size: number;
}

export interface FolderProblem {
  path: string;
  error: unknown;
}

/**
 * Depth first, names compared by their code units, so that the order is the same everywhere. Hidden files and folders, devices and
 * pipes are left out; a folder reached twice by links is read once, which also ends circles. `leftOut` is told of each file whose
 * name says that it is a picture, a programme or the like.
 */
export async function* filesIn(
  folder: string,
  leftOut: (path: string) => void,
  seen: Set<string> = new Set(),
): AsyncGenerator<FolderFile | FolderProblem> {
  let names: string[];
  try {
    const { dev, ino } = await stat(folder);
    const identity = `${dev}:${ino}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* filesIn(path, leftOut, seen);
      else if (!found.isFile()) continue;
      else if (NO_DOCUMENT.test(name)) leftOut(path);
      else yield { path, size: found.size };
    } catch (error) {
      yield { path, error };
    }
  }
}

// What browsers save beside a page, and what lies in people's folders beside documents. Named by itself, such a file is tried.
const NO_DOCUMENT =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|woff2?|ttf|otf|eot|css|[cm]?js|[cm]?ts|map|zip|gz|tgz|bz2|xz|7z|rar|tar|exe|dll|so|dylib|dmg|iso|class|jar|py|pyc|sqlite3?|db|log|lock|tmp)$/i;
