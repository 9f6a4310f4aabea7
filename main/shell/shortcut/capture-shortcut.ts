/** The global shortcut that captures the screen: one at a time, and the old one stays until the new one is held. */
import { globalShortcut } from 'electron';
import { SightlineError } from '../../../contract/errors.ts';

export interface CaptureShortcut {
  /** null unbinds. Rejects with `shortcut_unavailable` and keeps the old one. */
  bind(accelerator: string | null): Promise<void>;
  dispose(): void;
}

export interface CaptureShortcutOptions {
  onPress(): void;
  /** False in a Wayland session, see `hasGlobalShortcuts`. */
  readonly works: boolean;
}

export function createCaptureShortcut({ onPress, works }: CaptureShortcutOptions): CaptureShortcut {
  let bound: string | null = null;

  function release(): void {
    if (bound !== null) globalShortcut.unregister(bound);
    bound = null;
  }

  return {
    async bind(accelerator) {
      if (accelerator === bound) return;
      if (accelerator !== null) {
        if (!works) throw unavailable(accelerator, noGlobalShortcuts);
        register(accelerator, onPress);
      }
      release();
      bound = accelerator;
    },
    dispose: release,
  };
}

/**
 * A Wayland session passes no keys to programs in the background. Electron's way round (the desktop portal) answers
 * "registered" for shortcuts that then never fire (electron/electron#52218), so it is not offered at all; the desktop's
 * own keyboard settings can start `sightline --capture` instead.
 */
export function hasGlobalShortcuts(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || !(env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY));
}

const noGlobalShortcuts =
  'this is a Wayland session, which passes no keys to programs in the background; bind a key to "sightline --capture" in the keyboard settings of the desktop';

function register(accelerator: string, onPress: () => void): void {
  let registered: boolean;
  try {
    registered = globalShortcut.register(accelerator, onPress);
  } catch (cause) {
    throw unavailable(accelerator, 'it is not a combination of keys', cause);
  }
  if (!registered) throw unavailable(accelerator, 'another program or the system uses it');
}

function unavailable(shortcut: string, reason: string, cause?: unknown): SightlineError {
  return new SightlineError('shortcut_unavailable', { shortcut, reason }, { cause });
}
