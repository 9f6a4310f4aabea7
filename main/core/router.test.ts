/** The router over a true message port: calls both ways, streams, aborts, and each kind of error. */
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import { expect, onTestFinished, test } from 'vitest';
import type { Event } from '../../contract/events.ts';
import type { CoreClient } from './create-core.ts';
import { openCore } from './testing/open-core.ts';

async function connect(options: Parameters<typeof openCore>[0] = {}) {
  const { core, log } = await openCore(options);
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(core.router).upgrade(port1);
  port1.start();
  port2.start();
  onTestFinished(() => port1.close());
  const client: CoreClient = createORPCClient(new RPCLink({ port: port2 }));
  return { core, client, log };
}

test('a picture, a question and its streamed answer', async () => {
  const { client } = await connect();
  const events: Event[] = [];
  const watching = await client.events.watch();
  expect((await watching.next()).value).toEqual({ type: 'watching' });

  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  );
  const image = await client.images.add({ file: new Blob([png]), name: 'dot.png' });
  expect(image).toMatchObject({ name: 'dot.png', width: 1, height: 1, mime: 'image/png' });
  const thumbnail = await client.images.read({ imageId: image.id, size: 'thumbnail' });
  expect(thumbnail.type).toBe('image/webp');
  expect(
    Buffer.from(await thumbnail.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP');

  const sent = await client.messages.send({
    conversationId: null,
    parts: [
      { type: 'image', imageId: image.id, name: image.name },
      { type: 'text', text: '이게 뭐예요?' },
    ],
  });
  for await (const event of watching) {
    events.push(event);
    if (event.type === 'message.changed' && event.message.id === sent.answer.id && event.message.status !== 'streaming')
      break;
  }
  const { messages } = await client.conversations.get({ conversationId: sent.conversation.id });
  expect(messages).toMatchObject([
    {
      parts: [
        { type: 'image', image },
        { type: 'text', text: '이게 뭐예요?' },
      ],
    },
    {
      status: 'complete',
      parts: [{ text: expect.stringContaining('이미지 1장') }],
      model: { id: 'builtin', device: 'cpu' },
    },
  ]);
  const deltas = events.filter((event) => event.type === 'answer.delta');
  const text = messages[1]!.parts[0]!.type === 'text' && messages[1]!.parts[0]!.text;
  expect(deltas.map((delta) => delta.text).join('')).toBe(text);
  expect(deltas.map((delta) => delta.offset)).toEqual(
    deltas.map(
      (_, index) =>
        deltas
          .slice(0, index)
          .map((d) => d.text)
          .join('').length,
    ),
  );
});

test('an answer that is kept nowhere streams, and ends when the caller stops reading', async () => {
  const { client } = await connect();
  const types = new Set<string>();
  let last: unknown;
  for await (const event of await client.answers.ask({ question: 'What?' })) {
    types.add(event.type);
    last = event;
  }
  expect([...types]).toEqual(['progress', 'delta', 'done']);
  expect(last).toMatchObject({ type: 'done', model: 'builtin', placeholder: false, finish: 'stop', device: 'cpu' });
  expect((await client.conversations.list({})).total).toBe(0);

  // Minutes long: the next one gets its turn only because this one was let go.
  const long = await client.answers.ask({ question: '[[slow]] [[long]]' });
  for await (const event of long) if (event.type === 'delta') break;
  const next: string[] = [];
  for await (const event of await client.answers.ask({ question: 'Next?' })) next.push(event.type);
  expect(next.at(-1)).toBe('done');
});

test('a watcher that stops ends its wait; the others hear on', async () => {
  const { client, core } = await connect();
  const stop = new AbortController();
  const first = await client.events.watch(undefined, { signal: stop.signal });
  const second = await client.events.watch();
  await Promise.all([first.next(), second.next()]);
  const waiting = first.next();
  stop.abort();
  await expect(waiting).rejects.toThrow();
  core.command('search');
  expect((await second.next()).value).toEqual({ type: 'page.command', command: 'search' });
});

test('an expected failure arrives as a defined error with its params', async () => {
  const { client } = await connect();
  const conversationId = '019338ac-0000-7000-8000-000000000000';
  await expect(client.conversations.get({ conversationId })).rejects.toMatchObject({
    defined: true,
    code: 'conversation_not_found',
    status: 404,
    message: `There is no conversation ${conversationId}. It may have been deleted.`,
    data: { params: { conversation: conversationId } },
  });
});

test('a failure in the middle of a stream arrives the same way', async () => {
  const { client } = await connect();
  const events = await client.answers.ask({ question: '[[error:prompt_empty]]' });
  const read = async () => {
    for await (const _ of events);
  };
  await expect(read()).rejects.toMatchObject({ defined: true, code: 'prompt_empty', status: 422 });
});

test('a request that the contract refuses is told with what is wrong in it, a setting by its key', async () => {
  const { client } = await connect();
  await expect(client.conversations.get({ conversationId: 'x' })).rejects.toMatchObject({
    defined: true,
    code: 'request_invalid',
    status: 400,
    data: { params: { reason: expect.stringContaining('conversationId: Invalid UUID') } },
  });
  await expect(client.settings.change({ theme: 'pink' as 'dark' })).rejects.toMatchObject({
    defined: true,
    code: 'settings_invalid',
    data: {
      params: { key: 'theme', found: '"pink"', expected: expect.stringContaining('one of "system"|"light"|"dark"') },
    },
  });
});

test('a bug is internal for the client, and its place stands in the log', async () => {
  const { client, log } = await connect({
    ports: {
      captureDisplay: () => {
        throw new TypeError('canary');
      },
    },
  });
  await expect(client.host.captureScreen()).rejects.toMatchObject({
    defined: true,
    code: 'internal',
    status: 500,
    data: { params: { reason: 'canary' } },
  });
  expect(log()).toMatch(
    /"event":"call.failed","call":"host.captureScreen","thrown":"TypeError\\n {4}at .*captureDisplay/,
  );
  expect(log()).not.toContain('canary');
});

test('a page names no paths: images of an unsaved answer come from the command line only', async () => {
  const { client } = await connect({ kind: 'web' });
  const asked = client.answers.ask({ images: ['/etc/passwd'], question: 'Q' });
  await expect(asked).rejects.toMatchObject({ code: 'request_invalid' });
});

test('a call that does not exist is refused', async () => {
  const { client } = await connect();
  const unknown = client as unknown as { no: { such: () => Promise<unknown> } };
  await expect(unknown.no.such()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
