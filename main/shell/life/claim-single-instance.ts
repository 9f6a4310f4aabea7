/** One Sightline a data folder: a second start hands its wish to the first and ends. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** What a start asks of an app that runs already: `sightline --capture` can be bound to a key of the desktop. */
export type SecondStart = 'show' | 'capture';

/** False in the second one. Chromium's lock and all its files lie in a folder below `dataDir`. */
export function claimSingleInstance(dataDir: string, onSecondStart: (wish: SecondStart) => void): boolean {
  keepBrowserFilesIn(join(dataDir, 'electron'));
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv) => onSecondStart(readWish(argv)));
  return true;
}

export function readWish(argv: readonly string[]): SecondStart {
  return argv.includes('--capture') ? 'capture' : 'show';
}

function keepBrowserFilesIn(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    app.setPath('userData', dir);
  } catch {
    // A data folder that cannot be used: Chromium keeps its own place, and the store says what is wrong.
  }
}
