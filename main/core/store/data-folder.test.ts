/** The data folder: the user's choice first, else the platform's. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { resolveDataFolder } from './data-folder.ts';

test('SIGHTLINE_HOME decides, made absolute', () => {
  expect(resolveDataFolder({ SIGHTLINE_HOME: '/data/mine' })).toBe('/data/mine');
  expect(resolveDataFolder({ SIGHTLINE_HOME: 'mine' })).toBe(resolve('mine'));
});

test.each([{}, { SIGHTLINE_HOME: '' }, { SIGHTLINE_HOME: '  ' }])(
  'without it (%j) it is in the app-data folder',
  (env) => {
    const folder = resolveDataFolder(env);
    expect(folder).toMatch(/Sightline/);
    expect(folder).not.toMatch(/nodejs/);
    if (process.platform === 'linux' && !process.env.XDG_DATA_HOME) {
      expect(folder).toBe(`${homedir()}/.local/share/Sightline`);
    }
  },
);
