import type { EncodedTile } from '../../generation/vision-encoder.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { type Fault, imageFaults, promptChanged, testFaults } from '../../testing/models/test-faults.ts';

/** Patches of a picture in the order of its columns, not of its blocks. */
const patchesTransposed: Fault = (family) => ({
  ...family,
  viewInputs: (view, plan, tile) => transposePatches(family.viewInputs(view, plan, tile)),
});

const framesSwapped: Fault = (family) => {
  const { viewFrames } = family;
  return viewFrames ? { ...family, viewFrames: (frames, plan) => viewFrames(frames.toReversed(), plan) } : family;
};

const positionsOfText = promptChanged((prompt) => ({
  ...prompt,
  images: prompt.images.map(({ key, featureRows }) => ({ key, featureRows })),
}));

/** As runtimes do that take `image_features` only. */
const deepstackDropped: Fault = (family) => ({
  ...family,
  packFeatures: (tiles: readonly EncodedTile[], plan) => {
    const { rows, hidden, data } = family.packFeatures?.(tiles, plan) ?? {
      rows: 0,
      hidden: 0,
      data: new Float32Array(),
    };
    return { rows, hidden, data };
  },
});

const faults = {
  ...imageFaults,
  'patches transposed': patchesTransposed,
  'positions in one dimension': positionsOfText,
};

for (const fixture of ['qwen2-vl', 'qwen2-5-vl', 'qwen3-vl', 'qwen3-5', 'glm-4v']) {
  const own = fixture === 'qwen3-vl' ? { ...faults, 'DeepStack dropped': deepstackDropped } : faults;
  testFaults(fixture, 'one-image', own, null);
  testFaults(fixture, 'video', { ...own, 'frames of a step swapped': framesSwapped }, null);
}

/** [down * across, values] with the place of each patch mirrored at the diagonal of the grid, in memory order. */
function transposePatches(inputs: Record<string, Tensor>): Record<string, Tensor> {
  const { pixel_values: pixels, ...rest } = inputs;
  const [grid] = Object.values(rest);
  const [, down = 0, across = 0] = Array.from(grid?.data ?? [], Number);
  if (pixels?.type !== 'float32') throw new Error('there are no float32 pixel values');
  const values = pixels.data.length / (down * across);
  const data = new Float32Array(pixels.data.length);
  for (let at = 0; at < down * across; at++) {
    const from = (at % down) * across + Math.floor(at / down);
    data.set(pixels.data.subarray(from * values, (from + 1) * values), at * values);
  }
  return { ...rest, pixel_values: { ...pixels, data } };
}
