/** The settings while the core runs: read once, changed one call at a time, every change announced. */
import { SightlineError } from '../../../contract/errors.ts';
import { type Settings, type SettingsChange, settings } from '../../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { Ports } from '../ports.ts';
import { asStoreError } from '../store/store-error.ts';
import { storeFiles } from '../store/store-files.ts';
import { quarantineSettings, readSettings, writeSettings } from './settings-file.ts';
import { settingsInvalid } from './settings-invalid.ts';

export interface SettingsKeeper {
  get(): Settings;
  /** All of the change or nothing of it. */
  change(change: SettingsChange): Promise<Settings>;
}

export interface SettingsDependencies {
  readonly dataDir: string;
  /** False in a process that does not own the folder: it reads, and leaves even a damaged file as it is. */
  readonly writable: boolean;
  readonly bindCaptureShortcut: Ports['bindCaptureShortcut'];
  readonly log: Log;
  onChange(settings: Settings): void;
}

export async function openSettings(deps: SettingsDependencies): Promise<SettingsKeeper> {
  let current = await recover(deps);
  let last: Promise<unknown> = Promise.resolve();

  async function apply(change: SettingsChange): Promise<Settings> {
    if (!deps.writable)
      throw new SightlineError('store_not_open', { reason: 'the data folder belongs to another process' });
    const values = merge(current.values, change);
    const shortcutChanges = values.captureShortcut !== current.values.captureShortcut;
    if (shortcutChanges) await deps.bindCaptureShortcut?.(values.captureShortcut);
    try {
      await writeSettings(deps.dataDir, { ...current, values });
    } catch (error) {
      if (shortcutChanges) await deps.bindCaptureShortcut?.(current.values.captureShortcut);
      throw asStoreError(error, storeFiles(deps.dataDir));
    }
    current = { ...current, values };
    deps.onChange(values);
    return values;
  }

  return {
    get: () => current.values,
    change(change) {
      // One after the other: two at once would each write the file without the other's key.
      const applied = last.then(() => apply(change));
      last = applied.catch(() => {});
      return applied;
    },
  };
}

async function recover({ dataDir, writable, log }: SettingsDependencies) {
  const read = readSettings(dataDir);
  if (read.damage === 'none') return read;
  log.warn('settings.damaged', { damage: read.damage, mended: writable });
  if (writable) {
    quarantineSettings(dataDir, read.damage);
    await writeSettings(dataDir, read);
  }
  return read;
}

function merge(current: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const parsed = settings.safeParse({ ...current, ...Object.fromEntries(given) });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = String(issue?.path[0] ?? '');
  throw settingsInvalid(key, change[key as keyof SettingsChange], issue?.message ?? 'another value');
}
