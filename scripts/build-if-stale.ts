/** Builds `out/` where it is missing or older than the sources that it is made from. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const page = ['renderer', 'contract', 'electron.vite.config.ts', 'package-lock.json'];
const outputs = {
  /** All that the web host needs. */
  page: { file: 'out/renderer/index.html', sources: page },
  /** Electron's main process, preload and engine too. */
  app: { file: 'out/main/main.js', sources: [...page, 'preload', 'main', 'native-models/engine'] },
};

/** False if the build failed; its output has said why. */
export function buildIfStale(what: keyof typeof outputs): boolean {
  const { file, sources } = outputs[what];
  if (newestMs(join(root, file)) > Math.max(...sources.map((source) => newestMs(join(root, source))))) return true;
  console.log('Building ...');
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel=warn'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Time of the last change below a path; folders count too, for a removed file changes only its folder. -1 for none. */
function newestMs(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return -1;
  const below = stat.isDirectory() ? readdirSync(path).map((name) => newestMs(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...below);
}
