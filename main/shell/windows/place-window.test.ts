/** The window opens where it was, and never where it cannot be seen or moved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimumSize, placeWindow } from './place-window.ts';

const area = (x: number, y: number, width: number, height: number) => ({ workArea: { x, y, width, height } });
const laptop = area(0, 25, 1440, 875);
const monitor = area(1440, 0, 2560, 1400);
const saved = (x: number, y: number, width = 900, height = 700) => ({ x, y, width, height, isMaximized: false });

test('the first time it has the default size, and the system places it', () => {
  expect(placeWindow(null, [laptop], laptop)).toEqual({ width: 1180, height: 800 });
});

test.each([
  ['on the first display', saved(100, 100), { x: 100, y: 100, width: 900, height: 700 }],
  ['on the second', saved(2000, 300), { x: 2000, y: 300, width: 900, height: 700 }],
  ['half over the left edge', saved(-450, 100), { x: -450, y: 100, width: 900, height: 700 }],
])('%s it comes back', (_where, state, expected) => {
  expect(placeWindow(state, [laptop, monitor], laptop)).toEqual(expected);
});

test.each([
  ['on a display that is gone', saved(2000, 300)],
  ['above the display', saved(100, -300)],
  ['below it', saved(100, 880)],
  ['left of it but for a few pixels', saved(-880, 100)],
  ['right of it but for a few pixels', saved(1400, 100)],
])('%s it keeps its size and is placed anew', (_where, state) => {
  expect(placeWindow(state, [laptop], laptop)).toEqual({ width: 900, height: 700 });
});

test('it is no larger than its display and no smaller than it can be used', () => {
  expect(placeWindow(saved(0, 25, 4000, 3000), [laptop], laptop)).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  expect(placeWindow(saved(0, 25, 1, 1), [laptop], laptop)).toEqual({ x: 0, y: 25, ...minimumSize });
});

test('wherever it was, its top can be reached on some display or the system places it', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (x, y, w, h) => {
      const place = placeWindow(saved(x, y, w, h), [laptop, monitor], laptop);
      if (place.x === undefined || place.y === undefined) return true;
      const [left, top, right] = [place.x, place.y, place.x + place.width];
      return [laptop, monitor].some(
        ({ workArea }) =>
          Math.min(right, workArea.x + workArea.width) - Math.max(left, workArea.x) > 0 &&
          top >= workArea.y - 8 &&
          top < workArea.y + workArea.height,
      );
    }),
  );
});
