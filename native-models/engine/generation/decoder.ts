/** The language model: takes embedded tokens, keeps their keys and values, gives the logits of what comes next. */
import { totalmem } from 'node:os';
import type { DecoderRun } from '../../../contract/answers.ts';
import { SightlineError } from '../../../contract/errors.ts';
import { isOn } from '../debug-switches.ts';
import type { TextConfig } from '../model-folder/model-config.ts';
import type { CacheCutter } from '../onnx/cache-cutter.ts';
import { castFloats, castTensor } from '../onnx/float16.ts';
import type { GpuTensor } from '../onnx/gpu-tensor.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { type FloatTensor, floatTensor, int64Tensor, isFloatTensor, isFloatType, type Tensor } from '../onnx/tensor.ts';
import { readCacheSpecs, readStateSpecs } from './cache-spec.ts';
import { ConversationCaches, type HeldConversation } from './conversation-caches.ts';
import { decoderRunOf } from './decoder-run.ts';
import { GpuKvCache } from './gpu-kv-cache.ts';
import { KvCache } from './kv-cache.ts';
import type { PositionRule } from './positions.ts';
import type { TokenIdentity } from './prompt.ts';
import { RowKvCache } from './row-kv-cache.ts';
import { StateCache } from './state-cache.ts';
import type { TokenEmbeddings } from './token-embedder.ts';

/** A sixteenth of the machine's memory, a gigabyte at most. */
function defaultBudgetBytes(): number {
  return Math.min(1024 ** 3, totalmem() / 16);
}

export class Decoder {
  /** Which way it runs. */
  readonly run: DecoderRun;
  readonly #session: OnnxSession;
  readonly #hasStates: boolean;
  readonly #caches: ConversationCaches;
  #current: HeldConversation;

  /**
   * The session stays its owner's.
   *
   * @param cutter Where keys and values stay on the GPU; it stays its owner's too.
   * @param budgetBytes What the keys and values of several conversations may take.
   * @throws `model_inconsistent`
   */
  constructor(session: OnnxSession, config: TextConfig, cutter?: CacheCutter, budgetBytes = defaultBudgetBytes()) {
    this.#session = session;
    this.run = decoderRunOf(session, config, cutter !== undefined);
    const specs = readCacheSpecs(session, config);
    const { cacheReading } = session;
    const states = readStateSpecs(session);
    this.#hasStates = states.length > 0;
    const createKv = () => (cacheReading ? new RowKvCache(specs, cacheReading) : new KvCache(specs));
    const createOnCpu = () => (states.length > 0 ? new StateCache(states, createKv()) : createKv());
    const create = () => (cutter ? new GpuKvCache(specs, states, cutter) : createOnCpu());
    this.#caches = new ConversationCaches(create, isOn('conversation-caches') ? budgetBytes : 0);
    this.#current = this.#caches.take([], () => 0);
  }

  /** Tokens held of the conversation that was begun last. */
  get length(): number {
    return this.#current.cache.length;
  }

  /**
   * Takes up the conversation that a prompt goes on with, whichever of those held that is.
   *
   * @param cut From the number of tokens that are the same to that of those which can be gone on from.
   * @returns How many tokens of the prompt are held.
   */
  begin(prompt: readonly TokenIdentity[], cut = (common: number) => common): number {
    this.#current = this.#caches.take(prompt, cut);
    return this.length;
  }

  /** Memory of the keys and values of all conversations held, in bytes. */
  get heldBytes(): number {
    return this.#caches.bytes;
  }

  /** Changes what the keys and values of several conversations may take. */
  keepWithin(bytes: number): void {
    this.#caches.keepWithin(bytes);
  }

  /** Lets go of everything held. */
  forget(): void {
    this.#caches.clear();
    this.#current = this.#caches.take([], () => 0);
  }

  /**
   * One run over the next tokens, without their logits.
   *
   * @param embeddings [tokens, hidden]
   * @param tokens Whose embeddings they are.
   * @param positions Asked only where the graph does not count by itself.
   * @param extra More inputs, by the graph's names; those that it does not have are left out.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async append(
    embeddings: TokenEmbeddings,
    tokens: readonly TokenIdentity[],
    positions: PositionRule,
    extra: Readonly<Record<string, Tensor>> = {},
  ): Promise<void> {
    await this.#run(embeddings, tokens, positions, extra, {});
  }

  /**
   * As {@link append}.
   *
   * @param count Of the last tokens.
   * @returns [vocabulary] for each of these tokens, float32: the logits of what comes after it.
   */
  async appendForLogits(
    embeddings: TokenEmbeddings,
    tokens: readonly TokenIdentity[],
    positions: PositionRule,
    extra: Readonly<Record<string, Tensor>> = {},
    count = 1,
  ): Promise<Float32Array[]> {
    const { logits } = await this.#run(embeddings, tokens, positions, extra, { logits: null }, count);
    return lastRows(logits, count, this.#session.file);
  }

  /** Whether tokens run together give what they give one by one, and cutting the cache costs nothing. */
  get canRewind(): boolean {
    return this.#session.cacheReading !== undefined && this.#session.rowsAreIndependent && !this.#hasStates;
  }

  /** Takes the last tokens back. */
  rewind(tokens: number): void {
    const { cache, held } = this.#current;
    cache.truncate(cache.length - tokens);
    held.length = cache.length;
  }

  /** Outputs that are not asked for are not copied either: a chunk's logits would be [tokens, vocabulary]. */
  async #run(
    { data, hidden }: TokenEmbeddings,
    tokens: readonly TokenIdentity[],
    positions: PositionRule,
    extra: Readonly<Record<string, Tensor>>,
    outputs: Record<string, null>,
    logitsToKeep = 1,
  ): Promise<Record<string, Tensor>> {
    const { cache } = this.#current;
    const { inputs } = this.#session;
    await cache.prepare?.();
    const feeds: Record<string, Tensor | GpuTensor> = {
      ...cache.feeds(tokens.length),
      inputs_embeds: this.#asInput({ type: 'float32', data, dims: [1, tokens.length, hidden] }),
    };
    for (const [name, tensor] of Object.entries(extra)) {
      const type = inputs.get(name)?.type;
      if (type !== undefined) feeds[name] = castTensor(tensor, type);
    }
    if (inputs.has('attention_mask')) feeds.attention_mask = cache.attentionMask(tokens.length);
    if (inputs.has('position_ids')) feeds.position_ids = positions(cache.length, tokens.length);
    // How many of the last positions get logits.
    if (inputs.has('num_logits_to_keep')) feeds.num_logits_to_keep = int64Tensor([logitsToKeep], []);
    const kept = new Map<string, GpuTensor>();
    const results = await this.#session.run(feeds, { ...cache.fetches(tokens.length), ...outputs }, kept);
    cache.commit(tokens.length, results, kept);
    this.#current.held.push(...tokens);
    return results;
  }

  /** In the type that the graph takes. */
  #asInput(embeds: FloatTensor): Tensor {
    const type = this.#session.inputs.get('inputs_embeds')?.type ?? '';
    if (!isFloatType(type)) {
      throw new SightlineError('model_inconsistent', {
        file: this.#session.file,
        reason: 'it has no input "inputs_embeds" of floating point',
      });
    }
    return floatTensor(type, castFloats(embeds, type), embeds.dims);
  }
}

/** [1, positions, vocabulary] to the last positions' [vocabulary] each. */
export function lastRows(logits: Tensor | undefined, count: number, file: string): Float32Array[] {
  if (!logits || !isFloatTensor(logits)) {
    throw new SightlineError('model_inconsistent', { file, reason: 'it gives no floating-point "logits"' });
  }
  const { type, data, dims } = logits;
  const vocabulary = dims.at(-1) ?? 0;
  const last = floatTensor(type, data.subarray(data.length - count * vocabulary), [count, vocabulary]);
  const rows = castFloats(last, 'float32');
  // Damaged weights and broken drivers show here; an answer made of this would be a wrong one.
  if (hasNan(rows)) {
    const reason = 'its logits are not numbers: the weights are damaged, or the device computes wrongly';
    throw new SightlineError('model_inconsistent', { file, reason });
  }
  return Array.from({ length: count }, (_, row) => rows.subarray(row * vocabulary, (row + 1) * vocabulary));
}

/** In a plain loop: `some` with a call for each of 49,280 logits takes several times as long, at each token. */
function hasNan(values: Float32Array): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}
