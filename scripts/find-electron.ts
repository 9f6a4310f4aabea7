/** Finds Electron's binary where its package put it; the package itself carries none until it is first fetched. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The path of the executable, or null. Never fetches it. */
export function findElectron(env: NodeJS.ProcessEnv): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const name = readName(join(folder, 'path.txt')) ?? 'electron';
  const path = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}

/** Inside `dist`, such as `Electron.app/Contents/MacOS/Electron`; written once the binary was fetched. */
function readName(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
