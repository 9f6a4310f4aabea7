/** Shows the page in a browser window without tabs and address bar, in a profile of its own that is kept quiet. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface AppWindowOptions {
  /** A Chrome or Chromium. */
  readonly browser: string;
  /** With the token in its fragment. */
  readonly url: string;
  readonly dataDir: string;
  /** Called when the user has closed the window, or it could not be opened. */
  onClosed(): void;
}

/** Nothing of the browser's own goes out; the page cannot by its policy. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints',
];

export function openAppWindow({ browser, url, dataDir, onClosed }: AppWindowOptions): void {
  const folder = join(dataDir, 'app-window');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Every user of the machine can read a command line, but not this file: the token goes through it.
  const opener = join(folder, 'open.html');
  writeFileSync(opener, `<!doctype html><meta http-equiv="refresh" content="0; url=${url}">`, { mode: 0o600 });

  const args = [
    `--app=${pathToFileURL(opener).href}`,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=1200,800',
    ...quiet,
    // Chromium's sandbox refuses to work for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const window = spawn(browser, args, { stdio: 'ignore' });
  window.on('error', (error) => {
    console.error(`${browser} could not be started (${error.message}). Open the address above in a browser.`);
  });
  window.on('exit', () => {
    rmSync(opener, { force: true });
    onClosed();
  });
  process.on('exit', () => window.kill());
}
