/** The lockfile that is committed is whole, and one with a hole is filled. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, type LockedPackages } from './complete-lockfile.ts';

test('the lockfile names the packages of every platform; if not: node scripts/complete-lockfile.ts', () => {
  const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: LockedPackages };
  expect(Object.keys(completeLockfile(packages))).toEqual(Object.keys(packages));
});

test('a package that a registry lacked comes back with its platform', () => {
  const packages = {
    '': {},
    'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { '@tool/cli-win32-x64': '1.0.0' } },
  };
  expect(completeLockfile(packages)['node_modules/@tool/cli-win32-x64']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    dev: true,
    optional: true,
    os: ['win32'],
  });
});

test('a package that lies beside the one that asks is not missing', () => {
  const packages = {
    '': {},
    'node_modules/tool': { optionalDependencies: { part: '1.0.0' } },
    'node_modules/tool/node_modules/part': { version: '1.0.0' },
  };
  expect(completeLockfile(packages)).toBe(packages);
});
