/**
 * The core, put together: read it from top to bottom to see what there is and who needs whom.
 *
 * A host supplies its ports and a data folder, hands `router` to its transports, and disposes the core at the end.
 */
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Calls } from '../../contract/calls.ts';
import { reportError, SightlineError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import { createAnswerQueue } from './answers/answer-queue.ts';
import { type AnsweringModel, createAnswerSource } from './answers/answer-source.ts';
import { createClassifier } from './answers/classify.ts';
import { createBench } from './bench/bench.ts';
import { createBenchKeeper } from './bench/bench-keeper.ts';
import { createDeviceRecords } from './devices/device-records.ts';
import { createLadderedEngine } from './devices/laddered-engine.ts';
import { machineVersions } from './devices/machine-versions.ts';
import type { Engine } from './engine/engine.ts';
import { createSupervisedEngine } from './engine/supervised-engine.ts';
import { createEventHub, type EventHub } from './events/event-hub.ts';
import { createHistory, type History, type RequireHistory } from './history.ts';
import { createHost } from './host/host.ts';
import { createLog } from './log/log.ts';
import { builtinModelId, createModelRegistry, type ModelRegistry } from './models/model-registry.ts';
import type { Ports } from './ports.ts';
import { type CoreRouter, createRouter } from './router.ts';
import { openSettings } from './settings/settings-keeper.ts';
import { openStore } from './store/open-store.ts';

export interface CoreOptions {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly builtinModelDir: string;
  /** `own`: this process keeps the history; `read`: beside the one that does; `none`: without any. */
  readonly store: 'own' | 'read' | 'none';
  /** How long a deletion can be taken back. */
  readonly undoMs?: number;
}

export type CoreClient = ContractRouterClient<Calls>;
export type PageCommand = Extract<Event, { type: 'page.command' }>['command'];

export interface Core {
  /** For a transport: every call of the contract, validated both ways. */
  readonly router: CoreRouter;
  /** The same calls within this process. */
  readonly client: CoreClient;
  readonly events: Pick<EventHub, 'watch'>;
  /** The global shortcut was pressed: captures the screen and hands it to the page. */
  capture(): Promise<void>;
  /** The host's menu or tray asks the page to do something. */
  command(command: PageCommand): void;
  dispose(): Promise<void>;
}

/** Rejects with a `store_*` error when the folder can't be used as asked; nothing is left open then. */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { dataDir, ports, builtinModelDir } = options;
  const log = createLog({ dir: join(dataDir, 'logs') });
  const hub = createEventHub();
  // Closed in reverse: the answers while the engine still hears them, the events when nothing more can happen.
  await using opened = new AsyncDisposableStack();
  opened.defer(() => hub.dispose());

  const store =
    options.store === 'none' ? null : await openStore({ dataDir, mode: options.store, kind: ports.host.kind });
  opened.defer(() => store?.dispose());
  const settings = await openSettings({
    dataDir,
    writable: options.store === 'own',
    bindCaptureShortcut: ports.bindCaptureShortcut?.bind(ports),
    log,
    onChange: (changed) => hub.publish({ type: 'settings.changed', settings: changed }),
  });

  const records = createDeviceRecords({ dataDir, versions: () => machineVersions(ports.host.version), log });
  const idleMs = () => {
    const { idleUnloadMinutes } = settings.get();
    return idleUnloadMinutes === null ? null : idleUnloadMinutes * 60_000;
  };
  const createEngine = () =>
    createLadderedEngine(
      createSupervisedEngine({
        launch: () => ports.launchEngine(),
        modelIdOf: (dir) => models.idOf(dir),
        idleMs,
      }),
      { records, log },
    );
  const engine = createEngine();
  opened.defer(() => engine.dispose());
  engine.onStateChange((state) => hub.publish({ type: 'engine.changed', engine: state }));
  const models = createModelRegistry({ dataDir, builtinDir: builtinModelDir, engine, log });

  const queue = createAnswerQueue();
  const findModelWith = (looking: Engine, name: string | null) =>
    describeForAnswer(models, looking, name ?? settings.get().modelId ?? builtinModelId);
  const findModel = (name: string | null) => findModelWith(engine, name);
  const source = createAnswerSource({ engine, queue, findModel, settings: settings.get });
  const classify = createClassifier({ engine, queue, findModel, settings: settings.get });

  const bench = createBench({
    createEngine,
    queue,
    findModel: findModelWith,
    settings: settings.get,
    keeper: createBenchKeeper({ dataDir, writable: options.store === 'own' }),
    version: ports.host.version,
  });
  opened.defer(() => bench.dispose());

  const history = store && createHistory({ ...options, store, engine, findModel, source, settings, hub, log });
  opened.defer(() => history?.dispose());
  const requireHistory: RequireHistory = () => required(history);
  const host = createHost(ports, requireHistory);
  const router = createRouter({
    history: requireHistory,
    host,
    source,
    classify,
    bench,
    models,
    engine,
    queue,
    settings,
    hub,
    log,
  });

  await bindStoredShortcut();
  const resources = opened.move();
  log.info('core.started', { host: ports.host.kind, store: options.store });
  return {
    router,
    client: createRouterClient(router),
    events: hub,
    async capture() {
      hub.publish({ type: 'capture.arrived', image: await host.captureScreen() });
    },
    command: (command) => hub.publish({ type: 'page.command', command }),
    dispose: () => resources.disposeAsync(),
  };

  /** A shortcut that another program took meanwhile must not keep Sightline from starting. */
  async function bindStoredShortcut(): Promise<void> {
    if (options.store !== 'own') return;
    await ports.bindCaptureShortcut?.(settings.get().captureShortcut).catch((error: unknown) => {
      log.warn('shortcut.unavailable', { code: reportError(error).code });
    });
  }
}

function required(history: History | null): History {
  if (!history) throw new SightlineError('store_not_open', { reason: 'this process runs without it' });
  return history;
}

async function describeForAnswer(models: ModelRegistry, engine: Engine, name: string): Promise<AnsweringModel> {
  const { id, dir } = await models.resolve(name);
  const { name: readable, placeholder } = await engine.describeModel(dir);
  return { id, dir, name: readable, placeholder };
}
