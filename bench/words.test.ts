import { expect, test } from 'vitest';
import { randomFrom, words } from './words.ts';

test('so many words, the same for the same seed and others for its neighbour', () => {
  expect(words(200, 5).split(' ')).toHaveLength(200);
  expect(words(200, 5)).toBe(words(200, 5));
  expect(words(3, 5)).not.toBe(words(3, 6));
  expect(words(5, 1)).toMatch(/^([b-df-hj-np-tv-z][aeiou]){2}( ([b-df-hj-np-tv-z][aeiou]){2}){4}$/);
});

test('random numbers lie in [0, 1) and spread', () => {
  const random = randomFrom(0);
  const drawn = Array.from({ length: 1_000 }, random);
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(drawn.reduce((sum, value) => sum + value) / 1_000).toBeCloseTo(0.5, 1);
});
