/** A model in memory: its graphs, its texts, and what they keep from one answer to the next. */
import { isAbsolute } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Device } from '../../contract/answers.ts';
import type { ModelChoice } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { ModelDescription } from '../../contract/models.ts';
import { checkFit } from './check-fit.ts';
import type { FamilyModel } from './families/family.ts';
import { familyOf } from './families/registry.ts';
import { Decoder } from './generation/decoder.ts';
import { FeatureCache } from './generation/feature-cache.ts';
import { TokenEmbedder } from './generation/token-embedder.ts';
import { VisionEncoder } from './generation/vision-encoder.ts';
import { describeModel } from './model-folder/describe-model.ts';
import type { GenerationConfig } from './model-folder/generation-config.ts';
import { type ChosenWeights, type ModelFolder, readModelFolder, selectWeights } from './model-folder/model-folder.ts';
import type { PartName } from './model-folder/weight-files.ts';
import { resolveDevice } from './onnx/execution-providers.ts';
import { OnnxSession } from './onnx/onnx-session.ts';
import { ChatTemplate } from './text/chat-template.ts';
import { TextTokenizer } from './text/tokenizer.ts';

/** `dispose()` frees the native memory; its owner is the {@link Engine}. */
export interface LoadedModel {
  readonly choice: ModelChoice;
  readonly device: Device;
  readonly description: ModelDescription;
  readonly generation: GenerationConfig;
  /** Any of them ends an answer. */
  readonly endTokens: ReadonlySet<number>;
  readonly family: FamilyModel;
  readonly tokenizer: TextTokenizer;
  readonly template: ChatTemplate;
  readonly vision: VisionEncoder;
  readonly embedder: TokenEmbedder;
  readonly decoder: Decoder;
  readonly features: FeatureCache;
  dispose(): Promise<void>;
}

/** The fraction of the weights' bytes that are loaded, as an answer reports it. */
export interface LoadEvent {
  readonly type: 'progress';
  readonly progress: { readonly stage: 'loading-model'; readonly fraction: number };
}

type Sessions = Record<PartName, OnnxSession>;

/**
 * Each graph blocks the thread while it is opened; between them the signal is heeded.
 *
 * @throws every `model_*` code and `device_unavailable`
 */
export async function* loadModel(choice: ModelChoice, signal: AbortSignal): AsyncGenerator<LoadEvent, LoadedModel> {
  yield loaded(0);
  const folder = await readFolder(choice.dir);
  const device = resolveDevice(choice.device);
  const weights = await selectWeights(folder, device, choice.dtype);
  const sessions: Partial<Sessions> = {};
  let model: LoadedModel | undefined;
  try {
    yield* openSessions(folder.dir, weights, device, sessions, signal);
    model = await assemble(choice, device, folder, sessions as Sessions);
    return model;
  } finally {
    // Also where nobody asks for the rest of the progress any more.
    if (!model) await closeSessions(sessions);
  }
}

/** Looks into a folder without loading weights; those that a load would choose are checked to be whole. */
export async function describeFolder(dir: string): Promise<ModelDescription> {
  const folder = await readFolder(dir);
  await selectWeights(folder, resolveDevice('auto'));
  return describeModel(folder, familyOf(folder.config.model_type).name);
}

function readFolder(dir: string): Promise<ModelFolder> {
  // A relative path would depend on where the engine was started.
  if (!isAbsolute(dir)) throw new SightlineError('model_folder_missing', { dir });
  return readModelFolder(dir, (modelType) => familyOf(modelType).parts);
}

/** Fills `opened` one by one, so that its owner can close those that were opened when one fails. */
async function* openSessions(
  dir: string,
  { files, bytes }: ChosenWeights,
  device: Device,
  opened: Partial<Sessions>,
  signal: AbortSignal,
): AsyncGenerator<LoadEvent> {
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  let done = 0;
  for (const [part, file] of Object.entries(files) as [PartName, string][]) {
    await setImmediate();
    signal.throwIfAborted();
    opened[part] = await OnnxSession.open(dir, file, device);
    done += bytes[part];
    yield loaded(done / total);
  }
}

function loaded(fraction: number): LoadEvent {
  return { type: 'progress', progress: { stage: 'loading-model', fraction } };
}

async function assemble(
  choice: ModelChoice,
  device: Device,
  folder: ModelFolder,
  sessions: Sessions,
): Promise<LoadedModel> {
  const tokenizer = new TextTokenizer(folder.tokenizer);
  const opened = { folder, tokenizer, sessions };
  checkFit(opened);
  const { name, configure } = familyOf(folder.config.model_type);
  const family = await configure(opened);
  return {
    choice,
    device,
    description: await describeModel(folder, name),
    generation: folder.generation,
    endTokens: endTokensOf(folder, tokenizer),
    family,
    tokenizer,
    template: new ChatTemplate(folder.tokenizer, tokenizer.markers, family.imageToken.text),
    vision: new VisionEncoder(sessions.vision_encoder),
    embedder: new TokenEmbedder(sessions.embed_tokens),
    decoder: new Decoder(sessions.decoder_model_merged, folder.config.text),
    features: new FeatureCache(),
    dispose: () => closeSessions(sessions),
  };
}

function endTokensOf({ generation, config, tokenizer: files }: ModelFolder, tokenizer: TextTokenizer): Set<number> {
  const eosToken = files.config.eos_token;
  const fromTokenizer = eosToken ? tokenizer.idOf(eosToken) : undefined;
  const ids = [generation.eos_token_id ?? [], config.eos_token_id ?? [], config.text.eos_token_id ?? []].flat();
  return new Set(fromTokenizer === undefined ? ids : [...ids, fromTokenizer]);
}

async function closeSessions(sessions: Partial<Sessions>): Promise<void> {
  for (const session of Object.values(sessions)) await session.dispose();
}
