/** Turns prepared pictures into features: rows in the language model's own space, in reading order. */
import { SightlineError } from '../../../contract/errors.ts';
import { castFloats, castTensor } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { isFloatTensor, type Tensor } from '../onnx/tensor.ts';

/** One output of the encoder: `data` is [rows, hidden], leading axes (pictures, tiles) flattened into the rows. */
export interface FeatureRows {
  readonly rows: number;
  readonly hidden: number;
  readonly data: Float32Array;
}

/** What one run gave, by the graph's output names. */
export type EncodedTile = Readonly<Record<string, FeatureRows>>;

export class VisionEncoder {
  /** The output that holds the features themselves. */
  readonly features: string;
  readonly #session: OnnxSession;
  readonly #outputs: readonly string[];

  /**
   * The session stays its owner's.
   *
   * @param more Outputs besides the features; those that the graph does not have are left out.
   */
  constructor(session: OnnxSession, more: readonly string[] = []) {
    this.#session = session;
    const { outputs } = session;
    this.features = outputs.has('image_features') ? 'image_features' : ([...outputs.keys()][0] ?? '');
    this.#outputs = [this.features, ...more.filter((name) => outputs.has(name))];
  }

  /**
   * One run.
   *
   * @param inputs By the graph's names; float32 ones are turned into what the graph takes, those that it does not have
   *   are left out.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async encode(inputs: Readonly<Record<string, Tensor>>): Promise<EncodedTile> {
    const { inputs: specs, file } = this.#session;
    const feeds = Object.entries(inputs).flatMap(([name, tensor]) => {
      const type = specs.get(name)?.type;
      return type === undefined ? [] : [[name, castTensor(tensor, type)] as const];
    });
    const fetches = Object.fromEntries(this.#outputs.map((name) => [name, null]));
    const results = await this.#session.run(Object.fromEntries(feeds), fetches);
    return Object.fromEntries(this.#outputs.map((name) => [name, toRows(results[name], name, file)]));
  }
}

function toRows(tensor: Tensor | undefined, name: string, file: string): FeatureRows {
  const hidden = tensor?.dims.at(-1);
  if (!tensor || !isFloatTensor(tensor) || !hidden) {
    throw new SightlineError('model_inconsistent', { file, reason: `it gives no floating-point "${name}"` });
  }
  return { rows: tensor.data.length / hidden, hidden, data: castFloats(tensor, 'float32') };
}
