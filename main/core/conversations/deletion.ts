/** Deleting with a way back: out of sight at once, gone from the disk when the time for undoing it is over. */
import type { Conversation } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { Engine } from '../engine/engine.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Log } from '../log/log.ts';
import type { Store } from '../store/store.ts';
import { requireConversation } from './conversations.ts';
import { purgeConversations } from './purge.ts';

export interface Deletion {
  delete(id: string): Promise<{ undoMs: number }>;
  restore(id: string): Conversation;
  /** Finishes what is still to be undone, so that quitting leaves nothing deleted on the disk. */
  dispose(): void;
}

export interface DeletionDependencies {
  readonly store: Store;
  readonly hub: Pick<EventHub, 'publish'>;
  readonly log: Log;
  readonly engine: Pick<Engine, 'forget'>;
  /** Ends the answer that is being written in it, if there is one. */
  stopAnswer(conversationId: string): Promise<void>;
  readonly undoMs?: number;
}

/** A reader beside us can hold the log up for as long as it reads. */
const logRetryMs = 1000;

export function createDeletion({
  store,
  hub,
  log,
  engine,
  stopAnswer,
  undoMs = 10_000,
}: DeletionDependencies): Deletion {
  const waiting = new Map<string, NodeJS.Timeout>();
  let logTimer: NodeJS.Timeout | undefined;
  // What a process that was killed left marked.
  if (store.mode === 'own') purge(store.read((rows) => rows.conversations.deletedIds()));

  function purge(ids: readonly string[]): void {
    for (const id of ids) waiting.delete(id);
    try {
      const images = purgeConversations(store, ids);
      // What it holds in memory too: keys and values are the text in another form.
      if (ids.length > 0 || images.length > 0) void engine.forget(images);
      if (ids.length > 0) log.info('conversations.purged', { count: ids.length });
      emptyLog();
    } catch (error) {
      // Still marked as deleted: the next purge or the next start finishes it.
      log.bug('conversations.purge-failed', error, { count: ids.length });
    }
  }

  function emptyLog(): void {
    clearTimeout(logTimer);
    if (!store.emptyLog()) logTimer = setTimeout(emptyLog, logRetryMs).unref();
  }

  return {
    async delete(id) {
      store.read((rows) => requireConversation(rows, id));
      await stopAnswer(id);
      store.write((rows) => {
        requireConversation(rows, id);
        rows.conversations.markDeleted(id, Date.now());
      });
      hub.publish({ type: 'conversation.deleted', conversationId: id });
      waiting.set(id, setTimeout(() => purge([id]), undoMs).unref());
      return { undoMs };
    },
    restore(id) {
      const conversation = store.write((rows) => {
        if (!rows.conversations.unmarkDeleted(id)) {
          throw new SightlineError('conversation_not_found', { conversation: id });
        }
        return requireConversation(rows, id);
      });
      clearTimeout(waiting.get(id));
      waiting.delete(id);
      hub.publish({ type: 'conversation.changed', conversation });
      return conversation;
    },
    dispose() {
      const ids = [...waiting.keys()];
      for (const timer of waiting.values()) clearTimeout(timer);
      if (ids.length > 0) purge(ids);
      clearTimeout(logTimer);
    },
  };
}
