/** A decoder that writes while it attends to what an encoder has read; keeps the keys and values of both. */
import { SightlineError } from '../../../contract/errors.ts';
import type { TextConfig } from '../model-folder/model-config.ts';
import { castTensor } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import type { PartSessions } from '../onnx/part-sessions.ts';
import { floatTensor, int64Tensor, newFloatArray, type Tensor } from '../onnx/tensor.ts';
import { type CacheSpec, readCacheSpecs } from './cache-spec.ts';
import { lastRows } from './decoder.ts';
import { TokenEmbedder } from './token-embedder.ts';
import type { FeatureRows } from './vision-encoder.ts';

/**
 * Takes the files of the hubs by their own names: `input_ids` or `inputs_embeds`, `encoder_hidden_states`, where they
 * have them `encoder_attention_mask`, `use_cache_branch` (merged from two graphs by an `If`) and caches
 * `past_key_values.N.{decoder,encoder}.{key,value}`. The encoder's caches are taken from the first run and then only
 * given: merged files return nothing of use in later ones.
 */
export class Seq2SeqDecoder {
  readonly #session: OnnxSession;
  readonly #embedder: TokenEmbedder | undefined;
  readonly #specs: readonly CacheSpec[];
  #states: Tensor | undefined;
  #caches: Record<string, Tensor> = {};
  #length = 0;

  /** The sessions stay their owner's; @throws `model_inconsistent` */
  constructor(sessions: PartSessions, config: TextConfig) {
    this.#session = sessions.get('decoder_model_merged');
    this.#specs = readCacheSpecs(this.#session, config);
    const embed = sessions.find('embed_tokens');
    const takesIds = this.#session.inputs.has('input_ids');
    if (!takesIds && !(embed && this.#session.inputs.has('inputs_embeds'))) {
      throw inconsistent(this.#session, 'it takes neither "input_ids" nor "inputs_embeds" of an embed_tokens file');
    }
    this.#embedder = takesIds || !embed ? undefined : new TokenEmbedder(embed);
  }

  /** Begins an answer. @param states [rows, hidden] that the encoder made of the prompt. */
  begin({ rows, hidden, data }: FeatureRows): void {
    const states: Tensor = { type: 'float32', data, dims: [1, rows, hidden] };
    this.#states = castTensor(states, this.#session.inputs.get('encoder_hidden_states')?.type ?? '');
    this.#length = 0;
    this.#caches = Object.fromEntries(this.#specs.map((spec) => [spec.input, emptyCache(spec)]));
  }

  /**
   * One run over the next tokens of the answer.
   *
   * @returns [vocabulary], float32: the logits of what comes after the last of them.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async run(ids: readonly number[]): Promise<Float32Array> {
    if (!this.#states) throw new Error('a decoder is run before anything was read');
    const isFirst = this.#length === 0;
    const total = this.#length + ids.length;
    const rows = this.#states.dims[1] ?? 0;
    const feeds: Record<string, Tensor> = {
      ...this.#caches,
      ...(await this.#tokens(ids)),
      encoder_hidden_states: this.#states,
      encoder_attention_mask: ones([1, rows]),
      attention_mask: ones([1, total]),
      decoder_attention_mask: ones([1, total]),
      use_cache_branch: { type: 'bool', data: Uint8Array.of(isFirst ? 0 : 1), dims: [1] },
    };
    const taken = Object.entries(feeds).filter(([name]) => this.#session.inputs.has(name));
    const kept = this.#specs.filter(({ input }) => isFirst || !isOfEncoder(input));
    const fetches = Object.fromEntries(['logits', ...kept.map(({ output }) => output)].map((name) => [name, null]));
    const results = await this.#session.run(Object.fromEntries(taken), fetches);
    for (const { input, output } of kept) {
      const cache = results[output];
      if (cache) this.#caches[input] = cache;
    }
    this.#length = total;
    return lastRows(results.logits, 1, this.#session.file)[0] ?? new Float32Array();
  }

  /** Memory of the keys and values that are held, in bytes. */
  get heldBytes(): number {
    return Object.values(this.#caches).reduce((sum, { data }) => sum + data.byteLength, 0);
  }

  /** Lets go of everything that is kept. */
  forget(): void {
    this.#states = undefined;
    this.#caches = {};
    this.#length = 0;
  }

  async #tokens(ids: readonly number[]): Promise<Record<string, Tensor>> {
    if (!this.#embedder) return { input_ids: int64Tensor(ids, [1, ids.length]) };
    const { tokens, hidden, data } = await this.#embedder.embed(ids);
    const embeds: Tensor = { type: 'float32', data, dims: [1, tokens, hidden] };
    return { inputs_embeds: castTensor(embeds, this.#session.inputs.get('inputs_embeds')?.type ?? '') };
  }
}

function isOfEncoder(input: string): boolean {
  return input.includes('.encoder.');
}

/** [1, heads, 0, headDim] */
function emptyCache({ type, heads, headDim }: CacheSpec): Tensor {
  return floatTensor(type, newFloatArray(type, 0), [1, heads, 0, headDim]);
}

function ones(dims: readonly [number, number]): Tensor {
  return int64Tensor(new Array<number>(dims[0] * dims[1]).fill(1), dims);
}

function inconsistent({ file }: OnnxSession, reason: string): SightlineError {
  return new SightlineError('model_inconsistent', { file, reason });
}
