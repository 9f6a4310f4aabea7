/** The engine of the core: its calls go to a supervised process, which is started when the first of them needs it. */
import { randomUUID } from 'node:crypto';
import type { Device } from '../../../contract/answers.ts';
import type { EngineMemory } from '../../../contract/bench.ts';
import type {
  ClassifyRequest,
  GenerateEvent,
  GenerateRequest,
  ImportedImage,
  ModelChoice,
  WrittenViews,
} from '../../../contract/engine-protocol.ts';
import type { Classified } from '../../../contract/labels.ts';
import type { DeviceReport, EngineState, ModelDescription } from '../../../contract/models.ts';
import type { EngineChild } from '../ports.ts';
import { cancelGently } from './cancel-gently.ts';
import type { Engine, ViewRequest } from './engine.ts';
import type { EngineClient } from './engine-client.ts';
import type { EngineSession } from './engine-session.ts';
import { type EngineTimings, engineTimings } from './engine-timings.ts';
import { IdleWatch } from './idle-watch.ts';
import { probeDevice } from './probe-device.ts';
import { settleBy } from './settle-by.ts';
import { Supervisor } from './supervisor.ts';

export interface SupervisedEngineOptions {
  readonly launch: () => EngineChild;
  /** The installation's name for a model folder, as {@link EngineState} shows it; null for a folder that has none. */
  readonly modelIdOf?: (dir: string) => string | null;
  /** How long the process may stand idle before its memory is given back; null, the default, is for ever. */
  readonly idleMs?: () => number | null;
  readonly timings?: Partial<EngineTimings>;
}

export function createSupervisedEngine(options: SupervisedEngineOptions): Engine {
  return new SupervisedEngine(options);
}

class SupervisedEngine implements Engine {
  readonly #options: SupervisedEngineOptions;
  readonly #timings: EngineTimings;
  readonly #supervisor: Supervisor;
  readonly #listeners = new Set<(state: EngineState) => void>();
  readonly #closing = new AbortController();
  readonly #idle: IdleWatch;
  #loaded: { dir: string; device: Device } | undefined;

  constructor(options: SupervisedEngineOptions) {
    this.#options = options;
    this.#timings = { ...engineTimings, ...options.timings };
    this.#supervisor = new Supervisor({
      launch: options.launch,
      timings: this.#timings,
      onChange: ({ state }) => {
        this.#loaded = undefined;
        if (state === 'running') this.#idle.start();
        else this.#idle.stop();
        this.#notify();
      },
    });
    this.#idle = new IdleWatch({
      limitMs: () => options.idleMs?.() ?? null,
      lookEveryMs: this.#timings.idleLookMs,
      isMemoryShort: () => this.#easeMemory(),
      rest: (reason) => this.#supervisor.rest(reason),
    });
  }

  state(): EngineState {
    const { state } = this.#supervisor;
    if (state.state !== 'running') return state;
    const loadedModelId = this.#loaded ? (this.#options.modelIdOf?.(this.#loaded.dir) ?? null) : null;
    return { state: 'running', pid: state.session.pid ?? 0, loadedModelId, device: this.#loaded?.device ?? null };
  }

  onStateChange(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateEvent> {
    using _use = this.#idle.use();
    try {
      signal.throwIfAborted();
      if (this.#supervisor.state.state !== 'running') {
        yield { type: 'progress', progress: { stage: 'starting-engine' } };
      }
      const session = await settleBy(this.#supervisor.session(), [signal]);
      const answerId = randomUUID();
      const cancel = () => void session.call((client) => client.cancelAnswer({ answerId })).catch(() => {});
      using gentle = cancelGently(signal, cancel);
      const generate = (client: EngineClient) => client.generate({ ...request, answerId }, { signal: gentle.signal });
      for await (const event of readStream(session, generate, gentle.signal)) {
        if (event.type === 'done') this.#noteLoaded(request.model.dir, event.device);
        yield event;
      }
    } catch (thrown) {
      // Stopped by the user: the iteration simply ends, also while the engine is too busy to hear of it.
      if (!signal.aborted) throw thrown;
    }
  }

  async preload(model: ModelChoice, signal: AbortSignal): Promise<void> {
    using _use = this.#idle.use();
    const session = await settleBy(this.#supervisor.session(), [signal]);
    for await (const event of readStream(session, (client) => client.loadModel(model, { signal }), signal)) {
      if (event.type === 'loaded') this.#noteLoaded(model.dir, event.device);
    }
  }

  describeModel(dir: string): Promise<ModelDescription> {
    return this.#call((client) => client.describeModel({ dir }));
  }

  importImage({ path, name, directory }: { path: string; name: string; directory: string }): Promise<ImportedImage> {
    return this.#call((client) => client.importImage({ source: path, name, directory }));
  }

  classify(request: ClassifyRequest): Promise<Classified> {
    return this.#call((client) => client.classify(request));
  }

  viewImage(view: ViewRequest): Promise<WrittenViews> {
    return this.#call((client) => client.viewImage(view));
  }

  memory(): Promise<EngineMemory> {
    return this.#call((client) => client.memory());
  }

  drawBenchPicture(request: { file: string; seed: number }): Promise<{ width: number; height: number }> {
    return this.#call((client) => client.drawBenchPicture(request));
  }

  async forget(images: readonly string[]): Promise<void> {
    if (this.#supervisor.state.state !== 'running') return;
    // A process that dies meanwhile has forgotten all the same.
    await this.#call((client) => client.forget({ images: [...images] })).catch(() => {});
  }

  /** One after the other: two drivers that are tried at once could be blamed for each other. */
  async probeDevices(devices: readonly Device[]): Promise<DeviceReport[]> {
    const reports: DeviceReport[] = [];
    for (const device of devices) {
      this.#closing.signal.throwIfAborted();
      const child = this.#options.launch();
      reports.push(await probeDevice(device, child, this.#timings, this.#closing.signal));
    }
    return reports;
  }

  restart(): Promise<void> {
    return this.#supervisor.restart();
  }

  async dispose(): Promise<void> {
    this.#closing.abort();
    await this.#supervisor.dispose();
    this.#listeners.clear();
  }

  async #call<T>(make: (client: EngineClient) => Promise<T>): Promise<T> {
    using _use = this.#idle.use();
    const session = await this.#supervisor.session();
    return await session.call(make);
  }

  /** Not a use: it is what is done because there is none. */
  async #easeMemory(): Promise<boolean> {
    const { state } = this.#supervisor;
    if (state.state !== 'running') return false;
    return (await state.session.call((client) => client.easeMemory())).isShort;
  }

  #noteLoaded(dir: string, device: Device): void {
    if (this.#loaded?.dir === dir && this.#loaded.device === device) return;
    this.#loaded = { dir, device };
    this.#notify();
  }

  #notify(): void {
    const state = this.state();
    for (const listener of this.#listeners) listener(state);
  }
}

/** The events of one streaming call, each awaited no longer than the process lives and the signal lets it. */
async function* readStream<T>(
  session: EngineSession,
  open: (client: EngineClient) => Promise<AsyncIterator<T>>,
  signal: AbortSignal,
): AsyncGenerator<T, void> {
  const events = await session.call(open, signal);
  let ended = false;
  try {
    while (!ended) {
      const step = await session.call(() => events.next(), signal);
      ended = step.done === true;
      if (!step.done) yield step.value;
    }
  } finally {
    // Tells the engine to stop; nobody waits for it, since it may be inside a native call.
    if (!ended) events.return?.().catch(() => {});
  }
}
