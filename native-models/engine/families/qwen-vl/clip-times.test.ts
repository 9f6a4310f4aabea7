import { expect, test } from 'vitest';
import { clipSteps, secondsPerFrame, writeTenths } from './clip-times.ts';

test('a step lies between its first and last frame; a lacking one is as the last', () => {
  expect(clipSteps([0, 0.5, 1, 1.5, 2], 2)).toEqual([
    { firstSeconds: 0, middleSeconds: 0.25 },
    { firstSeconds: 1, middleSeconds: 1.25 },
    { firstSeconds: 2, middleSeconds: 2 },
  ]);
});

test('tenths are written as Python writes them', () => {
  // What f"{x:.1f}" gives.
  const written: [number, string][] = [
    [0, '0.0'],
    [0.25, '0.2'],
    [0.75, '0.8'],
    [1.25, '1.2'],
    [0.35, '0.3'],
    [0.45, '0.5'],
    [2.05, '2.0'],
    [10.75, '10.8'],
  ];
  for (const [seconds, text] of written) expect(writeTenths(seconds), `${seconds}`).toBe(text);
});

test('a single frame lasts a second', () => {
  expect(secondsPerFrame([3])).toBe(1);
  expect(secondsPerFrame([0, 0.4, 0.8])).toBeCloseTo(0.4);
});
