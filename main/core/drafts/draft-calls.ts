/** The calls `drafts.*`. */
import type { Api } from '../api.ts';
import type { RequireHistory } from '../history.ts';

export function draftCalls({ drafts: api }: Api, history: RequireHistory) {
  return {
    get: api.get.handler(({ input }) => history().drafts.get(input.conversationId)),
    save: api.save.handler(({ input }) => history().drafts.save(input)),
  };
}
