/** Features of the prompt's images: from the cache, or from the vision encoder, tile by tile. */
import { setImmediate } from 'node:timers/promises';
import type { GenerateEvent } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { ImageFeatures } from './generation/feature-cache.ts';
import { needsFeatures, type Prompt } from './generation/prompt.ts';
import { decodeImage, layOnWhite } from './image/decode-image.ts';
import type { LoadedModel } from './loaded-model.ts';
import type { Picture } from './prepare-prompt.ts';

/**
 * @param reused Tokens whose keys and values are held: images that lie wholly in them are not needed.
 * @returns The features of image i at i.
 * @throws `image_unreadable`, `image_timeout`, `model_inconsistent`, `model_out_of_memory`
 */
export async function* encodeImages(
  model: LoadedModel,
  prompt: Prompt,
  pictures: readonly Picture[],
  reused: number,
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, (ImageFeatures | undefined)[]> {
  const found: (ImageFeatures | undefined)[] = [];
  for (const [i, picture] of pictures.entries()) {
    if (!needsFeatures(prompt, i, reused)) continue;
    const key = prompt.images[i]?.key ?? '';
    let features = model.features.get(key);
    if (!features) {
      features = yield* encodeImage(model, picture, { image: i + 1, images: pictures.length }, signal);
      clock.imageEncoded();
      model.features.set(key, features);
    }
    found[i] = features;
  }
  return found;
}

async function* encodeImage(
  { family, vision }: LoadedModel,
  { file, plan }: Picture,
  place: { image: number; images: number },
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, ImageFeatures> {
  const { tiles } = plan;
  const encoded: ImageFeatures[] = [];
  yield { type: 'progress', progress: { stage: 'encoding-image', ...place, tile: 1, tiles } };
  const image = layOnWhite(await decodeImage(file));
  for (const inputs of family.prepareTiles(image, plan)) {
    if (encoded.length > 0) {
      yield { type: 'progress', progress: { stage: 'encoding-image', ...place, tile: encoded.length + 1, tiles } };
    }
    await setImmediate();
    signal.throwIfAborted();
    encoded.push(await vision.encode(inputs));
  }
  const features = joinRows(encoded);
  if (features.rows === plan.featureRows) return features;
  const reason = `it gives ${features.rows} rows for a picture, ${plan.featureRows} are expected`;
  throw new SightlineError('model_inconsistent', { file: 'onnx/vision_encoder.onnx', reason });
}

/** [rows of each tile, hidden] to [all rows, hidden]. */
function joinRows(tiles: readonly ImageFeatures[]): ImageFeatures {
  const [first] = tiles;
  if (first && tiles.length === 1) return first;
  const hidden = first?.hidden ?? 0;
  const rows = tiles.reduce((sum, tile) => sum + tile.rows, 0);
  const data = new Float32Array(rows * hidden);
  let at = 0;
  for (const tile of tiles) {
    data.set(tile.data, at);
    at += tile.data.length;
  }
  return { rows, hidden, data };
}
