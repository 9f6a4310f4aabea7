/** Shows that the goldens of two towers bite: each fault must give other scores. */
import { describe, expect, test } from 'vitest';
import type { RgbImage } from '../../image/rgb-image.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { labelsOf, openMatcher, readFixtureImage, readMatchGolden } from '../../testing/models/match-golden.ts';

const pictureFaults: Record<string, (image: RgbImage) => RgbImage> = {
  'blue for red': (image) => change(image, (_, i) => i + 2 - 2 * (i % 3)),
  mirrored: (image) =>
    change(
      image,
      (at, i) => Math.floor(at / image.width) * image.width * 3 + (image.width - 1 - (at % image.width)) * 3 + (i % 3),
    ),
  brighter: ({ data, ...size }) => ({ ...size, data: data.map((byte) => Math.min(255, byte + 40)) }),
};
const labelFaults: Record<string, (labels: string[]) => string[]> = {
  'labels in another order': (labels) => [...labels].reverse(),
  'first words only': (labels) => labels.map((label) => label.slice(0, 1)),
};

for (const fixture of ['clip', 'clip-one-file', 'siglip', 'siglip2', 'blip-itm']) {
  describe(`${fixture}: a fault shows`, () => {
    test.each(Object.entries(pictureFaults))('%s', async (_, fault) => {
      expect(await worstDifference(fixture, fault, (labels) => labels)).toBeGreaterThan(1e-3);
    });
    test.each(Object.entries(labelFaults))('%s', async (_, fault) => {
      expect(await worstDifference(fixture, (image) => image, fault)).toBeGreaterThan(1e-3);
    });
  });
}

async function worstDifference(
  fixture: string,
  spoil: (image: RgbImage) => RgbImage,
  mislabel: (labels: string[]) => string[],
): Promise<number> {
  const golden = readMatchGolden(fixture);
  const { image, scores } = golden.cases.find((each) => each.image === 'gradient.png')!;
  const model = await openMatcher(fixturePath(fixture));
  const matcher = await model.family.readLabels(mislabel(labelsOf(golden)));
  const found = await matcher.match(spoil(await readFixtureImage(image)));
  await model.dispose();
  return Math.max(...scores.map(({ cosine }, i) => Math.abs(cosine - found[i]!.cosine)));
}

/** @param from For each byte's pixel and place, the place that it is taken from. */
function change({ data, ...size }: RgbImage, from: (pixel: number, at: number) => number): RgbImage {
  return { ...size, data: Uint8Array.from(data, (_, at) => data[from(Math.floor(at / 3), at)] ?? 0) };
}
