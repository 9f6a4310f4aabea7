/** Installs llama.cpp's prebuilt binaries into this folder, where the first bench needs them and the app never does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Why it is not there, else undefined: without a registry the bench goes on without it. */
export function installLlama(): string | undefined {
  if (existsSync(`${folder}/node_modules/node-llama-cpp`)) return undefined;
  console.error('Installing node-llama-cpp into bench/node_modules (once, about 750 MB with its GPU binaries) ...');
  // Its own install script would compile llama.cpp where no binary fits; the prebuilt ones need none.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : 'npm could not install node-llama-cpp (see above)';
}
