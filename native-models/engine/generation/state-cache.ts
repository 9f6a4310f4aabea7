/** A cache beside which states of fixed size are kept, such as the last inputs of a short convolution (LFM2). */
import { floatTensor, newFloatArray, type Tensor } from '../onnx/tensor.ts';
import type { StateSpec } from './cache-spec.ts';
import type { DecoderCache } from './kv-cache.ts';

/**
 * A state stands for all tokens so far and cannot be cut back: where fewer than all of them are kept, none are.
 */
export class StateCache implements DecoderCache {
  readonly #specs: readonly StateSpec[];
  readonly #inner: DecoderCache;
  #states: readonly Tensor[];

  /** @param inner Keys and values of the attention layers. */
  constructor(specs: readonly StateSpec[], inner: DecoderCache, states: readonly Tensor[] = specs.map(zeros)) {
    this.#specs = specs;
    this.#inner = inner;
    this.#states = states;
  }

  get length(): number {
    return this.#inner.length;
  }

  feeds(newTokens: number): Record<string, Tensor> {
    const states = this.#specs.map(({ input }, i) => [input, this.#states[i] as Tensor]);
    return { ...this.#inner.feeds(newTokens), ...Object.fromEntries(states) };
  }

  attentionMask(newTokens: number): Tensor {
    return this.#inner.attentionMask(newTokens);
  }

  fetches(newTokens: number): Record<string, Tensor | null> {
    return {
      ...this.#inner.fetches(newTokens),
      ...Object.fromEntries(this.#specs.map(({ output }) => [output, null])),
    };
  }

  commit(newTokens: number, results: Readonly<Record<string, Tensor>>): void {
    this.#inner.commit(newTokens, results);
    this.#states = this.#specs.map(({ output }, i) => results[output] ?? (this.#states[i] as Tensor));
  }

  /** Keeps all or nothing. */
  truncate(length: number): void {
    if (length >= this.length) return;
    this.#inner.truncate(0);
    this.#states = this.#specs.map(zeros);
  }

  /** An empty one where fewer than all tokens are wanted. Runs give new states, so they can be shared. */
  fork(length: number): StateCache {
    const holdsAll = length >= this.length;
    const inner = this.#inner.fork(holdsAll ? this.length : 0);
    return new StateCache(this.#specs, inner, holdsAll ? this.#states : undefined);
  }

  get bytes(): number {
    return this.#inner.bytes + this.#states.reduce((sum, { data }) => sum + data.byteLength, 0);
  }

  get bytesPerToken(): number {
    return this.#inner.bytesPerToken;
  }
}

function zeros({ type, dims }: StateSpec): Tensor {
  const length = dims.reduce((product, dim) => product * dim, 1);
  return floatTensor(type, newFloatArray(type, length), dims);
}
