/** What Electron supplies to the core. */
import { app, type BrowserWindow, shell } from 'electron';
import { SightlineError } from '../../contract/errors.ts';
import type { Ports } from '../core/ports.ts';
import { captureDisplay } from './capture/capture-display.ts';
import { launchUtilityEngine } from './engine/launch-utility-engine.ts';
import type { CaptureShortcut } from './shortcut/capture-shortcut.ts';

export interface ShellPortsOptions {
  readonly dataDir: string;
  readonly engineEntry: string;
  readonly shortcut: CaptureShortcut;
  readonly hasGlobalShortcuts: boolean;
  /** Hidden while the screen is captured; null before there is one. */
  window(): BrowserWindow | null;
}

export function createShellPorts({
  dataDir,
  engineEntry,
  shortcut,
  hasGlobalShortcuts,
  window,
}: ShellPortsOptions): Ports {
  return {
    host: {
      kind: 'electron',
      version: app.getVersion(),
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      dataDir,
      systemLanguage: app.getLocale(),
      capture: 'host',
      openLinks: 'host',
      globalShortcut: hasGlobalShortcuts,
      tray: true,
    },
    launchEngine: () => launchUtilityEngine(engineEntry),
    captureDisplay: () => captureDisplay(window()),
    openLink,
    bindCaptureShortcut: (accelerator) => shortcut.bind(accelerator),
  };
}

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The core has checked the link; what is handed to the system is checked where it is handed over all the same. */
async function openLink(url: string): Promise<void> {
  if (!URL.canParse(url) || !schemes.has(new URL(url).protocol)) {
    throw new SightlineError('link_refused', { url: url.slice(0, 200) });
  }
  await shell.openExternal(url);
}
