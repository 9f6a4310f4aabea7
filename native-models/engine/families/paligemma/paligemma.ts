/**
 * PaliGemma (arXiv 2407.07726) and PaliGemma 2: every patch of a SigLIP tower, and a question as a prefix that attends
 * both ways. It knows tasks and single questions, no conversation.
 */
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { type PositionRule, sequentialPositions } from '../../generation/positions.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize, countFeatureRows } from '../llava/feature-rows.ts';
import { writePrefix } from './prefix.ts';

export const paligemma: Family = {
  name: 'paligemma',
  modelTypes: ['paligemma'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  writesPrompts: true,

  async configure(opened): Promise<AnsweringModel> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    checkPictureSize(encoder, (size) => processedSize(size, settings));
    const featureRows = countFeatureRows(encoder, folder.config);
    const bosToken = folder.tokenizer.config.bos_token ?? '<bos>';

    return {
      kind: 'answering',
      imageToken,
      renderPrompt: (messages: readonly ChatMessage[], task) =>
        writePrefix(messages, task, { imageToken: imageToken.text, bosToken, markers: tokenizer.markers }),
      writesWholePrompt: true,
      planImage: () => ({ tiles: 1, featureRows, promptText: (rows) => imageToken.text.repeat(rows), key: '' }),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      regionNotation: 'paligemma',
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text, {
        positions: () => positionsFromOne,
        keepTogether: ({ ids }) => [[0, ids.length]],
      }),
    };
  },
};

/** As the class counts them. */
const positionsFromOne: PositionRule = (start, count) => sequentialPositions(start + 1, count);
