import { expect, test } from 'vitest';
import { normalise } from '../../image/normalise.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { openModel } from '../../testing/models/run-golden.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { cutTiles } from './cut-tiles.ts';
import { planTileGrid } from './tile-grid.ts';
import { readTileSettings } from './tile-settings.ts';

testGoldens('internvl');

testViews('internvl', async (dir) => {
  const settings = await readTileSettings(dir, { model_type: 'internvl', text: {} });
  return (image) => {
    const views = [...cutTiles(image, planTileGrid(image, settings), settings)];
    return { views, values: views.map((view) => normalise(view, settings)), numbers: {} };
  };
});

test('a glance sees the picture once', async () => {
  const { family, dispose } = await openModel(fixturePath('internvl'));
  const plan = family.planImage({ width: 640, height: 480 }, { detail: 'low', pictures: 1, question: '' });
  expect(plan).toMatchObject({ tiles: 1, featureRows: 4, views: [{ place: null, imageTokens: 4 }] });
  await dispose();
});
