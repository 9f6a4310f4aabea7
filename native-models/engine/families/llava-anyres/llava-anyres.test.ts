import { expect, test } from 'vitest';
import { normalise } from '../../image/normalise.ts';
import { resizeAndCrop } from '../../image/process-image.ts';
import type { Size } from '../../image/rgb-image.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { openModel } from '../../testing/models/run-golden.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { planAnyres } from './anyres-grid.ts';
import { readAnyresSettings, wholeView } from './anyres-settings.ts';
import { cutTiles } from './cut-tiles.ts';

for (const fixture of ['llava-next', 'llava-onevision']) {
  testGoldens(fixture, { reusesPrefix: true });

  testViews(fixture, async (dir, name) => {
    const settings = await readAnyresSettings(dir, {});
    return (image) => {
      const grid = planAnyres(image, { ...settings, patchesPerEdge: 4, maxTiles: null });
      const views = name.startsWith('several')
        ? [resizeAndCrop(image, wholeView(settings, true))]
        : [...cutTiles(image, grid, settings.tileEdgePx, settings.filter)];
      return { views, values: views.map((view) => normalise(view, settings)), numbers: {} };
    };
  });

  test(`${fixture}: the views of a picture cost together what the picture costs`, async () => {
    const { family, dispose } = await openModel(fixturePath(fixture));
    for (const size of sizes) {
      const plan = family.planImage(size, { detail: 'auto', pictures: 1, question: '' });
      const costs = plan.views?.map(({ imageTokens }) => imageTokens ?? Number.NaN) ?? [];
      expect(costs.length, `${size.width} x ${size.height}`).toBe(plan.tiles);
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(plan.featureRows);
      expect(Math.min(...costs)).toBeGreaterThanOrEqual(0);
    }
    await dispose();
  });

  test(`${fixture}: a glance sees the picture once`, async () => {
    const { family, dispose } = await openModel(fixturePath(fixture));
    const plan = family.planImage({ width: 640, height: 480 }, { detail: 'low', pictures: 1, question: '' });
    expect(plan).toMatchObject({ tiles: 1, featureRows: 16 + 1 });
    await dispose();
  });
}

const sizes: Size[] = [
  { width: 1, height: 1 },
  { width: 640, height: 480 },
  { width: 4096, height: 2160 },
  { width: 200, height: 3 },
  { width: 3, height: 200 },
  { width: 50, height: 70 },
];
