/** Tensors as the engine passes them around: plain typed arrays with their shape, free of the runtime's classes. */
import { SightlineError } from '../../../contract/errors.ts';

export interface TensorArrays {
  float32: Float32Array;
  /** Bit patterns: not every supported Node has a Float16Array, and the runtime takes these everywhere. */
  float16: Uint16Array;
  int64: BigInt64Array;
  int32: Int32Array;
  bool: Uint8Array;
}
export type TensorType = keyof TensorArrays;
export type FloatType = 'float32' | 'float16';

export type Tensor = {
  [T in TensorType]: { readonly type: T; readonly data: TensorArrays[T]; readonly dims: readonly number[] };
}[TensorType];
export type FloatTensor = Extract<Tensor, { type: FloatType }>;

/** What a session says of an input or output: a dimension is its size, or its name where it varies. */
export interface TensorSpec {
  readonly name: string;
  readonly type: string;
  readonly dims: readonly (number | string)[];
}

export function int64Tensor(values: ArrayLike<number>, dims: readonly number[]): Tensor {
  return { type: 'int64', data: BigInt64Array.from(values, BigInt), dims };
}

export function isFloatType(type: string): type is FloatType {
  return type === 'float32' || type === 'float16';
}

export function isFloatTensor(tensor: Tensor): tensor is FloatTensor {
  return isFloatType(tensor.type);
}

/** @throws `model_out_of_memory` */
export function newFloatArray(type: FloatType, length: number): Float32Array | Uint16Array {
  try {
    return type === 'float32' ? new Float32Array(length) : new Uint16Array(length);
  } catch (thrown) {
    const reason = `no room for an array of ${length} numbers`;
    throw new SightlineError('model_out_of_memory', { reason }, { cause: thrown });
  }
}

/** A tensor of either type from an array that fits it. */
export function floatTensor(type: FloatType, data: Float32Array | Uint16Array, dims: readonly number[]): FloatTensor {
  return { type, data, dims } as FloatTensor;
}
