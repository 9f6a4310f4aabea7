/** Opens the history of a data folder: as its one owner, or for reading beside the owner. Never starts empty in silence. */
import { existsSync, statSync } from 'node:fs';
import { SightlineError } from '../../../contract/errors.ts';
import { type Connection, openCopyForReading, openEmpty, openForReading, openForWriting } from './connection.ts';
import { inspectHistory } from './inspect-history.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { takeOwnership } from './owner-lock.ts';
import { findHistory, prepareFolder, requireDirectory } from './prepare-folder.ts';
import { createPrivateFile } from './private-file.ts';
import { createStore, type Store } from './store.ts';
import { asStoreError, withStoreErrors } from './store-error.ts';
import { type StoreFiles, storeFiles } from './store-files.ts';

export interface StoreOptions {
  readonly dataDir: string;
  readonly mode: 'own' | 'read';
  /** Names this process to one that finds the folder taken. */
  readonly kind: string;
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const files = storeFiles(options.dataDir);
  return options.mode === 'own' ? await openAsOwner(files, options.kind) : await openAsReader(files);
}

async function openAsOwner(files: StoreFiles, kind: string): Promise<Store> {
  prepareFolder(files);
  const ownership = takeOwnership(files, kind);
  try {
    // The first look is through a connection that can't write, so that what is refused keeps every byte.
    if (findHistory(files) === 'present') inspect(files, openForReading);
    else createPrivateFile(files.database);
    const db = openForWriting(files.database);
    try {
      await migrate(db, files, migrations);
      return createStore(db, 'own', files, () => ownership.dispose());
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    ownership.dispose();
    throw asStoreError(error, files);
  }
}

async function openAsReader(files: StoreFiles): Promise<Store> {
  if (existsSync(files.dataDir)) requireDirectory(files);
  if (findHistory(files) === 'new') {
    const db = openEmpty();
    await migrate(db, files, migrations);
    return createStore(db, 'read', files, () => {});
  }
  const version = inspect(files, openForReadingAnywhere);
  if (version < migrations.length) {
    const reason = `its history has the older schema ${version}; start Sightline once to bring it up to ${migrations.length}`;
    throw new SightlineError('store_folder_unusable', { dir: files.dataDir, reason });
  }
  const db = withStoreErrors(files, () => openForReadingAnywhere(files.database));
  return createStore(db, 'read', files, () => {});
}

function inspect(files: StoreFiles, open: (file: string) => Connection): number {
  return withStoreErrors(files, () => {
    const db = open(files.database);
    try {
      return inspectHistory(db, files, migrations.length);
    } finally {
      db.close();
    }
  });
}

/** Where the folder can't be written to, SQLite can't read a WAL database in place. */
function openForReadingAnywhere(file: string): Connection {
  try {
    return openForReading(file);
  } catch (error) {
    const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    if (hasLog || (error as { code?: unknown }).code !== 'SQLITE_CANTOPEN') throw error;
    return openCopyForReading(file);
  }
}
