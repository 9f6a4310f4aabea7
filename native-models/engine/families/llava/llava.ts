/**
 * LLaVA (Liu et al. 2023; 1.5: arXiv 2310.03744): a CLIP or SigLIP tower sees the whole picture once, a projector brings
 * its patches into the language model's space, where they take the places of the image tokens.
 */
import { replaceImageRows } from '../../generation/merge-features.ts';
import { sequentialPositions } from '../../generation/positions.ts';
import { processedSize, processImage } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import type { Family } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize, countFeatureRows } from './feature-rows.ts';

export const llava: Family = {
  name: 'llava',
  modelTypes: ['llava'],
  parts: ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],

  async configure({ folder, tokenizer, sessions }) {
    const settings = await readImageProcessorSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    const featureRows = countFeatureRows(sessions.vision_encoder, folder.config);
    checkPictureSize(sessions.vision_encoder, (size) => processedSize(size, settings));

    return {
      imageToken,
      planImage: () => ({ tiles: 1, featureRows, promptText: imageToken.text.repeat(featureRows), key: '' }),
      *prepareTiles(image) {
        const { pixelValues, width, height } = processImage(image, settings);
        const pixels: Tensor = { type: 'float32', data: pixelValues, dims: [1, 3, height, width] };
        yield { pixel_values: pixels };
      },
      mergeImages: replaceImageRows,
      positions: () => sequentialPositions,
    };
  },
};
