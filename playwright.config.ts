/** One suite on two hosts; a host that this machine lacks has no project, and `scripts/test-e2e.ts` says so. */
import { defineConfig } from '@playwright/test';
import { findE2eHosts } from './scripts/find-e2e-hosts.ts';

const { web, electron } = findE2eHosts(process.env, process.platform);

/** Nobody is there to choose what the page may capture: it gets its own tab. Headless has no screen to give. */
const capture = [
  '--use-fake-ui-for-media-stream=display-media-type=browser',
  '--use-fake-device-for-media-stream=display-media-type=browser',
];

/** Quiet on a closed network: the browser itself must not reach for anything. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'e2e/results',
  timeout: 45_000,
  // A small machine that runs two of everything is slow; what passes does not wait for it.
  expect: { timeout: 10_000 },
  // Each test runs a browser page, a host and an engine: two at a time fill a small machine.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // No trace by default: its recorder fetches the page's blobs, which the page's policy refuses. `--trace on` where wanted.
  use: { screenshot: 'only-on-failure' },
  projects: [
    ...('path' in web
      ? [
          {
            name: 'web',
            use: {
              launchOptions: {
                executablePath: web.path,
                // Chromium's sandbox refuses to work for root, as which containers run.
                args: [...quiet, ...capture, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
              },
            },
          },
        ]
      : []),
    ...('path' in electron ? [{ name: 'electron' }] : []),
  ],
});
