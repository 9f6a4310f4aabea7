/** Which tensors a decoder keeps between runs, read from the session's own names and shapes. */
import { SightlineError } from '../../../contract/errors.ts';
import type { TextConfig } from '../model-folder/model-config.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { type FloatType, isFloatType } from '../onnx/tensor.ts';

export interface CacheSpec {
  /** `past_key_values.N.key` or `.value`: [batch, heads, past length, headDim]. */
  readonly input: string;
  /** `present.N.key` or `.value`: [batch, heads, past and new length, headDim]. */
  readonly output: string;
  readonly type: FloatType;
  readonly heads: number;
  readonly headDim: number;
}

/** A state of fixed size, which each run takes and gives anew. */
export interface StateSpec {
  /** `past_conv.N` (convolutions: LFM2, Qwen3.5) or `past_recurrent.N` (linear attention: Qwen3.5), as the hubs name them. */
  readonly input: string;
  /** `present_conv.N`, `present_recurrent.N` */
  readonly output: string;
  readonly type: FloatType;
  /** With a batch of 1. */
  readonly dims: readonly number[];
}

const fixedState = /^past_(?:conv|recurrent)\.\d+$/;

/** None for decoders of attention layers alone. @throws `model_inconsistent` */
export function readStateSpecs(decoder: OnnxSession): StateSpec[] {
  const inputs = [...decoder.inputs.values()].filter(({ name }) => fixedState.test(name));
  return inputs.map(({ name, type, dims: [, ...rest] }) => {
    const output = name.replace('past_', 'present_');
    if (!decoder.outputs.has(output)) throw inconsistent(decoder, `it has "${name}" but no "${output}"`);
    if (!isFloatType(type)) throw inconsistent(decoder, `"${name}" is of type ${type}`);
    const fixed = rest.filter((dim) => typeof dim === 'number');
    if (fixed.length < rest.length) throw inconsistent(decoder, `"${name}" has no fixed size: [${rest.join(', ')}]`);
    return { input: name, output, type, dims: [1, ...fixed] };
  });
}

/** @throws `model_inconsistent` */
export function readCacheSpecs(decoder: OnnxSession, config: TextConfig): CacheSpec[] {
  const inputs = [...decoder.inputs.values()].filter(({ name }) => name.startsWith('past_key_values.'));
  if (inputs.length === 0) throw inconsistent(decoder, 'it has no input "past_key_values.0.key"');
  return inputs.map(({ name, type, dims }) => {
    const output = name.replace('past_key_values.', 'present.');
    if (!decoder.outputs.has(output)) throw inconsistent(decoder, `it has "${name}" but no "${output}"`);
    if (!isFloatType(type)) throw inconsistent(decoder, `"${name}" is of type ${type}`);
    return { input: name, output, type, ...headsOf(decoder, name, dims, config) };
  });
}

/** Exports with free dimensions leave the numbers to config.json. */
function headsOf(decoder: OnnxSession, name: string, dims: readonly (number | string)[], config: TextConfig) {
  const heads = numberOr(
    dims[decoder.cacheReading === 'apart' ? 0 : 1],
    config.num_key_value_heads ?? config.num_attention_heads,
  );
  const headDim = numberOr(dims[3], config.head_dim ?? quotient(config.hidden_size, config.num_attention_heads));
  if (dims.length === 4 && heads && headDim) return { heads, headDim };
  throw inconsistent(decoder, `"${name}" has the shape [${dims.join(', ')}], and config.json does not complete it`);
}

function numberOr(dim: number | string | undefined, fallback: number | undefined): number | undefined {
  return typeof dim === 'number' ? dim : fallback;
}

function quotient(dividend: number | undefined, divisor: number | undefined): number | undefined {
  return dividend && divisor ? dividend / divisor : undefined;
}

function inconsistent({ file }: OnnxSession, reason: string): SightlineError {
  return new SightlineError('model_inconsistent', { file, reason });
}
