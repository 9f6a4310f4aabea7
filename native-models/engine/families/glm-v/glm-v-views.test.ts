import { normalise } from '../../image/normalise.ts';
import { smartResizeClip } from '../../image/smart-resize.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { readPatchSettings } from '../qwen-vl/patch-settings.ts';
import { planPatches, viewPatches } from '../qwen-vl/patched-picture.ts';

const never = { minPixels: 1, maxPixels: 1 };

testViews('glm-4v', async (dir) => {
  const settings = await readPatchSettings(dir, { picture: never, clip: never });
  const { framesPerPatch, limits } = settings;
  return (image) => {
    const seen = smartResizeClip(image, limits, framesPerPatch, framesPerPatch);
    const view = viewPatches(
      [image],
      planPatches(seen, settings, 1, () => ''),
      settings,
    );
    const numbers = { down: view.height / settings.patchPx, across: view.width / settings.patchPx };
    return { views: [view], values: [normalise(view, settings)], numbers };
  };
});
