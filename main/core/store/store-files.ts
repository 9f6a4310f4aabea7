/** The names inside a data folder, so that no two places spell them. */
import { join } from 'node:path';

export interface StoreFiles {
  readonly dataDir: string;
  readonly database: string;
  /** Held locked by the process that owns the folder. */
  readonly ownerLock: string;
  /** Who that is, for the message of the second one; never proof of ownership. */
  readonly ownerNote: string;
  readonly images: string;
  /** What models made of stored pictures, one folder a picture; the engine writes it, the core removes it. */
  readonly features: string;
  readonly backups: string;
  readonly settings: string;
}

export function storeFiles(dataDir: string): StoreFiles {
  return {
    dataDir,
    database: join(dataDir, 'history.db'),
    ownerLock: join(dataDir, 'owner.db'),
    ownerNote: join(dataDir, 'owner.json'),
    images: join(dataDir, 'images'),
    features: join(dataDir, 'features'),
    backups: join(dataDir, 'backups'),
    settings: join(dataDir, 'settings.json'),
  };
}
