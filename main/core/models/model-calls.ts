/** The calls `models.*`. */
import { SightlineError } from '../../../contract/errors.ts';
import type { AnswerQueue } from '../answers/answer-queue.ts';
import type { Api } from '../api.ts';
import type { Engine } from '../engine/engine.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';
import { builtinModelId, type ModelRegistry } from './model-registry.ts';

export interface ModelCallDependencies {
  readonly models: ModelRegistry;
  readonly engine: Pick<Engine, 'preload'>;
  readonly queue: AnswerQueue;
  readonly settings: SettingsKeeper;
  readonly hub: Pick<EventHub, 'publish'>;
}

export function modelCalls({ models: api }: Api, { models, engine, queue, settings, hub }: ModelCallDependencies) {
  const selectedId = () => settings.get().modelId ?? builtinModelId;
  return {
    list: api.list.handler(async () => ({ models: await models.list(), selectedId: selectedId() })),
    add: api.add.handler(async ({ input }) => {
      const added = await models.add(input.dir, input.id);
      hub.publish({ type: 'models.changed' });
      return added;
    }),
    load: api.load.handler(async ({ input, signal = new AbortController().signal }) => {
      const { id, dir } = await models.resolve(input.modelId);
      await load(dir, signal);
      const entry = (await models.list()).find((model) => model.id === id);
      if (!entry) throw new SightlineError('model_not_found', { model: id, known: '' });
      hub.publish({ type: 'models.changed' });
      return entry;
    }),
    remove: api.remove.handler(async ({ input }) => {
      await models.remove(input.modelId);
      if (settings.get().modelId === input.modelId) await settings.change({ modelId: null });
      hub.publish({ type: 'models.changed' });
    }),
    preload: api.preload.handler(async ({ signal = new AbortController().signal }) => {
      const { dir } = await models.resolve(selectedId());
      await load(dir, signal);
    }),
  };

  /** In turn with the answers, so that the weights of one that is being written are not taken from under it. */
  async function load(dir: string, signal: AbortSignal): Promise<void> {
    const endTurn = await queue.takeTurn(signal);
    try {
      await engine.preload({ dir, device: settings.get().device }, signal);
    } finally {
      endTurn();
    }
  }
}
