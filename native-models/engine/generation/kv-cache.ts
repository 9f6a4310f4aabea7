/** Keys and values of all tokens so far, for decoders whose graphs append to them (`past_*` in, `present_*` out). */
import type { GpuTensor } from '../onnx/gpu-tensor.ts';
import { floatTensor, int64Tensor, newFloatArray, type Tensor } from '../onnx/tensor.ts';
import type { CacheSpec } from './cache-spec.ts';

/** What a decoder keeps of the tokens that it has run. A run that failed is simply not committed. */
export interface DecoderCache {
  /** Tokens held. */
  readonly length: number;
  /** Comes before the inputs of a run are asked for; caches on a GPU have work to do then. */
  prepare?(): Promise<void>;
  /** Inputs of the next run, which is over so many new tokens. */
  feeds(newTokens: number): Record<string, Tensor | GpuTensor>;
  /** Which places of the cache, and then the new tokens, are looked at: [1, places], int64. */
  attentionMask(newTokens: number): Tensor;
  /** Outputs of that run. */
  fetches(newTokens: number): Record<string, Tensor | null>;
  /** Takes over what a successful run has given; @param kept What of it stayed on the GPU. */
  commit(newTokens: number, results: Readonly<Record<string, Tensor>>, kept?: ReadonlyMap<string, GpuTensor>): void;
  /** Forgets everything after the first tokens. */
  truncate(length: number): void;
  /** Another cache that holds the same first tokens. */
  fork(length: number): DecoderCache;
  /** Memory that it takes. */
  readonly bytes: number;
  readonly bytesPerToken: number;
  /** Lets go of memory that is not JavaScript's, where it has any. */
  dispose?(): void;
}

/** Tokens that fit before the first growth; it doubles from there. */
const firstCapacity = 512;

interface Buffers {
  readonly spec: CacheSpec;
  /** [heads, length, headDim], packed: the graph reads it. */
  current: Float32Array | Uint16Array;
  /** The graph writes [heads, length + new, headDim] here; then the two change places. */
  next: Float32Array | Uint16Array;
}

/**
 * Two buffers for each cached tensor, so that a step allocates nothing here. Its cost: twice the memory of the cache,
 * and the graph copies the whole cache once a step, as such graphs always do.
 */
export class KvCache implements DecoderCache {
  readonly #buffers: readonly Buffers[];
  #length = 0;

  constructor(specs: readonly CacheSpec[]) {
    this.#buffers = specs.map((spec) => ({
      spec,
      current: newFloatArray(spec.type, 0),
      next: newFloatArray(spec.type, 0),
    }));
  }

  /** Tokens held. */
  get length(): number {
    return this.#length;
  }

  /** Inputs of the next run: [1, heads, length, headDim] each. */
  feeds(): Record<string, Tensor> {
    return Object.fromEntries(
      this.#buffers.map(({ spec, current }) => [spec.input, viewAs(spec, current, this.#length)]),
    );
  }

  attentionMask(newTokens: number): Tensor {
    const total = this.#length + newTokens;
    return int64Tensor(new Uint8Array(total).fill(1), [1, total]);
  }

  /** Outputs of a run over so many new tokens, to be written in place: [1, heads, length + newTokens, headDim] each. */
  fetches(newTokens: number): Record<string, Tensor> {
    const length = this.#length + newTokens;
    return Object.fromEntries(
      this.#buffers.map((buffers) => {
        const needed = buffers.spec.heads * buffers.spec.headDim * length;
        if (buffers.next.length < needed)
          buffers.next = newFloatArray(buffers.spec.type, grownLength(buffers.spec, length));
        return [buffers.spec.output, viewAs(buffers.spec, buffers.next, length)];
      }),
    );
  }

  /** Takes over what a successful run has written. A run that failed is simply not committed. */
  commit(newTokens: number): void {
    for (const buffers of this.#buffers) {
      const { current, next } = buffers;
      buffers.current = next;
      buffers.next = current;
    }
    this.#length += newTokens;
  }

  /** Forgets everything after the first tokens; rows of each head move together, in place. */
  truncate(length: number): void {
    if (length >= this.#length) return;
    for (const { spec, current } of this.#buffers) {
      const kept = length * spec.headDim;
      const held = this.#length * spec.headDim;
      for (let head = 1; head < spec.heads; head++) current.copyWithin(head * kept, head * held, head * held + kept);
    }
    this.#length = length;
  }

  fork(length: number): KvCache {
    const copy = new KvCache(this.#buffers.map(({ spec }) => spec));
    for (const [i, { spec, current }] of this.#buffers.entries()) {
      const target = copy.#buffers[i] as Buffers;
      target.current = newFloatArray(spec.type, spec.heads * length * spec.headDim);
      for (let head = 0; head < spec.heads; head++) {
        const from = head * this.#length * spec.headDim;
        target.current.set(current.subarray(from, from + length * spec.headDim), head * length * spec.headDim);
      }
    }
    copy.#length = length;
    return copy;
  }

  get bytes(): number {
    return this.#buffers.reduce((sum, { current, next }) => sum + current.byteLength + next.byteLength, 0);
  }

  get bytesPerToken(): number {
    return 2 * bytesPerToken(this.#buffers.map(({ spec }) => spec));
  }
}

/** Of keys and values, over all layers. */
export function bytesPerToken(specs: readonly CacheSpec[]): number {
  return specs.reduce((sum, { type, heads, headDim }) => sum + heads * headDim * (type === 'float32' ? 4 : 2), 0);
}

function viewAs({ type, heads, headDim }: CacheSpec, buffer: Float32Array | Uint16Array, length: number): Tensor {
  return floatTensor(type, buffer.subarray(0, heads * length * headDim), [1, heads, length, headDim]);
}

function grownLength({ heads, headDim }: CacheSpec, tokens: number): number {
  let capacity = firstCapacity;
  while (capacity < tokens) capacity *= 2;
  return heads * headDim * capacity;
}
