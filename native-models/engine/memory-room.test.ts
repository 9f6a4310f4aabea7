import { expect, test } from 'vitest';
import { isMemoryShort, readMemoryRoom } from './memory-room.ts';

const mebibyte = 1024 ** 2;
const meminfo = 'MemTotal:       16384000 kB\nMemFree:          100000 kB\nMemAvailable:    8192000 kB\n';

/** A machine whose system files are these. */
const machine = (files: Record<string, string>) => (path: string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

test('Linux: what can be had without swapping, not what is free', () => {
  const room = readMemoryRoom('linux', machine({ '/proc/meminfo': meminfo }));
  expect(room).toEqual({ availableBytes: 8_192_000 * 1024, totalBytes: 16_384_000 * 1024 });
});

test('a control group leaves less: its limit less what is used, but file pages can be had back', () => {
  const files = {
    '/proc/meminfo': meminfo,
    '/proc/self/cgroup': '0::/user.slice/app.scope\n',
    '/sys/fs/cgroup/user.slice/app.scope/memory.max': `${1000 * mebibyte}\n`,
    '/sys/fs/cgroup/user.slice/app.scope/memory.current': `${900 * mebibyte}\n`,
    '/sys/fs/cgroup/user.slice/app.scope/memory.stat': `anon 1\ninactive_file ${300 * mebibyte}\nactive_file 2\n`,
  };
  const room = readMemoryRoom('linux', machine(files));
  expect(room).toEqual({ availableBytes: 400 * mebibyte, totalBytes: 1000 * mebibyte });
});

test('a group without a limit changes nothing; a system that says nothing is not short', () => {
  const files = { '/proc/meminfo': meminfo, '/sys/fs/cgroup/memory.max': 'max', '/sys/fs/cgroup/memory.current': '5' };
  expect(readMemoryRoom('linux', machine(files))).toMatchObject({ availableBytes: 8_192_000 * 1024 });
  expect(readMemoryRoom('linux', machine({}))).toBeUndefined();
  expect(readMemoryRoom('darwin')).toBeUndefined();
  expect(isMemoryShort(undefined)).toBe(false);
});

test('this machine says something', () => {
  if (process.platform === 'darwin') return;
  const { availableBytes, totalBytes } = readMemoryRoom()!;
  expect(availableBytes).toBeGreaterThan(10 * mebibyte);
  expect(availableBytes).toBeLessThanOrEqual(totalBytes);
});

test.each([
  [1024, 16_384, false],
  [1023, 16_384, true],
  [255, 4096, true],
  [257, 4096, false],
])('%i MB of %i MB left: short is %s', (available, total, isShort) => {
  const room = { availableBytes: available * mebibyte, totalBytes: total * mebibyte };
  expect(isMemoryShort(room)).toBe(isShort);
});
