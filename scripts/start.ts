/** `npm start`: opens Sightline in the best way that this machine allows, and says which and why. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { chooseHost, type HostChoice, hasDisplay } from './choose-host.ts';
import { fetchElectron } from './fetch-electron.ts';
import { findBrowser } from './find-browser.ts';
import { findElectron } from './find-electron.ts';

const root = join(import.meta.dirname, '..');

const display = hasDisplay(process.env, process.platform);
if (display && findElectron(process.env) === null) await fetchElectron();
const choice = chooseHost({
  display,
  electron: findElectron(process.env),
  browser: findBrowser(process.env, process.platform),
});

if (buildIfStale(choice.host === 'electron' ? 'app' : 'page')) startHost(choice);
else process.exitCode = 1;

function startHost(choice: HostChoice): void {
  const [command, args] = commandOf(choice);
  const host = spawn(command, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  // The terminal sends its Ctrl-C to both; the host ends in order, and this process with it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => host.kill('SIGTERM'));
  host.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  host.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function commandOf(choice: HostChoice): [command: string, args: string[]] {
  if (choice.host === 'electron') {
    console.log(`Opening Sightline in Electron: ${choice.why}.`);
    return [choice.electron, [root]];
  }
  const window = choice.browser === null ? [] : ['--app-window', choice.browser];
  return [process.execPath, [join(root, 'main/web-host/main.ts'), '--why', choice.why, ...window]];
}
