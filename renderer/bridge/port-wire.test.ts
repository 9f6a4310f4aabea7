/** The contract over a real message port: pictures, coded errors, a stream that is ended by its reader, and a port that closes. */
import { implement, ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { expect, test, vi } from 'vitest';
import { calls } from '../../contract/calls.ts';
import { reportError } from '../../contract/errors.ts';
import { type Connection, connect } from './connection.ts';
import { wireOverPort } from './port-wire.ts';

function setUp(): { connection: Connection; ended: () => boolean; drop: () => void } {
  const api = implement(calls);
  let hasEnded = false;
  const router = {
    images: {
      add: api.images.add.handler(async ({ input }) => {
        const { size } = input.file;
        return { id: 'a'.repeat(64), name: input.name, mime: 'image/png' as const, width: 1, height: 1, bytes: size };
      }),
      read: api.images.read.handler(() => new globalThis.Blob(['pixels'], { type: 'image/png' })),
    },
    engine: {
      restart: api.engine.restart.handler(() => {
        throw new ORPCError('engine_hung', { defined: true, data: { params: { seconds: 10 } } });
      }),
    },
    events: {
      watch: api.events.watch.handler(async function* ({ signal }) {
        try {
          yield { type: 'watching' as const };
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        } finally {
          hasEnded = true;
        }
      }),
    },
  };
  const served: MessagePort[] = [];
  const connection = connect(async () => {
    const { port1, port2 } = new MessageChannel();
    new RPCHandler(router).upgrade(port2);
    port2.start();
    served.push(port2);
    return wireOverPort(port1);
  });
  return { connection, ended: () => hasEnded, drop: () => served.at(-1)?.close() };
}

test('carries pictures both ways', async () => {
  const { connection, drop } = setUp();
  const { client } = connection;
  const added = await client.images.add({ file: new Blob(['12345'], { type: 'image/png' }), name: 'one.png' });
  expect(added).toMatchObject({ name: 'one.png', bytes: 5 });
  const read = (await client.images.read({ imageId: added.id })) as globalThis.Blob;
  expect([read.type, await read.text()]).toEqual(['image/png', 'pixels']);
  connection.dispose();
  drop();
});

test('an error keeps its code and its values', async () => {
  const { connection, drop } = setUp();
  const thrown = await connection.client.engine.restart().catch((error: unknown) => error);
  expect(reportError(thrown)).toMatchObject({ code: 'engine_hung', params: { seconds: 10 } });
  connection.dispose();
  drop();
});

test('ending a stream ends it on the other side', async () => {
  const { connection, ended, drop } = setUp();
  const ending = new AbortController();
  const events = await connection.client.events.watch(undefined, { signal: ending.signal });
  expect((await events.next()).value).toEqual({ type: 'watching' });
  ending.abort();
  await vi.waitFor(() => expect(ended()).toBe(true));
  connection.dispose();
  drop();
});

test('a port that closes is replaced, and the next call goes over the new one', async () => {
  const { connection, drop } = setUp();
  const states: string[] = [];
  connection.state.subscribe((state) => states.push(state));
  const events = await connection.client.events.watch();
  await events.next();
  const waiting = events.next().catch((error: unknown) => error);
  drop();
  await vi.waitFor(() => expect(states).toEqual(['open', 'reconnecting', 'open']));
  await waiting;
  expect(await connection.client.images.read({ imageId: 'a'.repeat(64) })).toBeInstanceOf(Blob);
  connection.dispose();
  drop();
});
