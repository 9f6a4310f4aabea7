/** Takes the first tokens of keys and values that lie on the GPU, there, by a graph of one `Slice` for each. */
import type { Device } from '../../../contract/answers.ts';
import type { GpuTensor } from './gpu-tensor.ts';
import { GraphNode } from './graph/graph-node.ts';
import type { GraphValue } from './graph/graph-value.ts';
import { dataTypes } from './graph/onnx-proto.ts';
import { intTensor, writeModel } from './graph/write-model.ts';
import { OnnxSession } from './onnx-session.ts';
import { type FloatType, int64Tensor, type Tensor } from './tensor.ts';

/** Axis of the tokens in [1, heads, tokens, headDim]. */
const tokenAxis = 2;

export class CacheCutter {
  readonly #device: Device;
  /** By the names of the decoder's outputs. */
  readonly #types: ReadonlyMap<string, FloatType>;
  #session: Promise<OnnxSession> | undefined;

  constructor(device: Device, types: ReadonlyMap<string, FloatType>) {
    this.#device = device;
    this.#types = types;
  }

  /** For keys and values that a decoder leaves on its device; states of fixed size have no tokens to cut. */
  static of(decoder: OnnxSession): CacheCutter {
    const cut = decoder.keptOutputs.filter((name) => /\.(?:key|value)$/.test(name));
    const typeOf = (name: string): FloatType => (decoder.outputs.get(name)?.type === 'float16' ? 'float16' : 'float32');
    return new CacheCutter(decoder.device, new Map(cut.map((name) => [name, typeOf(name)])));
  }

  /**
   * @param tensors [1, heads, tokens, headDim] each, by the names of the decoder's outputs; they stay their owner's.
   * @returns New ones of [1, heads, length, headDim].
   * @throws `device_failed`, `model_out_of_memory`
   */
  async cut(tensors: ReadonlyMap<string, GpuTensor>, length: number): Promise<Map<string, GpuTensor>> {
    // Most conversations only grow: opened when the first of them turns back.
    this.#session ??= this.#open();
    const session = await this.#session;
    const names = [...this.#types.keys()];
    const feeds: Record<string, Tensor | GpuTensor> = { end: int64Tensor([length], [1]) };
    for (const name of names) feeds[wholeOf(name)] = requireTensor(tensors, name);
    const kept = new Map<string, GpuTensor>();
    await session.run(feeds, Object.fromEntries(names.map((name) => [name, null])), kept);
    return kept;
  }

  /** Tensors that it gave and that nobody has let go of yet. */
  async liveTensors(): Promise<number> {
    return (await this.#session)?.liveGpuTensors ?? 0;
  }

  async dispose(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await (await session)?.dispose();
  }

  #open(): Promise<OnnxSession> {
    const graph = cuttingGraph(this.#types);
    return OnnxSession.openWritten(graph, 'the graph that cuts caches', this.#device, {
      keptOutputs: [...this.#types.keys()],
    });
  }
}

function cuttingGraph(types: ReadonlyMap<string, FloatType>): Uint8Array {
  const names = [...types.keys()];
  const value = (name: string, type: FloatType, i: number, tokens: string): GraphValue => ({
    name,
    elementType: dataTypes[type === 'float32' ? 'float' : 'float16'],
    dims: [1, `heads.${i}`, tokens, `head_dim.${i}`],
  });
  return writeModel({
    nodes: names.map((name) => GraphNode.create('Slice', [wholeOf(name), 'start', 'end', 'axis'], [name])),
    initializers: [intTensor('start', [0]), intTensor('axis', [tokenAxis])],
    inputs: [
      ...[...types].map(([name, type], i) => value(wholeOf(name), type, i, 'tokens')),
      { name: 'end', elementType: dataTypes.int64, dims: [1] },
    ],
    outputs: [...types].map(([name, type], i) => value(name, type, i, 'kept_tokens')),
  });
}

function wholeOf(name: string): string {
  return `whole.${name}`;
}

function requireTensor(tensors: ReadonlyMap<string, GpuTensor>, name: string): GpuTensor {
  const tensor = tensors.get(name);
  if (!tensor) throw new Error(`${name} is not there to be cut`);
  return tensor;
}
