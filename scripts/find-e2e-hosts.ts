/** Which halves of the end-to-end suite can run here: the page in a browser, and the Electron app. */
import { hasDisplay } from './choose-host.ts';
import { findBrowser } from './find-browser.ts';
import { findElectron } from './find-electron.ts';

/** The executable, or what to tell the user about its absence. */
export type E2eHost = { readonly path: string } | { readonly missing: string };

export function findE2eHosts(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): { web: E2eHost; electron: E2eHost } {
  const browser = findBrowser(env, platform);
  const electron = findElectron(env);
  return {
    web:
      browser === null
        ? {
            missing:
              'SKIPPED: the end-to-end tests in a browser, for there is no Chrome or Chromium. Install one ("apt-get install chromium") or set CHROME_PATH.',
          }
        : { path: browser },
    electron:
      electron === null || !hasDisplay(env, platform) ? { missing: whyNoElectron(electron) } : { path: electron },
  };
}

function whyNoElectron(electron: string | null): string {
  return electron === null
    ? 'SKIPPED: the end-to-end tests in Electron, for its binary is not here. "npx install-electron" fetches it.'
    : 'SKIPPED: the end-to-end tests in Electron, for there is no display. "xvfb-run npm run test:e2e" gives it one.';
}
