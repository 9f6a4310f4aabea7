/** The one window: where it was before, sandboxed, in a session that is kept in memory only. */
import { BrowserWindow, type Session, screen } from 'electron';
import { keepWindowState } from './keep-window-state.ts';
import { minimumSize, placeWindow } from './place-window.ts';
import { readWindowState } from './window-state.ts';
import { followTheme, windowBackground } from './window-theme.ts';

export interface MainWindowOptions {
  readonly session: Session;
  readonly preload: string;
  readonly stateFile: string;
  readonly icon: string;
  /** The inspector is for checkouts. */
  readonly devTools: boolean;
}

/** Not yet shown and without its page: see `showPage`. */
export function createMainWindow({ session, preload, stateFile, icon, devTools }: MainWindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...placeWindow(state, screen.getAllDisplays(), screen.getPrimaryDisplay()),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Sightline',
    icon,
    show: false,
    backgroundColor: windowBackground(),
    // The menu's keys work without the bar; Alt shows it.
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      session,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  });
  if (state?.isMaximized) window.maximize();
  keepWindowState(window, stateFile);
  const unfollow = followTheme(window);
  window.once('closed', unfollow);
  return window;
}
