/** How the window is laid out, and which dialog is open over it. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type OpenDialog = 'settings' | 'shortcuts' | 'add-model' | null;
export type SettingsSection = 'general' | 'model' | 'answers' | 'speed' | 'privacy' | 'about';

export interface LayoutState {
  /** Too narrow for two panes: the sidebar then lies over the conversation. */
  readonly isNarrow: boolean;
  readonly sidebarOpen: boolean;
  readonly dialog: OpenDialog;
  /** The dialog from which this one was opened, shown again when it closes. */
  readonly beneath: OpenDialog;
  readonly settingsSection: SettingsSection;
}

export interface Layout {
  readonly state: StoreApi<LayoutState>;
  toggleSidebar(open?: boolean): void;
  openDialog(dialog: OpenDialog): void;
  closeDialog(): void;
  openSettings(section?: SettingsSection): void;
  dispose(): void;
}

/** 720 px at the usual size of type, as `--breakpoint-wide`; a larger type needs a wider window. */
const narrowQuery = '(max-width: 44.99rem)';
const storageKey = 'sightline.sidebar';

export function createLayout(window: Pick<Window, 'matchMedia' | 'localStorage'>): Layout {
  const narrow = window.matchMedia(narrowQuery);
  const wasOpen = () => window.localStorage.getItem(storageKey) !== 'closed';
  const state = createStore<LayoutState>(() => ({
    isNarrow: narrow.matches,
    sidebarOpen: !narrow.matches && wasOpen(),
    dialog: null,
    beneath: null,
    settingsSection: 'general',
  }));
  const onNarrow = () => state.setState({ isNarrow: narrow.matches, sidebarOpen: !narrow.matches && wasOpen() });
  narrow.addEventListener('change', onNarrow);

  return {
    state,
    toggleSidebar(open = !state.getState().sidebarOpen) {
      state.setState({ sidebarOpen: open });
      // Over a narrow window it is opened for a moment; that is no wish for next time.
      if (!narrow.matches) window.localStorage.setItem(storageKey, open ? 'open' : 'closed');
    },
    openDialog: (dialog) => state.setState((old) => ({ dialog, beneath: dialog === null ? null : old.dialog })),
    closeDialog: () => state.setState((old) => ({ dialog: old.beneath, beneath: null })),
    openSettings: (settingsSection = 'general') =>
      state.setState({ dialog: 'settings', beneath: null, settingsSection }),
    dispose: () => narrow.removeEventListener('change', onNarrow),
  };
}
