/** BLIP for retrieval: a cosine between picture and text, and a head that says whether the text fits the picture. */
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { cosine, floatRows, joinScores, sigmoid, unitRows } from '../clip/label-scores.ts';
import { tokeniseLabels } from '../clip/label-tokens.ts';
import { readPictureReader } from '../clip/picture-inputs.ts';
import type { MatchingModel, OpenedModel } from '../family.ts';
import { readTextTokens } from './text-tokens.ts';

/** The logit is how far the head's "fits" leads its "does not", so that its sigmoid is the softmax over the two. */
export async function openBlipMatcher(opened: OpenedModel): Promise<MatchingModel> {
  const { folder, tokenizer, sessions } = opened;
  const vision = sessions.get('vision_encoder');
  const text = sessions.get('text_encoder');
  const head = sessions.get('itm');
  const encoder = new VisionEncoder(vision, ['image_embeds']);
  const pictures = await readPictureReader(folder, vision);
  const { padId } = readTextTokens(opened);
  const maxLength = folder.config.text.max_position_embeddings ?? 512;
  return {
    kind: 'matching',
    async readLabels(labels) {
      const tokens = tokeniseLabels(labels, tokenizer, { padId, maxLength, filledLength: undefined });
      const { text_embeds } = await text.run(tokens, { text_embeds: null });
      const texts = unitRows(text_embeds, 'text_embeds', text);
      return {
        async match(image) {
          const { last_hidden_state: states, image_embeds: embeds } = await encoder.encode(
            pictures.inputs(pictures.view(image)),
          );
          const rows = { type: 'float32', data: embeds?.data ?? new Float32Array(), dims: [1, embeds?.hidden ?? 0] };
          const [picture] = unitRows(rows as Tensor, 'image_embeds', vision);
          const seen = repeated(states?.data ?? new Float32Array(), states?.hidden ?? 0, labels.length);
          const { itm_score } = await head.run({ ...tokens, encoder_hidden_states: seen }, { itm_score: null });
          const { data } = floatRows(itm_score, 'itm_score', head.file);
          const logits = labels.map((_, i) => (data[2 * i + 1] ?? 0) - (data[2 * i] ?? 0));
          return joinScores(picture ? texts.map((each) => cosine(picture, each)) : [], logits, logits.map(sigmoid));
        },
      };
    },
  };
}

/** [rows, hidden] to [times, rows, hidden]. */
function repeated(states: Float32Array, hidden: number, times: number): Tensor {
  const data = new Float32Array(states.length * times);
  for (let i = 0; i < times; i++) data.set(states, i * states.length);
  return { type: 'float32', data, dims: [times, states.length / hidden, hidden] };
}
