/** A model in memory: its graphs, its texts, and what they keep from one answer to the next. */
import { isAbsolute } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Device, QuestionTask } from '../../contract/answers.ts';
import type { ChatMessage, ModelChoice } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { ModelDescription } from '../../contract/models.ts';
import { isOn } from './debug-switches.ts';
import { describeModel } from './describe-model.ts';
import type { AnsweringModel, MatchingModel } from './families/family.ts';
import { familyOf } from './families/registry.ts';
import { KeptFeatures } from './generation/kept-features.ts';
import { sharpVersion } from './image/sharp-version.ts';
import { keptBytesFor } from './kept-bytes.ts';
import { KeptLabels } from './kept-labels.ts';
import type { GenerationConfig } from './model-folder/generation-config.ts';
import { type ChosenWeights, type ModelFolder, readModelFolder, selectWeights } from './model-folder/model-folder.ts';
import type { PartName } from './model-folder/weight-files.ts';
import { readWeightsIdentity } from './model-folder/weights-identity.ts';
import { resolveDevice } from './onnx/execution-providers.ts';
import { ortVersion } from './onnx/ort-version.ts';
import { PartSessions } from './onnx/part-sessions.ts';
import { openPart } from './open-part.ts';
import type { RegionNotation } from './regions/region-notations.ts';
import { ChatTemplate } from './text/chat-template.ts';
import { TextTokenizer } from './text/tokenizer.ts';

/** `dispose()` frees the native memory; its owner is the {@link Engine}. */
export type LoadedModel = AnsweringLoaded | MatchingLoaded;

interface LoadedParts {
  readonly choice: ModelChoice;
  readonly device: Device;
  readonly description: ModelDescription;
  readonly tokenizer: TextTokenizer;
  dispose(): Promise<void>;
}

export interface AnsweringLoaded extends LoadedParts {
  readonly kind: 'answering';
  readonly family: AnsweringModel;
  readonly generation: GenerationConfig;
  /** Any of them ends an answer. */
  readonly endTokens: ReadonlySet<number>;
  /** The conversation as the model was trained to read it, a mark where an image stands. */
  readonly render: (messages: readonly ChatMessage[], task?: QuestionTask) => string;
  /** How its answers write places in pictures; null where they don't. */
  readonly regionNotation: RegionNotation | null;
  readonly features: KeptFeatures;
}

export interface MatchingLoaded extends LoadedParts {
  readonly kind: 'matching';
  readonly family: MatchingModel;
  readonly labels: KeptLabels;
}

/** The fraction of the weights' bytes that are loaded, as an answer reports it. */
export interface LoadEvent {
  readonly type: 'progress';
  readonly progress: { readonly stage: 'loading-model'; readonly fraction: number };
}

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
  const sessions = new PartSessions();
  let model: LoadedModel | undefined;
  try {
    yield* openSessions(folder, weights, device, sessions, signal);
    model = await assemble(choice, device, folder, weights, sessions);
    return model;
  } finally {
    // Also where nobody asks for the rest of the progress any more.
    if (!model) await sessions.dispose();
  }
}

/** Looks into a folder without loading weights; those that a load would choose are checked to be whole. */
export async function describeFolder(dir: string): Promise<ModelDescription> {
  const folder = await readFolder(dir);
  await selectWeights(folder, resolveDevice('auto'));
  return describeModel(folder, familyOf(folder.config.model_type));
}

async function readFolder(dir: string): Promise<ModelFolder> {
  // A relative path would depend on where the engine was started.
  if (!isAbsolute(dir)) throw new SightlineError('model_folder_missing', { dir });
  const folder = await readModelFolder(dir, (config, has) => familyOf(config.model_type).parts(config, has));
  if (folder.tokenizer.chatTemplate === undefined && !familyOf(folder.config.model_type).writesPrompts) {
    throw new SightlineError('model_file_missing', { dir, file: 'chat_template.jinja' });
  }
  return folder;
}

/** Fills `opened` one by one, so that its owner can close those that were opened when one fails. */
async function* openSessions(
  folder: ModelFolder,
  { files, bytes }: ChosenWeights,
  device: Device,
  opened: PartSessions,
  signal: AbortSignal,
): AsyncGenerator<LoadEvent> {
  const total = totalBytes({ bytes });
  let done = 0;
  for (const [part, file] of Object.entries(files) as [PartName, string][]) {
    await setImmediate();
    signal.throwIfAborted();
    opened.add(part, await openPart(folder, part, file, bytes[part] ?? 0, device));
    done += bytes[part] ?? 0;
    yield loaded(done / total);
  }
  if (!opened.runsOn(device)) {
    const reason = 'it takes encoders of pictures of one size, and this model has none: nothing would run there';
    throw new SightlineError('device_unavailable', { device, reason });
  }
}

function loaded(fraction: number): LoadEvent {
  return { type: 'progress', progress: { stage: 'loading-model', fraction } };
}

async function assemble(
  choice: ModelChoice,
  device: Device,
  folder: ModelFolder,
  weights: ChosenWeights,
  sessions: PartSessions,
): Promise<LoadedModel> {
  const tokenizer = new TextTokenizer(folder.tokenizer);
  const kin = familyOf(folder.config.model_type);
  const family = await kin.configure({ folder, tokenizer, sessions });
  const description = await describeModel(folder, kin, family);
  const parts = { choice, device, description, tokenizer, dispose: () => sessions.dispose() };
  if (family.kind === 'matching') return { ...parts, kind: 'matching', family, labels: new KeptLabels() };
  const kept = keptBytesFor(totalBytes(weights));
  family.generator.keepWithin?.(kept.conversations);
  return {
    ...parts,
    // Caches on a GPU are memory of their own, and must not outlive the sessions that they came from.
    dispose: async () => {
      family.generator.forget();
      await sessions.dispose();
    },
    kind: 'answering',
    family,
    generation: folder.generation,
    endTokens: new Set([...endTokensOf(folder, tokenizer), ...(family.endTokens ?? [])]),
    regionNotation: folder.sightline.regions ?? family.regionNotation ?? null,
    render: rendererOf(folder, tokenizer, family),
    features: new KeptFeatures(await identityOf(folder, weights, device), kept.features),
  };
}

function totalBytes({ bytes }: Pick<ChosenWeights, 'bytes'>): number {
  return Object.values(bytes).reduce((sum, size) => sum + size, 0);
}

/** Raised when pictures are prepared or encoded otherwise than before: features on the disk are then made anew. */
const preparation = 2;
/** Switches that change features by their rounding. */
const encoding = ['encoder-patches', 'int8-activations', 'int8-encoders'] as const;

/** All that features depend on besides the picture and what is asked of it. */
async function identityOf({ dir }: ModelFolder, { files }: ChosenWeights, device: Device): Promise<string> {
  const runtime = [preparation, device, ortVersion(), sharpVersion(), ...encoding.filter(isOn)];
  return JSON.stringify([...runtime, files, await readWeightsIdentity(dir)]);
}

/** @throws `prompt_template_failed` */
function rendererOf(
  { tokenizer: { chatTemplate = '', config } }: ModelFolder,
  { markers }: TextTokenizer,
  family: AnsweringModel,
): AnsweringLoaded['render'] {
  if (family.renderPrompt) return (messages, task) => family.renderPrompt?.(messages, task) ?? '';
  const image = family.templateImage ?? family.imageToken.text;
  // Some templates' word for an image is no token, but must stay literal in people's text all the same.
  const template = new ChatTemplate(chatTemplate, config, [...markers, image], image);
  return (messages) => template.render(messages);
}

function endTokensOf({ generation, config, tokenizer: files }: ModelFolder, tokenizer: TextTokenizer): Set<number> {
  const eosToken = files.config.eos_token;
  const fromTokenizer = eosToken ? tokenizer.idOf(eosToken) : undefined;
  const ids = [generation.eos_token_id ?? [], config.eos_token_id ?? [], config.text.eos_token_id ?? []].flat();
  return new Set(fromTokenizer === undefined ? ids : [...ids, fromTokenizer]);
}
