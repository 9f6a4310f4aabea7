import { expect, test } from 'vitest';
import { imageLimits } from '../../contract/images.ts';
import { displaySize } from './display-size.ts';

test('a display is asked for in its physical pixels', () => {
  expect(displaySize({ width: 1707, height: 960 }, 1.5)).toEqual({ widthPx: 2561, heightPx: 1440 });
});

test('a zoomed page asks for no more than a picture may have', () => {
  const { widthPx, heightPx } = displaySize({ width: 5120, height: 2880 }, 5);
  expect(widthPx * heightPx).toBeLessThan(imageLimits.pixels);
});
