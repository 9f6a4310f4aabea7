/** Features of a conversation's pictures: from the cache, or from the vision encoder, view by view. */
import { setImmediate } from 'node:timers/promises';
import type { GenerateEvent } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { AnsweringModel, ImagePlan } from './families/family.ts';
import type { ImageFeatures } from './generation/feature-cache.ts';
import type { EncodedTile } from './generation/vision-encoder.ts';
import { decodeImage, layOnWhite } from './image/decode-image.ts';
import type { RgbImage } from './image/rgb-image.ts';
import type { AnsweringLoaded } from './loaded-model.ts';
import type { Picture } from './prepare-prompt.ts';

/**
 * Encodes those pictures whose number of rows only the encoder knows.
 *
 * @returns The rows of each picture's features.
 * @throws `image_unreadable`, `image_timeout`, `model_inconsistent`, `model_out_of_memory`
 */
export async function* countRows(
  model: AnsweringLoaded,
  pictures: readonly Picture[],
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, number[]> {
  const isUnknown = (picture: Picture) => picture.plan.featureRows === null;
  const encoded = yield* encodeImages(model, pictures, isUnknown, clock, signal);
  return pictures.map(({ plan }, i) => plan.featureRows ?? encoded[i]?.rows ?? 0);
}

/**
 * @param isNeeded Asked for each picture, with its place.
 * @returns The features of picture i at i.
 * @throws `image_unreadable`, `image_timeout`, `model_inconsistent`, `model_out_of_memory`
 */
export async function* encodeImages(
  model: AnsweringLoaded,
  pictures: readonly Picture[],
  isNeeded: (picture: Picture, place: number) => boolean,
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, (ImageFeatures | undefined)[]> {
  const found: (ImageFeatures | undefined)[] = [];
  for (const [i, picture] of pictures.entries()) {
    if (!isNeeded(picture, i)) continue;
    let features = await model.features.find(picture);
    if (!features) {
      features = yield* encodeImage(model, picture, { image: i + 1, images: pictures.length }, signal);
      clock.imageEncoded();
      model.features.keep(picture, features);
    }
    found[i] = features;
  }
  return found;
}

async function* encodeImage(
  { family }: AnsweringLoaded,
  picture: Picture,
  place: { image: number; images: number },
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, ImageFeatures> {
  const { plan } = picture;
  const { tiles } = plan;
  const encoded: EncodedTile[] = [];
  yield { type: 'progress', progress: { stage: 'encoding-image', ...place, tile: 1, tiles } };
  for await (const view of viewPicture(family, picture)) {
    if (encoded.length > 0) {
      yield { type: 'progress', progress: { stage: 'encoding-image', ...place, tile: encoded.length + 1, tiles } };
    }
    await setImmediate();
    signal.throwIfAborted();
    encoded.push(await family.vision.encode(family.viewInputs(view, plan, encoded.length)));
  }
  return packFeatures(family, encoded, plan);
}

/** Frames of a clip are decoded view by view: all at once, they could fill the memory. @throws `image_*` */
export async function* viewPicture(
  family: AnsweringModel,
  { file, frames, plan }: Picture,
): AsyncGenerator<RgbImage, void> {
  if (!frames || !family.viewFrames) {
    yield* family.viewImage(layOnWhite(await decodeImage(file)), plan);
    return;
  }
  const { framesPerView = 1 } = plan;
  for (let first = 0; first < frames.length; first += framesPerView) {
    const decoded = frames
      .slice(first, first + framesPerView)
      .map(async (frame) => layOnWhite(await decodeImage(frame)));
    yield family.viewFrames(await Promise.all(decoded), plan);
  }
}

/** @throws `model_inconsistent` where the rows are not as many as planned */
export function packFeatures(family: AnsweringModel, tiles: readonly EncodedTile[], plan: ImagePlan): ImageFeatures {
  const features = family.packFeatures?.(tiles, plan) ?? joinRows(tiles, family.vision.features);
  if (features.rows === (plan.featureRows ?? features.rows)) return features;
  const reason = `it gives ${features.rows} rows for a picture, ${plan.featureRows} are expected`;
  throw new SightlineError('model_inconsistent', { file: 'onnx/vision_encoder.onnx', reason });
}

/** [rows of each tile, hidden] to [all rows, hidden]. */
export function joinRows(tiles: readonly EncodedTile[], output: string): ImageFeatures {
  const parts = tiles.flatMap((tile) => tile[output] ?? []);
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const data = new Float32Array(parts.reduce((sum, part) => sum + part.data.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part.data, at);
    at += part.data.length;
  }
  return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), hidden: first?.hidden ?? 0, data };
}
