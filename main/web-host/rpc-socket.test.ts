/** The contract over a real WebSocket: values, coded errors, streams with their end, and bytes both ways. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { isCancellation, reportError } from '../../contract/errors.ts';
import { imageLimits } from '../../contract/images.ts';
import { openSocket, type Stub, startStub } from './testing/start-stub.ts';
import type { StubClient } from './testing/stub-router.ts';

let stub: Stub;
const sockets: WebSocket[] = [];
beforeAll(async () => {
  stub = await startStub();
});
afterAll(async () => {
  for (const socket of sockets) socket.terminate();
  await stub.close();
});

function connect(): { client: StubClient; socket: WebSocket } {
  const socket = openSocket(stub.port, ['sightline', stub.token], { Origin: `http://127.0.0.1:${stub.port}` });
  sockets.push(socket);
  // ws and the DOM type the same events a little differently.
  return { client: createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket })), socket };
}

test('bytes go up and come back', async () => {
  const { client } = connect();
  const file = new Blob([new Uint8Array([9, 0xff, 0, 1])], { type: 'image/png' });
  await expect(client.images.add({ file, name: '영수증 receipt.png' })).resolves.toMatchObject({
    name: '영수증 receipt.png',
    height: 10,
    bytes: 4,
  });
  const back = await client.images.read({ imageId: 'a'.repeat(64), size: 'full' });
  expect(back.type).toBe('image/png');
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(new Uint8Array([0xff, 0, 255, 7]));
});

test('the largest image that may be read passes, and a larger message closes its own socket only', async () => {
  const { client } = connect();
  const largest = new Blob([new Uint8Array(imageLimits.fileBytes)]);
  await expect(client.images.add({ file: largest, name: 'large' })).resolves.toMatchObject({
    bytes: imageLimits.fileBytes,
  });
  const { client: careless, socket } = connect();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const tooLarge = new Blob([new Uint8Array(imageLimits.fileBytes + 2 * 1024 * 1024)]);
  await expect(careless.images.add({ file: tooLarge, name: 'too large' })).rejects.toThrow();
  expect(await closed).toBe(1009);
  await expect(client.images.add({ file: new Blob(['x']), name: 'x' })).resolves.toMatchObject({ bytes: 1 });
});

test('an error keeps its code and its params', async () => {
  const { client } = connect();
  const conversationId = '0190163d-8694-739b-aea5-966c26f8ad91';
  const thrown = await client.conversations.get({ conversationId }).catch((error: unknown) => error);
  expect(reportError(thrown)).toMatchObject({
    code: 'conversation_not_found',
    params: { conversation: conversationId },
  });
});

test('an input that breaks its schema is refused before the handler', async () => {
  const { client } = connect();
  const before = stub.state.executions;
  await expect(client.images.add({ file: 'not bytes' as unknown as Blob, name: 'x' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(stub.state.executions).toBe(before);
});

test('a stream ends when its reader aborts, and the handler learns of it', async () => {
  const { client } = connect();
  const stop = new AbortController();
  const events = await client.events.watch(undefined, { signal: stop.signal });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const event of events) {
      seen.push(event.type);
      if (seen.length === 3) stop.abort();
    }
  })().catch((error: unknown) => {
    // oRPC ends a read that waits with AbortError, but the next one after an abort with an error of its queue.
    if (!isCancellation(error) && !stop.signal.aborted) throw error;
  });
  await reading;
  expect(seen).toEqual(['watching', 'models.changed', 'models.changed']);
  await vi.waitFor(() => expect(stub.state.watching).toBe(0));
});

test('a stream ends when the tab goes away, and other tabs go on', async () => {
  const one = connect();
  const two = connect();
  const first = await one.client.events.watch();
  const second = await two.client.events.watch();
  await first.next();
  await second.next();
  expect(stub.state.watching).toBe(2);
  one.socket.terminate();
  await vi.waitFor(() => expect(stub.state.watching).toBe(1));
  expect((await second.next()).value).toEqual({ type: 'models.changed' });
  two.socket.terminate();
  await vi.waitFor(() => expect(stub.state.watching).toBe(0));
});
