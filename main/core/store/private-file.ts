/** Makes an empty file that only this user can read; SQLite gives its `-wal` and `-shm` the same permissions. */
import { closeSync, openSync } from 'node:fs';

export function createPrivateFile(file: string): void {
  try {
    // `wx` never opens a file that is there: closing a descriptor of a locked one would drop this process's locks on it.
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
