/** Deleting: out of sight at once, back on request, and then in no file of the data folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForReading } from '../store/connection.ts';
import { type OpenHistory, openHistory } from '../testing/open-history.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { purgeConversations } from './purge.ts';

const canary = 'kestrel-7731-vermilion';
const bytesOf = (name: string) => new Blob([`image ${name}`]);

async function exchange(history: OpenHistory, word: string, imageName?: string) {
  const image = imageName === undefined ? null : await history.images.add(bytesOf(imageName), `${word}.png`);
  const sent = history.answers.send(
    {
      conversationId: null,
      parentId: undefined,
      parts: [
        ...(image ? [{ type: 'image' as const, imageId: image.id, name: image.name }] : []),
        // Long enough for pages of its own.
        { type: 'text' as const, text: `${word} `.repeat(2000) },
      ],
    },
    {},
  );
  const running = await history.engine.nextRequest();
  running.delta(`about ${word}`);
  running.done();
  await history.event(
    'message.changed',
    ({ message }) => message.id === sent.answer.id && message.status === 'complete',
  );
  return { id: sent.conversation.id, image };
}

/** Files of the folder that hold these bytes, in UTF-8 or UTF-16. */
function filesWith(dir: string, text: string): string[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => {
    const path = join(dir, name);
    // Reading the lock would drop it; it is empty.
    if (!statSync(path).isFile() || name === 'owner.db') return false;
    const bytes = readFileSync(path);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
  });
}

async function untilGone(history: OpenHistory): Promise<void> {
  while (history.store.read((rows) => rows.conversations.deletedIds()).length > 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a deletion leaves no byte of its texts, titles and pictures, and everything of the others', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir, undoMs: 1 });
  const gone = await exchange(history, canary, canary);
  const kept = await exchange(history, 'kept', 'kept');
  history.drafts.save({ conversationId: gone.id, text: `${canary} draft`, images: [], videos: [] });
  mkdirSync(history.store.files.backups);
  writeFileSync(join(history.store.files.backups, 'history-v1.db'), canary);
  expect(filesWith(dataDir, canary).length).toBeGreaterThan(2);

  await history.deletion.delete(gone.id);
  await untilGone(history);

  expect(filesWith(dataDir, canary)).toEqual([]);
  expect(filesWith(dataDir, gone.image!.id)).toEqual([]);
  expect(readdirSync(history.store.files.images).sort()).toEqual([
    `${kept.image!.id}.png`,
    `${kept.image!.id}.thumb.webp`,
  ]);
  expect(history.conversations.get(kept.id).messages).toHaveLength(2);
  expect(statSync(`${history.store.files.database}-wal`).size).toBe(0);
});

/** What an engine leaves of a picture. */
function keepFeatures(history: OpenHistory, imageId: string): string {
  const dir = join(history.store.files.features, imageId);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'key.features'), `features of ${imageId}`);
  return dir;
}

test('what models made of a picture goes with the last conversation that has it, on the disk and in memory', async () => {
  const history = await openHistory({ undoMs: 1 });
  const first = await exchange(history, 'first', 'shared');
  const second = await exchange(history, 'second', 'shared');
  const third = await exchange(history, 'third', 'own');
  const shared = keepFeatures(history, first.image!.id);
  const own = keepFeatures(history, third.image!.id);
  expect(history.engine.requests.map(({ featureFolder }) => featureFolder)).toEqual(
    Array(3).fill(history.store.files.features),
  );

  await history.deletion.delete(first.id);
  await untilGone(history);
  expect([existsSync(shared), existsSync(own)]).toEqual([true, true]);
  await history.deletion.delete(third.id);
  await untilGone(history);
  expect([existsSync(shared), existsSync(own)]).toEqual([true, false]);
  await history.deletion.delete(second.id);
  await untilGone(history);
  expect(readdirSync(history.store.files.features)).toEqual([]);
  expect(history.engine.forgotten).toEqual([third.image!.id, first.image!.id]);
});

test('what a killed engine left of pictures that are gone is removed at the next start', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir });
  const { image } = await exchange(history, 'kept', 'kept');
  const kept = keepFeatures(history, image!.id);
  const stray = keepFeatures(history, 'f'.repeat(64));
  writeFileSync(join(kept, 'key.features.part'), 'half');
  await history.dispose();
  await openHistory({ dataDir });
  expect(existsSync(stray)).toBe(false);
  expect(readdirSync(kept)).toEqual(['key.features']);
});

test('the scan for bytes finds what a deletion has only hidden', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir, undoMs: 60_000 });
  const { id } = await exchange(history, canary, canary);
  await history.deletion.delete(id);
  history.store.emptyLog();
  expect(filesWith(dataDir, canary).length).toBeGreaterThan(1);
});

test('until then it is out of sight, and restoring brings all of it back', async () => {
  const history = await openHistory({ undoMs: 60_000 });
  const { id, image } = await exchange(history, canary, canary);
  const whole = history.conversations.get(id);
  expect(await history.deletion.delete(id)).toEqual({ undoMs: 60_000 });
  expect(history.events.at(-1)).toEqual({ type: 'conversation.deleted', conversationId: id });
  expect(history.conversations.list({ search: '', limit: 10, offset: 0 }).total).toBe(0);
  expect(() => history.conversations.get(id)).toThrow(expect.objectContaining({ code: 'conversation_not_found' }));
  expect(() => history.answers.regenerate(whole.messages[0]!.id)).toThrow(
    expect.objectContaining({ code: 'message_not_found' }),
  );
  await expect(history.deletion.delete(id)).rejects.toMatchObject({ code: 'conversation_not_found' });

  expect(history.deletion.restore(id)).toEqual(whole.conversation);
  expect(history.events.at(-1)).toEqual({ type: 'conversation.changed', conversation: whole.conversation });
  expect(history.conversations.get(id)).toEqual(whole);
  expect(await (await history.images.read(image!.id, 'full')).text()).toBe(`image ${canary}`);
});

test('a purge beside another deletion that can still be undone leaves its pictures alone', async () => {
  const history = await openHistory({ undoMs: 60_000 });
  const shared = await exchange(history, 'one', 'shared');
  const other = await exchange(history, 'two', 'shared');
  await history.deletion.delete(shared.id);
  await history.deletion.delete(other.id);
  purgeConversations(history.store, [shared.id]);
  history.deletion.restore(other.id);
  expect(await (await history.images.read(other.image!.id, 'full')).text()).toBe('image shared');
});

test('closing finishes the deletion; a process that was killed has it finished at the next start', async () => {
  const dataDir = temporaryFolder();
  const first = await openHistory({ dataDir, undoMs: 60_000 });
  const { id } = await exchange(first, canary, canary);
  first.store.write((rows) => rows.conversations.markDeleted(id, 1));
  await first.dispose();
  expect(filesWith(dataDir, canary)).not.toEqual([]);

  const second = await openHistory({ dataDir });
  expect(filesWith(dataDir, canary)).toEqual([]);
  const { id: next } = await exchange(second, canary);
  await second.deletion.delete(next);
  await second.dispose();
  expect(filesWith(dataDir, canary)).toEqual([]);
});

test('a reader that holds the log up only delays the emptying', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir, undoMs: 1 });
  const { id } = await exchange(history, canary);
  const reader = openForReading(history.store.files.database);
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM conversations').get();
  await history.deletion.delete(id);
  await untilGone(history);
  reader.close();
  while (filesWith(dataDir, canary).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
});

test('deleting a conversation ends the answer that is being written in it', async () => {
  const history = await openHistory({ undoMs: 60_000 });
  const sent = history.answers.send(
    { conversationId: null, parentId: undefined, parts: [{ type: 'text', text: 'Q' }] },
    {},
  );
  const running = await history.engine.nextRequest();
  running.delta('so far');
  await history.event('answer.delta');
  await history.deletion.delete(sent.conversation.id);
  expect(running.signal.aborted).toBe(true);
  history.deletion.restore(sent.conversation.id);
  expect(history.conversations.get(sent.conversation.id).messages[1]).toMatchObject({
    status: 'stopped',
    parts: [{ text: 'so far' }],
  });
  expect(existsSync(history.store.files.database)).toBe(true);
});
