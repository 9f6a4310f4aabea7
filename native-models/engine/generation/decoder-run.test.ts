/** Each way of running a decoder, and the reason where it is the general one. */
import { afterEach, expect, test, vi } from 'vitest';
import { decoderRunOf } from './decoder-run.ts';

afterEach(() => vi.unstubAllEnvs());

const window = { sliding_window: 512, layer_types: ['sliding_attention', 'full_attention'] };

test.each([
  ['a graph that gives its new rows', { cacheReading: 'masked' }, {}, false, 'in-place', null],
  ['caches that stay on the GPU', { cacheReading: undefined }, {}, true, 'on-gpu', null],
  ['a graph of neither kind', { cacheReading: undefined }, {}, false, 'general', 'graph-unknown'],
  ['a sliding window', { cacheReading: undefined }, window, false, 'general', 'sliding-window'],
  ['a sliding window that counts', { cacheReading: 'counted' }, window, false, 'in-place', null],
] as const)('%s', (_, session, config, isOnGpu, path, reason) => {
  const text = config as unknown as Parameters<typeof decoderRunOf>[1];
  expect(decoderRunOf(session, text, isOnGpu)).toEqual({ path, reason });
});

test('switched off, that is the reason', () => {
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'decoder-patches');
  const text = {} as Parameters<typeof decoderRunOf>[1];
  expect(decoderRunOf({ cacheReading: undefined }, text, false)).toEqual({ path: 'general', reason: 'switched-off' });
});
