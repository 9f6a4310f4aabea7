/** The engine as the rest of the core sees it: calls that start the process on first need and fail with coded errors. */
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
import type { ImageDetail } from '../../../contract/views.ts';

export interface Engine {
  state(): EngineState;
  /** Calls back on each change of {@link Engine.state}; returns the function that ends it. */
  onStateChange(listener: (state: EngineState) => void): () => void;

  /**
   * One answer. Reports `starting-engine` while the process comes up. An abort settles within 250 ms, with a
   * `done` event (`finish: 'cancelled'`) where the engine could still say so, else by ending the iteration.
   * Throws `engine_crashed` or `engine_hung` if the process dies meanwhile.
   */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<GenerateEvent>;
  describeModel(dir: string): Promise<ModelDescription>;
  preload(model: ModelChoice, signal: AbortSignal): Promise<void>;
  importImage(source: { path: string; name: string; directory: string }): Promise<ImportedImage>;
  /** Scores a picture against labels. Waits for a running answer. */
  classify(request: ClassifyRequest): Promise<Classified>;
  /** Writes what the model sees of a picture into a folder. Waits for a running answer. */
  viewImage(view: ViewRequest): Promise<WrittenViews>;
  /** Of the engine's process. */
  memory(): Promise<EngineMemory>;
  /** Draws a picture that no engine has seen, as a PNG. */
  drawBenchPicture(request: { file: string; seed: number }): Promise<{ width: number; height: number }>;
  /**
   * Lets go, in memory, of every conversation and of all that was made of these pictures. Waits for a running answer; does
   * nothing where no process runs, and never fails.
   */
  forget(images: readonly string[]): Promise<void>;
  /** Tries each device in a throw-away process of its own. */
  probeDevices(devices: readonly Device[]): Promise<DeviceReport[]>;
  /** Clears a crash loop and starts again. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export interface ViewRequest {
  readonly model: ModelChoice;
  /** Path of the picture. */
  readonly image: string;
  readonly detail?: ImageDetail;
  readonly directory: string;
}
