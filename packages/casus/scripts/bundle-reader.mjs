// Puts the reading thread and all of this project that it needs into a few files, dist/reader.js first. Every thread loads it anew,
// and opening some eight hundred small files costs each a fifth of a second of processor time. Libraries stay where they are installed.
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const isLibrary = (id) => !id.startsWith('.') && !id.startsWith('@casus/') && !isAbsolute(id);

const bundle = await rolldown({
  input: { reader: `${dist}worker/reader.js` },
  platform: 'node',
  external: isLibrary,
  logLevel: 'warn',
});
// Beside the modules that it is made of, so that what they look for by their own address is found from here as well.
await bundle.write({ dir: dist, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'reader-[name].js' });
await bundle.close();
