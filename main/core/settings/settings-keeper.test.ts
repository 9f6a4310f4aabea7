/** Settings while the core runs: all of a change or nothing of it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SightlineError } from '../../../contract/errors.ts';
import { defaultSettings } from '../../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readSettings, settingsFile } from './settings-file.ts';
import { openSettings, type SettingsDependencies } from './settings-keeper.ts';

async function open(changes: Partial<SettingsDependencies> = {}) {
  const dataDir = changes.dataDir ?? temporaryFolder();
  const onChange = vi.fn();
  const log = { info: vi.fn(), warn: vi.fn(), bug: vi.fn() } satisfies Log;
  const deps = { dataDir, writable: true, bindCaptureShortcut: undefined, log, onChange, ...changes };
  return { settings: await openSettings(deps), dataDir, onChange, log };
}

test('a change is on the disk when the call returns, and is told', async () => {
  const { settings, dataDir, onChange } = await open();
  const changed = { ...defaultSettings, theme: 'dark' };
  expect(await settings.change({ theme: 'dark' })).toEqual(changed);
  expect(settings.get()).toEqual(changed);
  expect(readSettings(dataDir).values).toEqual(changed);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(changed);
});

test('changes at the same time are all kept', async () => {
  const { settings, dataDir } = await open();
  await Promise.all([
    settings.change({ theme: 'dark' }),
    settings.change({ maxTokens: 5 }),
    settings.change({ topK: 3 }),
  ]);
  expect(readSettings(dataDir).values).toMatchObject({ theme: 'dark', maxTokens: 5, topK: 3 });
});

test('a value that is not valid is refused with its key, and nothing of the change is kept', async () => {
  const { settings, onChange } = await open();
  await expect(settings.change({ theme: 'dark', maxTokens: 0 })).rejects.toMatchObject({
    code: 'settings_invalid',
    params: { key: 'maxTokens', found: '0', expected: 'number to be >=1' },
  });
  expect(settings.get()).toEqual(defaultSettings);
  expect(onChange).not.toHaveBeenCalled();
});

test('the shortcut is bound before it is saved, and one that cannot be bound is refused', async () => {
  const taken = new SightlineError('shortcut_unavailable', { shortcut: 'Alt+A', reason: 'taken' });
  const bind = vi.fn(async (accelerator: string | null) => {
    if (accelerator === 'Alt+A') throw taken;
  });
  const { settings, dataDir } = await open({ bindCaptureShortcut: bind });
  await settings.change({ captureShortcut: 'Alt+B', theme: 'dark' });
  await expect(settings.change({ captureShortcut: 'Alt+A', theme: 'light' })).rejects.toBe(taken);
  expect(settings.get()).toMatchObject({ captureShortcut: 'Alt+B', theme: 'dark' });
  expect(readSettings(dataDir).values).toMatchObject({ captureShortcut: 'Alt+B', theme: 'dark' });
  await settings.change({ theme: 'light' });
  expect(bind.mock.calls).toEqual([['Alt+B'], ['Alt+A']]);
});

test('a change that cannot be written is told and taken back, the shortcut with it', async () => {
  const dataDir = temporaryFolder();
  const bind = vi.fn(async () => {});
  const { settings } = await open({ dataDir, bindCaptureShortcut: bind });
  // A folder in the place of the file: refused for root too.
  mkdirSync(settingsFile(dataDir));
  await expect(settings.change({ captureShortcut: 'Alt+B' })).rejects.toMatchObject({ code: 'store_folder_unusable' });
  expect(settings.get()).toEqual(defaultSettings);
  expect(bind.mock.calls).toEqual([['Alt+B'], [defaultSettings.captureShortcut]]);
  rmSync(settingsFile(dataDir), { recursive: true });
  await expect(settings.change({ captureShortcut: 'Alt+B' })).resolves.toMatchObject({ captureShortcut: 'Alt+B' });
});

test.each([
  ['{"theme":"da', 'file'],
  ['{"theme":"dark","maxTokens":"many"}', 'keys'],
])('a damaged file (%s) is mended, kept aside as it was, and logged without its content', async (text, damage) => {
  const dataDir = temporaryFolder();
  const first = await open({ dataDir });
  await first.settings.change({ theme: 'dark', maxTokens: 9 });
  writeFileSync(settingsFile(dataDir), text);
  const { settings, log } = await open({ dataDir });
  expect(settings.get()).toEqual({ ...defaultSettings, theme: 'dark', maxTokens: 9 });
  const [kept = ''] = readdirSync(dataDir).filter((name) => name.includes('quarantine'));
  expect(readFileSync(join(dataDir, kept), 'utf8')).toBe(text);
  expect(readSettings(dataDir)).toMatchObject({ values: settings.get(), damage: 'none' });
  expect(log.warn.mock.calls).toEqual([['settings.damaged', { damage, mended: true }]]);
});

test('a process that does not own the folder reads past the damage, and writes nothing', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(settingsFile(dataDir), '{');
  const { settings } = await open({ dataDir, writable: false });
  expect(settings.get()).toEqual(defaultSettings);
  await expect(settings.change({ theme: 'dark' })).rejects.toMatchObject({ code: 'store_not_open' });
  expect(readdirSync(dataDir)).toEqual(['settings.json']);
  expect(readFileSync(settingsFile(dataDir), 'utf8')).toBe('{');
});
