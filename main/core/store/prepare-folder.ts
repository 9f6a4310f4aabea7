/** Looks at a data folder before anything in it is opened: it is there, writable, and not half of an earlier history. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import { withStoreErrors } from './store-error.ts';
import type { StoreFiles } from './store-files.ts';

/** Makes a missing folder (for this user alone) and refuses one that cannot be written to, without writing a byte. */
export function prepareFolder(files: StoreFiles): void {
  withStoreErrors(files, () => {
    if (!existsSync(files.dataDir)) makeFolder(files.dataDir);
    requireDirectory(files);
    accessSync(files.dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    // SQLite would open a file without write permission for reading only, and tell nobody before the first write.
    if (existsSync(files.database)) accessSync(files.database, constants.R_OK | constants.W_OK);
    mkdirSync(files.images, { recursive: true, mode: 0o700 });
  });
}

function makeFolder(dir: string): void {
  // Asked first, since a recursive mkdir on a read-only disk fails with ENOENT, which says nothing.
  accessSync(nearestExisting(dir), constants.W_OK);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
}

function nearestExisting(dir: string): string {
  const parent = dirname(dir);
  return existsSync(dir) || parent === dir ? dir : nearestExisting(parent);
}

export function requireDirectory(files: StoreFiles): void {
  if (statSync(files.dataDir).isDirectory()) return;
  throw new SightlineError('store_folder_unusable', { dir: files.dataDir, reason: 'it is a file, not a folder' });
}

/**
 * `new` where nothing was ever stored, `present` where there is a database. A folder with traces of a history but without
 * its database is an error: to start empty there would hide a loss, and the first write would make it final.
 */
export function findHistory(files: StoreFiles): 'new' | 'present' {
  const size = statSync(files.database, { throwIfNoEntry: false })?.size;
  if (size !== undefined && size > 0) return 'present';
  const traces = findTraces(files);
  if ((statSync(`${files.database}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) traces.push('history.db-wal');
  if (traces.length === 0) return 'new';
  if (size === 0) {
    throw new SightlineError('store_corrupt', { file: files.database, reason: 'the file is empty' });
  }
  throw new SightlineError('store_missing', {
    file: files.database,
    dir: files.dataDir,
    traces: traces.join(', '),
  });
}

/** What only a Sightline with a history leaves behind. */
export function findTraces(files: StoreFiles): string[] {
  const traces: string[] = [];
  if (existsSync(files.images) && readdirSync(files.images).length > 0) traces.push('images/');
  if (existsSync(files.settings)) traces.push('settings.json');
  if (existsSync(files.backups) && readdirSync(files.backups).length > 0) traces.push('backups/');
  return traces;
}
