/** Runs the page's shortcuts wherever the focus is, and says how their keys are written here. */
import { useEffect } from 'react';
import { useActions, useHost, useLayout } from '../state/index.ts';
import { type Command, commandOf, keyLabel, shortcuts } from './shortcuts.ts';

export function useKeyboard(): void {
  const actions = useActions();
  const layout = useLayout();
  const isMac = useIsMac();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event, isMac);
      if (command === null || event.defaultPrevented) return;
      event.preventDefault();
      if (event.repeat) return;
      run(command);
    };
    function run(command: Command): void {
      const { dialog } = layout.state.getState();
      switch (command) {
        case 'toggle-sidebar':
          layout.toggleSidebar();
          break;
        case 'help':
          layout.openDialog(dialog === 'shortcuts' ? null : 'shortcuts');
          break;
        case 'open-settings':
          layout.openSettings();
          break;
        case 'new-conversation':
        case 'search':
          layout.openDialog(null);
          actions.run(command);
          break;
        default:
          command satisfies never;
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, layout, isMac]);
}

/** The main keys of a command, as they are written on this machine's keyboard. */
export function useShortcutLabel(command: Command): string | undefined {
  const isMac = useIsMac();
  const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys[0];
  return keys === undefined ? undefined : keyLabel(keys, isMac);
}

/** The core runs on the machine that the page is on. */
export function useIsMac(): boolean {
  return useHost()?.platform === 'darwin';
}
