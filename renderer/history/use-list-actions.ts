/** Renaming and deleting from the list, with the words that tell how it went. */
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../contract/conversations.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useActions, useNotices } from '../state/index.ts';

/** The notice goes a little before the core forgets: an Undo that fails would be worse than none. */
const undoMarginMs = 500;

export function useListActions() {
  const { t } = useTranslation(['history', 'common']);
  const actions = useActions();
  const { notify } = useNotices();
  const errorText = useErrorText();

  return {
    async rename(conversation: Conversation, title: string): Promise<void> {
      const error = await actions.renameConversation(conversation, title);
      if (error) notify({ text: `${t('history:notRenamed')} ${errorText(error)}` });
    },
    async remove(conversation: Conversation): Promise<void> {
      const { title } = conversation;
      const result = await actions.deleteConversation(conversation);
      if ('error' in result) {
        notify({ text: `${t('history:notDeleted', { title })} ${errorText(result.error)}` });
        return;
      }
      notify({
        text: t('history:deleted', { title }),
        action: { label: t('common:undo'), run: () => void restore(conversation) },
        durationMs: Math.max(1_000, result.undoMs - undoMarginMs),
      });
    },
  };

  async function restore({ id, title }: Conversation): Promise<void> {
    const error = await actions.restoreConversation(id);
    if (error) notify({ text: `${t('history:notRestored', { title })} ${errorText(error)}` });
    else actions.openConversation(id);
  }
}
