import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatchingLoaded } from '../../loaded-model.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { labelsOf, openMatcher, readFixtureImage, readMatchGolden } from '../../testing/models/match-golden.ts';

/** CLIP and SigLIP as two files, CLIP as the one file with both towers, SigLIP 2 as NaFlex, BLIP with its head. */
for (const fixture of ['clip', 'clip-one-file', 'siglip', 'siglip2', 'blip-itm']) {
  describe(fixture, () => {
    const golden = readMatchGolden(fixture);
    let model: MatchingLoaded;
    beforeAll(async () => {
      model = await openMatcher(fixturePath(fixture));
    });
    afterAll(() => model.dispose());

    test('scores of all pictures and labels are PyTorch’s', async () => {
      const matcher = await model.family.readLabels(labelsOf(golden));
      for (const { image, scores } of golden.cases) {
        const found = await matcher.match(await readFixtureImage(image));
        expect(found).toHaveLength(scores.length);
        for (const [i, { label, ...expected }] of scores.entries()) {
          for (const key of ['cosine', 'logit', 'probability'] as const) {
            const difference = Math.abs((found[i]?.[key] ?? Number.NaN) - expected[key]);
            expect(difference, `${image}, ${label}: ${key}`).toBeLessThan(1e-4);
          }
        }
      }
    });

    test('one label alone has the cosine that it has among others', async () => {
      const [first] = golden.cases;
      const last = first?.scores.at(-1);
      const matcher = await model.family.readLabels([last?.label ?? '']);
      const [found] = await matcher.match(await readFixtureImage(first?.image ?? ''));
      expect(found?.cosine).toBeCloseTo(last?.cosine ?? Number.NaN, 4);
    });
  });
}
