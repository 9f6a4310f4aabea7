/** The one place where SQLite is opened: every connection gets the same promises, and they are checked, not assumed. */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** Wait for another process's lock at most this long; readers hold none for longer. */
const busyTimeoutMs = 5000;

/** Before 3.51.3, racing checkpoints of two connections could lose committed rows (the WAL-reset bug). */
const oldestSafeSqlite = [3, 51, 3] as const;

/**
 * For writing: WAL, and an fsync at each COMMIT. `synchronous=FULL` must be set by hand and looked at after the first
 * statement that reads the file: the binding is compiled with NORMAL for WAL, reports FULL at first, and then drops
 * to NORMAL in silence, which loses acknowledged rows in a power cut.
 */
export function openForWriting(file: string): Connection {
  const db = new Database(file, { timeout: busyTimeoutMs, fileMustExist: true });
  return configured(db, () => {
    expectPragma(db, 'journal_mode = WAL', 'wal');
    db.pragma('synchronous = FULL');
    // macOS acknowledges an fsync before the drive has the bytes; elsewhere these two mean nothing.
    db.pragma('fullfsync = ON');
    db.pragma('checkpoint_fullfsync = ON');
    // Deleted text is overwritten with zeros; the WAL still holds it until the checkpoint after a purge.
    db.pragma('secure_delete = ON');
  });
}

/** For reading beside the owner, or for a first look: writes nothing into the database or its WAL. */
export function openForReading(file: string): Connection {
  const db = new Database(file, { timeout: busyTimeoutMs, readonly: true });
  return configured(db, () => db.pragma('synchronous = FULL'));
}

/**
 * For reading on a disk that can't be written to, where SQLite can't keep the shared memory that WAL needs: the whole file
 * is read into memory and said to be in rollback mode (bytes 18 and 19 of the header). Only right without a WAL beside it.
 */
export function openCopyForReading(file: string): Connection {
  const bytes = readFileSync(file);
  bytes.fill(1, 18, 20);
  return configured(new Database(bytes, { readonly: true }), () => {});
}

/** An empty history for reading, where none was ever written. */
export function openEmpty(): Connection {
  return new Database(':memory:');
}

/** A bare connection for the ownership lock: no WAL, so that an exclusive lock shuts everyone out. */
export function openForLocking(file: string, waitMs: number): Connection {
  return new Database(file, { timeout: waitMs });
}

function configured(db: Connection, configure: () => void): Connection {
  try {
    requireSafeSqlite(db);
    configure();
    db.pragma('foreign_keys = ON');
    // Functions with side effects are refused in a schema that someone else may have written.
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    // A mapped file turns an I/O error into a SIGBUS.
    db.pragma('mmap_size = 0');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    expectPragma(db, 'synchronous', 2);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function expectPragma(db: Connection, pragma: string, expected: string | number): void {
  const found = db.pragma(pragma, { simple: true });
  if (found !== expected) throw new Error(`SQLite answers "${String(found)}" to "PRAGMA ${pragma}", not "${expected}"`);
}

function requireSafeSqlite(db: Connection): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const found = version.split('.').map(Number);
  for (const [position, needed] of oldestSafeSqlite.entries()) {
    const part = found[position] ?? 0;
    if (part > needed) return;
    if (part < needed) throw new Error(`SQLite ${version} is older than ${oldestSafeSqlite.join('.')}`);
  }
}
