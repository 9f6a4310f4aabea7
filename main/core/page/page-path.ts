/** Which built file of the page a request names, for every host that serves it; never one outside the page's folder. */
import { extname, resolve, sep } from 'node:path';

export interface PagePath {
  readonly path: string;
  /** Its `Content-Type`. */
  readonly type: string;
  /** Its name changes with its content, so that it may be kept for good. */
  readonly immutable: boolean;
}

/** A file of another type is not part of the page. */
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

/**
 * @param pageDir An absolute path.
 * @param encodedPath The path of the request, still percent-encoded, without query and fragment.
 */
export function resolvePagePath(pageDir: string, encodedPath: string): PagePath | null {
  const name = decodePath(encodedPath);
  if (name === null) return null;
  const path = resolve(pageDir, `.${name}`);
  // With the separator: a sibling folder `renderer-old` begins with `renderer` too.
  if (!path.startsWith(pageDir + sep)) return null;
  const type = types[extname(path)];
  return type === undefined ? null : { path, type, immutable: name.startsWith('/assets/') };
}

/** The path is decoded once; what no built file is ever called (dots first, backslash, NUL, a second `%`) is refused. */
function decodePath(encodedPath: string): string | null {
  try {
    const name = decodeURIComponent(encodedPath);
    return /^(?:\/[\w@-][\w.@-]*)+$/.test(name) ? name : null;
  } catch {
    return null;
  }
}
