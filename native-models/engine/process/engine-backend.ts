/** What an engine process needs from the engine that it runs; the real engine and the fake one both fit. */
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
import type { ModelDescription } from '../../../contract/models.ts';
import type { ImageDetail } from '../../../contract/views.ts';

export interface LoadedModel {
  readonly device: Device;
  readonly description: ModelDescription;
}

export interface EngineBackend {
  readonly versions: { readonly node: string; readonly onnxruntime: string; readonly sharp: string };
  describe(dir: string): Promise<ModelDescription>;
  load(choice: ModelChoice, onProgress: (fraction: number) => void, signal: AbortSignal): Promise<LoadedModel>;
  unload(): Promise<void>;
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<GenerateEvent>;
  importImage(source: { source: string; name: string; directory: string }): Promise<ImportedImage>;
  classify(request: ClassifyRequest, signal: AbortSignal): Promise<Classified>;
  viewImage(
    request: { model: ModelChoice; image: string; detail?: ImageDetail | undefined; directory: string },
    signal: AbortSignal,
  ): Promise<WrittenViews>;
  memory(): EngineMemory;
  drawBenchPicture(request: { file: string; seed: number }): Promise<{ width: number; height: number }>;
  forget(images: readonly string[]): void;
  easeMemory(): { isShort: boolean };
  probeDevice(device: Device): Promise<{ works: boolean; detail: string; ms: number; timesCpu?: number | null }>;
}
