/** Says in a dialog why Sightline cannot start and what can be done; the history's files are left as they are. */
import { app, dialog, shell } from 'electron';
import { type ErrorReport, errorCatalogue } from '../../../contract/errors.ts';
import { errorText } from '../text/error-text.ts';
import { chooseLanguage, shellText } from '../text/shell-text.ts';

/** `retry` if the user wants to try the same again, such as after closing the other Sightline. */
export async function tellStartFailure(error: ErrorReport, dataDir: string): Promise<'retry' | 'quit'> {
  console.error(`sightline: ${error.code}: ${error.message}`);
  // The settings lie in the folder that cannot be used, so the system's language has to do.
  const systemLanguage = app.getLocale();
  const text = shellText('system', systemLanguage);

  const offer = offerFor(error);
  const buttons = { retry: [text.tryAgain], folder: [text.showFolder], none: [] }[offer];
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Sightline',
    message: text.cannotStart,
    detail: errorText(error, chooseLanguage('system', systemLanguage)),
    buttons: [text.quit, ...buttons],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) return 'quit';
  if (offer === 'retry') return 'retry';
  await shell.openPath(dataDir);
  return 'quit';
}

function offerFor({ code }: ErrorReport): 'retry' | 'folder' | 'none' {
  if (errorCatalogue[code].retry && code !== 'internal') return 'retry';
  return code.startsWith('store_') ? 'folder' : 'none';
}
