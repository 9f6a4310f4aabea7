/** The language model: takes embedded tokens, keeps their keys and values, gives the logits of what comes next. */
import { SightlineError } from '../../../contract/errors.ts';
import type { TextConfig } from '../model-folder/model-config.ts';
import { castFloats } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { type FloatTensor, int64Tensor, isFloatTensor, isFloatType, type Tensor } from '../onnx/tensor.ts';
import { readCacheSpecs } from './cache-spec.ts';
import { KvCache } from './kv-cache.ts';

export class Decoder {
  readonly cache: KvCache;
  readonly #session: OnnxSession;

  /** The session stays its owner's; @throws `model_inconsistent` */
  constructor(session: OnnxSession, config: TextConfig) {
    this.#session = session;
    this.cache = new KvCache(readCacheSpecs(session, config));
  }

  /**
   * One run over the next tokens.
   *
   * @param embeds [1, tokens, hidden]
   * @param positions `position_ids` of these tokens; not asked for where the graph counts by itself.
   * @param wantLogits False where the tokens' logits do not matter, which saves copying them.
   * @returns [vocabulary], float32, of the last token; undefined unless wanted.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  async run(embeds: FloatTensor, positions: () => Tensor, wantLogits: boolean): Promise<Float32Array | undefined> {
    const newTokens = embeds.dims[1] ?? 0;
    const total = this.cache.length + newTokens;
    const feeds: Record<string, Tensor> = {
      ...this.cache.feeds(),
      inputs_embeds: this.#asInput(embeds),
      attention_mask: int64Tensor(new Array(total).fill(1), [1, total]),
    };
    if (this.#session.inputs.has('position_ids')) feeds.position_ids = positions();
    // How many of the last positions get logits.
    if (this.#session.inputs.has('num_logits_to_keep')) feeds.num_logits_to_keep = int64Tensor([1], []);
    const fetches = { ...this.cache.fetches(newTokens), ...(wantLogits && { logits: null }) };
    const { logits } = await this.#session.run(feeds, fetches);
    this.cache.commit(newTokens);
    return wantLogits ? lastRow(logits, this.#session.file) : undefined;
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
    return { type, data: castFloats(embeds, type), dims: embeds.dims } as Tensor;
  }
}

/** [1, positions, vocabulary] to the last position's [vocabulary]. */
function lastRow(logits: Tensor | undefined, file: string): Float32Array {
  if (!logits || !isFloatTensor(logits)) {
    throw new SightlineError('model_inconsistent', { file, reason: 'it gives no floating-point "logits"' });
  }
  const vocabulary = logits.dims.at(-1) ?? 0;
  const last = { ...logits, data: logits.data.subarray(logits.data.length - vocabulary) } as FloatTensor;
  return castFloats(last, 'float32');
}
