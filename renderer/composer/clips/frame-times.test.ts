import { expect, test } from 'vitest';
import { clockTime } from './clock-time.ts';
import { frameTimes } from './frame-times.ts';

test('frames stand in the middle of equal shares', () => {
  expect(frameTimes(8, 4)).toEqual([1, 3, 5, 7]);
  expect(frameTimes(10, 3)).toEqual([1.7, 5, 8.3]);
  expect(frameTimes(0.05, 1)).toEqual([0]);
});

test('none lies at or behind the end, however short the clip', () => {
  for (const duration of [0, 0.04, 0.2, 1, 3_600]) {
    for (const count of [1, 8, 32]) {
      const times = frameTimes(duration, count);
      expect(times).toHaveLength(count);
      expect(times.every((at) => at >= 0 && (at < duration || duration === 0))).toBe(true);
    }
  }
});

test.each([
  [0, '0:00'],
  [3.5, '0:03.5'],
  [59.96, '1:00'],
  [3_725, '62:05'],
])('%d s reads %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});
