/** The calls `conversations.*`. */
import type { Api } from '../api.ts';
import type { RequireHistory } from '../history.ts';

export function conversationCalls({ conversations: api }: Api, history: RequireHistory) {
  return {
    list: api.list.handler(({ input }) => history().conversations.list(input)),
    get: api.get.handler(({ input }) => history().conversations.get(input.conversationId)),
    rename: api.rename.handler(({ input }) => history().conversations.rename(input.conversationId, input.title)),
    delete: api.delete.handler(({ input }) => history().deletion.delete(input.conversationId)),
    restore: api.restore.handler(({ input }) => history().deletion.restore(input.conversationId)),
    selectBranch: api.selectBranch.handler(({ input }) => history().conversations.selectBranch(input.messageId)),
  };
}
