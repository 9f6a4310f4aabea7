/**
 * Moondream (its `detect` and `point`): JSON objects with `x_min`, `y_min`, `x_max`, `y_max` or `x`, `y`, in shares of
 * the width and height.
 */
import { boxOf, type RegionReader, type WrittenRegion } from './written-region.ts';

const object = /\{[^{}]*\}/g;

export const readMoondream: RegionReader = (text) =>
  Array.from(text.matchAll(object)).flatMap(({ 0: whole, index }): WrittenRegion[] => {
    const at = { label: labelOf(whole), start: index, end: index + whole.length };
    const value = (key: string) => Number(new RegExp(`"${key}"\\s*:\\s*(-?\\d+(?:\\.\\d+)?)`).exec(whole)?.[1] ?? NaN);
    const corners = ['x_min', 'y_min', 'x_max', 'y_max'].map(value);
    const box = corners.some(Number.isNaN) ? null : boxOf(corners, [1, 1]);
    if (box) return [{ kind: 'box', points: box, ...at }];
    const [x, y] = [value('x'), value('y')];
    return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [{ kind: 'point', points: [[x, y]], ...at }] : [];
  });

function labelOf(whole: string): string {
  return /"(?:label|name)"\s*:\s*"([^"\\]*)"/.exec(whole)?.[1]?.trim() ?? '';
}
