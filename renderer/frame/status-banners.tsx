/** What the user must know about the program itself, in order of weight; usually nothing. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import { PlaceholderBanner } from '../models/placeholder-banner.tsx';
import { useActions, useConnectionState, useConversations, useEngine, useNotices } from '../state/index.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

export function StatusBanners() {
  return (
    <div className="mx-auto flex w-full max-w-[792px] shrink-0 flex-col gap-2 px-4">
      <ConnectionBanner />
      <HistoryBanner />
      <EngineBanner />
      <PlaceholderBanner />
    </div>
  );
}

function ConnectionBanner() {
  const { t } = useTranslation('shell');
  return useConnectionState() === 'reconnecting' ? <Banner tone="warning">{t('reconnecting')}</Banner> : null;
}

/** The sidebar says so too, but it may be hidden. */
function HistoryBanner() {
  const { t } = useTranslation('shell');
  const error = useConversations((state) => state.error);
  const errorText = useErrorText();
  if (error === null || !error.code.startsWith('store_')) return null;
  return (
    <Banner tone="danger">
      <Title>{t('unreadable.title')}</Title>
      {errorText(error)}
    </Banner>
  );
}

function EngineBanner() {
  const { t } = useTranslation('shell');
  const engine = useEngine();
  const { restartEngine } = useActions();
  const { notify } = useNotices();
  const errorText = useErrorText();
  if (engine.state === 'restarting') return <Banner tone="warning">{t('engine.restarting')}</Banner>;
  if (engine.state !== 'failed') return null;
  const restart = async () => {
    const error = await restartEngine();
    if (error) notify({ text: errorText(error) });
  };
  return (
    <Banner
      tone="danger"
      action={
        <Button size="sm" onClick={() => void restart()}>
          {t('engine.startAgain')}
        </Button>
      }
    >
      <Title>{t('engine.failed')}</Title>
      {errorText(engine.error)}
    </Banner>
  );
}

function Title({ children }: { children: ReactNode }) {
  return <p className="font-medium">{children}</p>;
}
