/** Brings a database to the newest schema, one committed step at a time, with a checked copy of it made before. */
import { mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import { type Connection, openForReading } from './connection.ts';
import type { Migration } from './migrations/migration.ts';
import { createPrivateFile } from './private-file.ts';
import type { StoreFiles } from './store-files.ts';

/** "SgLt" as the database's `application_id`: tells our history from any other SQLite file. */
export const applicationId = 0x53674c74;

/** Killed at any write, it leaves the schema of one whole step, and goes on from there at the next start. */
export async function migrate(db: Connection, files: StoreFiles, steps: readonly Migration[]): Promise<void> {
  const from = schemaVersion(db);
  if (from === steps.length) return;
  if (from > 0) await backUp(db, join(files.backups, `history-v${from}.db`), files);
  for (const step of steps.slice(from)) {
    db.transaction(() => {
      step.up(db);
      db.pragma(`user_version = ${step.number}`);
      db.pragma(`application_id = ${applicationId}`);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new Error(`Migration ${step.number} (${step.name}) leaves ${broken.length} bad rows`);
    }).immediate();
  }
}

export function schemaVersion(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The first complaint of SQLite's own check, or null for a sound file. Reads the whole file: 60 ms for 100 MB. */
export function findDamage(db: Connection): string | null {
  const verdict = String(db.pragma('quick_check(1)', { simple: true }));
  return verdict === 'ok' ? null : verdict;
}

async function backUp(db: Connection, target: string, files: StoreFiles): Promise<void> {
  requireSpace(files);
  mkdirSync(files.backups, { recursive: true, mode: 0o700 });
  const unfinished = `${target}.unfinished`;
  removeDatabase(unfinished);
  createPrivateFile(unfinished);
  await db.backup(unfinished);
  const copy = openForReading(unfinished);
  try {
    const damage = findDamage(copy);
    if (damage !== null) throw new Error(`The copy made before a migration is damaged: ${damage}`);
  } finally {
    copy.close();
  }
  renameSync(unfinished, target);
  removeDatabase(unfinished);
}

/** The copy, and as much again for the pages that a step may rewrite; better told before than in the middle. */
function requireSpace(files: StoreFiles): void {
  const { bavail, bsize } = statfsSync(files.dataDir);
  const needed = 2.2 * statSync(files.database).size;
  if (bavail * bsize < needed) throw new SightlineError('store_disk_full', { dir: files.dataDir });
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
