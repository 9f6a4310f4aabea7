import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImageProcessorSettings } from '../model-folder/image-processor-config.ts';
import { temporaryFolder } from '../testing/models/broken-folder.ts';
import { fixturePath, type TensorSummary } from '../testing/models/golden.ts';
import { processedSize, processImage, resizeAndCrop } from './process-image.ts';
import { drawPattern } from './testing/draw-pattern.ts';

interface GoldenProcessor {
  name: string;
  preprocessor_config: object;
  images: { source: [number, number]; sha256: string; pixel_values: TensorSummary }[];
}

const { processors } = JSON.parse(readFileSync(fixturePath('pillow/golden.json'), 'utf8')) as {
  processors: GoldenProcessor[];
};

for (const { name, preprocessor_config, images } of processors) {
  test(`${name} makes what the processor of transformers makes`, async () => {
    const settings = await readSettings(preprocessor_config);
    for (const { source, sha256, pixel_values } of images) {
      const image = drawPattern(...source);
      const bytes = resizeAndCrop(image, settings).data;
      expect(createHash('sha256').update(bytes).digest('hex'), `${source}`).toBe(sha256);

      const { pixelValues, width, height } = processImage(image, settings);
      expect([3, height, width]).toEqual(pixel_values.shape);
      expect(processedSize(image, settings)).toEqual({ width, height });
      for (const [index, value] of pixel_values.sample) expect(pixelValues[index]).toBeCloseTo(value, 6);
      const sum = pixelValues.reduce((total, value) => total + value, 0);
      expect(sum).toBeCloseTo(pixel_values.sum, 1);
    }
  });
}

test('pads to a square of the mean colour before it resizes, as LlavaImageProcessor', async () => {
  const settings = await readSettings({
    do_pad: true,
    image_mean: [0.5, 0.25, 0],
    image_std: [1, 1, 1],
    size: { shortest_edge: 4 },
    do_center_crop: true,
    crop_size: { width: 4, height: 4 },
  });
  const white = { width: 4, height: 2, data: new Uint8Array(4 * 2 * 3).fill(255) };
  const { data } = resizeAndCrop(white, settings);
  const row = [127, 63, 0].concat([127, 63, 0], [127, 63, 0], [127, 63, 0]);
  expect([...data]).toEqual([...row, ...new Array(24).fill(255), ...row]);
});

async function readSettings(config: object) {
  const dir = temporaryFolder();
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'preprocessor_config.json'), JSON.stringify(config));
  return readImageProcessorSettings(dir);
}
