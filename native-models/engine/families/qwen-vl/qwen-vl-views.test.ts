import { normalise } from '../../image/normalise.ts';
import { smartResize } from '../../image/smart-resize.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { readPatchSettings } from './patch-settings.ts';
import { planPatches, viewPatches } from './patched-picture.ts';

const never = { minPixels: 1, maxPixels: 1 };

testViews('qwen2-vl', async (dir) => {
  const settings = await readPatchSettings(dir, { picture: never, clip: never });
  return (image) => {
    const plan = planPatches(smartResize(image, settings.limits), settings, 1, () => '');
    const view = viewPatches([image], plan, settings);
    const numbers = { down: view.height / settings.patchPx, across: view.width / settings.patchPx };
    return { views: [view], values: [normalise(view, settings)], numbers };
  };
});
