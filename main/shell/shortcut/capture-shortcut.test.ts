/** The shortcut is rebound without a gap, a conflict keeps the old one, and Wayland is told in words. */
import { beforeEach, expect, test, vi } from 'vitest';
import { globalShortcut, resetElectron } from '../testing/fake-electron.ts';
import { createCaptureShortcut, hasGlobalShortcuts } from './capture-shortcut.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);

const held = () => [...globalShortcut.held.keys()];

function create(works = true) {
  const onPress = vi.fn();
  return { onPress, ...createCaptureShortcut({ onPress, works }) };
}

test('a press captures, another combination takes its place, null lets it go', async () => {
  const { bind, onPress } = create();
  await bind('Control+Shift+Space');
  globalShortcut.held.get('Control+Shift+Space')?.();
  expect(onPress).toHaveBeenCalledOnce();
  await bind('Control+Shift+Space');
  await bind('Alt+Space');
  expect(held()).toEqual(['Alt+Space']);
  await bind(null);
  expect(held()).toEqual([]);
});

test.each([
  ['Alt+Space', 'another program or the system uses it'],
  ['Strg+!', 'it is not a combination of keys'],
])('%s is refused and the old one stays', async (accelerator, reason) => {
  const { bind } = create();
  await bind('Control+Shift+Space');
  globalShortcut.taken.add('Alt+Space');
  await expect(bind(accelerator)).rejects.toMatchObject({
    code: 'shortcut_unavailable',
    params: { shortcut: accelerator, reason },
  });
  expect(held()).toEqual(['Control+Shift+Space']);
});

test('the end lets it go', async () => {
  const { bind, dispose } = create();
  await bind('Alt+Space');
  dispose();
  dispose();
  expect(held()).toEqual([]);
});

test('where none ever fires, none is bound, and the message says what to do', async () => {
  const { bind } = create(false);
  await expect(bind('Alt+Space')).rejects.toThrow(/Wayland.*sightline --capture/);
  await expect(bind(null)).resolves.toBeUndefined();
  expect(held()).toEqual([]);
});

test.each([
  ['linux', { XDG_SESSION_TYPE: 'wayland' }, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, false],
  ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: '' }, true],
  ['darwin', {}, true],
  ['win32', { XDG_SESSION_TYPE: 'wayland' }, true],
] as const)('on %s with %j global shortcuts work: %s', (platform, env, works) => {
  expect(hasGlobalShortcuts(platform, env)).toBe(works);
});
