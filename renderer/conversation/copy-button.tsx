/** Copies a message's text and shows for a moment that it did. */
import { Check, CircleX, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { useCopied } from './use-copied.ts';

const icons = { idle: Copy, copied: Check, failed: CircleX };

export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('conversation');
  const { state, copy } = useCopied();
  return (
    <>
      <IconButton icon={icons[state]} size="sm" label={t('actions.copy')} onClick={() => copy(text)} />
      <span role="status" className="sr-only">
        {state === 'copied' && t('actions.copied')}
        {state === 'failed' && t('actions.notCopied')}
      </span>
    </>
  );
}
