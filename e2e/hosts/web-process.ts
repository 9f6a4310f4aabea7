/** One process of the web host: started as `npm start` does, known by the address that it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StartOptions } from './app.ts';

export interface WebProcess {
  readonly origin: string;
  readonly token: string;
  /** SIGTERM, and the end of the process; rejects if it does not end in order. */
  end(): Promise<void>;
}

const main = fileURLToPath(new URL('../../main/web-host/main.ts', import.meta.url));
const fakeEngine = fileURLToPath(new URL('../../native-models/engine/testing/fake-engine-process.ts', import.meta.url));

/** Its own promise is 3 s; the rest is for a busy machine. */
const endMs = 10_000;

export async function startWebProcess({ dataDir, engine, env }: StartOptions): Promise<WebProcess> {
  const host = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      SIGHTLINE_HOME: dataDir,
      // Fast by itself; `[[slow]]` in a question slows it down where a test wants to come between.
      ...(engine === 'fake' ? { SIGHTLINE_ENGINE_ENTRY: fakeEngine, SIGHTLINE_FAKE_WORD_MS: '2' } : {}),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { origin, token } = await readAddress(host);
  return {
    origin,
    token,
    async end() {
      if (host.exitCode !== null || host.signalCode !== null) return;
      const ended = once(host, 'exit', { signal: AbortSignal.timeout(endMs) });
      host.kill('SIGTERM');
      try {
        const [code] = await ended;
        if (code !== 0) throw new Error(`The web host ended with code ${code}.`);
      } finally {
        host.kill('SIGKILL');
      }
    },
  };
}

async function readAddress(host: ChildProcess): Promise<{ origin: string; token: string }> {
  if (host.stdout === null) throw new Error('The output of the web host is not a pipe.');
  for await (const line of createInterface({ input: host.stdout })) {
    const [, origin, token] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]+)/.exec(line) ?? [];
    // The rest of its output flows on: a full pipe would block it.
    host.stdout.resume();
    if (origin !== undefined && token !== undefined) return { origin, token };
  }
  throw new Error('The web host ended before it said where it listens.');
}
