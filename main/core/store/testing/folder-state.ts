/** For tests: the SHA-256 of every file in a folder, to show that nothing was touched. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Without SQLite's shared memory, an empty log and the owner's lock, which hold no data and come and go with a process. */
export function folderState(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {};
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .filter((name) => !name.endsWith('-shm') && !name.startsWith('owner.'))
    .filter((name) => !name.endsWith('-wal') || statSync(join(dir, name)).size > 0);
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}
