/** One graph of a model, opened by ONNX Runtime: names and shapes as the file states them, and runs. */
import { dirname, join } from 'node:path';
import * as ort from 'onnxruntime-node';
import type { Device } from '../../../contract/answers.ts';
import { SightlineError } from '../../../contract/errors.ts';
import { type SessionSettings, sessionOptions } from './execution-providers.ts';
import { GpuTensor } from './gpu-tensor.ts';
import { loadError, runError } from './ort-errors.ts';
import type { PatchedDecoder } from './patches/patch-decoder.ts';
import type { CacheReading } from './patches/return-new-rows.ts';
import type { Tensor, TensorSpec } from './tensor.ts';

export class OnnxSession {
  /** Relative to the model's folder, for error texts. */
  readonly file: string;
  readonly inputs: ReadonlyMap<string, TensorSpec>;
  readonly outputs: ReadonlyMap<string, TensorSpec>;
  /** How a decoder that gives only its new rows reads its cache; none where it gives the whole cache. */
  readonly cacheReading: CacheReading | undefined;
  /** Whether rows of a run do not depend on each other's values; unknown is no. */
  readonly rowsAreIndependent: boolean;
  readonly device: Device;
  /** Outputs that stay on the GPU, as {@link GpuTensor}. */
  readonly keptOutputs: readonly string[];
  #session: ort.InferenceSession | undefined;
  #liveGpuTensors = 0;

  private constructor(
    session: ort.InferenceSession,
    file: string,
    device: Device,
    keptOutputs: readonly string[],
    patched?: Omit<PatchedDecoder, 'graph'>,
  ) {
    this.#session = session;
    this.file = file;
    this.device = device;
    this.keptOutputs = keptOutputs;
    this.cacheReading = patched?.cacheReading;
    this.rowsAreIndependent = patched?.rowsAreIndependent ?? false;
    this.inputs = toSpecs(session.inputMetadata);
    this.outputs = toSpecs(session.outputMetadata);
  }

  /**
   * Opens by path, so that weights beside the graph are mapped into memory, not read. Blocks the thread meanwhile.
   *
   * @param keptOutputs Those that are to stay on the device; only WebGPU can keep any.
   * @param keepsArena As of `SessionSettings`.
   * @throws `model_file_invalid`, `model_out_of_memory`, `device_unavailable`
   */
  static async open(
    dir: string,
    file: string,
    device: Device,
    keptOutputs: readonly string[] = [],
    keepsArena = true,
  ): Promise<OnnxSession> {
    try {
      const options = sessionOptions(device, { keptOutputs, keepsArena });
      const session = await ort.InferenceSession.create(join(dir, file), options);
      return new OnnxSession(session, file, device, keptOutputs);
    } catch (thrown) {
      throw loadError(thrown, file, device);
    }
  }

  /**
   * Opens a graph that was changed after reading; its weights are mapped from where it was read.
   *
   * @throws as {@link open}
   */
  static async openPatched(
    dir: string,
    file: string,
    device: Device,
    patched: PatchedDecoder,
    keptOutputs: readonly string[] = [],
    keepsArena = true,
  ): Promise<OnnxSession> {
    try {
      const options = sessionOptions(device, { weightsFolder: dirname(join(dir, file)), keptOutputs, keepsArena });
      const session = await ort.InferenceSession.create(patched.graph.bytes(), options);
      return new OnnxSession(session, file, device, keptOutputs, patched);
    } catch (thrown) {
      throw loadError(thrown, file, device);
    }
  }

  /**
   * Opens a graph of our own.
   *
   * @param name For error texts.
   * @throws as {@link open}
   */
  static async openWritten(
    model: Uint8Array,
    name: string,
    device: Device,
    { keptOutputs = [], mayFallBack = true }: Omit<SessionSettings, 'weightsFolder'> = {},
  ): Promise<OnnxSession> {
    try {
      const options = sessionOptions(device, { keptOutputs, mayFallBack });
      const session = await ort.InferenceSession.create(model, options);
      return new OnnxSession(session, name, device, keptOutputs);
    } catch (thrown) {
      throw loadError(thrown, name, device);
    }
  }

  /** GPU tensors that it gave and that nobody has let go of yet. */
  get liveGpuTensors(): number {
    return this.#liveGpuTensors;
  }

  /**
   * Blocks the thread until the graph has run; nothing can stop it on the way.
   *
   * @param fetches Which outputs: by name, or a tensor whose array the runtime is to write into. With such a tensor the
   *   one returned is only a copy (ORT 1.30 for Node makes one of each output): read your own array.
   * @param kept Takes the outputs that stay on the GPU, by name; their disposal is then the caller's.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async run(
    feeds: Readonly<Record<string, Tensor | GpuTensor>>,
    fetches: Readonly<Record<string, Tensor | null>>,
    kept: Map<string, GpuTensor> = new Map(),
  ): Promise<Record<string, Tensor>> {
    if (!this.#session) throw new Error(`${this.file} is used after its disposal`);
    const results: Record<string, Tensor> = {};
    try {
      const found = await this.#session.run(mapTensors(feeds), mapTensors(this.#allIfAnyStay(fetches)));
      for (const [name, tensor] of Object.entries(found)) {
        if (tensor.location === 'gpu-buffer') kept.set(name, this.#keep(tensor));
        else results[name] = fromOrt(tensor);
      }
      return results;
    } catch (thrown) {
      throw thrown instanceof SightlineError ? thrown : runError(thrown, this.file, this.device);
    }
  }

  async dispose(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.release();
  }

  /** Once any output is to stay on the device, ORT 1.30 for Node wants all of them asked for ("Output count mismatch"). */
  #allIfAnyStay(fetches: Readonly<Record<string, Tensor | null>>): Readonly<Record<string, Tensor | null>> {
    if (this.keptOutputs.length === 0) return fetches;
    return Object.fromEntries([...this.outputs.keys()].map((name) => [name, null]));
  }

  #keep(tensor: ort.Tensor): GpuTensor {
    this.#liveGpuTensors++;
    return new GpuTensor(tensor, () => this.#liveGpuTensors--);
  }
}

function toSpecs(metadata: readonly ort.InferenceSession.ValueMetadata[]): ReadonlyMap<string, TensorSpec> {
  return new Map(
    metadata.map((value) => [
      value.name,
      value.isTensor
        ? { name: value.name, type: value.type, dims: value.shape }
        : { name: value.name, type: 'not a tensor', dims: [] },
    ]),
  );
}

function mapTensors<T extends Tensor | GpuTensor | null>(tensors: Readonly<Record<string, T>>) {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, tensor && toOrt(tensor)])) as Record<
    string,
    T extends null ? ort.Tensor | null : ort.Tensor
  >;
}

function toOrt(given: Tensor | GpuTensor): ort.Tensor {
  if (given instanceof GpuTensor) return given.handle;
  const { type, data, dims } = given;
  const tensor = new ort.Tensor(type as ort.Tensor.Type, data as ort.Tensor.DataType, dims);
  // onnxruntime-common 1.30 makes a Float16Array of the bit patterns where Node has that class (24), and then
  // onnxruntime-node 1.30, built on N-API 6, takes it for an array of length 0.
  if (type === 'float16') Object.assign(tensor, { cpuData: data });
  return tensor;
}

function fromOrt(tensor: ort.Tensor): Tensor {
  const { type, dims } = tensor;
  const data = tensor.data as ArrayBufferView<ArrayBuffer>;
  // Node 24 has a Float16Array; its bit patterns are what the engine works with.
  const bits = type === 'float16' ? new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2) : data;
  return { type, data: bits, dims } as unknown as Tensor;
}
