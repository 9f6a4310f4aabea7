/** Stands over the page while there is no program behind it; what was typed stays below. */
import { Unplug } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useApp, useConnectionState, useHost } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';

export function ConnectionScreen() {
  const { t } = useTranslation(['shell', 'common']);
  const state = useConnectionState();
  const host = useHost();
  const { connection } = useApp();
  const isGone = state === 'stopped' || state === 'refused';
  if (!isGone) {
    return host === null ? (
      <main className="grid h-full place-items-center">
        <Spinner label={t('shell:connecting')} />
      </main>
    ) : null;
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
