/** The inputs of a SigLIP 2 tower that sees pictures in their own shape: patches in a row, and how they lie. */
import { normalise } from '../../image/normalise.ts';
import { type RgbImage, rgbChannels } from '../../image/rgb-image.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import type { ViewSettings } from './view-settings.ts';

/**
 * `pixel_values` [1, patches, patch * patch * 3], a pixel's colours side by side; `pixel_attention_mask` [1, patches];
 * `spatial_shapes` [1, 2]: rows and columns of patches. Where the graph wants a number of patches, the rest is padding.
 */
export function patchInputs(view: RgbImage, settings: ViewSettings, encoder: OnnxSession): Record<string, Tensor> {
  const { patchPx } = settings;
  const rows = Math.floor(view.height / patchPx);
  const columns = Math.floor(view.width / patchPx);
  const wanted = encoder.inputs.get('pixel_values')?.dims[1];
  const patches = typeof wanted === 'number' ? Math.max(wanted, rows * columns) : rows * columns;
  const values = cutPatches(normalise(view, settings), view, patchPx, patches);
  const mask = new Uint8Array(patches).fill(1, 0, rows * columns);
  return {
    pixel_values: { type: 'float32', data: values, dims: [1, patches, rgbChannels * patchPx ** 2] },
    pixel_attention_mask: asMask(mask, encoder.inputs.get('pixel_attention_mask')?.type),
    spatial_shapes: int64Tensor([rows, columns], [1, 2]),
  };
}

/** [3, height, width] to [patches, patch, patch, 3], patches in reading order. */
function cutPatches(pixels: Float32Array, { width, height }: RgbImage, patchPx: number, patches: number): Float32Array {
  const values = new Float32Array(patches * rgbChannels * patchPx ** 2);
  const columns = Math.floor(width / patchPx);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const patch = Math.floor(y / patchPx) * columns + Math.floor(x / patchPx);
      const at = ((patch * patchPx + (y % patchPx)) * patchPx + (x % patchPx)) * rgbChannels;
      for (let c = 0; c < rgbChannels; c++) values[at + c] = pixels[(c * height + y) * width + x] as number;
    }
  }
  return values;
}

function asMask(mask: Uint8Array, type: string | undefined): Tensor {
  const dims = [1, mask.length];
  if (type === 'int64') return int64Tensor(mask, dims);
  if (type === 'int32') return { type: 'int32', data: Int32Array.from(mask), dims };
  return { type: 'bool', data: mask, dims };
}
