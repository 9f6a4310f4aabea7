import { expect, test } from 'vitest';
import { median, spreadOf } from './statistics.ts';

test('the median and the quartiles lie between neighbours, as numpy has them', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25, count: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7, count: 1 });
});

test('one disturbed run moves nothing', () => {
  expect(median([10, 11, 9, 10, 500])).toBe(10);
});

test('there is no median of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
