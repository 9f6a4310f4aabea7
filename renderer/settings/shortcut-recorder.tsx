/** Takes a shortcut by pressing it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '../../contract/settings.ts';
import { keyLabel } from '../frame/shortcuts.ts';
import { useIsMac } from '../frame/use-keyboard.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { acceleratorOf } from './accelerator.ts';

export interface ShortcutRecorderProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

export function ShortcutRecorder({ value, onChange }: ShortcutRecorderProps) {
  const { t } = useTranslation('settings');
  const isMac = useIsMac();
  const [isRecording, setRecording] = useState(false);
  const fallback = defaultSettings.captureShortcut;

  if (isRecording) {
    return (
      <>
        <Button
          autoFocus
          size="sm"
          className="border-accent text-accent"
          onBlur={() => setRecording(false)}
          onKeyDown={(event) => {
            // Everything that is pressed now is meant for this field, Escape too.
            event.preventDefault();
            event.stopPropagation();
            event.nativeEvent.stopImmediatePropagation();
            const accelerator = acceleratorOf(event.nativeEvent, isMac);
            if (accelerator !== null) onChange(accelerator);
            if (accelerator !== null || event.key === 'Escape') setRecording(false);
          }}
        >
          {t('general.recording')}
        </Button>
        <p className="max-w-64 text-right text-muted text-xs">
          {isMac ? t('general.recordingHintMac') : t('general.recordingHint')}
        </p>
      </>
    );
  }
  return (
    <div className="flex items-center gap-2">
      {value === null ? (
        <span className="text-muted text-sm">{t('general.off')}</span>
      ) : (
        <Kbd>{keyLabel(value, isMac)}</Kbd>
      )}
      <Button size="sm" onClick={() => setRecording(true)}>
        {t('general.record')}
      </Button>
      {value === null ? (
        fallback !== null && (
          <Button size="sm" variant="ghost" onClick={() => onChange(fallback)}>
            {t('general.useDefault', { shortcut: keyLabel(fallback, isMac) })}
          </Button>
        )
      ) : (
        <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
          {t('general.switchOff')}
        </Button>
      )}
    </div>
  );
}
