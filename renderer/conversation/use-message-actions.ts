/** The actions of messages, carried out on the core; what fails is told in a notice. */
import { useMemo } from 'react';
import { isCancellation, reportError } from '../../contract/errors.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useActions, useApp, useClient, useLayout, useNotices } from '../state/index.ts';
import type { ConversationActions } from './conversation-actions.ts';

export interface MessageActions extends ConversationActions {
  stop(answerId: string): void;
  openLink(url: string): void;
}

export function useMessageActions(setEditingId: (messageId: string | null) => void): MessageActions {
  const client = useClient();
  const app = useApp();
  const page = useActions();
  const layout = useLayout();
  const notices = useNotices();
  const errorText = useErrorText();

  return useMemo(() => {
    /** True when the call went well. */
    const tell = async (call: Promise<unknown>): Promise<boolean> => {
      try {
        await call;
        return true;
      } catch (thrown) {
        if (!isCancellation(thrown)) notices.notify({ text: errorText(reportError(thrown)) });
        return false;
      }
    };
    const regenerate = (messageId: string) => tell(client.messages.regenerate({ messageId }).then(page.showSent));
    return {
      regenerate: (messageId) => void regenerate(messageId),
      continueAnswer: (messageId) => void tell(client.messages.continue({ messageId }).then(page.showSent)),
      edit: (messageId, parts) => tell(client.messages.edit({ messageId, parts }).then(page.showSent)),
      startEditing: setEditingId,
      stopEditing() {
        setEditingId(null);
        page.focusComposer();
      },
      selectBranch: (messageId) => void tell(client.conversations.selectBranch({ messageId })),
      async restartEngine(answerId) {
        const error = await page.restartEngine();
        if (error === null) await regenerate(answerId);
        else notices.notify({ text: errorText(error) });
      },
      openSettings: () => layout.openSettings('model'),
      newConversation: page.newConversation,
      stop: (messageId) => void tell(client.messages.stop({ messageId })),
      openLink(url) {
        if (app.host.getState()?.openLinks === 'host') void tell(client.host.openLink({ url }));
        else window.open(url, '_blank', 'noopener,noreferrer');
      },
    };
  }, [client, app, page, layout, notices, errorText, setEditingId]);
}
