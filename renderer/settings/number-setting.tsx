/** A number among the settings. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../ui/number-field.tsx';
import { type NumberKey, numberLimits, readNumber } from './read-number.ts';
import { SettingRow } from './setting-row.tsx';
import { useSetting } from './use-setting.ts';

export interface NumberSettingProps {
  name: NumberKey;
  label: string;
  hint: string;
  /** What an empty field means. */
  placeholder?: string;
}

export function NumberSetting({ name, label, hint, placeholder }: NumberSettingProps) {
  const { t, i18n } = useTranslation('settings');
  const { value, change, error } = useSetting(name);
  const id = useId();
  const number = new Intl.NumberFormat(i18n.language);

  function read(text: string): { value: number | null } | { problem: string } {
    const result = readNumber(text, numberLimits(name));
    if ('value' in result) return result;
    if (result.problem !== 'range') return { problem: t(`answers.invalid.${result.problem}`) };
    const { min, max } = result;
    return { problem: t('answers.invalid.range', { min: number.format(min), max: number.format(max) }) };
  }

  return (
    <SettingRow label={label} controlId={id} hint={hint} hintId={`${id}-hint`} error={error}>
      <NumberField
        id={id}
        value={value}
        read={read}
        // `read` gives null only for a setting that may be null.
        onChange={(next) => change(next as typeof value)}
        aria-describedby={`${id}-hint`}
        {...(placeholder !== undefined && { placeholder })}
      />
    </SettingRow>
  );
}
