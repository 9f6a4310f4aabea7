/** A folder of its own for each picture that comes in, so that a half-written file never lies among the stored ones. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';

const prefix = 'incoming-';

/** Runs `work` with a new folder beside the stored images (the same file system) and removes it afterwards. */
export async function withIncomingFolder<T>(imagesDir: string, work: (dir: string) => Promise<T>): Promise<T> {
  const dir = join(imagesDir, `${prefix}${uuid()}`);
  mkdirSync(dir, { mode: 0o700 });
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What a killed process left behind. Only for the owner, before anything comes in. */
export function removeIncoming(imagesDir: string): void {
  for (const name of readdirSync(imagesDir)) {
    if (name.startsWith(prefix)) rmSync(join(imagesDir, name), { recursive: true, force: true });
  }
}
