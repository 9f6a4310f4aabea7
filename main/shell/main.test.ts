/** What has to be said before Electron is ready is said then, and its being ready is not waited for at the top level. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findShellPaths } from './shell-paths.ts';
import { app, protocol } from './testing/fake-electron.ts';

vi.mock('electron', () => import('./testing/fake-electron.ts'));

test('switches, sandbox and scheme come before ready', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sightline-main-'));
  vi.stubEnv('SIGHTLINE_HOME', dir);
  Object.assign(process, { defaultApp: true });
  const said: string[] = [];
  app.commandLine.appendSwitch.mockImplementation((name) => void said.push(name));
  app.enableSandbox.mockImplementation(() => void said.push('sandbox'));
  protocol.registerSchemesAsPrivileged.mockImplementation(() => void said.push('scheme'));
  // Never ready: the entry has to run to its end all the same.
  app.whenReady.mockImplementation(() => {
    said.push('wait');
    return new Promise(() => {});
  });
  await import('./main.ts');
  expect(said).toEqual(
    expect.arrayContaining(['host-resolver-rules', 'webrtc-ip-handling-policy', 'sandbox', 'scheme']),
  );
  expect(said.at(-1)).toBe('wait');
  expect(said.filter((what) => what === 'wait')).toHaveLength(1);
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

test('in a checkout models lie in the repository, in a package beside the archive', () => {
  const resourcesPath = join('/opt', 'Sightline', 'resources');
  expect(findShellPaths('/repo', { defaultApp: true, resourcesPath: '/electron/resources' }).nativeModelsDir).toBe(
    join('/repo', 'native-models'),
  );
  const packed = findShellPaths(join(resourcesPath, 'app.asar'), { defaultApp: false, resourcesPath });
  expect(packed.nativeModelsDir).toBe(join(resourcesPath, 'native-models'));
  expect(packed.engineEntry).toBe(join(resourcesPath, 'app.asar', 'out', 'main', 'engine-process.js'));
});
