/** Sightline in Electron, from the built `out/`. Only where Electron's binary and a display are. */
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page, test } from '@playwright/test';
import type { App, StartOptions } from './app.ts';
import { pageIsReady, watchForFaults } from './page-watch.ts';

interface Run {
  readonly app: ElectronApplication;
  readonly page: Page;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function startElectronApp(executablePath: string, options: StartOptions, faults: string[]): Promise<App> {
  // The packaged app starts its own engine only; a way to give it another would be a way in.
  test.skip(options.engine === 'fake', 'Electron runs the real engine only.');
  let run = await start();

  async function start(): Promise<Run> {
    const app = await _electron.launch({
      executablePath,
      // Chromium's sandbox refuses to work for root.
      args: [root, '--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...withoutUndefined(process.env), SIGHTLINE_HOME: options.dataDir, ...options.env },
    });
    const page = await app.firstWindow();
    watchForFaults(page, faults);
    await pageIsReady(page);
    return { app, page };
  }

  function noSecondClient(): never {
    test.skip(true, 'Electron has no way in for a second client.');
    throw new Error('unreachable');
  }

  return {
    kind: 'electron',
    dataDir: options.dataDir,
    get page() {
      return run.page;
    },
    get origin() {
      return new URL(run.page.url()).origin;
    },
    get client() {
      return noSecondClient();
    },
    lastConversation: async () => noSecondClient(),
    draftText: async () => noSecondClient(),
    async enginePid() {
      const pid = await run.app.evaluate(
        ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Sightline engine')?.pid,
      );
      if (pid === undefined) throw new Error('The engine does not run.');
      return pid;
    },
    async restart() {
      await run.app.close();
      run = await start();
    },
    close: () => run.app.close(),
  };
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
