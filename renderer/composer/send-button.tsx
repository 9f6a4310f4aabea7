/** Sends the question; while an answer is written it is the way to stop it. */
import { ArrowUp, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';

interface SendButtonProps {
  readonly answering: boolean;
  readonly ready: boolean;
  readonly onSend: () => void;
  readonly onStop: () => void;
}

export function SendButton({ answering, ready, onSend, onStop }: SendButtonProps) {
  const { t } = useTranslation('composer');
  if (answering) {
    return (
      <IconButton
        icon={Square}
        variant="accent"
        label={t('stop')}
        shortcut="Esc"
        tooltipSide="top"
        className="rounded-full! [&_svg]:size-3.5 [&_svg]:fill-current"
        onClick={onStop}
      />
    );
  }
  return (
    <IconButton
      icon={ArrowUp}
      variant="accent"
      label={t('send')}
      shortcut="Enter"
      tooltipSide="top"
      disabled={!ready}
      className="rounded-full!"
      onClick={onSend}
    />
  );
}
