/** One app a data folder; the second hands over what it was started for. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { app, resetElectron } from '../testing/fake-electron.ts';
import { claimSingleInstance } from './claim-single-instance.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));

let dir: string;
beforeEach(() => {
  resetElectron();
  dir = mkdtempSync(join(tmpdir(), 'sightline-instance-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the lock lies in the data folder, so that each folder has its own app', () => {
  const order: string[] = [];
  app.setPath.mockImplementationOnce((name, path) => void order.push(`${name} ${path}`));
  app.requestSingleInstanceLock.mockImplementationOnce(() => {
    order.push('lock');
    return true;
  });
  expect(claimSingleInstance(dir, vi.fn())).toBe(true);
  expect(order).toEqual([`userData ${join(dir, 'electron')}`, 'lock']);
  expect(statSync(join(dir, 'electron')).mode & 0o777).toBe(0o700);
});

test('the second is told so and hears nothing', () => {
  app.requestSingleInstanceLock.mockReturnValueOnce(false);
  expect(claimSingleInstance(dir, vi.fn())).toBe(false);
  expect(app.listenerCount('second-instance')).toBe(0);
});

test('the first hears what each later start wants', () => {
  const onSecondStart = vi.fn();
  claimSingleInstance(dir, onSecondStart);
  app.emit('second-instance', {}, ['/opt/Sightline/sightline'], '/');
  app.emit('second-instance', {}, ['/opt/Sightline/sightline', '--allow-file-access-from-files', '--capture'], '/');
  expect(onSecondStart.mock.calls).toEqual([['show'], ['capture']]);
});

test('a data folder that cannot be used is left to the store to tell', () => {
  writeFileSync(join(dir, 'file'), '');
  expect(claimSingleInstance(join(dir, 'file'), vi.fn())).toBe(true);
  expect(app.setPath).not.toHaveBeenCalled();
});
