import { expect, test } from 'vitest';
import { mropePositions } from './mrope.ts';
import { buildPrompt, type PromptImage } from './prompt.ts';

const imageToken = 9;

function positionsOf(ids: readonly number[], images: readonly PromptImage[], count = ids.length): number[][] {
  const { data } = mropePositions(buildPrompt(ids, imageToken, images))(0, count);
  const values = Array.from(data, Number);
  return [0, 1, 2].map((axis) => values.slice(axis * count, (axis + 1) * count));
}

test('text counts alike in all three', () => {
  expect(positionsOf([1, 2, 3], [])).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test('a picture has its rows and columns; what follows, the answer too, goes on from the largest', () => {
  const picture = { key: 'a', featureRows: 6, grid: [1, 2, 3] as const };
  expect(positionsOf([1, 9, 9, 9, 9, 9, 9, 2], [picture], 10)).toEqual([
    [0, 1, 1, 1, 1, 1, 1, 4, 5, 6],
    [0, 1, 1, 1, 2, 2, 2, 4, 5, 6],
    [0, 1, 2, 3, 1, 2, 3, 4, 5, 6],
  ]);
});

test('steps of a clip lie apart by the time between them, whole positions only', () => {
  const clip = { key: 'a', featureRows: 4, grid: [4, 1, 1] as const, stepSpan: 1.6 };
  const [time, rows] = positionsOf([1, 9, 9, 9, 9, 2], [clip]);
  expect(time).toEqual([0, 1, 2, 4, 5, 6]); // 1 + 0, 1.6, 3.2, 4.8
  expect(rows).toEqual([0, 1, 1, 1, 1, 6]);
});

test('steps that stand behind their times count on with the text between them', () => {
  const clip = { key: 'a', featureRows: 4, grid: [2, 1, 2] as const };
  expect(positionsOf([5, 9, 9, 5, 9, 9, 5], [clip])).toEqual([
    [0, 1, 1, 3, 4, 4, 6],
    [0, 1, 1, 3, 4, 4, 6],
    [0, 1, 2, 3, 4, 5, 6],
  ]);
});
