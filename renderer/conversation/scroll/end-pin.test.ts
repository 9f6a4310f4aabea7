import { expect, test } from 'vitest';
import { isPinnedAfterScroll, positionOf } from './end-pin.ts';

test('scrolling up lets go, coming back to the end takes hold', () => {
  expect(isPinnedAfterScroll(true, { top: 500, toEnd: 0 }, { top: 400, toEnd: 100 })).toBe(false);
  expect(isPinnedAfterScroll(false, { top: 400, toEnd: 100 }, { top: 480, toEnd: 20 })).toBe(true);
  expect(isPinnedAfterScroll(false, { top: 400, toEnd: 100 }, { top: 430, toEnd: 70 })).toBe(false);
});

test('text that grows faster than it is scrolled does not let go', () => {
  expect(isPinnedAfterScroll(true, { top: 500, toEnd: 0 }, { top: 560, toEnd: 300 })).toBe(true);
  expect(isPinnedAfterScroll(true, { top: 500.4, toEnd: 0 }, { top: 500, toEnd: 200 })).toBe(true);
});

test('a small scroll up near the end stays there', () => {
  expect(isPinnedAfterScroll(true, { top: 500, toEnd: 0 }, { top: 470, toEnd: 30 })).toBe(true);
});

test('positionOf measures to the end', () => {
  expect(positionOf({ scrollTop: 100, scrollHeight: 1000, clientHeight: 400 })).toEqual({ top: 100, toEnd: 500 });
});
