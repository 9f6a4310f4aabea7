/** Runs Sightline as a web server on 127.0.0.1, for machines without Electron or without a display, and for tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportError, SightlineError } from '../../contract/errors.ts';
import { createCore } from '../core/create-core.ts';
import { findBuiltinModelDir } from '../core/models/builtin-model-dir.ts';
import { createNodePorts } from '../core/node-ports.ts';
import { resolveDataFolder } from '../core/store/data-folder.ts';
import { createAccessToken } from './access-token.ts';
import { openAppWindow } from './app-window.ts';
import { readOptions, type WebHostOptions } from './options.ts';
import { createSocketServer } from './rpc-socket.ts';
import { startWebServer } from './web-server.ts';

/** An end that takes longer is not waited for: what was acknowledged is on the disk already. */
const endMs = 3_000;

try {
  await run(parseOptions());
} catch (thrown) {
  const { code, message } = reportError(thrown);
  console.error(code === 'internal' ? thrown : message);
  // Another one that runs already is no failure: the user has what was asked for.
  process.exit(code === 'store_in_use' ? 0 : 1);
}

function parseOptions(): WebHostOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (thrown) {
    console.error((thrown as Error).message);
    process.exit(2);
  }
}

async function run(options: WebHostOptions): Promise<void> {
  const pageDir = options.pageDir ?? fileURLToPath(new URL('../../out/renderer', import.meta.url));
  const index = join(pageDir, 'index.html');
  if (!existsSync(index)) throw new SightlineError('host_page_missing', { file: index });

  const dataDir = resolveDataFolder(process.env);
  const core = await createCore({
    dataDir,
    ports: createNodePorts({
      kind: 'web',
      dataDir,
      engineEntry: new URL('../../native-models/engine/engine-process.ts', import.meta.url),
      env: process.env,
    }),
    builtinModelDir: findBuiltinModelDir(fileURLToPath(new URL('../../native-models', import.meta.url))),
    store: 'own',
  });

  const token = createAccessToken();
  const server = await startWebServer({
    port: options.port,
    pageDir,
    token,
    onSocket: createSocketServer(core.router),
  }).catch(async (error: unknown) => {
    await core.dispose();
    throw error;
  });

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), endMs).unref();
    // The core first: a running answer is saved as far as it came, and the page is still there to be told.
    await core.dispose();
    await server.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

  // In the fragment, which no browser sends to any server and which the page takes out of the address at once.
  const url = `http://127.0.0.1:${server.port}/#token=${token}`;
  console.log(`Sightline is running at ${url}`);
  if (options.why !== null) console.log(`This is the web host: ${options.why}.`);
  if (options.appWindow === null) console.log('Open that address in a browser on this machine. Ctrl+C ends Sightline.');
  else openAppWindow({ browser: options.appWindow, url, dataDir, onClosed: () => void end() });
}
