/** Chooses how Sightline starts on this machine, and says why in words for the user. */

export interface Machine {
  readonly display: boolean;
  /** Electron's executable, null where it is not here, could not be had, or did not start. */
  readonly electron: string | null;
  /** A Chrome or Chromium. */
  readonly browser: string | null;
}

export type HostChoice =
  | { readonly host: 'electron'; readonly electron: string; readonly why: string }
  | { readonly host: 'web'; readonly browser: string | null; readonly why: string };

export function chooseHost({ display, electron, browser }: Machine): HostChoice {
  if (!display) return { host: 'web', browser: null, why: 'there is no display for a window of its own' };
  if (electron !== null) return { host: 'electron', electron, why: 'Electron and a display are here' };
  if (browser !== null) {
    return {
      host: 'web',
      browser,
      why: 'Electron is not to be had here; an app window of your browser opens instead',
    };
  }
  return {
    host: 'web',
    browser: null,
    why: 'Electron is not to be had here, and no Chrome or Chromium is installed',
  };
}

export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
