import { normalise } from '../../image/normalise.ts';
import { resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { testViews } from '../../testing/models/test-views.ts';

/** Florence-2 squeezes its pictures with CLIP's processor, without a crop. */
for (const fixture of ['blip', 'florence-2']) {
  testViews(fixture, async (dir) => {
    const settings = await readImageProcessorSettings(dir);
    return (image) => {
      const view = resizeAndCrop(image, settings);
      return { views: [view], values: [normalise(view, settings)], numbers: {} };
    };
  });
}
