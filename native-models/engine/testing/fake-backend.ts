/** The fake engine behind the true protocol: it reads model folders but no weights, and answers from a script. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Device, FinishReason } from '../../../contract/answers.ts';
import type { EngineMemory } from '../../../contract/bench.ts';
import type {
  ClassifyRequest,
  GenerateEvent,
  GenerateRequest,
  ModelChoice,
  WrittenViews,
} from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { Classified } from '../../../contract/labels.ts';
import type { ModelDescription } from '../../../contract/models.ts';
import type { ImageDetail } from '../../../contract/views.ts';
import { drawBenchPicture } from '../bench/draw-picture.ts';
import { processMemory } from '../bench/process-memory.ts';
import { importImage } from '../image/import-image.ts';
import type { EngineBackend, LoadedModel } from '../process/engine-backend.ts';
import { fakeRegions } from './fake-regions.ts';
import { writeFakeViews } from './fake-views.ts';
import { failBeforeAnswer, failMidAnswer, wordsBeforeFault } from './faults.ts';
import { type ScriptedAnswer, scriptAnswer } from './scripted-answer.ts';

const imageTokens = 64;
const device: Device = 'cpu';
/** Of an answer that ends at the token limit. */
const cutAfterWords = 4;

export class FakeBackend implements EngineBackend {
  readonly versions = { node: process.versions.node, onnxruntime: 'none', sharp: 'none' };
  readonly importImage = importImage;
  readonly drawBenchPicture = drawBenchPicture;
  #loadedDir: string | undefined;

  async describe(dir: string): Promise<ModelDescription> {
    const config = await readJson(dir, 'config.json');
    const own = await readJson(dir, 'sightline.json').catch(() => ({}) as Record<string, unknown>);
    return {
      family: String(config.model_type ?? 'fake'),
      name: String(own.name ?? basename(dir)),
      placeholder: own.placeholder === true,
      dtypes: ['fp32'],
      contextTokens: 4_096,
      seesImages: true,
      seesVideo: true,
      imageDetails: own.details === 'none' ? ['auto'] : ['low', 'auto', 'high'],
      parameters: 1_000_000,
      imageTokens,
      languages: ['en', 'ko'],
      bytes: 0,
    };
  }

  async load(choice: ModelChoice, onProgress: (fraction: number) => void, signal: AbortSignal): Promise<LoadedModel> {
    const description = await this.describe(choice.dir);
    for (const fraction of this.#loadedDir === choice.dir ? [] : [0, 0.5, 1]) {
      onProgress(fraction);
      await delay(5, undefined, { signal });
    }
    this.#loadedDir = choice.dir;
    return { device, description };
  }

  async unload(): Promise<void> {
    this.#loadedDir = undefined;
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateEvent> {
    const started = performance.now();
    const answer = scriptAnswer(request.messages);
    if (answer.question === '' && answer.images.length === 0) throw new SightlineError('prompt_empty');
    if (this.#loadedDir !== request.model.dir) {
      yield progress({ stage: 'loading-model', fraction: 0 });
      await this.load(request.model, () => {}, signal);
      yield progress({ stage: 'loading-model', fraction: 1 });
    }
    failBeforeAnswer(answer.question);
    yield* readPrompt(answer);
    const ttftMs = performance.now() - started;

    let text = '';
    const words = answer.words.slice(0, answer.isCut ? cutAfterWords : request.maxTokens);
    const finish = words.length < answer.words.length ? 'length' : 'stop';
    for (const [index, word] of words.entries()) {
      if (!(await pause(answer.wordMs, signal))) return yield done('cancelled', text, answer, index, ttftMs);
      if (index === Math.min(wordsBeforeFault, words.length - 1)) failMidAnswer(answer.question);
      text += word;
      yield { type: 'delta', text: word };
    }
    yield { ...done(finish, text, answer, words.length, ttftMs), regions: await fakeRegions(answer, text) };
  }

  /** Every label a little less likely than the one before. */
  async classify({ labels }: ClassifyRequest): Promise<Classified> {
    const total = labels.reduce((sum, _, i) => sum + 2 ** -i, 0);
    const scores = labels.map((label, i) => ({ label, cosine: 1 / (i + 2), logit: -i, probability: 2 ** -i / total }));
    return { device, scores };
  }

  viewImage(request: { image: string; detail?: ImageDetail | undefined; directory: string }): Promise<WrittenViews> {
    return writeFakeViews(request.image, request.detail ?? 'auto', request.directory);
  }

  memory(): EngineMemory {
    return { ...processMemory(), conversationBytes: 4_096, pictureBytes: 1_024 };
  }

  forget(): void {}

  /** `SIGHTLINE_FAKE_MEMORY=short` is a machine without memory left. */
  easeMemory(): { isShort: boolean } {
    return { isShort: process.env.SIGHTLINE_FAKE_MEMORY === 'short' };
  }

  async probeDevice(probed: Device) {
    return probed === device
      ? { works: true, detail: 'scripted', ms: 1 }
      : { works: false, detail: 'the fake engine has no such device', ms: 1 };
  }
}

async function readJson(dir: string, name: string): Promise<Record<string, unknown>> {
  const file = join(dir, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SightlineError('model_file_missing', { dir, file: name });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SightlineError('model_file_invalid', { file, reason: 'it is not JSON' }, { cause });
  }
}

function* readPrompt({ images, question }: ScriptedAnswer): Generator<GenerateEvent> {
  for (const image of images.keys()) {
    yield progress({ stage: 'encoding-image', image: image + 1, images: images.length, tile: 1, tiles: 1 });
  }
  const totalTokens = promptTokens(images, question);
  for (const share of [0, 0.5, 1])
    yield progress({ stage: 'prefill', doneTokens: Math.floor(totalTokens * share), totalTokens });
  yield progress({ stage: 'writing' });
}

function progress(stage: Extract<GenerateEvent, { type: 'progress' }>['progress']): GenerateEvent {
  return { type: 'progress', progress: stage };
}

function promptTokens(images: readonly string[], question: string): number {
  return images.length * imageTokens + question.split(/\s+/).length;
}

function done(
  finish: FinishReason,
  text: string,
  answer: ScriptedAnswer,
  outputTokens: number,
  ttftMs: number,
): Extract<GenerateEvent, { type: 'done' }> {
  const stats = {
    promptTokens: promptTokens(answer.images, answer.question),
    reusedTokens: 0,
    imageTokens: answer.images.length * imageTokens,
    imagesEncoded: answer.images.length,
    outputTokens,
    ttftMs,
    prefillTps: 1_000,
    decodeTps: 1_000 / Math.max(1, answer.wordMs),
    decoder: { path: 'in-place' as const, reason: null },
    threads: 2,
  };
  return { type: 'done', text, finish, device, stats };
}

/** Waits; false if the signal fired meanwhile. */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return delay(ms, true, { signal }).catch(() => false);
}
