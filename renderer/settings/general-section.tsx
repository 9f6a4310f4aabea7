/** Language, appearance, and what the host adds: the tray and the shortcut that works everywhere. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../state/index.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { ShortcutRecorder } from './shortcut-recorder.tsx';
import { useSetting } from './use-setting.ts';

export function GeneralSection() {
  const host = useHost();
  return (
    <>
      <Language />
      <Theme />
      {host?.globalShortcut && <CaptureShortcut />}
      {host?.tray && <CloseToTray />}
    </>
  );
}

function Language() {
  const { t } = useTranslation('settings');
  const { value, change, error } = useSetting('language');
  const id = useId();
  return (
    <SettingRow label={t('general.language')} controlId={id} error={error}>
      <Select
        id={id}
        className="w-48"
        value={value}
        onChange={change}
        options={(['system', 'en', 'ko'] as const).map((choice) => ({
          value: choice,
          label: t(`general.languages.${choice}`),
        }))}
      />
    </SettingRow>
  );
}

function Theme() {
  const { t } = useTranslation('settings');
  const { value, change, error } = useSetting('theme');
  const id = useId();
  return (
    <SettingRow label={t('general.theme')} labelId={id} error={error}>
      <Segmented
        aria-labelledby={id}
        value={value}
        onChange={change}
        options={(['system', 'light', 'dark'] as const).map((choice) => ({
          value: choice,
          label: t(`general.themes.${choice}`),
        }))}
      />
    </SettingRow>
  );
}

function CaptureShortcut() {
  const { t } = useTranslation('settings');
  const { value, change, error } = useSetting('captureShortcut');
  return (
    <SettingRow label={t('general.captureShortcut')} hint={t('general.captureShortcutHint')} error={error}>
      <ShortcutRecorder value={value} onChange={change} />
    </SettingRow>
  );
}

function CloseToTray() {
  const { t } = useTranslation('settings');
  const { value, change, error } = useSetting('closeToTray');
  const id = useId();
  return (
    <SettingRow
      label={t('general.closeToTray')}
      controlId={id}
      hint={t('general.closeToTrayHint')}
      hintId={`${id}-hint`}
      error={error}
    >
      <Switch id={id} checked={value} onCheckedChange={change} aria-describedby={`${id}-hint`} />
    </SettingRow>
  );
}
