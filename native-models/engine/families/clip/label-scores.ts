/** From what two towers gave to cosines, logits and probabilities. */
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import { castFloats } from '../../onnx/float16.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { isFloatTensor, type Tensor } from '../../onnx/tensor.ts';
import type { LabelScore } from '../family.ts';

/** How a cosine becomes a logit, and logits probabilities. */
export interface LogitRule {
  readonly scale: number;
  readonly bias: number;
  /** A sigmoid for each label, not a softmax over all. */
  readonly isSigmoid: boolean;
}

/** CLIP's paper (section 2.5) clips the scale at 100, and all published models of its authors have reached that. */
const clipScale = 100;

/**
 * `logit_scale` (a logarithm) and `logit_bias` as they were learnt are in no tower's graph: this project's exporter puts
 * them into config.json. (`logit_scale_init_value` is what training began with, and says nothing.)
 *
 * @throws `model_config_invalid` for a SigLIP without them
 */
export function readLogitRule(config: ModelConfig): LogitRule {
  const { logit_scale: scale, logit_bias: bias } = config;
  const isSigmoid = usesSigmoid(config);
  if (typeof scale === 'number') {
    return { scale: Math.exp(scale), bias: typeof bias === 'number' ? bias : 0, isSigmoid };
  }
  if (!isSigmoid) return { scale: clipScale, bias: 0, isSigmoid };
  throw new SightlineError('model_config_invalid', {
    file: configFile,
    key: 'logit_scale',
    found: 'missing',
    expected: 'the learnt logit_scale and logit_bias, or the file onnx/model.onnx, which holds them',
  });
}

export function usesSigmoid({ model_type }: ModelConfig): boolean {
  return /siglip/.test(model_type);
}

export function scoreLabels(cosines: readonly number[], { scale, bias, isSigmoid }: LogitRule): LabelScore[] {
  const logits = cosines.map((cosine) => cosine * scale + bias);
  return joinScores(cosines, logits, isSigmoid ? logits.map(sigmoid) : softmax(logits));
}

export function joinScores(
  cosines: readonly number[],
  logits: readonly number[],
  probabilities: readonly number[],
): LabelScore[] {
  return cosines.map((cosine, i) => ({ cosine, logit: logits[i] ?? 0, probability: probabilities[i] ?? 0 }));
}

export function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Each row of [rows, dim] at unit length. */
export function unitRows(tensor: Tensor | undefined, name: string, { file }: OnnxSession): Float64Array[] {
  const { rows, dim, data } = floatRows(tensor, name, file);
  return Array.from({ length: rows }, (_, row) => {
    const values = Float64Array.from(data.subarray(row * dim, (row + 1) * dim));
    const length = Math.hypot(...values) || 1;
    return values.map((value) => value / length);
  });
}

export function cosine(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** @throws `model_inconsistent` where it is not [rows, dim] of numbers */
export function floatRows(tensor: Tensor | undefined, name: string, file: string) {
  const dim = tensor?.dims.at(-1);
  if (!tensor || !isFloatTensor(tensor) || tensor.dims.length !== 2 || !dim) {
    throw new SightlineError('model_inconsistent', {
      file,
      reason: `it gives no floating-point "${name}" of two axes`,
    });
  }
  const data = castFloats(tensor, 'float32');
  if (data.some(Number.isNaN)) {
    const reason = `its "${name}" are not numbers: the weights are damaged, or the device computes wrongly`;
    throw new SightlineError('model_inconsistent', { file, reason });
  }
  return { rows: data.length / dim, dim, data };
}
