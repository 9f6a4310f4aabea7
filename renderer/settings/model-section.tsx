/** Which model answers, and what it runs on. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { devices } from '../../contract/answers.ts';
import { ModelList } from '../models/model-list.tsx';
import { useHost } from '../state/index.ts';
import { Select } from '../ui/select.tsx';
import { DeviceReports } from './device-reports.tsx';
import { existsOn } from './exists-on.ts';
import { NumberSetting } from './number-setting.tsx';
import { SettingRow } from './setting-row.tsx';
import { useSetting } from './use-setting.ts';

export function ModelSection() {
  const { t } = useTranslation('settings');
  return (
    <>
      <SettingRow label={t('model.models')} isStacked>
        <ModelList />
      </SettingRow>
      <Device />
      <NumberSetting
        name="idleUnloadMinutes"
        label={t('model.idleUnload')}
        hint={t('model.idleUnloadHint')}
        placeholder={t('model.idleNever')}
      />
      <DeviceReports />
    </>
  );
}

function Device() {
  const { t } = useTranslation('settings');
  const { value, change, error } = useSetting('device');
  const platform = useHost()?.platform ?? 'linux';
  const id = useId();
  return (
    <SettingRow
      label={t('model.device')}
      controlId={id}
      hint={t('model.deviceHint')}
      hintId={`${id}-hint`}
      error={error}
    >
      <Select
        id={id}
        className="w-48"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={change}
        options={devices
          .filter((device) => existsOn(device, platform) || device === value)
          .map((device) => ({ value: device, label: t(`model.devices.${device}`) }))}
      />
    </SettingRow>
  );
}
