/** The calls `models.*`. */
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
    remove: api.remove.handler(async ({ input }) => {
      await models.remove(input.modelId);
      if (settings.get().modelId === input.modelId) await settings.change({ modelId: null });
      hub.publish({ type: 'models.changed' });
    }),
    preload: api.preload.handler(async ({ signal = new AbortController().signal }) => {
      const { dir } = await models.resolve(selectedId());
      // In turn with the answers, so that the weights of one that is being written are not taken from under it.
      const endTurn = await queue.takeTurn(signal);
      try {
        await engine.preload({ dir, device: settings.get().device }, signal);
      } finally {
        endTurn();
      }
    }),
  };
}
