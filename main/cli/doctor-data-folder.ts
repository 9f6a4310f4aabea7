/** Looks at the data folder without changing it: whether its history can be read, and how much room is left. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import { resolveDataFolder } from '../core/store/data-folder.ts';
import { withCore } from './open-core.ts';

export interface DataFolderReport {
  readonly dir: string;
  readonly freeBytes: number | null;
  /** Why the history cannot be read; null if it can, or if there is none yet. */
  readonly problem: ErrorReport | null;
}

export async function inspectDataFolder(env: NodeJS.ProcessEnv): Promise<DataFolderReport> {
  const dir = resolveDataFolder(env);
  return { dir, freeBytes: await freeBytes(dir), problem: await findProblem() };
}

async function findProblem(): Promise<ErrorReport | null> {
  try {
    await withCore('read', (client) => client.conversations.list({ limit: 1 }));
    return null;
  } catch (thrown) {
    return reportError(thrown);
  }
}

/** Of the file system that holds the folder, or that will once it is made. */
async function freeBytes(dir: string): Promise<number | null> {
  try {
    if (!existsSync(dir) && dirname(dir) !== dir) return await freeBytes(dirname(dir));
    const { bavail, bsize } = await statfs(dir);
    return bavail * bsize;
  } catch {
    return null;
  }
}
