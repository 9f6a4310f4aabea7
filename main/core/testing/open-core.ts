/** For tests: a whole core with the fake engine in a true process, and what its log says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HostDescription } from '../../../contract/host.ts';
import { type Core, type CoreOptions, createCore } from '../create-core.ts';
import { launchFakeEngine, makeModelFolder } from '../engine/testing/fake-engine.ts';
import type { Ports } from '../ports.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testHost } from './test-host.ts';

export interface TestCoreOptions {
  readonly dataDir?: string;
  readonly store?: CoreOptions['store'];
  readonly undoMs?: number;
  readonly kind?: HostDescription['kind'];
  readonly ports?: Partial<Ports>;
}

export interface TestCore {
  readonly core: Core;
  readonly dataDir: string;
  /** Everything that was logged. */
  log(): string;
}

export async function openCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const { kind = 'cli', store = 'own', dataDir = temporaryFolder(), undoMs } = options;
  const host = testHost(dataDir, { kind, systemLanguage: 'ko-KR' });
  const core = await createCore({
    dataDir,
    ports: { host, launchEngine: () => launchFakeEngine(), ...options.ports },
    builtinModelDir: await makeModelFolder(),
    store,
    ...(undoMs !== undefined && { undoMs }),
  });
  onTestFinished(() => core.dispose());
  const file = join(dataDir, 'logs', 'sightline.log');
  return { core, dataDir, log: () => (existsSync(file) ? readFileSync(file, 'utf8') : '') };
}
