/** Finds the built file that a request target names, if it is a file and no link. */
import { realpath, stat } from 'node:fs/promises';
import { type PagePath, resolvePagePath } from '../core/page/page-path.ts';

export interface PageFile extends PagePath {
  readonly bytes: number;
}

/** @param pageDir An absolute path without links in it. */
export async function findPageFile(pageDir: string, target: string): Promise<PageFile | null> {
  const [path = ''] = target.split(/[?#]/, 1);
  const named = resolvePagePath(pageDir, path === '/' ? '/index.html' : path);
  if (named === null) return null;
  try {
    if ((await realpath(named.path)) !== named.path) return null;
    const found = await stat(named.path);
    return found.isFile() ? { ...named, bytes: found.size } : null;
  } catch {
    return null;
  }
}
