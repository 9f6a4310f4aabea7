/** Turns prepared pictures into features: rows in the language model's own space, in reading order. */
import { SightlineError } from '../../../contract/errors.ts';
import { castFloats } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { floatTensor, isFloatTensor, isFloatType, type Tensor } from '../onnx/tensor.ts';
import type { ImageFeatures } from './feature-cache.ts';

export class VisionEncoder {
  readonly #session: OnnxSession;

  /** The session stays its owner's. */
  constructor(session: OnnxSession) {
    this.#session = session;
  }

  /**
   * One run.
   *
   * @param inputs By the graph's names; float32 ones are turned into what the graph takes.
   * @returns [rows, hidden]; a third, leading axis (pictures or tiles) is flattened into the rows.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async encode(inputs: Readonly<Record<string, Tensor>>): Promise<ImageFeatures> {
    const { inputs: specs, outputs, file } = this.#session;
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, tensor]) => [name, asType(tensor, specs.get(name)?.type ?? '')]),
    );
    const output = outputs.has('image_features') ? 'image_features' : ([...outputs.keys()][0] ?? '');
    const { [output]: features } = await this.#session.run(feeds, { [output]: null });
    const hidden = features?.dims.at(-1);
    if (!features || !isFloatTensor(features) || !hidden) {
      throw new SightlineError('model_inconsistent', { file, reason: `it gives no floating-point "${output}"` });
    }
    return { rows: features.data.length / hidden, hidden, data: castFloats(features, 'float32') };
  }
}

function asType(tensor: Tensor, type: string): Tensor {
  if (!isFloatTensor(tensor) || !isFloatType(type)) return tensor;
  return floatTensor(type, castFloats(tensor, type), tensor.dims);
}
