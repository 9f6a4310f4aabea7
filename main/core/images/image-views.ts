/** What a model sees of a stored picture, given out as PNGs; nothing of it stays on the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import type { Settings } from '../../../contract/settings.ts';
import type { ImageDetail, ImageView, ImageViewSummary } from '../../../contract/views.ts';
import type { AnsweringModel } from '../answers/answer-source.ts';
import type { Engine } from '../engine/engine.ts';
import type { Store } from '../store/store.ts';
import { imageFile } from './image-files.ts';
import { withIncomingFolder } from './incoming.ts';

export interface ViewQuestion {
  readonly imageId: string;
  /** Absent: the selected one. */
  readonly modelId?: string | undefined;
  /** Absent: as the settings say. */
  readonly detail?: ImageDetail | undefined;
}

export type ShownViews = ImageViewSummary & { views: (ImageView & { picture: Blob })[] };

export interface ImageViewDependencies {
  readonly store: Store;
  readonly engine: Pick<Engine, 'viewImage'>;
  findModel(id: string | null): Promise<AnsweringModel>;
  settings(): Settings;
}

export type ImageViews = (question: ViewQuestion) => Promise<ShownViews>;

export function createImageViews({ store, engine, findModel, settings }: ImageViewDependencies): ImageViews {
  const dir = store.files.images;
  return async ({ imageId, modelId, detail }) => {
    store.requireOwned();
    const image = store.read((rows) => rows.images.find(imageId));
    if (!image) throw new SightlineError('image_not_found', { image: imageId });
    const model = await findModel(modelId ?? null);
    const { device, imageDetail } = settings();
    return await withIncomingFolder(dir, async (directory) => {
      const { views, ...summary } = await engine.viewImage({
        model: { dir: model.dir, device },
        image: imageFile(dir, image).path,
        detail: detail ?? imageDetail,
        directory,
      });
      const shown = views.map(async ({ file, ...view }) => ({
        ...view,
        picture: await readPng(join(directory, file)),
      }));
      return { ...summary, views: await Promise.all(shown) };
    });
  };
}

async function readPng(path: string): Promise<Blob> {
  return new Blob([await readFile(path)], { type: 'image/png' });
}
