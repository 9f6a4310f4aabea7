/** Compares what a family's image processor makes of pictures with `views.json`, which the real class recorded. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeImage, layOnWhite } from '../../image/decode-image.ts';
import { readImageFile } from '../../image/image-file.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import { drawPattern } from '../../image/testing/draw-pattern.ts';
import { temporaryFolder } from './broken-folder.ts';
import { fixturePath, type TensorSummary } from './golden.ts';
import { expectSummary } from './test-goldens.ts';

interface GoldenView {
  source?: [width: number, height: number];
  file?: string;
  sha256: string;
  pixel_values: TensorSummary;
  [number: string]: unknown;
}

interface GoldenSet {
  name: string;
  preprocessor_config: object;
  images: GoldenView[];
}

/** What the family makes of a picture: its views, their values [3, height, width], and what it says of its plan. */
export type MakeViews = (image: RgbImage) => {
  views: readonly RgbImage[];
  values: readonly Float32Array[];
  numbers: Record<string, number>;
};

/** @param read Reads the settings from a folder that has nothing but `preprocessor_config.json`. */
export function testViews(fixture: string, read: (dir: string, name: string) => Promise<MakeViews>): void {
  const { sets } = JSON.parse(readFileSync(fixturePath(`${fixture}/views.json`), 'utf8')) as { sets: GoldenSet[] };
  for (const { name, preprocessor_config, images } of sets) {
    test(`${fixture}, ${name}: the views that the processor of transformers makes`, { timeout: 120_000 }, async () => {
      const dir = temporaryFolder();
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'preprocessor_config.json'), JSON.stringify(preprocessor_config));
      const makeViews = await read(dir, name);
      for (const { source, file, sha256, pixel_values, ...numbers } of images) {
        const made = makeViews(await readPicture(source, file));
        const what = `${source ?? file}`;
        expect(made.numbers, what).toEqual(numbers);
        expect(hashOf(made.views), what).toBe(sha256);
        // The bytes are equal; float32 roundings of the fused arithmetic of torchvision add up over millions of values.
        expectSummary([...made.values], pixel_values, 1e-4);
      }
    });
  }
}

async function readPicture(source: [number, number] | undefined, file: string | undefined): Promise<RgbImage> {
  if (source) return drawPattern(...source);
  const path = fixturePath(`images/${file}`);
  return layOnWhite(await decodeImage(await readImageFile(path, basename(path))));
}

function hashOf(views: readonly RgbImage[]): string {
  const hash = createHash('sha256');
  for (const { data } of views) hash.update(data);
  return hash.digest('hex');
}
