/** `npm start`: opens Sightline in the best way that this machine allows, and says which and why. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { chooseHost, type HostChoice, hasDisplay, type Machine } from './choose-host.ts';
import { fetchElectron } from './fetch-electron.ts';
import { findBrowser } from './find-browser.ts';
import { findElectron } from './find-electron.ts';

const root = join(import.meta.dirname, '..');
/** A window that is gone with an error by then never opened: a missing library, a sandbox that the system forbids. */
const startMs = 5_000;

const machine = await lookAround();
process.exitCode = await open(chooseHost(machine));

async function lookAround(): Promise<Machine> {
  const display = hasDisplay(process.env, process.platform);
  if (display && findElectron(process.env) === null) await fetchElectron();
  const browser = findBrowser(process.env, process.platform);
  return {
    display,
    electron: findElectron(process.env),
    // A browser in a snap cannot read the hidden folder through which it would get the token.
    browser: browser?.startsWith('/snap/') ? null : browser,
  };
}

/** Gives the exit code. */
async function open(choice: HostChoice): Promise<number> {
  if (!buildIfStale(choice.host === 'electron' ? 'app' : 'page')) return 1;
  if (choice.host === 'web') {
    const window = choice.browser === null ? [] : ['--app-window', choice.browser];
    return await run(process.execPath, [join(root, 'main/web-host/main.ts'), '--why', choice.why, ...window]);
  }
  console.log(`Opening Sightline in Electron: ${choice.why}.`);
  const began = performance.now();
  const code = await run(choice.electron, [root]);
  if (code === 0 || performance.now() - began > startMs) return code;
  console.log(`Electron ended at once (code ${code}).`);
  return await open(chooseHost({ ...machine, electron: null }));
}

function run(command: string, args: readonly string[]): Promise<number> {
  const host = spawn(command, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  // The terminal sends its Ctrl-C to both; the host ends in order, and this process with it.
  const wait = () => {};
  const forward = () => host.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', forward);
  return new Promise((resolve) => {
    host.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    host.on('exit', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}
