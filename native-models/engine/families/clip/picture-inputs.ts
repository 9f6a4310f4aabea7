/** What a picture tower is given: a picture of fixed size, or as SigLIP 2's NaFlex form a sequence of patches. */
import { z } from 'zod';
import { SightlineError } from '../../../../contract/errors.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { filterOfPillowNumber } from '../../image/resample-filters.ts';
import { resize } from '../../image/resize.ts';
import { type RgbImage, rgbChannels } from '../../image/rgb-image.ts';
import { readImageProcessorJson, readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import type { ModelFolder } from '../../model-folder/model-folder.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { fitPatches, type PatchGrid } from './fit-patches.ts';

/** The picture as the tower sees it, and the graph's inputs by name. */
export interface PictureReader {
  view(image: RgbImage): RgbImage;
  inputs(view: RgbImage): Record<string, Tensor>;
}

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid`, `model_inconsistent` */
export async function readPictureReader({ dir }: Pick<ModelFolder, 'dir'>, tower: OnnxSession): Promise<PictureReader> {
  if (tower.inputs.has('spatial_shapes')) return readPatchReader(dir);
  const settings = await readImageProcessorSettings(dir);
  checkPictureSize(tower, (size) => processedSize(size, settings));
  return {
    view: (image) => resizeAndCrop(image, settings),
    inputs: (view) => ({
      pixel_values: {
        type: 'float32',
        data: normalise(view, settings),
        dims: [1, rgbChannels, view.height, view.width],
      },
    }),
  };
}

const patchSettings = z.looseObject({
  patch_size: z.number().int().positive().default(16),
  max_num_patches: z.number().int().positive().max(4096).default(256),
  resample: z.number().int().min(0).max(5).default(2),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  image_mean: z.array(z.number()).length(3).default([0.5, 0.5, 0.5]),
  image_std: z.array(z.number().positive()).length(3).default([0.5, 0.5, 0.5]),
});

/** Siglip2ImageProcessor. */
export async function readPatchReader(dir: string): Promise<PictureReader & { grid(image: RgbImage): PatchGrid }> {
  const json = await readImageProcessorJson(dir, patchSettings);
  const { patch_size: patchPx, max_num_patches: most, rescale_factor: rescaleFactor } = json;
  const filter = filterOfPillowNumber[json.resample] ?? 'bilinear';
  const normalisation = { rescaleFactor, meanAndStd: { mean: json.image_mean, std: json.image_std } };
  const grid = (image: RgbImage) => fitPatches(image, patchPx, most);
  return {
    grid,
    view(image) {
      const { rows, columns } = grid(image);
      return resize(image, { width: columns * patchPx, height: rows * patchPx }, filter);
    },
    inputs(view) {
      const rows = view.height / patchPx;
      const columns = view.width / patchPx;
      if (rows * columns > most) throw new SightlineError('internal', { reason: 'a view has too many patches' });
      const places = Array.from({ length: most }, (_, place) => (place < rows * columns ? 1 : 0));
      const data = new Float32Array(most * patchPx * patchPx * rgbChannels);
      data.set(toPatches(normalise(view, normalisation), view, patchPx));
      return {
        // [1, patches, patch height x patch width x 3], colours innermost
        pixel_values: { type: 'float32', data, dims: [1, most, patchPx * patchPx * rgbChannels] },
        pixel_attention_mask: int64Tensor(places, [1, most]),
        spatial_shapes: int64Tensor([rows, columns], [1, 2]),
      };
    },
  };
}

/** [3, height, width] to [patches, patch height, patch width, 3]. */
function toPatches(values: Float32Array, { width, height }: RgbImage, patchPx: number): Float32Array {
  const patches = new Float32Array(values.length);
  let at = 0;
  for (let top = 0; top < height; top += patchPx) {
    for (let left = 0; left < width; left += patchPx) {
      for (let y = top; y < top + patchPx; y++) {
        for (let x = left; x < left + patchPx; x++) {
          for (let channel = 0; channel < rgbChannels; channel++) {
            patches[at++] = values[(channel * height + y) * width + x] as number;
          }
        }
      }
    }
  }
  return patches;
}
