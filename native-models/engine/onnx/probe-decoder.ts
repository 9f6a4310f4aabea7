/**
 * One layer of a decoder, run as models run: a prompt, tokens one by one with the cache fed back, and a turn back. What
 * must come out is computed here in double precision.
 */
import { castFloats } from './float16.ts';
import type { GpuTensor } from './gpu-tensor.ts';
import { GraphNode } from './graph/graph-node.ts';
import type { GraphValue } from './graph/graph-value.ts';
import { dataTypes } from './graph/onnx-proto.ts';
import { bytesTensor, contribDomain, floatsTensor, intTensor, writeModel } from './graph/write-model.ts';
import { floatTensor, isFloatTensor, type Tensor } from './tensor.ts';

/** `joined`: attention of basic operators that joins past and new keys; `grouped`: GroupQueryAttention. */
export type ProbedAttention = 'joined' | 'grouped';
/** How the last product's weights are stored: 32 or 4 bits. */
export type ProbedProducts = 'plain' | 'q4';

export const hidden = 32;
const heads = 2;
const headDim = hidden / heads;
/** Of a block of MatMulNBits; one for each row of the weights. */
const blockSize = 32;

export const cacheOutputs = ['present.0.key', 'present.0.value'] as const;
export const cacheInputs = ['past_key_values.0.key', 'past_key_values.0.value'] as const;

/** Weights [hidden, outputs]. */
interface Weights {
  readonly query: Float32Array;
  readonly key: Float32Array;
  readonly value: Float32Array;
  readonly out: Float32Array;
}

export interface ProbeDecoder {
  readonly model: Uint8Array;
  /** Inputs of a run over new tokens behind `past` others, besides the cache. */
  feeds(embeds: Float32Array, past: number): Record<string, Tensor>;
  /** An empty cache. */
  emptyCache(): Tensor;
  /** [tokens, hidden] of the last tokens, for the embeddings of all of them. */
  expected(embeds: Float32Array, tokens: number): Float64Array;
}

export function probeDecoder(attention: ProbedAttention, products: ProbedProducts): ProbeDecoder {
  const kvHeads = attention === 'grouped' ? 1 : heads;
  const kvWidth = kvHeads * headDim;
  const q4 = quantised(matrix(hidden * hidden, 4));
  const weights: Weights = {
    query: matrix(hidden * hidden, 1),
    key: matrix(hidden * kvWidth, 2),
    value: matrix(hidden * kvWidth, 3),
    out: products === 'q4' ? q4.plain : matrix(hidden * hidden, 4),
  };
  const model = writeModel({
    nodes: [
      ...(['query', 'key', 'value'] as const).map((name) =>
        GraphNode.create('MatMul', ['inputs_embeds', `w.${name}`], [name]),
      ),
      ...(attention === 'grouped' ? groupedAttention(kvHeads) : joinedAttention()),
      products === 'q4'
        ? GraphNode.create(
            'MatMulNBits',
            ['attended', 'w.q4', 'w.scales'],
            ['logits'],
            { K: hidden, N: hidden, bits: 4, block_size: blockSize },
            contribDomain,
          )
        : GraphNode.create('MatMul', ['attended', 'w.out'], ['logits']),
    ],
    initializers: [
      floatsTensor('w.query', weights.query, [hidden, hidden]),
      floatsTensor('w.key', weights.key, [hidden, kvWidth]),
      floatsTensor('w.value', weights.value, [hidden, kvWidth]),
      ...(products === 'q4'
        ? [bytesTensor('w.q4', q4.packed, [hidden, 1, blockSize / 2]), floatsTensor('w.scales', q4.scales, [hidden])]
        : [floatsTensor('w.out', weights.out, [hidden, hidden])]),
      ...(attention === 'joined'
        ? [
            intTensor('split', [0, 0, heads, headDim]),
            intTensor('merge', [0, 0, hidden]),
            floatsTensor('scale', Float32Array.of(1 / Math.sqrt(headDim)), [1]),
          ]
        : []),
    ],
    inputs: [
      floats('inputs_embeds', [1, 'tokens', hidden]),
      ...cacheInputs.map((name) => floats(name, [1, kvHeads, 'past', headDim])),
      ...(attention === 'grouped'
        ? [
            { name: 'seqlens_k', elementType: dataTypes.int32, dims: [1] },
            { name: 'total_length', elementType: dataTypes.int32, dims: [] },
          ]
        : [floats('mask', [1, 1, 'tokens', 'total'])]),
    ],
    outputs: [
      floats('logits', [1, 'tokens', hidden]),
      ...cacheOutputs.map((name) => floats(name, [1, kvHeads, 'total', headDim])),
    ],
  });
  return {
    model,
    feeds(embeds, past) {
      const tokens = embeds.length / hidden;
      const total = past + tokens;
      return {
        inputs_embeds: floatTensor('float32', embeds, [1, tokens, hidden]),
        ...(attention === 'grouped'
          ? {
              seqlens_k: { type: 'int32', data: Int32Array.of(total - 1), dims: [1] },
              total_length: { type: 'int32', data: Int32Array.of(total), dims: [] },
            }
          : { mask: floatTensor('float32', causalMask(tokens, past), [1, 1, tokens, total]) }),
      };
    },
    emptyCache: () => floatTensor('float32', new Float32Array(0), [1, kvHeads, 0, headDim]),
    expected: (embeds, tokens) => attend(embeds, tokens, weights, kvHeads),
  };
}

/** Embeddings of so many tokens from a place on: [tokens, hidden], the same at each call. */
export function probeEmbeds(start: number, tokens: number): Float32Array {
  return Float32Array.from({ length: tokens * hidden }, (_, i) => Math.sin(0.7 * (start * hidden + i) + 0.1));
}

/** The largest difference between what was found and the last of what is expected. */
export function worstDifference(found: Tensor | GpuTensor | undefined, expected: Float64Array): number {
  if (!found || !('data' in found) || !isFloatTensor(found)) return Number.POSITIVE_INFINITY;
  const values = castFloats(found, 'float32');
  if (values.length !== expected.length) return Number.POSITIVE_INFINITY;
  // Not a number is no small difference.
  return expected.reduce((worst, value, i) => Math.max(worst, distance(value, values[i])), 0);
}

function distance(a: number, b = Number.NaN): number {
  const found = Math.abs(a - b);
  return Number.isNaN(found) ? Number.POSITIVE_INFINITY : found;
}

function floats(name: string, dims: readonly (number | string)[]): GraphValue {
  return { name, elementType: dataTypes.float, dims };
}

function joinedAttention(): GraphNode[] {
  const headsFirst = { perm: [0, 2, 1, 3] };
  const split = (name: string) => [
    GraphNode.create('Reshape', [name, 'split'], [`${name}.split`]),
    GraphNode.create('Transpose', [`${name}.split`], [`${name}.heads`], headsFirst),
  ];
  return [
    ...split('query'),
    ...split('key'),
    ...split('value'),
    GraphNode.create('Concat', [cacheInputs[0], 'key.heads'], [cacheOutputs[0]], { axis: 2 }),
    GraphNode.create('Concat', [cacheInputs[1], 'value.heads'], [cacheOutputs[1]], { axis: 2 }),
    GraphNode.create('Transpose', [cacheOutputs[0]], ['keys.across'], { perm: [0, 1, 3, 2] }),
    GraphNode.create('MatMul', ['query.heads', 'keys.across'], ['scores']),
    GraphNode.create('Mul', ['scores', 'scale'], ['scores.scaled']),
    GraphNode.create('Add', ['scores.scaled', 'mask'], ['scores.masked']),
    GraphNode.create('Softmax', ['scores.masked'], ['probabilities'], { axis: -1 }),
    GraphNode.create('MatMul', ['probabilities', cacheOutputs[1]], ['mixed']),
    GraphNode.create('Transpose', ['mixed'], ['mixed.tokens'], headsFirst),
    GraphNode.create('Reshape', ['mixed.tokens', 'merge'], ['attended']),
  ];
}

function groupedAttention(kvHeads: number): GraphNode[] {
  const inputs = ['query', 'key', 'value', ...cacheInputs, 'seqlens_k', 'total_length'];
  const attributes = { num_heads: heads, kv_num_heads: kvHeads };
  return [GraphNode.create('GroupQueryAttention', inputs, ['attended', ...cacheOutputs], attributes, contribDomain)];
}

/** [tokens, past + tokens]: what comes later is not looked at. */
function causalMask(tokens: number, past: number): Float32Array {
  const total = past + tokens;
  return Float32Array.from({ length: tokens * total }, (_, i) => (i % total > past + Math.floor(i / total) ? -1e4 : 0));
}

/** Numbers of about 1 / sqrt(hidden), so that products stay near 1. */
function matrix(length: number, seed: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => Math.sin(1.3 * i * seed + seed) / Math.sqrt(hidden / 2));
}

/**
 * Weights [hidden, hidden] in blocks of 4 bits with a scale each, 8 standing for zero, two to a byte, the first in the
 * lower half: `B` of MatMulNBits, whose rows are the columns here
 * (https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits).
 */
function quantised(weights: Float32Array): { packed: Uint8Array; scales: Float32Array; plain: Float32Array } {
  const packed = new Uint8Array((hidden * hidden) / 2);
  const scales = new Float32Array(hidden);
  const plain = new Float32Array(hidden * hidden);
  for (let column = 0; column < hidden; column++) {
    const values = Array.from({ length: hidden }, (_, row) => weights[row * hidden + column] ?? 0);
    const scale = Math.fround(Math.max(...values.map(Math.abs)) / 7);
    scales[column] = scale;
    for (const [row, value] of values.entries()) {
      const level = Math.round(value / scale) + 8;
      const at = (column * hidden + row) >> 1;
      packed[at] = (packed[at] ?? 0) | (row % 2 === 0 ? level : level << 4);
      plain[row * hidden + column] = (level - 8) * scale;
    }
  }
  return { packed, scales, plain };
}

/** Scaled dot-product attention over all tokens, in double precision; the rows of the last `count`. */
function attend(embeds: Float32Array, count: number, weights: Weights, kvHeads: number): Float64Array {
  const total = embeds.length / hidden;
  const kvWidth = kvHeads * headDim;
  const query = product(embeds, weights.query, hidden);
  const key = product(embeds, weights.key, kvWidth);
  const value = product(embeds, weights.value, kvWidth);
  const attended = new Float64Array(total * hidden);
  for (let token = 0; token < total; token++) {
    for (let head = 0; head < heads; head++) {
      const kv = Math.floor((head * kvHeads) / heads) * headDim;
      const q = query.subarray(token * hidden + head * headDim, token * hidden + (head + 1) * headDim);
      const scores = Array.from({ length: token + 1 }, (_, at) =>
        q.reduce((sum, each, i) => sum + each * (key[at * kvWidth + kv + i] ?? 0), 0),
      ).map((score) => Math.exp(score / Math.sqrt(headDim)));
      const sum = scores.reduce((a, b) => a + b, 0);
      for (let i = 0; i < headDim; i++) {
        const mixed = scores.reduce((mix, score, at) => mix + score * (value[at * kvWidth + kv + i] ?? 0), 0);
        attended[token * hidden + head * headDim + i] = mixed / sum;
      }
    }
  }
  return product(attended, weights.out, hidden).subarray((total - count) * hidden);
}

/** [rows, hidden] x [hidden, width] */
function product(rows: Float32Array | Float64Array, weights: Float32Array, width: number): Float64Array {
  const found = new Float64Array((rows.length / hidden) * width);
  for (let at = 0; at < found.length; at++) {
    const row = Math.floor(at / width) * hidden;
    for (let i = 0; i < hidden; i++)
      found[at] = (found[at] ?? 0) + (rows[row + i] ?? 0) * (weights[i * width + (at % width)] ?? 0);
  }
  return found;
}
