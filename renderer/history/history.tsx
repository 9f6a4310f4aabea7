/** The list of conversations in each of its states. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import { useApp, useConversations, useNotices } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { ConversationList } from './conversation-list.tsx';

export function History() {
  const { t } = useTranslation(['history', 'common']);
  const { status, items, search, total, error } = useConversations();
  const { conversations } = useApp();
  const { announce } = useNotices();
  const errorText = useErrorText();

  useEffect(() => {
    if (search === '' || status !== 'ready') return;
    announce(total === 0 ? t('history:nothingFound', { search }) : t('history:found', { count: total }));
  }, [search, status, total, announce, t]);

  if (items.length > 0) return <ConversationList items={items} />;
  if (status === 'loading') {
    return (
      <Empty>
        <Spinner label={t('common:loading')} />
      </Empty>
    );
  }
  if (error !== null) {
    return (
      <Empty>
        <p className="font-medium text-text">{t('history:notLoaded')}</p>
        <p className="mt-1">{errorText(error)}</p>
        <Button size="sm" className="mt-3" onClick={() => void conversations.load()}>
          {t('common:tryAgain')}
        </Button>
      </Empty>
    );
  }
  if (search !== '') {
    return (
      <Empty>
        <p>{t('history:nothingFound', { search })}</p>
        <Button size="sm" variant="link" className="-ml-3 mt-2" onClick={() => void conversations.search('')}>
          {t('history:clearSearch')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty>
      <p className="font-medium text-text">{t('history:empty')}</p>
      <p className="mt-1">{t('history:emptyDetail')}</p>
    </Empty>
  );
}

function Empty({ children }: { children: React.ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 py-6 text-muted text-sm [overflow-wrap:anywhere]">
      {children}
    </div>
  );
}
