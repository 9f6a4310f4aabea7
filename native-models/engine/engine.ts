/** The engine: load -> encode -> prefill -> decode. One answer at a time; its owner sees to that. */
import type { Device } from '../../contract/answers.ts';
import type { EngineMemory } from '../../contract/bench.ts';
import type {
  ClassifyRequest,
  GenerateEvent,
  GenerateRequest,
  ImportedImage,
  ModelChoice,
  WrittenViews,
} from '../../contract/engine-protocol.ts';
import { isCancellation, SightlineError } from '../../contract/errors.ts';
import type { Classified } from '../../contract/labels.ts';
import type { ModelDescription } from '../../contract/models.ts';
import { AnswerClock } from './answer-clock.ts';
import { processMemory } from './bench/process-memory.ts';
import { classify } from './classify.ts';
import { collectGarbage } from './collect-garbage.ts';
import { isOn } from './debug-switches.ts';
import { decode } from './decode.ts';
import { countRows, encodeImages } from './encode-images.ts';
import { needsFeatures } from './generation/prompt.ts';
import { importImage } from './image/import-image.ts';
import {
  type AnsweringLoaded,
  describeFolder,
  type LoadEvent,
  type LoadedModel,
  loadModel,
  type MatchingLoaded,
} from './loaded-model.ts';
import { isMemoryShort, type MemoryRoom, readMemoryRoom } from './memory-room.ts';
import { resolveDevice } from './onnx/execution-providers.ts';
import { type DeviceProbe, probeDevice } from './onnx/probe-device.ts';
import { defaultChunkTokens, prefill } from './prefill.ts';
import { type Picture, planPictures, writePrompt } from './prepare-prompt.ts';
import { answerRegions } from './regions/answer-regions.ts';
import { runFacts } from './run-facts.ts';
import { type ViewRequest, viewImage } from './view-image.ts';

export interface EngineOptions {
  /** Prompt tokens of one run: between runs an abort is seen and progress is told. */
  readonly prefillChunkTokens?: number;
  /** What the machine has left, for tests. */
  readonly memoryRoom?: () => MemoryRoom | undefined;
}

/** Owns the loaded model and its native memory; `dispose()` frees it. */
export class Engine {
  readonly #chunkTokens: number;
  readonly #memoryRoom: () => MemoryRoom | undefined;
  #model: LoadedModel | undefined;
  #disposed = false;

  constructor({ prefillChunkTokens = defaultChunkTokens, memoryRoom = readMemoryRoom }: EngineOptions = {}) {
    this.#chunkTokens = prefillChunkTokens;
    this.#memoryRoom = memoryRoom;
  }

  /**
   * Looks into a model folder without loading weights. Of the loaded model it says what was found at its loading: each
   * answer asks, and a tokenizer of many megabytes is not parsed again for that.
   *
   * @throws `model_*`
   */
  async describe(dir: string): Promise<ModelDescription> {
    return this.#model?.choice.dir === dir ? this.#model.description : await describeFolder(dir);
  }

  /**
   * Does nothing if the same model is loaded; another one is let go first, so that two are never in memory.
   *
   * @param onProgress Fraction of the weights' bytes.
   * @throws `model_*`, `device_unavailable`; an AbortError if the signal fires between two graphs
   */
  async load(
    choice: ModelChoice,
    onProgress: (fraction: number) => void,
    signal: AbortSignal,
  ): Promise<{ device: Device; description: ModelDescription }> {
    const loading = this.#ready(choice, signal);
    let step = await loading.next();
    for (; !step.done; step = await loading.next()) onProgress(step.value.progress.fraction);
    const { device, description } = step.value;
    return { device, description };
  }

  async unload(): Promise<void> {
    const model = this.#model;
    this.#model = undefined;
    await model?.dispose();
    if (model && isOn('memory-return')) collectGarbage();
  }

  /**
   * One answer: progress, deltas of text, `done`. An abort is an end like others, with the text so far; it is seen
   * between two runs of a graph.
   *
   * @throws `model_*`, `device_unavailable`, `prompt_*`, `image_*`
   */
  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateEvent> {
    const clock = new AnswerClock();
    let text = '';
    try {
      for await (const event of this.#answer(request, clock, signal)) {
        if (event.type === 'delta') text += event.text;
        // All text is out, and the process may be ended as soon as the answer is.
        if (event.type === 'done') await this.#writeFeatures();
        yield event;
      }
    } catch (thrown) {
      if (!signal.aborted || !(thrown === signal.reason || isCancellation(thrown))) throw thrown;
      const device = resolveDevice(request.model.device);
      yield { type: 'done', text, finish: 'cancelled', device, stats: clock.stats() };
      await this.#writeFeatures();
    }
  }

  /** Cleans a picture and writes it into a folder as the history keeps it. @throws `image_*` */
  importImage(request: { source: string; name: string; directory: string }): Promise<ImportedImage> {
    return importImage(request);
  }

  /** Scores a picture against labels. @throws `model_*`, `image_*`, `device_unavailable` */
  async classify(request: ClassifyRequest, signal: AbortSignal): Promise<Classified> {
    const loading = this.#ready(request.model, signal);
    let step = await loading.next();
    while (!step.done) step = await loading.next();
    return classify(requireMatching(step.value), request, signal);
  }

  /** Writes what the model sees of a picture into a folder. @throws `model_*`, `image_*`, `device_unavailable` */
  async viewImage(request: ViewRequest, signal: AbortSignal): Promise<WrittenViews> {
    const loading = this.#ready(request.model, signal);
    let step = await loading.next();
    while (!step.done) step = await loading.next();
    return viewImage(requireAnswering(step.value), request, signal);
  }

  /** Of this process, and what of it is kept from one answer to the next. */
  memory(): EngineMemory {
    const model = this.#model?.kind === 'answering' ? this.#model : undefined;
    return {
      ...processMemory(),
      conversationBytes: model?.family.generator.heldBytes ?? 0,
      pictureBytes: model?.features.bytes ?? 0,
    };
  }

  /** Lets go of every held conversation, and of the features of pictures, named by their files' SHA-256. */
  forget(images: readonly string[]): void {
    if (this.#model?.kind !== 'answering') return;
    for (const image of images) this.#model.features.forgetImage(image);
    this.#model.family.generator.forget();
  }

  /**
   * Where the machine is short of memory: lets go of features first, which the disk or the encoder gives again, then of
   * conversations, which cost a prefill.
   *
   * @returns Whether it still is.
   */
  easeMemory(): boolean {
    if (!this.#isShort() || this.#model?.kind !== 'answering') return this.#isShort();
    const { features, family } = this.#model;
    features.clear();
    collectGarbage();
    if (!this.#isShort()) return false;
    family.generator.forget();
    collectGarbage();
    return this.#isShort();
  }

  #isShort(): boolean {
    return isOn('memory-return') && isMemoryShort(this.#memoryRoom());
  }

  /** May end the process; see {@link probeDevice}. */
  probeDevice(device: Device): Promise<DeviceProbe> {
    return probeDevice(device);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.unload();
  }

  async *#answer(request: GenerateRequest, clock: AnswerClock, signal: AbortSignal): AsyncGenerator<GenerateEvent> {
    signal.throwIfAborted();
    const model = requireAnswering(yield* this.#ready(request.model, signal));
    // Before pictures are encoded and the cache grows.
    this.easeMemory();
    const pictures = await planPictures(model, request);
    const featureRows = yield* countRows(model, pictures, clock, signal);
    const prompt = writePrompt(model, request, pictures, featureRows);
    const reused = model.family.generator.begin(prompt);
    clock.promptReady(prompt, reused);
    const isNeeded = (_: Picture, place: number) => needsFeatures(prompt, place, reused);
    const features = yield* encodeImages(model, pictures, isNeeded, clock, signal);
    const logits = yield* prefill(model, prompt, features, reused, this.#chunkTokens, clock, signal);
    yield { type: 'progress', progress: { stage: 'writing' } };
    const { finish, ...answer } = yield* decode(model, prompt, logits, request, clock, signal);
    const regions = answerRegions(model, request.messages, pictures, answer);
    const stats = { ...clock.stats(), ...runFacts(model) };
    yield { type: 'done', text: answer.text, finish, device: model.device, stats, regions };
  }

  /** To the disk, those of stored pictures that were encoded for this answer. */
  async #writeFeatures(): Promise<void> {
    if (this.#model?.kind === 'answering') await this.#model.features.write();
  }

  /** Reports nothing if the model is loaded already. */
  async *#ready(choice: ModelChoice, signal: AbortSignal): AsyncGenerator<LoadEvent, LoadedModel> {
    if (this.#disposed) throw new Error('the engine is used after its disposal');
    if (this.#model && isSameChoice(this.#model.choice, choice)) return this.#model;
    await this.unload();
    this.#model = yield* loadModel(choice, signal);
    return this.#model;
  }
}

/** @throws `model_cannot_answer` */
function requireAnswering(model: LoadedModel): AnsweringLoaded {
  if (model.kind === 'answering') return model;
  throw new SightlineError('model_cannot_answer', { name: model.description.name });
}

/** @throws `model_cannot_match` */
function requireMatching(model: LoadedModel): MatchingLoaded {
  if (model.kind === 'matching') return model;
  throw new SightlineError('model_cannot_match', { name: model.description.name });
}

function isSameChoice(a: ModelChoice, b: ModelChoice): boolean {
  return a.dir === b.dir && resolveDevice(a.device) === resolveDevice(b.device) && a.dtype === b.dtype;
}
