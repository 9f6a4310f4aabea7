/** Looks up the embeddings of token ids. */
import { SightlineError } from '../../../contract/errors.ts';
import { castFloats } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import { int64Tensor, isFloatTensor } from '../onnx/tensor.ts';

/** `data` is [tokens, hidden]; it belongs to whoever asked and may be written to. */
export interface TokenEmbeddings {
  readonly tokens: number;
  readonly hidden: number;
  readonly data: Float32Array;
}

export class TokenEmbedder {
  readonly #session: OnnxSession;

  /** The session stays its owner's. */
  constructor(session: OnnxSession) {
    this.#session = session;
  }

  /** @throws `model_inconsistent`, `model_out_of_memory` */
  async embed(ids: readonly number[]): Promise<TokenEmbeddings> {
    const input = int64Tensor(ids, [1, ids.length]);
    const { inputs_embeds: embeds } = await this.#session.run({ input_ids: input }, { inputs_embeds: null });
    const hidden = embeds?.dims[2];
    if (!embeds || !isFloatTensor(embeds) || !hidden) {
      const reason = 'it gives no "inputs_embeds" of [batch, tokens, hidden]';
      throw new SightlineError('model_inconsistent', { file: this.#session.file, reason });
    }
    return { tokens: ids.length, hidden, data: castFloats(embeds, 'float32') };
  }
}
