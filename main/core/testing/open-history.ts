/** For tests: the whole history on a real store, with an engine that the test plays. */
import { onTestFinished } from 'vitest';
import type { Event } from '../../../contract/events.ts';
import { defaultSettings, type Settings } from '../../../contract/settings.ts';
import { createAnswerQueue } from '../answers/answer-queue.ts';
import { createAnswerSource } from '../answers/answer-source.ts';
import { createHistory, type History } from '../history.ts';
import type { Log } from '../log/log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { createScriptedEngine, type ScriptedEngine } from './scripted-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface OpenHistory extends History {
  readonly store: Store;
  readonly engine: ScriptedEngine;
  /** Everything published so far. */
  readonly events: readonly Event[];
  /** Lines of the log: level, event, fields. */
  readonly logged: readonly unknown[][];
  /** Resolves with the next event that fits, a past one included. */
  event<T extends Event['type']>(
    type: T,
    fits?: (event: Extract<Event, { type: T }>) => boolean,
  ): Promise<Extract<Event, { type: T }>>;
}

export interface HistoryOptions {
  readonly dataDir?: string;
  readonly undoMs?: number;
  readonly settings?: Partial<Settings>;
}

export async function openHistory(options: HistoryOptions = {}): Promise<OpenHistory> {
  const store = await openStore({ dataDir: options.dataDir ?? temporaryFolder(), mode: 'own', kind: 'test' });
  const engine = createScriptedEngine();
  const events: Event[] = [];
  const logged: unknown[][] = [];
  const waiting = new Set<() => void>();
  const settings = () => ({ ...defaultSettings, ...options.settings });
  const log: Log = {
    info: (...line) => logged.push(['info', ...line]),
    warn: (...line) => logged.push(['warn', ...line]),
    bug: (...line) => logged.push(['bug', ...line]),
  };
  const hub = {
    publish(event: Event) {
      events.push(event);
      for (const wake of waiting) wake();
      waiting.clear();
    },
  };
  const findModel = async (name: string | null) => ({
    id: name ?? 'builtin',
    name: 'Tiny',
    dir: '/model',
    placeholder: true,
  });
  const history = createHistory({
    store,
    engine,
    findModel,
    source: createAnswerSource({ engine, queue: createAnswerQueue(), findModel, settings }),
    settings: { get: settings },
    hub,
    log,
    ...(options.undoMs !== undefined && { undoMs: options.undoMs }),
  });
  onTestFinished(() => history.dispose());

  return {
    ...history,
    store,
    engine,
    events,
    logged,
    async event(type, fits = () => true) {
      type Wanted = Extract<Event, { type: typeof type }>;
      while (true) {
        const found = events.find((event): event is Wanted => event.type === type && fits(event as Wanted));
        if (found) return found;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
  };
}
