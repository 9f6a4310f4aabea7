/** An encoder of text: reads embedded tokens, or token ids beside a picture's states, all at once. */
import { SightlineError } from '../../../contract/errors.ts';
import { castFloats, castTensor } from '../onnx/float16.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import type { PartSessions } from '../onnx/part-sessions.ts';
import { int64Tensor, isFloatTensor, type Tensor } from '../onnx/tensor.ts';
import { replaceImageRows } from './merge-features.ts';
import type { Prompt } from './prompt.ts';
import type { PromptReader } from './seq2seq-generator.ts';
import type { FeaturesOf } from './text-generator.ts';
import { TokenEmbedder } from './token-embedder.ts';
import type { FeatureRows } from './vision-encoder.ts';

/**
 * For `encoder_model`: the prompt's embeddings, features in the places of the image tokens'.
 *
 * @param startId What the decoder begins with.
 */
export function readEmbedded(sessions: PartSessions, startId: number): PromptReader {
  const embedder = new TokenEmbedder(sessions.get('embed_tokens'));
  const encoder = sessions.get('encoder_model');
  return async (prompt: Prompt, featuresOf: FeaturesOf) => {
    const embeddings = await embedder.embed(prompt.ids);
    replaceImageRows(embeddings, prompt, 0, featuresOf);
    const { data, tokens, hidden } = embeddings;
    const embeds: Tensor = { type: 'float32', data, dims: [1, tokens, hidden] };
    return {
      states: await encodeText(encoder, tokens, { inputs_embeds: embeds }),
      startIds: [startId, ...(prompt.begun ?? [])],
    };
  };
}

/**
 * For `text_encoder`, which attends to a picture while it reads.
 *
 * @param states [rows, hidden] of the picture.
 */
export function encodeBesidePicture(
  encoder: OnnxSession,
  ids: readonly number[],
  { rows, hidden, data }: FeatureRows,
): Promise<FeatureRows> {
  return encodeText(encoder, ids.length, {
    input_ids: int64Tensor(ids, [1, ids.length]),
    encoder_hidden_states: { type: 'float32', data, dims: [1, rows, hidden] },
    encoder_attention_mask: int64Tensor(new Array<number>(rows).fill(1), [1, rows]),
  });
}

/** @throws `model_inconsistent`, `model_out_of_memory` */
async function encodeText(
  encoder: OnnxSession,
  tokens: number,
  inputs: Readonly<Record<string, Tensor>>,
): Promise<FeatureRows> {
  const all = { ...inputs, attention_mask: int64Tensor(new Array<number>(tokens).fill(1), [1, tokens]) };
  const feeds = Object.entries(all).flatMap(([name, tensor]) => {
    const type = encoder.inputs.get(name)?.type;
    return type === undefined ? [] : [[name, castTensor(tensor, type)] as const];
  });
  const [output = 'last_hidden_state'] = [...encoder.outputs.keys()];
  const results = await encoder.run(Object.fromEntries(feeds), { [output]: null });
  const states = results[output];
  const hidden = states?.dims.at(-1);
  if (!states || !isFloatTensor(states) || !hidden) {
    const reason = `it gives no floating-point "${output}"`;
    throw new SightlineError('model_inconsistent', { file: encoder.file, reason });
  }
  return { rows: states.data.length / hidden, hidden, data: castFloats(states, 'float32') };
}
