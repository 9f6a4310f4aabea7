import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';

test('the common beginnings over the lengths of the longer texts', () => {
  expect(agreement(['abcd'], ['abcd'])).toBe(1);
  expect(agreement(['abcd', 'xy'], ['abxx', 'xy'])).toBeCloseTo(4 / 6);
  expect(agreement(['abcd'], ['abcdefgh'])).toBe(0.5);
  expect(agreement(['abc'], [])).toBe(0);
});
