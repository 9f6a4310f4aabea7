/** Removes deleted conversations from the disk: files first, then rows, then the bytes that SQLite would leave behind. */
import { rmSync } from 'node:fs';
import { removeFeatures } from '../images/feature-folders.ts';
import { removeImageFiles } from '../images/image-files.ts';
import type { Store } from '../store/store.ts';

/** A picture that was added but neither sent nor kept in a draft by then is nobody's. */
const unusedImageAgeMs = 60 * 60 * 1000;

/**
 * Killed at any point, it can be run again: the conversation stays marked as deleted until its files are gone.
 * It does not await, so that no picture can come in between the look for orphans and their removal.
 *
 * @returns The pictures that went with them.
 */
export function purgeConversations(store: Store, ids: readonly string[]): string[] {
  const orphans = store.read((rows) => rows.images.findOrphans(ids, Date.now() - unusedImageAgeMs));
  for (const image of orphans) {
    // In this order: an engine that is writing features looks for the picture before and after.
    removeImageFiles(store.files.images, image);
    removeFeatures(store.files.features, image.id);
  }
  const removed = orphans.map(({ id }) => id);
  if (ids.length === 0 && orphans.length === 0) return removed;
  store.write((rows) => {
    for (const id of ids) rows.conversations.remove(id);
    for (const image of orphans) rows.images.remove(image.id);
  });
  // The copies made before a migration hold what was just deleted; the history that they came from is in use since.
  if (ids.length > 0) rmSync(store.files.backups, { recursive: true, force: true });
  return removed;
}
