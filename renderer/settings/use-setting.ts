/** One setting and how to change it: shown at once, saved at once, and taken back with the reason where it cannot be. */
import { useState } from 'react';
import type { Settings } from '../../contract/settings.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useActions, useSettings } from '../state/index.ts';

export interface Setting<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** Why the last change was not saved, in the user's words. */
  readonly error: string | null;
}

export function useSetting<Key extends keyof Settings>(key: Key): Setting<Settings[Key]> {
  const value = useSettings((settings) => settings[key]);
  const { changeSettings } = useActions();
  const errorText = useErrorText();
  const [error, setError] = useState<Parameters<typeof errorText>[0] | null>(null);
  return {
    value,
    error: error && errorText(error),
    change: (next) => void changeSettings({ [key]: next }).then(setError),
  };
}
