/** IEEE 754 half precision as bit patterns, to and from float32. */

import type { Tensor, TensorArrays } from './tensor.ts';
import { type FloatTensor, type FloatType, floatTensor, isFloatTensor, isFloatType } from './tensor.ts';

/** The values of a tensor in the wanted type; the same array where nothing is to be done. */
export function castFloats<T extends FloatType>(tensor: FloatTensor, to: T): TensorArrays[T] {
  if (tensor.type === to) return tensor.data as TensorArrays[T];
  return (tensor.type === 'float16' ? toFloat32(tensor.data) : toFloat16(tensor.data)) as TensorArrays[T];
}

/** Floats in the type that a graph takes; whatever else, as it is. */
export function castTensor(tensor: Tensor, type: string): Tensor {
  if (!isFloatTensor(tensor) || !isFloatType(type)) return tensor;
  return floatTensor(type, castFloats(tensor, type), tensor.dims);
}

export function toFloat32(halves: Uint16Array): Float32Array {
  const values = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) values[i] = halfToNumber(halves[i] as number);
  return values;
}

/** Rounds to nearest, ties to even; what does not fit becomes infinite. */
export function toFloat16(values: Float32Array): Uint16Array {
  const halves = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) halves[i] = numberToHalf(values[i] as number);
  return halves;
}

function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function numberToHalf(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  // 65520 lies halfway between the largest half and what would follow it.
  if (magnitude >= 65520) return sign | 0x7c00;
  if (magnitude < 2 ** -14) return sign | roundToEven(magnitude * 2 ** 24);
  const exponent = Math.floor(Math.log2(magnitude));
  const fraction = roundToEven((magnitude / 2 ** exponent - 1) * 1024);
  // A fraction that rounds up to 1024 carries into the exponent by itself.
  return sign | (((exponent + 15) << 10) + fraction);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest > 0.5) return below + 1;
  if (rest < 0.5) return below;
  return below + (below & 1);
}
