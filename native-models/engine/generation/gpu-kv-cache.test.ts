/** What a cache on a GPU holds and lets go, with tensors that lie nowhere; `webgpu.test.ts` runs real ones. */
import { beforeEach, expect, test } from 'vitest';
import type { CacheCutter } from '../onnx/cache-cutter.ts';
import { GpuTensor } from '../onnx/gpu-tensor.ts';
import { ConversationCaches } from './conversation-caches.ts';
import { GpuKvCache } from './gpu-kv-cache.ts';

const spec = {
  input: 'past_key_values.0.key',
  output: 'present.0.key',
  type: 'float32',
  heads: 2,
  headDim: 4,
} as const;
const state = { input: 'past_conv.0', output: 'present_conv.0', type: 'float32', dims: [1, 8] } as const;

let live = 0;
let cuts: number[] = [];
const cutter = {
  cut: async (_: ReadonlyMap<string, GpuTensor>, length: number) => {
    cuts.push(length);
    return new Map([[spec.output, tensorOf(length)]]);
  },
} as unknown as CacheCutter;

beforeEach(() => {
  live = 0;
  cuts = [];
});

test('each run lets go of what the one before gave', () => {
  const cache = new GpuKvCache([spec], [], cutter);
  for (let step = 0; step < 5; step++) run(cache, 3);
  expect(cache.length).toBe(15);
  expect(live).toBe(1);
  cache.dispose();
  cache.dispose();
  expect(live).toBe(0);
});

test('without letting go, they would pile up', () => {
  for (let step = 0; step < 5; step++) tensorOf(step);
  expect(live).toBe(5);
});

test('what is taken back is cut off before the next run, once', async () => {
  const cache = new GpuKvCache([spec], [], cutter);
  run(cache, 10);
  cache.truncate(7);
  cache.truncate(4);
  expect(cuts).toEqual([]);
  await cache.prepare();
  await cache.prepare();
  expect(cuts).toEqual([4]);
  expect(cache.feeds()[spec.input]?.dims).toEqual([1, 2, 4, 4]);
  expect(cache.attentionMask(2).dims).toEqual([1, 6]);
  expect(live).toBe(1);
});

test('a cache that is taken back wholly holds nothing', async () => {
  const cache = new GpuKvCache([spec], [], cutter);
  run(cache, 10);
  cache.truncate(0);
  await cache.prepare();
  expect(cuts).toEqual([]);
  expect(live).toBe(0);
  expect(cache.feeds()[spec.input]?.dims).toEqual([1, 2, 0, 4]);
});

test('two conversations share what they have in common until both have gone on', async () => {
  const cache = new GpuKvCache([spec], [], cutter);
  run(cache, 10);
  const fork = cache.fork(6);
  expect(live).toBe(1);
  run(cache, 1);
  expect([live, cache.length, fork.length]).toEqual([2, 11, 6]);
  await fork.prepare();
  expect(live).toBe(2);
  cache.dispose();
  fork.dispose();
  expect(live).toBe(0);
});

test('with states all tokens are kept or none', () => {
  const cache = new GpuKvCache([spec], [state], cutter);
  run(cache, 10);
  expect(live).toBe(2);
  expect(cache.fork(9).length).toBe(0);
  expect(cache.fork(10).length).toBe(10);
  cache.truncate(9);
  expect(cache.length).toBe(0);
});

test('a result that has not stayed on the GPU is told', () => {
  const cache = new GpuKvCache([spec], [], cutter);
  expect(() => cache.commit(1, {}, new Map())).toThrow('present.0.key has not stayed on the GPU');
});

test('conversations that are let go of free their memory', () => {
  const caches = new ConversationCaches(() => new GpuKvCache([spec], [], cutter), 0);
  for (let conversation = 0; conversation < 3; conversation++) {
    const { cache, held } = caches.take([conversation, -1], () => 0);
    run(cache as GpuKvCache, 100);
    held.push(...Array.from({ length: 100 }, (_, i) => 1000 * conversation + i));
  }
  expect(live).toBe(1);
  caches.clear();
  expect(live).toBe(0);
});

function run(cache: GpuKvCache, tokens: number): void {
  const results = Object.keys(cache.fetches()).map((name) => [name, tensorOf(cache.length + tokens)] as const);
  cache.commit(tokens, {}, new Map(results));
}

/** [1, 2, tokens, 4] */
function tensorOf(tokens: number): GpuTensor {
  live++;
  const tensor = { type: 'float32', dims: [1, 2, tokens, 4], dispose: () => {} };
  return new GpuTensor(tensor as unknown as ConstructorParameters<typeof GpuTensor>[0], () => live--);
}
