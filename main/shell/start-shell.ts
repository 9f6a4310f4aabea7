/** The start in reading order: one instance, ready, the shell; whatever fails on the way is told in a dialog. */
import { app } from 'electron';
import { reportError } from '../../contract/errors.ts';
import { resolveDataFolder } from '../core/store/data-folder.ts';
import { claimSingleInstance, readWish, type SecondStart } from './life/claim-single-instance.ts';
import { tellStartFailure } from './life/tell-start-failure.ts';
import type { ShellActions } from './menu/app-menu.ts';
import { openShell } from './open-shell.ts';
import { denyNavigation } from './security/deny-navigation.ts';
import type { ShellPaths } from './shell-paths.ts';

/** The name under which Windows groups windows and shortcuts; the installer's shortcut carries the same. */
const appId = 'app.sightline.desktop';

export async function startShell(paths: ShellPaths): Promise<void> {
  const dataDir = resolveDataFolder(process.env);
  let actions: ShellActions | null = null;
  const fulfil = (wish: SecondStart) => (wish === 'capture' ? actions?.capture() : actions?.open());
  if (!claimSingleInstance(dataDir, fulfil)) {
    console.error('Sightline is running already; its window comes to the front.');
    return app.exit(0);
  }
  app.setAppUserModelId(appId);
  app.on('web-contents-created', (_event, contents) => denyNavigation(contents));
  app.on('activate', () => actions?.open());
  // Without a listener Electron quits by itself, also when a start that fails takes its window away before it is told.
  app.on('window-all-closed', () => {
    if (actions) app.quit();
  });

  await app.whenReady();
  actions = await openOrTell(paths, dataDir);
  if (readWish(process.argv) === 'capture') actions?.capture();
}

/** null when the user has given up. */
async function openOrTell(paths: ShellPaths, dataDir: string): Promise<ShellActions | null> {
  try {
    return await openShell(paths, dataDir);
  } catch (thrown) {
    const error = reportError(thrown);
    // A bug: its stack is needed, and nothing of the user's is open yet.
    if (error.code === 'internal') console.error(thrown);
    if ((await tellStartFailure(error, dataDir)) === 'retry') return await openOrTell(paths, dataDir);
    app.exit(1);
    return null;
  }
}
