import { expect, test } from 'vitest';
import { clampView, fitScale, maxScale, zoomAt } from './view-transform.ts';

/** 1000 x 500 within the margin. */
const stage = { width: 1048, height: 548 };

test('fits the longer side and never enlarges', () => {
  expect(fitScale({ width: 4000, height: 1000 }, stage)).toBe(0.25);
  expect(fitScale({ width: 100, height: 5000 }, stage)).toBe(0.1);
  expect(fitScale({ width: 100, height: 100 }, stage)).toBe(1);
});

test('zooming keeps what is under the pointer there', () => {
  const before = { scale: 0.5, x: 40, y: -20 };
  const point = { x: 200, y: 100 };
  const after = zoomAt(before, 2, point);
  const under = (view: typeof before) => ({ x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale });
  expect(under(after)).toEqual(under(before));
});

test('keeps the picture on the stage', () => {
  const picture = { width: 2000, height: 200 };
  expect(clampView({ scale: 1, x: 9999, y: 9999 }, picture, stage)).toEqual({ scale: 1, x: 476, y: 0 });
  expect(clampView({ scale: 1000, x: 0, y: 0 }, picture, stage).scale).toBe(maxScale);
  expect(clampView({ scale: 0.0001, x: 0, y: 0 }, { width: 100_000, height: 10 }, stage).scale).toBe(0.01);
});
