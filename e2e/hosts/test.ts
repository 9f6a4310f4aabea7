/** Playwright's `test` with an `app` for each test; the project says on which host it runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { findElectron } from '../../scripts/find-electron.ts';
import type { App, AppOptions } from './app.ts';
import { startElectronApp } from './electron.ts';
import { startWebApp } from './web.ts';

export { expect };

/** `test.use({ engine: 'real' })` and `test.use({ env: { … } })` set {@link AppOptions}. */
export const test = base.extend<AppOptions & { app: App }, { openBrowser: () => Promise<Browser> }>({
  engine: ['fake', { option: true }],
  env: [{}, { option: true }],

  // Opened when a test first asks, and kept for the worker: Electron's tests never do.
  openBrowser: [
    async ({ playwright, launchOptions }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => (browser ??= playwright.chromium.launch(launchOptions)));
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ openBrowser, engine, env }, use, { project }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
    const faults: string[] = [];
    const options = { dataDir, engine, env };
    const app =
      project.name === 'electron'
        ? await startElectronApp(requireElectron(), options, faults)
        : await startWebApp(await openBrowser(), options, faults);
    try {
      await use(app);
    } finally {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
    expect(faults, 'faults of the page').toEqual([]);
  },
});

function requireElectron(): string {
  const path = findElectron(process.env);
  if (path === null) throw new Error("Electron's binary is not here.");
  return path;
}
