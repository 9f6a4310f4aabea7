/** What PyTorch's two towers gave for a fixture's pictures and labels, and what the engine gives for the same. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LabelScore } from '../../families/family.ts';
import { decodeImage, layOnWhite } from '../../image/decode-image.ts';
import { readImageFile } from '../../image/image-file.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import { loadModel, type MatchingLoaded } from '../../loaded-model.ts';
import { never } from './ask.ts';
import { fixturePath, type TensorSummary } from './golden.ts';
import { finish } from './run-golden.ts';

export interface MatchGolden {
  input_ids: number[][];
  cases: { image: string; inputs: Record<string, TensorSummary>; scores: (LabelScore & { label: string })[] }[];
}

export function readMatchGolden(fixture: string): MatchGolden {
  return JSON.parse(readFileSync(fixturePath(`${fixture}/golden.json`), 'utf8')) as MatchGolden;
}

export function labelsOf({ cases: [first] }: MatchGolden): string[] {
  return first?.scores.map(({ label }) => label) ?? [];
}

export async function openMatcher(dir: string): Promise<MatchingLoaded> {
  const model = await finish(loadModel({ dir, device: 'cpu' }, never));
  if (model.kind !== 'matching') throw new Error(`${dir} does not match`);
  return model;
}

export async function readFixtureImage(name: string): Promise<RgbImage> {
  const path = fixturePath(`images/${name}`);
  return layOnWhite(await decodeImage(await readImageFile(path, basename(path))));
}
