/** Asks before a link leaves Sightline, and shows where to: its real host, large. */
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { LinkTarget } from './link-target.ts';

interface LinkDialogProps {
  readonly target: LinkTarget | null;
  readonly onClose: () => void;
  readonly onOpen: (url: string) => void;
}

export function LinkDialog({ target, onClose, onOpen }: LinkDialogProps) {
  const { t } = useTranslation('conversation');
  if (target === null) return null;
  const open = () => {
    onOpen(target.url);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('link.title')}
      description={t('link.leadsTo')}
      footer={
        <>
          <Button onClick={onClose}>{t('link.cancel')}</Button>
          <Button variant="primary" onClick={open}>
            {t('link.open')}
          </Button>
        </>
      }
    >
      <p className="break-all rounded-xl bg-sunken px-4 py-3 text-center font-semibold text-lg">{target.host}</p>
      {target.url.startsWith('http:') && <LinkWarning text={t('link.insecure')} />}
      {/\bxn--/.test(target.host) && <LinkWarning text={t('link.lookalike')} />}
      <p className="mt-4 text-muted text-xs">{t('link.full')}</p>
      <p className="mt-1 max-h-24 overflow-y-auto break-all font-mono text-xs">{target.url}</p>
    </Dialog>
  );
}

function LinkWarning({ text }: { text: string }) {
  return (
    <p className="mt-3 flex items-start gap-2 text-sm text-warning">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}
