/** What SQLite or the file system threw, as a coded error of the store; anything else is passed through as it is. */
import { SightlineError } from '../../../contract/errors.ts';
import type { StoreFiles } from './store-files.ts';

export function asStoreError(thrown: unknown, files: StoreFiles): unknown {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || thrown instanceof SightlineError) return thrown;
  const reason = `${code}: ${String(message)}`;
  const dir = files.dataDir;
  const cause = { cause: thrown };

  // SQLite's extended codes (SQLITE_IOERR_FSYNC) begin with the primary one.
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') {
    return new SightlineError('store_disk_full', { dir }, cause);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return new SightlineError('store_corrupt', { file: files.database, reason }, cause);
  }
  if (code.startsWith('SQLITE_READONLY') || ['EROFS', 'EACCES', 'EPERM'].includes(code)) {
    return new SightlineError('store_read_only', { dir, reason }, cause);
  }
  if (/^SQLITE_(CANTOPEN|IOERR|PERM|BUSY|LOCKED|PROTOCOL)/.test(code) || folderFaults.has(code)) {
    return new SightlineError('store_folder_unusable', { dir, reason }, cause);
  }
  return thrown;
}

const folderFaults = new Set(['ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EIO', 'EMFILE']);

/** Runs `work` with its failures turned into coded errors. */
export function withStoreErrors<T>(files: StoreFiles, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw asStoreError(thrown, files);
  }
}
