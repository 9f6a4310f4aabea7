/** Keys and values for decoders that take a cache with room to spare and give only their new rows (`onnx/patches`). */
import type { CacheReading } from '../onnx/patches/return-new-rows.ts';
import { floatTensor, isFloatTensor, newFloatArray, type Tensor } from '../onnx/tensor.ts';
import type { CacheSpec } from './cache-spec.ts';
import { bytesPerToken, type DecoderCache } from './kv-cache.ts';

/** Capacity grows in steps of so many tokens: what is unused of it is computed with, and masked out. */
const stepTokens = 256;

interface Buffer {
  readonly spec: CacheSpec;
  /** [heads, capacity, headDim] */
  data: Float32Array | Uint16Array;
}

/** Nothing of the cache is copied in a step; cutting it is setting a number. */
export class RowKvCache implements DecoderCache {
  readonly #buffers: readonly Buffer[];
  readonly #reading: CacheReading;
  #capacity = 0;
  #length = 0;

  constructor(specs: readonly CacheSpec[], reading: CacheReading) {
    this.#buffers = specs.map((spec) => ({ spec, data: newFloatArray(spec.type, 0) }));
    this.#reading = reading;
  }

  /** Tokens held. */
  get length(): number {
    return this.#length;
  }

  /** Inputs of the next run over so many new tokens: [1, heads, capacity, headDim] each, or [heads, 1, ...]. */
  feeds(newTokens: number): Record<string, Tensor> {
    // Only an operator that counts writes behind what it is given; others need no more room than for what is held.
    this.#reserve(this.#reading === 'counted' ? this.#length + newTokens : Math.max(1, this.#length));
    return Object.fromEntries(
      this.#buffers.map(({ spec: { input, type, heads, headDim }, data }) => {
        const leading = this.#reading === 'apart' ? [heads, 1] : [1, heads];
        return [input, floatTensor(type, data, [...leading, this.#capacity, headDim])];
      }),
    );
  }

  attentionMask(newTokens: number): Tensor {
    const isCounted = this.#reading === 'counted';
    const places = (isCounted ? this.#length : this.#capacity) + newTokens;
    // Filled at once: making each of 2,000 numbers by itself takes longer than a layer.
    const mask = new BigInt64Array(places).fill(1n);
    if (!isCounted) mask.fill(0n, this.#length, this.#capacity);
    return { type: 'int64', data: mask, dims: [1, places] };
  }

  fetches(): Record<string, null> {
    return Object.fromEntries(this.#buffers.map(({ spec }) => [spec.output, null]));
  }

  /** Takes the new rows over: [1, heads, new, headDim] each. */
  commit(newTokens: number, results: Readonly<Record<string, Tensor>>): void {
    this.#reserve(this.#length + newTokens);
    for (const { spec, data } of this.#buffers) {
      const rows = results[spec.output];
      if (!rows || !isFloatTensor(rows)) throw new Error(`${spec.output} is not there`);
      const size = newTokens * spec.headDim;
      for (let head = 0; head < spec.heads; head++) {
        const at = (head * this.#capacity + this.#length) * spec.headDim;
        data.set(rows.data.subarray(head * size, (head + 1) * size), at);
      }
    }
    this.#length += newTokens;
  }

  truncate(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  fork(length: number): RowKvCache {
    const specs = this.#buffers.map(({ spec }) => spec);
    const copy = new RowKvCache(specs, this.#reading);
    copy.#take(this, length, length);
    return copy;
  }

  get bytes(): number {
    return this.#buffers.reduce((sum, { data }) => sum + data.byteLength, 0);
  }

  get bytesPerToken(): number {
    return bytesPerToken(this.#buffers.map(({ spec }) => spec));
  }

  #reserve(tokens: number): void {
    if (tokens > this.#capacity) this.#take(this, this.#length, tokens);
  }

  /** Rows of the first tokens of a cache of the same shape, in new memory with room for so many. */
  #take(source: RowKvCache, length: number, tokens: number): void {
    const capacity = Math.ceil(tokens / stepTokens) * stepTokens;
    for (const [i, { spec, data }] of source.#buffers.entries()) {
      const taken = newFloatArray(spec.type, spec.heads * capacity * spec.headDim);
      for (let head = 0; head < spec.heads; head++) {
        const from = head * source.#capacity * spec.headDim;
        taken.set(data.subarray(from, from + length * spec.headDim), head * capacity * spec.headDim);
      }
      (this.#buffers[i] as Buffer).data = taken;
    }
    this.#capacity = capacity;
    this.#length = length;
  }
}
