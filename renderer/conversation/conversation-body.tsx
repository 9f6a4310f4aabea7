/** The messages once they are read; until then that, or why they could not be. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import { useApp, useConversation } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { Turn } from './branches.ts';
import { MessageList } from './message-list.tsx';

interface ConversationBodyProps {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly turns: readonly Turn[];
  readonly answering: boolean;
  readonly editingId: string | null;
}

export function ConversationBody({ status, turns, answering, editingId }: ConversationBodyProps) {
  const { t } = useTranslation('conversation');
  const progress = useConversation((state) => state.progress);
  const title = useConversation((state) => state.conversation?.title);
  switch (status) {
    case 'loading':
      return (
        <div className="flex justify-center py-16">
          <Spinner label={t('loading')} />
        </div>
      );
    case 'failed':
      return <NotOpened />;
    case 'ready':
      return (
        <div className="py-6">
          <h1 className="sr-only">{title}</h1>
          <MessageList turns={turns} progress={progress} answering={answering} editingId={editingId} />
        </div>
      );
    default:
      return status satisfies never;
  }
}

function NotOpened() {
  const { t } = useTranslation('conversation');
  const { conversation } = useApp();
  const error = useConversation((state) => state.error);
  const errorText = useErrorText();
  return (
    <div role="alert" className="flex flex-col items-center gap-3 py-16 text-center">
      <p className="font-medium">{t('notOpened')}</p>
      {error !== null && <p className="max-w-md text-muted text-sm">{errorText(error)}</p>}
      <Button onClick={() => void conversation.reload()}>{t('tryAgain')}</Button>
    </div>
  );
}
