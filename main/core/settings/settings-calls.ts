/** The calls `settings.*`. */
import type { SettingsChange } from '../../../contract/settings.ts';
import type { Api } from '../api.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

export function settingsCalls({ settings: api }: Api, settings: SettingsKeeper) {
  return {
    get: api.get.handler(() => settings.get()),
    change: api.change.handler(({ input }) => settings.change(input as SettingsChange)),
  };
}
