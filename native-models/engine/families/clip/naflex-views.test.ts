import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../image/normalise.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { readPatchReader } from './picture-inputs.ts';

testViews('siglip2', async (dir) => {
  const reader = await readPatchReader(dir);
  const json = JSON.parse(readFileSync(join(dir, 'preprocessor_config.json'), 'utf8'));
  const meanAndStd = { mean: json.image_mean, std: json.image_std };
  return (image) => {
    const view = reader.view(image);
    const values = normalise(view, { rescaleFactor: json.rescale_factor, meanAndStd });
    return { views: [view], values: [values], numbers: { ...reader.grid(image) } };
  };
});
