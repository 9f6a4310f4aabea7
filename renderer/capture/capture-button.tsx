/** The button that captures the screen. */
import { Monitor } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import type { Capture } from './use-capture.ts';

export function CaptureButton({ capture, shortcut }: { capture: Capture; shortcut: string }) {
  const { t } = useTranslation('capture');
  return (
    <IconButton
      icon={Monitor}
      label={t('button')}
      shortcut={shortcut}
      tooltipSide="top"
      disabled={capture.capturing}
      onClick={capture.capture}
    />
  );
}
