/** A tensor that stays on the GPU: it can be given to runs on the same device and let go, but not looked into. */
import type { Tensor as OrtTensor } from 'onnxruntime-node';
import { type FloatType, isFloatType } from './tensor.ts';

/** Native memory; whoever holds it disposes it. Disposing twice is nothing, giving a disposed one to a run an error. */
export class GpuTensor {
  readonly type: FloatType;
  readonly dims: readonly number[];
  readonly #onDispose: () => void;
  #tensor: OrtTensor | undefined;

  /** @param tensor Whose location is `gpu-buffer`; of floating point. */
  constructor(tensor: OrtTensor, onDispose: () => void) {
    if (!isFloatType(tensor.type)) throw new Error(`a tensor of ${tensor.type} is not kept on the GPU`);
    this.type = tensor.type;
    this.dims = tensor.dims;
    this.#tensor = tensor;
    this.#onDispose = onDispose;
  }

  /** For the runtime alone: its `data` and `getData()` end the process (onnxruntime-node 1.30 cannot read GPU memory). */
  get handle(): OrtTensor {
    if (!this.#tensor) throw new Error('a GPU tensor is used after its disposal');
    return this.#tensor;
  }

  get bytes(): number {
    return this.dims.reduce((product, dim) => product * dim, this.type === 'float32' ? 4 : 2);
  }

  dispose(): void {
    const tensor = this.#tensor;
    this.#tensor = undefined;
    if (!tensor) return;
    tensor.dispose();
    this.#onDispose();
  }
}
