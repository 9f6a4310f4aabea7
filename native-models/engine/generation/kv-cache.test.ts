import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KvCache } from './kv-cache.ts';

const specs = (['float32', 'float16'] as const).map((type, i) => ({
  input: `past_key_values.${i}.key`,
  output: `present.${i}.key`,
  type,
  heads: 3,
  headDim: 2,
}));

/** Does what a graph does: writes the old rows of each head and the new ones behind them. */
function runGraph(cache: KvCache, values: number[]): void {
  const fetches = cache.fetches(values.length);
  for (const { input, output, heads, headDim } of specs) {
    const past = cache.feeds()[input]!.data as Float32Array;
    const present = fetches[output]!.data as Float32Array;
    const length = cache.length + values.length;
    for (let head = 0; head < heads; head++) {
      const kept = past.subarray(head * cache.length * headDim, (head + 1) * cache.length * headDim);
      present.set(kept, head * length * headDim);
      present.set(rowsOf(values, head), head * length * headDim + kept.length);
    }
  }
  cache.commit(values.length);
}

/** [values, headDim]; small whole numbers, which both types hold exactly as bits. */
function rowsOf(values: number[], head: number): number[] {
  return values.flatMap((value) => [value * 4 + head, value * 4 + head + 1000]);
}

test('holds what was written, after any mixture of steps and cuts', () => {
  const step = fc.oneof(
    fc.record({ add: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 300 }) }),
    fc.record({ cutTo: fc.double({ min: 0, max: 1, noNaN: true }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const cache = new KvCache(specs);
      let held: number[] = [];
      for (const each of steps) {
        if ('add' in each) {
          runGraph(cache, each.add);
          held.push(...each.add);
        } else {
          held = held.slice(0, Math.floor(each.cutTo * held.length));
          cache.truncate(held.length);
        }
      }
      expect(cache.length).toBe(held.length);
      for (const { input, heads, headDim } of specs) {
        const { dims, data } = cache.feeds()[input]!;
        expect(dims).toEqual([1, heads, held.length, headDim]);
        expect([...(data as Float32Array)]).toEqual([0, 1, 2].flatMap((head) => rowsOf(held, head)));
      }
    }),
    { numRuns: 60 },
  );
});

test('a run that failed leaves nothing behind', () => {
  const cache = new KvCache(specs);
  runGraph(cache, [1, 2]);
  (cache.fetches(3)['present.0.key']!.data as Float32Array).fill(7);
  expect(cache.length).toBe(2);
  expect([...(cache.feeds()['past_key_values.0.key']!.data as Float32Array)]).toEqual(
    [0, 1, 2].flatMap((head) => rowsOf([1, 2], head)),
  );
});

test('writes into the same memory again and again', () => {
  const cache = new KvCache(specs);
  const buffers = new Set<ArrayBufferLike>();
  for (let i = 0; i < 500; i++) {
    buffers.add((cache.fetches(1)['present.0.key']!.data as Float32Array).buffer);
    cache.commit(1);
  }
  expect(buffers.size).toBe(2);
});
