import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPictureCache } from './picture-cache.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(read = vi.fn(async (imageId: string, _size: string) => new Blob([imageId]))) {
  const live = new Set<string>();
  let count = 0;
  const cache = createPictureCache({
    read,
    createUrl: () => {
      count += 1;
      live.add(`blob:${count}`);
      return `blob:${count}`;
    },
    revokeUrl: (url) => live.delete(url),
    lingerMs: 1000,
  });
  return { cache, read, live };
}

test('reads a picture once for all that show it, and its thumbnail apart', async () => {
  const { cache, read } = setUp();
  const [first, second, small] = [cache.hold('a', 'full'), cache.hold('a', 'full'), cache.hold('a', 'thumbnail')];
  expect(await first.url).toBe(await second.url);
  expect(await small.url).not.toBe(await first.url);
  expect(read).toHaveBeenCalledTimes(2);
  expect(cache.peek('a', 'full')).toBe(await first.url);
});

test('revokes it a while after the last let go, and not before', async () => {
  const { cache, live } = setUp();
  const [first, second] = [cache.hold('a', 'full'), cache.hold('a', 'full')];
  await first.url;
  first.release();
  first.release();
  await vi.advanceTimersByTimeAsync(5000);
  expect(live.size).toBe(1);
  second.release();
  await vi.advanceTimersByTimeAsync(999);
  expect(live.size).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(live.size).toBe(0);
  expect(cache.peek('a', 'full')).toBeNull();
});

test('keeps it when it is asked for again in time', async () => {
  const { cache, read, live } = setUp();
  cache.hold('a', 'full').release();
  await vi.advanceTimersByTimeAsync(500);
  await cache.hold('a', 'full').url;
  await vi.advanceTimersByTimeAsync(5000);
  expect(live.size).toBe(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test('leaks nothing when let go while it is still read', async () => {
  let finish: (blob: Blob) => void = () => {};
  const { cache, live } = setUp(vi.fn(() => new Promise<Blob>((resolve) => (finish = resolve))));
  const held = cache.hold('a', 'full');
  held.release();
  await vi.advanceTimersByTimeAsync(1000);
  finish(new Blob(['x']));
  await held.url;
  expect(live.size).toBe(0);
});

test('reads again what could not be read', async () => {
  const read = vi
    .fn()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValueOnce(new Blob(['x']));
  const { cache } = setUp(read);
  await expect(cache.hold('a', 'full').url).rejects.toThrow('gone');
  await expect(cache.hold('a', 'full').url).resolves.toMatch(/^blob:/);
});
