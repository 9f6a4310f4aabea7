/**
 * Positions in three dimensions (M-RoPE; Qwen2-VL, arXiv 2409.12191, section 2.1): tokens of text count in all three
 * alike, those of a picture by its steps of time, its rows and its columns.
 */
import { int64Tensor } from '../onnx/tensor.ts';
import type { PositionRule } from './positions.ts';
import type { Prompt, PromptImage } from './prompt.ts';

const axes = 3;

/** @returns Position ids [3, 1, count]; what is written after the prompt counts on from its largest. */
export function mropePositions(prompt: Prompt): PositionRule {
  const { positions, next } = layOut(prompt);
  const length = prompt.ids.length;
  return (start, count) => {
    const values = new Float64Array(axes * count);
    for (let axis = 0; axis < axes; axis++) {
      for (let i = 0; i < count; i++) {
        const at = start + i;
        values[axis * count + i] = at < length ? (positions[axis]?.[at] ?? 0) : next + at - length;
      }
    }
    return int64Tensor(values, [axes, 1, count]);
  };
}

/**
 * What follows a picture counts on from the largest position in it, as the paper has it and the models were trained.
 * transformers 5.18 counts on from its rows and columns alone, which differs where a clip has more steps than those.
 */
function layOut(prompt: Prompt): { positions: Int32Array[]; next: number } {
  const { imageOf, images } = prompt;
  const positions = Array.from({ length: axes }, () => new Int32Array(imageOf.length));
  let next = 0;
  for (let at = 0; at < imageOf.length; ) {
    const image = images[imageOf[at] ?? -1];
    if (image?.grid) {
      const end = endOfRun(imageOf, at);
      next = layOutRun(positions, at, end, next, image);
      at = end;
    } else {
      for (const axis of positions) axis[at] = next;
      next++;
      at++;
    }
  }
  return { positions, next };
}

/** A run is the whole picture, or one step of a clip whose steps stand behind their times. */
function layOutRun(positions: Int32Array[], start: number, end: number, first: number, image: PromptImage): number {
  const [, height, width] = image.grid ?? [1, 1, end - start];
  let largest = first;
  for (let at = start; at < end; at++) {
    const row = at - start;
    const step = Math.floor(row / (height * width));
    const place = [stepPosition(step, image.stepSpan ?? 1), Math.floor(row / width) % height, row % width];
    for (const [axis, offset] of place.entries()) {
      const position = first + offset;
      (positions[axis] as Int32Array)[at] = position;
      largest = Math.max(largest, position);
    }
  }
  return largest + 1;
}

/** In float32, as the reference multiplies before it cuts off the fraction. */
function stepPosition(step: number, span: number): number {
  return Math.trunc(Math.fround(step * Math.fround(span)));
}

function endOfRun(imageOf: Int32Array, start: number): number {
  let end = start + 1;
  while (end < imageOf.length && imageOf[end] === imageOf[start]) end++;
  return end;
}
