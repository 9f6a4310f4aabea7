/** What Electron offers to the core, and which links it hands to the system. */
import { beforeEach, expect, test, vi } from 'vitest';
import { hostDescription } from '../../contract/host.ts';
import { createShellPorts } from './create-shell-ports.ts';
import { resetElectron, shell } from './testing/fake-electron.ts';

vi.mock('electron', () => import('./testing/fake-electron.ts'));
beforeEach(resetElectron);

const bind = vi.fn(async () => {});
const create = (hasGlobalShortcuts = true) =>
  createShellPorts({
    dataDir: '/data',
    engineEntry: '/out/main/engine-process.js',
    shortcut: { bind, dispose: () => {} },
    hasGlobalShortcuts,
    window: () => null,
  });

test('the host describes itself by the contract', () => {
  const { host } = create();
  expect(hostDescription.parse(host)).toEqual(host);
  expect(host).toMatchObject({ kind: 'electron', capture: 'host', openLinks: 'host', tray: true, dataDir: '/data' });
  expect(create(false).host.globalShortcut).toBe(false);
});

test.each(['https://example.com/a?b#c', 'http://example.com/', 'mailto:a@example.com'])('%s is opened', async (url) => {
  await create().openLink?.(url);
  expect(shell.openExternal).toHaveBeenCalledWith(url);
});

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://host/share',
  'ms-msdt:/id',
  'vscode://x',
  'app://sightline/',
  'C:\\Windows\\System32\\calc.exe',
  '/etc/passwd',
  '',
])('%s is not', async (url) => {
  await expect(create().openLink?.(url)).rejects.toMatchObject({ code: 'link_refused' });
  expect(shell.openExternal).not.toHaveBeenCalled();
});

test('the shortcut is passed on', async () => {
  await create().bindCaptureShortcut?.('Alt+Space');
  expect(bind).toHaveBeenCalledWith('Alt+Space');
});
