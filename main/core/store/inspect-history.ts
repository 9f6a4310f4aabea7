/** A look at a database before it is trusted: whose it is, how new, and whether it is sound. Changes no byte of it. */
import { SightlineError } from '../../../contract/errors.ts';
import type { Connection } from './connection.ts';
import { applicationId, findDamage, schemaVersion } from './migrate.ts';
import { findTraces } from './prepare-folder.ts';
import type { StoreFiles } from './store-files.ts';

/** Returns the schema's version, or throws `store_newer` or `store_corrupt`. */
export function inspectHistory(db: Connection, files: StoreFiles, known: number): number {
  const version = schemaVersion(db);
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const isOurs = db.pragma('application_id', { simple: true }) === applicationId;
  // A first start that was killed leaves a header and nothing else.
  if (!isOurs && (tables > 0 || version > 0)) refuse(files, 'it is not a history of Sightline');
  if (version === 0 && findTraces(files).length > 0) refuse(files, 'it is empty');
  if (version > known) {
    throw new SightlineError('store_newer', { dir: files.dataDir, found: version, known });
  }
  const damage = findDamage(db);
  if (damage !== null) refuse(files, damage);
  return version;
}

function refuse(files: StoreFiles, reason: string): never {
  throw new SightlineError('store_corrupt', { file: files.database, reason });
}
