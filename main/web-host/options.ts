/** The web host's own command line; `npm start` and `sightline serve` write it. */
import { parseArgs } from 'node:util';

export interface WebHostOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Why it is the web host that runs, for the user. */
  readonly why: string | null;
  /** The browser that shows the page in a window of its own. */
  readonly appWindow: string | null;
  /** Another folder of the built page, for tests. */
  readonly pageDir: string | null;
}

/** Throws a `TypeError` in words for the user. */
export function readOptions(args: readonly string[]): WebHostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      why: { type: 'string' },
      'app-window': { type: 'string' },
      page: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new TypeError(`--port is "${values.port}"; it is a number from 1 to 65535, or 0 for a free one.`);
  }
  return { port, why: values.why ?? null, appWindow: values['app-window'] ?? null, pageDir: values.page ?? null };
}
