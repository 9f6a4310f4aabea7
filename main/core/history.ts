/** Everything that needs the store, put together once; a process without the store has none of it. */
import { type AnswerRunner, createAnswerRunner } from './answers/answer-runner.ts';
import type { AnsweringModel, AnswerSource } from './answers/answer-source.ts';
import { type Conversations, createConversations } from './conversations/conversations.ts';
import { createDeletion, type Deletion } from './conversations/deletion.ts';
import { createDraftKeeper, type DraftKeeper } from './drafts/draft-keeper.ts';
import type { Engine } from './engine/engine.ts';
import type { EventHub } from './events/event-hub.ts';
import { createImageLibrary, type ImageLibrary } from './images/image-library.ts';
import { createImageViews, type ImageViews } from './images/image-views.ts';
import type { Log } from './log/log.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';
import type { Store } from './store/store.ts';

export interface History {
  readonly images: ImageLibrary;
  readonly views: ImageViews;
  readonly drafts: DraftKeeper;
  readonly answers: AnswerRunner;
  readonly conversations: Conversations;
  readonly deletion: Deletion;
  dispose(): Promise<void>;
}

/** The handlers' way to the history; throws `store_not_open` in a process that has none. */
export type RequireHistory = () => History;

export interface HistoryDependencies {
  readonly store: Store;
  readonly engine: Pick<Engine, 'importImage' | 'viewImage' | 'forget'>;
  findModel(name: string | null): Promise<AnsweringModel>;
  readonly source: AnswerSource;
  readonly settings: Pick<SettingsKeeper, 'get'>;
  readonly hub: Pick<EventHub, 'publish'>;
  readonly log: Log;
  readonly undoMs?: number;
}

export function createHistory(deps: HistoryDependencies): History {
  const { store, engine, settings } = deps;
  const images = createImageLibrary(store, engine);
  const answers = createAnswerRunner({ ...deps, settings: settings.get, pathOf: images.pathOf });
  const conversations = createConversations({ ...deps, liveAnswer: answers.live });
  const deletion = createDeletion({ ...deps, stopAnswer: answers.stopConversation });
  return {
    images,
    views: createImageViews({ ...deps, settings: settings.get }),
    drafts: createDraftKeeper(store),
    answers,
    conversations,
    deletion,
    async dispose() {
      await answers.dispose();
      deletion.dispose();
      store.dispose();
    },
  };
}
