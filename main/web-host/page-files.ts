/** Finds the built file that a request target names, and never one outside the folder of the page. */
import { realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

export interface PageFile {
  readonly path: string;
  readonly bytes: number;
  readonly type: string;
  /** Its name changes with its content, so that it may be kept for good. */
  readonly immutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** @param pageDir An absolute path without links in it. */
export async function findPageFile(pageDir: string, target: string): Promise<PageFile | null> {
  const name = decodeTarget(target);
  if (name === null) return null;
  const path = resolve(pageDir, `.${name === '/' ? '/index.html' : name}`);
  // With the separator: a sibling folder `renderer-old` begins with `renderer` too.
  if (!path.startsWith(pageDir + sep)) return null;
  const type = types[extname(path)];
  if (type === undefined) return null;
  try {
    if ((await realpath(path)) !== path) return null;
    const found = await stat(path);
    return found.isFile() ? { path, bytes: found.size, type, immutable: name.startsWith('/assets/') } : null;
  } catch {
    return null;
  }
}

/** The path of the target, decoded once; null for what no built file is ever called. */
function decodeTarget(target: string): string | null {
  const [encoded = ''] = target.split(/[?#]/, 1);
  try {
    const name = decodeURIComponent(encoded);
    return /^(?:\/[\w@-][\w.@-]*)+$|^\/$/.test(name) ? name : null;
  } catch {
    return null;
  }
}
