/** Has Electron's package fetch its binary, for a short time and in silence: on a closed network it cannot be had. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** A download that has not ended by then goes on no longer; its 100 MB take seconds on a usual line. */
const limitMs = 60_000;
/** No answer at all within this time means that there is no way to it. */
const connectMs = 4_000;

export async function fetchElectron(): Promise<void> {
  if (!(await isReachable())) return;
  console.log('Fetching Electron (about 100 MB, once) ...');
  spawnSync(process.execPath, [createRequire(import.meta.url).resolve('electron/install.js')], {
    stdio: 'ignore',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
}

/** Whether the place that Electron's releases come from, or the user's mirror of it, answers at all. */
async function isReachable(): Promise<boolean> {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  try {
    await fetch(mirror ?? 'https://github.com/electron/electron/releases/', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(connectMs),
    });
    return true;
  } catch {
    return false;
  }
}
