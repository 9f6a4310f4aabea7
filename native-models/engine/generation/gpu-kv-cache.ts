/**
 * Keys, values and states that stay on the GPU: what a run gives is what the next one takes, and none of it crosses to
 * JavaScript. The graph appends to its cache, so each run makes a new one; the old one is let go as soon as nobody uses it.
 */
import type { CacheCutter } from '../onnx/cache-cutter.ts';
import type { GpuTensor } from '../onnx/gpu-tensor.ts';
import { floatTensor, int64Tensor, newFloatArray, type Tensor } from '../onnx/tensor.ts';
import type { CacheSpec, StateSpec } from './cache-spec.ts';
import { bytesPerToken, type DecoderCache } from './kv-cache.ts';

/** Results of one run, by the graph's output names. They are never written to, so conversations can share them. */
class SharedResults {
  readonly tensors: ReadonlyMap<string, GpuTensor>;
  readonly length: number;
  #users = 1;

  constructor(tensors: ReadonlyMap<string, GpuTensor>, length: number) {
    this.tensors = tensors;
    this.length = length;
  }

  get bytes(): number {
    return [...this.tensors.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  share(): this {
    this.#users++;
    return this;
  }

  release(): void {
    this.#users--;
    if (this.#users === 0) for (const tensor of this.tensors.values()) tensor.dispose();
  }
}

export class GpuKvCache implements DecoderCache {
  readonly #specs: readonly CacheSpec[];
  readonly #states: readonly StateSpec[];
  readonly #cutter: CacheCutter;
  /** None where nothing is held. */
  #results: SharedResults | undefined;
  /** Of the tokens in the results, the first so many count; the rest is cut off before the next run. */
  #length = 0;

  /** @param cutter Stays its owner's. */
  constructor(specs: readonly CacheSpec[], states: readonly StateSpec[], cutter: CacheCutter) {
    this.#specs = specs;
    this.#states = states;
    this.#cutter = cutter;
  }

  get length(): number {
    return this.#length;
  }

  /** Cuts off what was taken back; on the GPU, which is why it takes a run of its own. */
  async prepare(): Promise<void> {
    const results = this.#results;
    if (!results || results.length === this.#length) return;
    this.#results = new SharedResults(await this.#cutter.cut(results.tensors, this.#length), this.#length);
    results.release();
  }

  feeds(): Record<string, Tensor | GpuTensor> {
    const { tensors } = this.#results ?? {};
    const caches = this.#specs.map((spec) => [spec.input, tensors?.get(spec.output) ?? emptyCache(spec)]);
    const states = this.#states.map((spec) => [spec.input, tensors?.get(spec.output) ?? zeros(spec)]);
    return Object.fromEntries([...caches, ...states]);
  }

  attentionMask(newTokens: number): Tensor {
    const total = this.#length + newTokens;
    return int64Tensor(new Uint8Array(total).fill(1), [1, total]);
  }

  fetches(): Record<string, null> {
    return Object.fromEntries([...this.#specs, ...this.#states].map(({ output }) => [output, null]));
  }

  commit(newTokens: number, _: Readonly<Record<string, Tensor>>, kept?: ReadonlyMap<string, GpuTensor>): void {
    const missing = Object.keys(this.fetches()).find((name) => !kept?.has(name));
    if (!kept || missing !== undefined) throw new Error(`${missing} has not stayed on the GPU`);
    const length = this.#length + newTokens;
    this.#results?.release();
    this.#results = new SharedResults(kept, length);
    this.#length = length;
  }

  /** A state stands for all tokens so far and cannot be cut back: where there are states, it keeps all or nothing. */
  truncate(length: number): void {
    if (length >= this.#length) return;
    this.#length = this.#states.length > 0 ? 0 : length;
    if (this.#length === 0) this.dispose();
  }

  /** Shares what is held until either of the two goes on. */
  fork(length: number): GpuKvCache {
    const copy = new GpuKvCache(this.#specs, this.#states, this.#cutter);
    copy.#results = this.#results?.share();
    copy.#length = this.#length;
    copy.truncate(length);
    return copy;
  }

  get bytes(): number {
    return this.#results?.bytes ?? 0;
  }

  /** A run holds the old and the new ones at once. */
  get bytesPerToken(): number {
    return 2 * bytesPerToken(this.#specs);
  }

  dispose(): void {
    this.#results?.release();
    this.#results = undefined;
    this.#length = 0;
  }
}

/** [1, heads, 0, headDim] */
function emptyCache({ type, heads, headDim }: CacheSpec): Tensor {
  return floatTensor(type, newFloatArray(type, 0), [1, heads, 0, headDim]);
}

function zeros({ type, dims }: StateSpec): Tensor {
  const length = dims.reduce((product, dim) => product * dim, 1);
  return floatTensor(type, newFloatArray(type, length), dims);
}
