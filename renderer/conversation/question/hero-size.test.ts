import { expect, test } from 'vitest';
import { heroSize } from './hero-size.ts';

test('a screenshot fits the column in its own shape', () => {
  expect(heroSize({ width: 1920, height: 1080 })).toEqual({ width: 520, height: 293 });
  expect(heroSize({ width: 1000, height: 2000 })).toEqual({ width: 180, height: 360 });
});

test('a small picture keeps its size', () => {
  expect(heroSize({ width: 64, height: 32 })).toEqual({ width: 64, height: 32 });
});

test('a very tall or very wide one is a window onto it', () => {
  expect(heroSize({ width: 800, height: 20_000 })).toEqual({ width: 160, height: 360 });
  expect(heroSize({ width: 20_000, height: 400 })).toEqual({ width: 520, height: 96 });
});
