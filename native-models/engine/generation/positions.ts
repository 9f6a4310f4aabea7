/** Which position each token has, for decoders that are told. */
import { int64Tensor, type Tensor } from '../onnx/tensor.ts';

/** Position ids of `count` tokens from `start` on; `start` may lie behind the prompt. */
export type PositionRule = (start: number, count: number) => Tensor;

/** 0, 1, 2, ...: [1, count]. */
export function sequentialPositions(start: number, count: number): Tensor {
  return int64Tensor(
    Array.from({ length: count }, (_, i) => start + i),
    [1, count],
  );
}
