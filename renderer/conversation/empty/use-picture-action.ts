/** Carries out a card of the empty page: with a picture in the composer it is asked at once, without one that is chosen first. */
import { useTranslation } from 'react-i18next';
import type { Composer } from '../../composer/composer-store.ts';
import { pickFiles } from '../../composer/file-picker.ts';
import { useActions, useSelectedModel } from '../../state/index.ts';
import type { PictureAction } from './picture-actions.ts';

export function usePictureAction(composer: Composer): (action: PictureAction) => void {
  const { t } = useTranslation('conversation');
  const page = useActions();
  const withImages = useSelectedModel()?.description?.seesImages ?? true;

  const run = async (action: PictureAction) => {
    const prompt = t(`empty.${action}.prompt`);
    const { attachments, clips } = composer.state.getState();
    const has =
      attachments.some(({ state }) => state !== 'refused') || clips.some(({ state }) => state.name !== 'refused');
    if (!has) composer.addFiles(await pickFiles());
    if (await composer.send({ withImages, prompt, task: action })) return;
    // No picture, or one that cannot be sent: the question waits for another.
    const { text, sendError } = composer.state.getState();
    if (text === '' && sendError === null) composer.setText(prompt);
    page.focusComposer();
  };
  return (action) => void run(action);
}
