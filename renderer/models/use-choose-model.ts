/** Chooses the model that answers from now on. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import { useActions, useNotices } from '../state/index.ts';

export function useChooseModel(): (modelId: string) => Promise<void> {
  const { t } = useTranslation('settings');
  const { changeSettings } = useActions();
  const { notify } = useNotices();
  const errorText = useErrorText();
  return async (modelId) => {
    const error = await changeSettings({ modelId });
    if (error) notify({ text: `${t('notSaved')} ${errorText(error)}` });
  };
}
