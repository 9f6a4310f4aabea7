/** Opens the core for one command and closes it again, engine process included, however the command ends. */
import { fileURLToPath } from 'node:url';
import { type Core, createCore } from '../core/create-core.ts';
import { findBuiltinModelDir } from '../core/models/builtin-model-dir.ts';
import { createNodePorts } from '../core/node-ports.ts';
import { resolveDataFolder } from '../core/store/data-folder.ts';

export type Client = Core['client'];

/** `none`: the history is not touched; `read`: beside its owner; `own`: as its owner, for writing. */
export type StoreUse = 'none' | 'read' | 'own';

export async function withCore<T>(store: StoreUse, work: (client: Client) => Promise<T>): Promise<T> {
  const dataDir = resolveDataFolder(process.env);
  const core = await createCore({
    dataDir,
    ports: createNodePorts({
      kind: 'cli',
      dataDir,
      engineEntry: new URL('../../native-models/engine/engine-process.ts', import.meta.url),
      env: process.env,
    }),
    builtinModelDir: findBuiltinModelDir(fileURLToPath(new URL('../../native-models', import.meta.url))),
    store,
  });
  try {
    return await work(core.client);
  } finally {
    await core.dispose();
  }
}
