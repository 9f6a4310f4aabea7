/** Which source pixels make up each target pixel along one axis, and with which fixed-point weights. */
import type { FilterKernel } from './resample-filters.ts';

/** Fraction bits of a weight: 32 less 8 for the sample and 2 for the overshoot of bicubic and Lanczos. */
export const precisionBits = 32 - 8 - 2;

export interface AxisCoefficients {
  /** Weights of a target pixel in `weights`. */
  readonly stride: number;
  /** First source pixel of each target pixel. */
  readonly starts: Int32Array;
  /** Number of source pixels of each target pixel. */
  readonly counts: Int32Array;
  /** [target pixels, stride], scaled by 2 ** precisionBits. */
  readonly weights: Int32Array;
}

/**
 * Follows `precompute_coeffs` and `normalize_coeffs_8bpc` of Pillow's `Resample.c`, rounding included. When shrinking,
 * the kernel widens with the scale (antialiasing).
 *
 * @param first, count The target pixels wanted, of the `target` ones that the whole axis has.
 */
export function computeCoefficients(
  source: number,
  target: number,
  kernel: FilterKernel,
  first = 0,
  count = target,
): AxisCoefficients {
  const scale = source / target;
  const filterScale = Math.max(scale, 1);
  const support = kernel.support * filterScale;
  const stride = Math.ceil(support) * 2 + 1;
  const starts = new Int32Array(count);
  const counts = new Int32Array(count);
  const weights = new Int32Array(count * stride);
  const exact = new Float64Array(stride);

  for (let i = 0; i < count; i++) {
    const center = (first + i + 0.5) * scale;
    const start = Math.max(Math.trunc(center - support + 0.5), 0);
    const end = Math.min(Math.trunc(center + support + 0.5), source);
    let sum = 0;
    for (let j = 0; j < end - start; j++) {
      const weight = kernel.weigh((j + start - center + 0.5) * (1 / filterScale));
      exact[j] = weight;
      sum += weight;
    }
    for (let j = 0; j < end - start; j++) {
      const weight = (exact[j] ?? 0) / (sum || 1);
      weights[i * stride + j] = toFixedPoint(weight);
    }
    starts[i] = start;
    counts[i] = end - start;
  }
  return { stride, starts, counts, weights };
}

function toFixedPoint(weight: number): number {
  const scaled = weight * (1 << precisionBits);
  return Math.trunc(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
}
