/** A few calls of the contract with known answers, to test the way over the socket without a core. */
import { implement, type RouterClient } from '@orpc/server';
import { calls } from '../../../contract/calls.ts';
import { errorCatalogue } from '../../../contract/errors.ts';

export interface StubState {
  /** Calls that reached a handler. */
  executions: number;
  /** Streams that are being read. */
  watching: number;
}

const os = implement(calls);

export function createStubRouter(state: StubState) {
  return {
    images: {
      add: os.images.add.handler(async ({ input }) => {
        state.executions += 1;
        const bytes = new Uint8Array(await input.file.arrayBuffer());
        return {
          id: '0'.repeat(64),
          name: input.name,
          mime: 'image/png',
          width: 1,
          height: (bytes[0] ?? 0) + 1,
          bytes: bytes.length,
        };
      }),
      read: os.images.read.handler(async () => new Blob([new Uint8Array([0xff, 0, 255, 7])], { type: 'image/png' })),
    },
    conversations: {
      get: os.conversations.get.handler(async ({ input, errors }) => {
        throw errors.conversation_not_found({
          message: errorCatalogue.conversation_not_found.message,
          data: { params: { conversation: input.conversationId } },
        });
      }),
    },
    events: {
      watch: os.events.watch.handler(async function* ({ signal }) {
        state.watching += 1;
        try {
          yield { type: 'watching' } as const;
          for (let sent = 0; ; sent++) {
            if (sent > 1) await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
            if (signal?.aborted) return;
            yield { type: 'models.changed' } as const;
          }
        } finally {
          state.watching -= 1;
        }
      }),
    },
  };
}
export type StubClient = RouterClient<ReturnType<typeof createStubRouter>>;
