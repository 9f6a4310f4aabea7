/**
 * Features of stored pictures on the disk, one folder a picture, so that whoever removes a picture can remove its
 * features without knowing what is in them.
 */
import { access, mkdir, readdir, readFile, rename, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageFeatures } from './feature-cache.ts';
import { readFeatureFile, writeFeatureFile } from './feature-file.ts';

/** Where features of one picture may be kept. */
export interface FeaturePlace {
  readonly folder: string;
  /** SHA-256 of the picture's file, in hex. */
  readonly image: string;
  /** The picture's own file: features never outlive it. */
  readonly source: string;
}

export interface FeatureFileLimits {
  /** Of all files together; the ones used longest ago go first. */
  readonly bytes: number;
  /** What the disk must have left: the history needs its room more than a cache does. */
  readonly freeBytes: number;
}

/** About 200 screenshots at SmolVLM's 2.5 MB, 50 of LLaVA-1.5 7B's. */
const defaultLimits: FeatureFileLimits = { bytes: 512 * 1024 ** 2, freeBytes: 1024 ** 3 };

const suffix = '.features';
const unfinished = '.part';

/** Nothing where there is no such file; one that is damaged is removed. */
export async function findFeatureFile(place: FeaturePlace, key: string): Promise<ImageFeatures | undefined> {
  const path = pathOf(place, key);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  const features = readFeatureFile(key, bytes);
  const now = new Date();
  // A folder that has become read-only costs the order of use, nothing more.
  await (features ? utimes(path, now, now) : rm(path, { force: true })).catch(() => {});
  return features;
}

/** Writes what is not there yet; a disk that is full or read-only is no error, since nothing is lost. */
export async function keepFeatureFile(
  place: FeaturePlace,
  key: string,
  features: ImageFeatures,
  limits: FeatureFileLimits = defaultLimits,
): Promise<void> {
  const path = pathOf(place, key);
  if ((await exists(path)) || !(await exists(place.source))) return;
  const bytes = writeFeatureFile(key, features);
  if (bytes.length > limits.bytes || !(await hasRoom(place.folder, bytes.length + limits.freeBytes))) return;
  try {
    await writeWhole(path, bytes);
  } catch {
    await rm(`${path}${unfinished}`, { force: true }).catch(() => {});
  }
  // Deleted meanwhile: a deletion removes the picture first, then its features, so one of us sees the other.
  if (!(await exists(place.source))) await rm(folderOf(place), { recursive: true, force: true });
  await removeOldest(place.folder, limits.bytes);
}

/** Not flushed: what a power cut leaves of it is found to be damaged and removed. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const part = `${path}${unfinished}`;
  await writeFile(part, bytes, { mode: 0o600 });
  await rename(part, path);
}

async function removeOldest(folder: string, limitBytes: number): Promise<void> {
  const files = await listFiles(folder);
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= limitBytes) break;
    await rm(path, { force: true });
    total -= size;
  }
}

async function listFiles(folder: string): Promise<{ path: string; size: number; mtimeMs: number }[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .filter((name) => name.endsWith(suffix) || name.endsWith(unfinished))
    .map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { path, size, mtimeMs };
    });
  return Promise.all(files);
}

/** Asked of the folder, or of what it will be made in. */
async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
    .catch(() => statfs(join(folder, '..')))
    .catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= bytes;
}

function folderOf({ folder, image }: FeaturePlace): string {
  return join(folder, image);
}

function pathOf(place: FeaturePlace, key: string): string {
  return join(folderOf(place), `${key}${suffix}`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
