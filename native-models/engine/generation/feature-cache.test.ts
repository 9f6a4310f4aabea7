import { expect, test } from 'vitest';
import { FeatureCache } from './feature-cache.ts';

const features = (rows: number) => ({ rows, hidden: 25, data: new Float32Array(rows * 25) });

test('forgets what was not used for the longest time', () => {
  const cache = new FeatureCache(300);
  cache.set('a', features(1));
  cache.set('b', features(1));
  cache.set('c', features(1));
  cache.get('a');
  cache.set('d', features(1));
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
});

test('what is set again counts once', () => {
  const cache = new FeatureCache(300);
  for (let i = 0; i < 10; i++) cache.set('a', features(1));
  cache.set('b', features(2));
  expect(cache.get('a')).toBeDefined();
  expect(cache.get('b')).toBeDefined();
});

test('what is larger than the budget is not kept', () => {
  const cache = new FeatureCache(300);
  cache.set('a', features(4));
  expect(cache.get('a')).toBeUndefined();
  cache.set('b', features(3));
  expect(cache.get('b')).toBeDefined();
});

test('those of one picture can be let go of, and all', () => {
  const cache = new FeatureCache(300);
  cache.set('a1 512x512', features(1));
  cache.set('a1 1024x512', features(1));
  cache.set('b2 512x512', features(1));
  cache.removeMatching('a1');
  expect(['a1 512x512', 'a1 1024x512', 'b2 512x512'].filter((key) => cache.get(key))).toEqual(['b2 512x512']);
  expect(cache.bytes).toBe(100);
  cache.clear();
  expect(cache.bytes).toBe(0);
});
