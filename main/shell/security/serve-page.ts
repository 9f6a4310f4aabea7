/** Answers the requests of the page's scheme with the built files, and never with one from outside their folder. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resolvePagePath } from '../../core/page/page-path.ts';
import { pageHeaders } from './page-headers.ts';
import { isPageOrigin } from './page-scheme.ts';

/** A handler for `protocol.handle`. */
export function servePage(pageDir: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  const root = resolve(pageDir);
  return async ({ method, url }) => {
    const named = method === 'GET' && isPageOrigin(url) ? resolvePagePath(root, new URL(url).pathname) : null;
    if (!named) return refusal();
    try {
      const bytes = await readFile(named.path);
      return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'Content-Type': named.type } });
    } catch {
      return refusal();
    }
  };
}

function refusal(): Response {
  return new Response(null, { status: 404, headers: pageHeaders });
}
