/**
 * LLaVA (Liu et al. 2023; 1.5: arXiv 2310.03744): a CLIP or SigLIP tower sees the whole picture once, a projector brings
 * its patches into the language model's space, where they take the places of the image tokens.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize, countFeatureRows } from './feature-rows.ts';

export const llava: Family = {
  name: 'llava',
  modelTypes: ['llava'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],

  async configure(opened): Promise<AnsweringModel> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    const featureRows = countFeatureRows(encoder, folder.config);
    checkPictureSize(encoder, (size) => processedSize(size, settings));

    return {
      kind: 'answering',
      imageToken,
      planImage: () => ({ tiles: 1, featureRows, promptText: (rows) => imageToken.text.repeat(rows), key: '' }),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};
