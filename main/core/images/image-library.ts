/** Takes pictures in (cleaned by the engine, once for the same pixels) and gives them out again. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SightlineError } from '../../../contract/errors.ts';
import { type ImageInfo, imageLimits } from '../../../contract/images.ts';
import type { Engine } from '../engine/engine.ts';
import type { Store } from '../store/store.ts';
import { asStoreError } from '../store/store-error.ts';
import { removeStrayFeatures } from './feature-folders.ts';
import { type ImageFile, imageFile, settleImageFiles, thumbnailFile } from './image-files.ts';
import { removeIncoming, withIncomingFolder } from './incoming.ts';

export interface ImageLibrary {
  add(file: Blob, name: string): Promise<ImageInfo>;
  read(imageId: string, size: 'full' | 'thumbnail'): Promise<Blob>;
  /** For the engine, which gets paths. */
  pathOf(image: ImageInfo): string;
}

export function createImageLibrary(store: Store, engine: Pick<Engine, 'importImage'>): ImageLibrary {
  const dir = store.files.images;
  if (store.mode === 'own') {
    removeIncoming(dir);
    removeStrayFeatures(store.files.features, (id) => store.read((rows) => rows.images.find(id)) !== null);
  }

  async function takeIn(file: Blob, name: string, incoming: string): Promise<ImageInfo> {
    const source = join(incoming, 'source');
    await pipeline(Readable.fromWeb(file.stream()), createWriteStream(source, { mode: 0o600 }));
    const { sha256: id, ...rest } = await engine.importImage({ path: source, name, directory: incoming });
    const image = { id, ...rest };
    // No await between the files and their row: a purge between the two would take the files of the new row.
    settleImageFiles(incoming, dir, image);
    store.write((rows) => rows.images.insert(image, Date.now()));
    return { ...image, name };
  }

  return {
    async add(file, name) {
      store.requireOwned();
      refuseTooLarge(file, name);
      try {
        return await withIncomingFolder(dir, (incoming) => takeIn(file, name, incoming));
      } catch (error) {
        throw asStoreError(error, store.files);
      }
    },
    async read(imageId, size) {
      const image = store.read((rows) => rows.images.find(imageId));
      if (!image) throw new SightlineError('image_not_found', { image: imageId });
      return await readAsBlob(size === 'full' ? imageFile(dir, image) : thumbnailFile(dir, image));
    },
    pathOf: (image) => imageFile(dir, image).path,
  };
}

/** Refused before it is written anywhere; the engine checks what it reads itself. */
function refuseTooLarge(file: Blob, name: string): void {
  if (file.size <= imageLimits.fileBytes) return;
  const mb = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  throw new SightlineError('image_file_too_large', {
    file: name,
    sizeMb: mb(file.size),
    limitMb: mb(imageLimits.fileBytes),
  });
}

async function readAsBlob({ path, mime }: ImageFile): Promise<Blob> {
  try {
    return new Blob([await readFile(path)], { type: mime });
  } catch (error) {
    throw new SightlineError('image_file_missing', { file: path }, { cause: error });
  }
}
