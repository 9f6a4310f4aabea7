/** Stands over the page while there is no program behind it; what was typed stays below. */
import { Unplug } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useErrorText } from '../i18n/error-text.ts';
import { useApp, useConnectionState, useHost } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';

export function ConnectionScreen() {
  const { t } = useTranslation(['shell', 'common']);
  const state = useConnectionState();
  const host = useHost();
  const startError = useStore(useApp().startError);
  const errorText = useErrorText();
  const { connection } = useApp();
  const isGone = state === 'stopped' || state === 'refused';
  if (!isGone) {
    if (host !== null) return null;
    return (
      <main className="grid h-full place-items-center p-6">
        {startError === null ? (
          <Spinner label={t('shell:connecting')} />
        ) : (
          <div role="alert" className="flex max-w-md flex-col items-center gap-3 text-center">
            <h1 className="font-semibold text-xl">{t('shell:notStarted')}</h1>
            <p className="text-muted">{errorText(startError)}</p>
            <Button variant="primary" className="mt-3" onClick={() => location.reload()}>
              {t('common:tryAgain')}
            </Button>
          </div>
        )}
      </main>
    );
  }
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <div className="fixed inset-0 z-40 grid animate-fade-in place-items-center bg-canvas p-6">
          <Dialog.Content className="flex max-w-md flex-col items-center gap-3 text-center focus:outline-none">
            <Unplug aria-hidden className="size-8 text-muted" strokeWidth={1.5} />
            <Dialog.Title className="font-semibold text-xl">{t(`shell:${state}.title`)}</Dialog.Title>
            <Dialog.Description className="text-balance text-muted">{t(`shell:${state}.detail`)}</Dialog.Description>
            <Button variant="primary" className="mt-3" onClick={() => connection.retry()}>
              {t('common:tryAgain')}
            </Button>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
