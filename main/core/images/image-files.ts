/** The files of a stored image: `<sha256>.png|jpg` and its thumbnail, written before its row and removed before it. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface ImageFile {
  readonly path: string;
  readonly mime: string;
}

export function imageFile(dir: string, image: { id: string; mime: string }): ImageFile {
  return { path: join(dir, `${image.id}.${image.mime === 'image/png' ? 'png' : 'jpg'}`), mime: image.mime };
}

export function thumbnailFile(dir: string, image: { id: string }): ImageFile {
  return { path: join(dir, `${image.id}.thumb.webp`), mime: 'image/webp' };
}

/** Moves both files to their place; when this returns, a power cut leaves them there, whole. */
export function settleImageFiles(from: string, to: string, image: { id: string; mime: string }): void {
  const pairs = [
    [imageFile(from, image).path, imageFile(to, image).path],
    [thumbnailFile(from, image).path, thumbnailFile(to, image).path],
  ] as const;
  for (const [source] of pairs) flush(source, 'r+');
  for (const [source, target] of pairs) renameSync(source, target);
  // A rename is durable once its folder is; Windows has no such call and needs none.
  if (process.platform !== 'win32') flush(to, 'r');
}

export function removeImageFiles(dir: string, image: { id: string; mime: string }): void {
  rmSync(imageFile(dir, image).path, { force: true });
  rmSync(thumbnailFile(dir, image).path, { force: true });
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
