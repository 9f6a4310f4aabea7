import { expect, test } from 'vitest';
import { describeProgress } from './progress-words.ts';

test('a single picture in one piece is not counted', () => {
  const described = describeProgress({ stage: 'encoding-image', image: 1, images: 1, tile: 1, tiles: 1 });
  expect(described).toEqual({ words: { key: 'lookingAtOne' }, tile: null, fraction: null });
});

test('pictures and their tiles are counted together', () => {
  const described = describeProgress({ stage: 'encoding-image', image: 2, images: 2, tile: 3, tiles: 4 });
  expect(described).toEqual({
    words: { key: 'lookingAtMany', image: 2, images: 2 },
    tile: { tile: 3, tiles: 4 },
    fraction: 0.75,
  });
});

test('reading never shows more than all of it', () => {
  expect(describeProgress({ stage: 'prefill', doneTokens: 30, totalTokens: 120 }).fraction).toBe(0.25);
  expect(describeProgress({ stage: 'prefill', doneTokens: 130, totalTokens: 120 }).fraction).toBe(1);
});

test('an answer of which nothing was told yet is getting ready', () => {
  expect(describeProgress(undefined).words.key).toBe('running');
});
