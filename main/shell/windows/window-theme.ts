/** Light or dark as the user wants it, for the window's own parts and for the colour before the page has drawn. */
import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../../contract/settings.ts';

/** `--canvas` of `renderer/styles/tokens.css`: without it a dark window would flash white. */
const background = { light: '#fdfcfa', dark: '#1b1a18' } as const;

export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Follows the system's change too. Returns the function that ends it. */
export function followTheme(window: BrowserWindow): () => void {
  const update = () => {
    if (!window.isDestroyed()) window.setBackgroundColor(windowBackground());
  };
  nativeTheme.on('updated', update);
  return () => void nativeTheme.off('updated', update);
}
