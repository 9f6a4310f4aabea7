/** One owner a data folder, by a lock that the operating system takes back when its process ends, however it ends. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { SightlineError } from '../../../contract/errors.ts';
import { openForLocking } from './connection.ts';
import { createPrivateFile } from './private-file.ts';
import { withStoreErrors } from './store-error.ts';
import type { StoreFiles } from './store-files.ts';

const ownerNote = z.object({ pid: z.number().int(), kind: z.string(), startedAt: z.string() });

export interface Ownership {
  dispose(): void;
}

/** Long enough for an owner that is just closing, and for two that begin in the same moment to settle who it is. */
const waitMs = 500;

/** Takes the folder, or throws `store_in_use` with what is known of its owner. */
export function takeOwnership(files: StoreFiles, kind: string): Ownership {
  return withStoreErrors(files, () => {
    // Never read this file with `fs` in this process: closing any descriptor of it would drop the POSIX lock.
    createPrivateFile(files.ownerLock);
    const lock = openForLocking(files.ownerLock, waitMs);
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      if (!isBusy(error)) throw error;
      throw new SightlineError('store_in_use', { dir: files.dataDir, owner: describeOwner(files) }, { cause: error });
    }
    const note = { pid: process.pid, kind, startedAt: new Date().toISOString() };
    writeFileSync(files.ownerNote, JSON.stringify(note), { mode: 0o600 });
    let held = true;
    return {
      dispose() {
        if (!held) return;
        held = false;
        rmSync(files.ownerNote, { force: true });
        lock.close();
      },
    };
  });
}

function describeOwner(files: StoreFiles): string {
  try {
    const { pid, kind, startedAt } = ownerNote.parse(JSON.parse(readFileSync(files.ownerNote, 'utf8')));
    return `${kind}, process ${pid}, since ${startedAt}`;
  } catch {
    // The owner is between its lock and its note, or the note was removed by hand: the lock alone decides.
    return 'another process';
  }
}

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}
