/** The settings on disk: no damage loses a good value. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../contract/settings.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readSettings, settingsFile, writeSettings } from './settings-file.ts';

const changed = { ...defaultSettings, theme: 'dark' as const, maxTokens: 77, systemPrompt: '짧게 "답"' };

async function writtenFolder(): Promise<{ dir: string; file: string }> {
  const dir = temporaryFolder();
  await writeSettings(dir, { values: changed, unknown: { ofTheFuture: [1] } });
  return { dir, file: settingsFile(dir) };
}

test('no file is the defaults', () => {
  expect(readSettings(temporaryFolder())).toEqual({ values: defaultSettings, unknown: {}, damage: 'none' });
});

test('what was written is read, with the keys of a newer version', async () => {
  const { dir } = await writtenFolder();
  expect(readSettings(dir)).toEqual({ values: changed, unknown: { ofTheFuture: [1] }, damage: 'none' });
});

test('cut at any byte, the last good copy is read', async () => {
  const { dir, file } = await writtenFolder();
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length - 1; length++) {
    writeFileSync(file, whole.subarray(0, length));
    expect(readSettings(dir)).toEqual({ values: changed, unknown: { ofTheFuture: [1] }, damage: 'file' });
  }
});

test.each(['null', '[]', '"text"', '7', '\0\0\0\0', 'not JSON'])('a file that holds %j is damaged', async (text) => {
  const { dir, file } = await writtenFolder();
  writeFileSync(file, text);
  expect(readSettings(dir)).toMatchObject({ values: changed, damage: 'file' });
});

test('file and copy both damaged are the defaults', async () => {
  const { dir, file } = await writtenFolder();
  writeFileSync(file, '{');
  writeFileSync(join(dir, 'settings.last-good.json'), '{');
  expect(readSettings(dir)).toEqual({ values: defaultSettings, unknown: {}, damage: 'file' });
});

test('a key that is not valid is taken from the copy, else it is its default; the others stay', async () => {
  const { dir, file } = await writtenFolder();
  writeFileSync(file, JSON.stringify({ ...changed, language: 'ko', maxTokens: -1 }));
  expect(readSettings(dir)).toMatchObject({ values: { ...changed, language: 'ko', maxTokens: 77 }, damage: 'keys' });
  rmSync(join(dir, 'settings.last-good.json'));
  expect(readSettings(dir).values).toEqual({ ...changed, language: 'ko', maxTokens: defaultSettings.maxTokens });
});

test('names of Object’s own are keys like any other', async () => {
  const { dir, file } = await writtenFolder();
  writeFileSync(file, '{"__proto__":{"theme":"light","polluted":true},"constructor":1,"maxTokens":5}');
  expect(readSettings(dir).values).toEqual({ ...defaultSettings, maxTokens: 5 });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
