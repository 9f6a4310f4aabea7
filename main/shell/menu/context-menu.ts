/** The menu of the right mouse button, which Electron does not bring: editing in text fields, copying elsewhere. */
import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';
import type { ShellText } from '../text/english.ts';

/** Empty where there is nothing to offer. */
export function contextMenu(
  contents: Pick<WebContents, 'copyImageAt'>,
  { isEditable, editFlags, selectionText, mediaType, x, y }: ContextMenuParams,
  text: ShellText,
): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: 'cut', label: text.cut, enabled: editFlags.canCut },
      { role: 'copy', label: text.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: text.selectAll, enabled: editFlags.canSelectAll },
    ];
  }
  if (mediaType === 'image') return [{ label: text.copyImage, click: () => contents.copyImageAt(x, y) }];
  if (selectionText.trim() !== '') return [{ role: 'copy', label: text.copy, enabled: editFlags.canCopy }];
  return [];
}
