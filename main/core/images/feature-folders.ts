/** Features of stored pictures, which the engine keeps in a folder for each; they go when their picture goes. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export function removeFeatures(featuresDir: string, imageId: string): void {
  rmSync(join(featuresDir, imageId), { recursive: true, force: true });
}

/** What a killed process left of pictures that are gone, and of files that it did not finish. Only for the owner. */
export function removeStrayFeatures(featuresDir: string, isStored: (imageId: string) => boolean): void {
  for (const imageId of namesIn(featuresDir)) {
    if (!isStored(imageId)) removeFeatures(featuresDir, imageId);
    else removeUnfinished(join(featuresDir, imageId));
  }
}

function removeUnfinished(dir: string): void {
  for (const name of namesIn(dir)) if (name.endsWith('.part')) rmSync(join(dir, name), { force: true });
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    // No picture was ever encoded, or the folder cannot be read: then there is nothing to remove.
    return [];
  }
}
