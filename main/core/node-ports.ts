/** What the hosts on plain Node (web host and command line) supply to the core: they differ in little but their name. */

import { resolve } from 'node:path';
import type { HostDescription } from '../../contract/host.ts';
import manifest from '../../package.json' with { type: 'json' };
import { forkEngine } from './engine/fork-engine.ts';
import type { Ports } from './ports.ts';

export interface NodePortsOptions {
  readonly kind: Exclude<HostDescription['kind'], 'electron'>;
  readonly dataDir: string;
  /** The file that an engine process is started from; `SIGHTLINE_ENGINE_ENTRY` names another, for tests. */
  readonly engineEntry: URL;
  readonly env: NodeJS.ProcessEnv;
}

export function createNodePorts({ kind, dataDir, engineEntry, env }: NodePortsOptions): Ports {
  const otherEntry = env.SIGHTLINE_ENGINE_ENTRY?.trim();
  return {
    host: {
      kind,
      version: manifest.version,
      platform: supportedPlatform(process.platform),
      dataDir,
      // Node takes it from LC_ALL, LC_MESSAGES and LANG, or from the system where those do not exist.
      systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
      capture: 'page',
      openLinks: 'page',
      globalShortcut: false,
      tray: false,
    },
    launchEngine: () => forkEngine(otherEntry ? resolve(otherEntry) : engineEntry),
  };
}

/** The native packages exist for these three only; anything else Unix-like behaves as Linux does. */
function supportedPlatform(platform: NodeJS.Platform): HostDescription['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
