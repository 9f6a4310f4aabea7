/** Scores one picture against labels. */
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ClassifyRequest } from '../../contract/engine-protocol.ts';
import type { Classified } from '../../contract/labels.ts';
import { decodeImage, layOnWhite } from './image/decode-image.ts';
import { readImageFile } from './image/image-file.ts';
import type { MatchingLoaded } from './loaded-model.ts';

/**
 * Labels are read once for pictures in a row.
 *
 * @throws `image_*`, `model_inconsistent`, `model_out_of_memory`
 */
export async function classify(
  { family, device, labels: kept }: MatchingLoaded,
  { image: path, labels }: Pick<ClassifyRequest, 'image' | 'labels'>,
  signal: AbortSignal,
): Promise<Classified> {
  const image = layOnWhite(await decodeImage(await readImageFile(path, basename(path))));
  await setImmediate();
  signal.throwIfAborted();
  const matcher = await kept.read(family, labels);
  const scores = await matcher.match(image);
  return { device, scores: labels.map((label, i) => ({ label, ...(scores[i] ?? unscored) })) };
}

const unscored = { cosine: 0, logit: 0, probability: 0 };
