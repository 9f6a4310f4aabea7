/**
 * CogVLM (Wang et al. 2023, arXiv 2311.03079): in each layer of the decoder, tokens of the picture have their own QKV and
 * MLP matrices (the visual expert), and its patches share one position. There are no published ONNX files; the contract
 * is that of `recipe/tiny/families/cogvlm.py`: a causal decoder that takes `token_type_ids`.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { countPictureRows, expertInputs, sharedPositions } from './picture-rows.ts';
import { writeConversation } from './write-conversation.ts';

export const cogvlm: Family = {
  name: 'cogvlm',
  modelTypes: ['cogvlm'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  writesPrompts: true,

  async configure(opened): Promise<AnsweringModel> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    checkPictureSize(encoder, (size) => processedSize(size, settings));
    const featureRows = countPictureRows(encoder, folder.config);

    return {
      kind: 'answering',
      imageToken,
      renderPrompt: (messages) => writeConversation(messages, imageToken.text, tokenizer.markers),
      planImage: () => ({ tiles: 1, featureRows, promptText: (rows) => imageToken.text.repeat(rows), key: '' }),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      regionNotation: 'double-brackets',
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text, {
        positions: sharedPositions,
        extraInputs: expertInputs,
      }),
    };
  },
};
