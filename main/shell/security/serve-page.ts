/** Answers the requests of the page's scheme with the built files, and never with one from outside their folder. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { pageHeaders } from './page-headers.ts';
import { isPageOrigin } from './page-scheme.ts';

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

/** A handler for `protocol.handle`. */
export function servePage(pageDir: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  const root = resolve(pageDir);
  return async ({ method, url }) => {
    const path = method === 'GET' && isPageOrigin(url) ? findFile(root, new URL(url).pathname) : null;
    const type = path && types[extname(path)];
    if (!path || !type) return refusal();
    try {
      const bytes = await readFile(path);
      return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'Content-Type': type } });
    } catch {
      return refusal();
    }
  };
}

/** The path is decoded once; what no built file is ever called (dots first, backslash, NUL, a second `%`) is refused. */
function findFile(root: string, encodedPath: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(encodedPath);
  } catch {
    return null;
  }
  if (!/^(?:\/[\w@-][\w.@-]*)+$/.test(name)) return null;
  const path = resolve(root, `.${name}`);
  // With the separator: a sibling folder `renderer-old` begins with `renderer` too.
  return path.startsWith(root + sep) ? path : null;
}

function refusal(): Response {
  return new Response(null, { status: 404, headers: pageHeaders });
}
