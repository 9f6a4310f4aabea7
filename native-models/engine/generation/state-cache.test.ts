import { expect, test } from 'vitest';
import type { Tensor } from '../onnx/tensor.ts';
import type { CacheSpec, StateSpec } from './cache-spec.ts';
import { KvCache } from './kv-cache.ts';
import { StateCache } from './state-cache.ts';

const keys: CacheSpec = {
  input: 'past_key_values.1.key',
  output: 'present.1.key',
  type: 'float32',
  heads: 1,
  headDim: 2,
};
const conv: StateSpec = { input: 'past_conv.0', output: 'present_conv.0', type: 'float32', dims: [1, 2, 3] };

function filled(): StateCache {
  const cache = new StateCache([conv], new KvCache([keys]));
  cache.fetches(4);
  cache.commit(4, { 'present_conv.0': state(7) });
  return cache;
}

function state(value: number): Tensor {
  return { type: 'float32', data: new Float32Array(6).fill(value), dims: [1, 2, 3] };
}

test('begins with zeros, and feeds what the last run gave', () => {
  const cache = new StateCache([conv], new KvCache([keys]));
  expect(cache.feeds(1)['past_conv.0']).toEqual(state(0));
  expect(cache.fetches(4)).toHaveProperty(['present_conv.0'], null);
  expect(filled().feeds(1)['past_conv.0']).toEqual(state(7));
  expect(filled().feeds(1)['past_key_values.1.key']?.dims).toEqual([1, 1, 4, 2]);
});

test('keeps all tokens or none: a state cannot be cut', () => {
  const cache = filled();
  cache.truncate(4);
  expect([cache.length, cache.feeds(1)['past_conv.0']]).toEqual([4, state(7)]);
  cache.truncate(3);
  expect([cache.length, cache.feeds(1)['past_conv.0']]).toEqual([0, state(0)]);
});

test('forks whole or empty, and leaves the first as it was', () => {
  const cache = filled();
  const whole = cache.fork(4);
  const part = cache.fork(3);
  expect([whole.length, whole.feeds(1)['past_conv.0']]).toEqual([4, state(7)]);
  expect([part.length, part.feeds(1)['past_conv.0']]).toEqual([0, state(0)]);
  whole.fetches(1);
  whole.commit(1, { 'present_conv.0': state(9) });
  expect([cache.length, cache.feeds(1)['past_conv.0']]).toEqual([4, state(7)]);
});
