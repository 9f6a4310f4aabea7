/** The core as a host sees it: with, beside and without the history; with an engine that dies; and closed again. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SightlineError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { Core } from './create-core.ts';
import { makeModelFolder } from './engine/testing/fake-engine.ts';
import { openCore } from './testing/open-core.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const question = (text: string) => ({ conversationId: null, parts: [{ type: 'text' as const, text }] });

/** Reads events until one fits. */
async function heard<T extends Event>(events: AsyncIterable<Event>, fits: (event: Event) => event is T): Promise<T> {
  for await (const event of events) if (fits(event)) return event;
  throw new Error('The events ended without it');
}

const isEnd = (event: Event): event is Extract<Event, { type: 'message.changed' }> =>
  event.type === 'message.changed' && event.message.role === 'assistant' && event.message.status !== 'streaming';

async function answer(core: Core, text: string) {
  const events = core.events.watch();
  const sent = await core.client.messages.send(question(text));
  const { message } = await heard(events, isEnd);
  return { ...sent, message };
}

test('an engine that is killed in mid-answer keeps the text, and the next question works', async () => {
  const { core } = await openCore();
  const { message, conversation } = await answer(core, 'one two three [[crash]]');
  expect(message).toMatchObject({ status: 'interrupted', error: { code: 'engine_crashed' } });
  expect(message.parts).toEqual([{ type: 'text', text: expect.stringMatching(/^I see 0 images\. You /) }]);
  const { messages } = await core.client.conversations.get({ conversationId: conversation.id });
  expect(messages[1]).toEqual(message);
  expect((await answer(core, 'and now?')).message).toMatchObject({ status: 'complete' });
});

test('a stopped answer is stopped within a quarter of a second, and says so', async () => {
  const { core } = await openCore();
  const events = core.events.watch();
  const sent = await core.client.messages.send(question('[[slow]] Q'));
  await heard(events, (event): event is Extract<Event, { type: 'answer.delta' }> => event.type === 'answer.delta');
  const started = performance.now();
  await core.client.messages.stop({ messageId: sent.answer.id });
  expect(performance.now() - started).toBeLessThan(400);
  const { messages } = await core.client.conversations.get({ conversationId: sent.conversation.id });
  expect(messages[1]).toMatchObject({ status: 'stopped', parts: [{ text: expect.stringMatching(/^I /) }] });
});

test('everything is there again after closing and opening', async () => {
  const dataDir = temporaryFolder();
  const first = await openCore({ dataDir });
  const { conversation } = await answer(first.core, 'What is this?');
  const tree = await first.core.client.conversations.get({ conversationId: conversation.id });
  await first.core.client.settings.change({ theme: 'dark' });
  await first.core.dispose();
  await first.core.dispose();

  const second = await openCore({ dataDir });
  expect((await second.core.client.conversations.list({})).conversations).toEqual([tree.conversation]);
  expect(await second.core.client.conversations.get({ conversationId: conversation.id })).toEqual(tree);
  expect(await second.core.client.settings.get()).toMatchObject({ theme: 'dark' });
});

test('beside the owner everything can be read and asked, and nothing written', async () => {
  const dataDir = temporaryFolder();
  const owner = await openCore({ dataDir });
  const { conversation } = await answer(owner.core, 'Q');
  await expect(openCore({ dataDir })).rejects.toMatchObject({ code: 'store_in_use' });

  const { client } = (await openCore({ dataDir, store: 'read' })).core;
  expect((await client.conversations.get({ conversationId: conversation.id })).messages).toHaveLength(2);
  const refused = { code: 'store_not_open' };
  await expect(client.messages.send(question('Q'))).rejects.toMatchObject(refused);
  await expect(client.conversations.delete({ conversationId: conversation.id })).rejects.toMatchObject(refused);
  await expect(client.drafts.save({ conversationId: null, text: 'x', images: [] })).rejects.toMatchObject(refused);
  await expect(client.images.add({ file: new Blob([png]), name: 'a.png' })).rejects.toMatchObject(refused);
  await expect(client.settings.change({ theme: 'dark' })).rejects.toMatchObject(refused);
  expect((await owner.core.client.conversations.list({})).total).toBe(1);
});

test('without the history a question is answered, and no history is made', async () => {
  const { core, dataDir } = await openCore({ store: 'none' });
  let last: unknown;
  for await (const event of await core.client.answers.ask({ question: 'Q' })) last = event;
  expect(last).toMatchObject({ type: 'done', text: expect.stringContaining('“Q”') });
  expect((await core.client.models.list()).selectedId).toBe('builtin');
  expect((await core.client.settings.get()).theme).toBe('system');
  expect(await core.client.engine.state()).toMatchObject({ state: 'running', loadedModelId: 'builtin' });
  await expect(core.client.conversations.list({})).rejects.toMatchObject({ code: 'store_not_open' });
  await expect(core.client.messages.send(question('Q'))).rejects.toMatchObject({ code: 'store_not_open' });
  await core.dispose();
  expect(existsSync(join(dataDir, 'history.db'))).toBe(false);
});

test('a shortcut press captures the screen into the history and hands it to the page', async () => {
  const { core } = await openCore({ ports: { captureDisplay: async () => ({ png, name: 'Screen.png' }) } });
  const events = core.events.watch();
  await core.capture();
  const { image } = await heard(
    events,
    (event): event is Extract<Event, { type: 'capture.arrived' }> => event.type === 'capture.arrived',
  );
  expect(image).toMatchObject({ name: 'Screen.png', width: 1, height: 1 });
  expect((await core.client.images.read({ imageId: image.id })).size).toBe(image.bytes);
  const other = await openCore();
  await expect(other.core.capture()).rejects.toMatchObject({ code: 'capture_unavailable' });
});

test('the stored shortcut is bound at the start; one that is taken keeps nobody from starting', async () => {
  const bind = vi.fn(async () => {
    throw new SightlineError('shortcut_unavailable', { shortcut: 'x', reason: 'taken' });
  });
  const { log, core } = await openCore({ ports: { bindCaptureShortcut: bind } });
  expect(bind.mock.calls).toEqual([[(await core.client.settings.get()).captureShortcut]]);
  expect(log()).toContain('"event":"shortcut.unavailable","code":"shortcut_unavailable"');
});

test.each([
  ['https://example.com/a?b', 'https://example.com/a?b'],
  ['HTTP://EXAMPLE.com', 'http://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('the link %s is opened', async (url, opened) => {
  const openLink = vi.fn(async () => {});
  const { core } = await openCore({ ports: { openLink } });
  await core.client.host.openLink({ url });
  expect(openLink.mock.calls).toEqual([[opened]]);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'https://user:pass@example.com',
  'no link',
  '',
])('the link %s is not', async (url) => {
  const openLink = vi.fn(async () => {});
  const { core } = await openCore({ ports: { openLink } });
  await expect(core.client.host.openLink({ url })).rejects.toMatchObject({ code: 'link_refused' });
  expect(openLink).not.toHaveBeenCalled();
});

test('a model that was added can be selected, and removing it selects the built-in one', async () => {
  const { core } = await openCore();

  const { id } = await core.client.models.add({ dir: await makeModelFolder(), id: 'mine' });
  await core.client.settings.change({ modelId: id });
  expect((await answer(core, 'Q')).message.model).toMatchObject({ id: 'mine' });
  await core.client.models.remove({ modelId: id });
  expect((await core.client.models.list()).selectedId).toBe('builtin');
  await core.client.settings.change({ modelId: 'gone' });
  expect((await answer(core, 'Q')).message).toMatchObject({ status: 'failed', error: { code: 'model_not_found' } });
});

test('the log of a whole life holds ids and numbers, and no word of the user', async () => {
  const { core, log, dataDir } = await openCore({ undoMs: 60_000 });
  const canary = 'kestrel-7731';
  const { conversation } = await answer(core, `${canary} question [[crash]]`);
  await core.client.conversations.rename({ conversationId: conversation.id, title: canary });
  await core.client.images.add({ file: new Blob(['x']), name: `${canary}.png` }).catch(() => {});
  await core.client.models.add({ dir: `/tmp/${canary}` }).catch(() => {});
  await core.client.settings.change({ systemPrompt: canary });
  await core.client.conversations.delete({ conversationId: conversation.id });
  await core.dispose();
  expect(log()).toContain('"event":"conversations.purged","count":1');
  expect(log()).not.toContain(canary);
  expect(readdirSync(join(dataDir, 'images'))).toEqual([]);
});
