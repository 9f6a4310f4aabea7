/** Shows what the model sees of a picture: each view as a PNG, and the tokens that it costs. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { ModelChoice, WrittenViews } from '../../contract/engine-protocol.ts';
import type { ImageDetail } from '../../contract/views.ts';
import { AnswerClock } from './answer-clock.ts';
import { countRows } from './encode-images.ts';
import { decodeImage, layOnWhite } from './image/decode-image.ts';
import { encodePng } from './image/encode-png.ts';
import { readImageFile } from './image/image-file.ts';
import { writeOnce } from './image/write-once.ts';
import type { AnsweringLoaded } from './loaded-model.ts';
import type { Picture } from './prepare-prompt.ts';

export interface ViewRequest {
  readonly model: ModelChoice;
  /** Path of the picture. */
  readonly image: string;
  readonly detail?: ImageDetail | undefined;
  /** Where the PNGs are written, named by their content. */
  readonly directory: string;
}

/** @throws `image_*`, `model_inconsistent`, `model_out_of_memory` */
export async function viewImage(
  model: AnsweringLoaded,
  { image: path, detail = 'auto', directory }: ViewRequest,
  signal: AbortSignal,
): Promise<WrittenViews> {
  const { family, description } = model;
  const used = description.imageDetails.includes(detail) ? detail : 'auto';
  const file = await readImageFile(path, basename(path));
  const plan = family.planImage(file, { detail: used, pictures: 1, question: '' });
  const image = layOnWhite(await decodeImage(file));
  const views: WrittenViews['views'] = [];
  for (const view of family.viewImage(image, plan)) {
    signal.throwIfAborted();
    const { place = null, imageTokens = null } = plan.views?.[views.length] ?? {};
    const png = await encodePng(view);
    const name = `${createHash('sha256').update(png).digest('hex')}.png`;
    await writeOnce(join(directory, name), png);
    views.push({ file: name, width: view.width, height: view.height, place, imageTokens });
  }
  const rows = await rowsOf(model, { file, plan, key: `${file.sha256} ${plan.key}` }, signal);
  const [only] = views;
  return {
    detail: used,
    imageTokens: rows,
    views: only && views.length === 1 ? [{ ...only, imageTokens: rows }] : views,
  };
}

/** Known from the plan, or from the encoder. */
async function rowsOf(model: AnsweringLoaded, picture: Picture, signal: AbortSignal): Promise<number> {
  const counting = countRows(model, [picture], new AnswerClock(), signal);
  let step = await counting.next();
  while (!step.done) step = await counting.next();
  return step.value[0] ?? 0;
}
