/** The dialogs of the page, of which at most one is open. */
import { AddModelDialog } from '../models/add-model-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export function Dialogs() {
  return (
    <>
      <SettingsDialog />
      <ShortcutsDialog />
      <AddModelDialog />
    </>
  );
}
