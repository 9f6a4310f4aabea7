import { normalise } from '../../image/normalise.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { readTileSettings } from './tile-settings.ts';
import { cutTiles, planTiles } from './tiles.ts';

testViews('smolvlm', async (dir) => {
  const settings = await readTileSettings(dir);
  return (image) => {
    const grid = planTiles(image, settings, settings.splits);
    const views = [...cutTiles(image, grid, settings)];
    const { rows, columns } = grid;
    return { views, values: views.map((view) => normalise(view, settings)), numbers: { rows, columns } };
  };
});
