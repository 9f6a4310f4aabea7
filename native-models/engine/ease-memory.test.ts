/** A machine that is short of memory gets the caches back first, and answers stay the same. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { Engine } from './engine.ts';
import type { MemoryRoom } from './memory-room.ts';
import { ask, requestFor } from './testing/models/ask.ts';
import { goldenCase, messagesOf } from './testing/models/golden.ts';

const golden = goldenCase('llava', 'one-image');
const request = requestFor(messagesOf(golden));
const plenty: MemoryRoom = { availableBytes: 8e9, totalBytes: 16e9 };
const little: MemoryRoom = { availableBytes: 1e6, totalBytes: 16e9 };

async function openEngine(readings: MemoryRoom[]) {
  let room = plenty;
  const engine = new Engine({ memoryRoom: () => (room = readings.shift() ?? room) });
  onTestFinished(() => engine.dispose());
  await ask(engine, request);
  return { engine, say: (...next: MemoryRoom[]) => readings.push(...next) };
}

test('nothing is let go of while there is room', async () => {
  const { engine } = await openEngine([]);
  expect(engine.easeMemory()).toBe(false);
  const { stats } = (await ask(engine, request)).done;
  expect(stats).toMatchObject({ reusedTokens: golden.input_ids.length - 1, imagesEncoded: 0 });
});

test('features go first, and where that is enough, conversations stay', async () => {
  const { engine, say } = await openEngine([]);
  say(little, plenty);
  expect(engine.easeMemory()).toBe(false);
  const { done } = await ask(engine, request);
  expect(done.stats).toMatchObject({ reusedTokens: golden.input_ids.length - 1, imagesEncoded: 0 });
  // The image again, in another prompt: its features are gone.
  const other = requestFor([{ role: 'system', parts: [{ type: 'text', text: 'Be kind.' }] }, ...messagesOf(golden)]);
  expect((await ask(engine, other)).done.stats.imagesEncoded).toBe(1);
});

test('then conversations go, and the answer is the same', async () => {
  const { engine, say } = await openEngine([]);
  say(little);
  expect(engine.easeMemory()).toBe(true);
  say(plenty);
  const { done } = await ask(engine, request);
  expect(done.stats).toMatchObject({ reusedTokens: 0, imagesEncoded: 1 });
  expect(done.text).toBe(golden.text);
});

test('switched off, the machine is not asked', async () => {
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'memory-return');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { engine, say } = await openEngine([]);
  say(little);
  expect(engine.easeMemory()).toBe(false);
  expect((await ask(engine, request)).done).toMatchObject({ text: golden.text, stats: { imagesEncoded: 0 } });
});

test('what is to be forgotten leaves neither features nor keys and values', async () => {
  const { engine } = await openEngine([]);
  const { readImageFile } = await import('./image/image-file.ts');
  const part = request.messages[0]!.parts.find((each) => each.type === 'image')!;
  engine.forget([(await readImageFile(part.path, 'picture')).sha256]);
  expect((await ask(engine, request)).done.stats).toMatchObject({ reusedTokens: 0, imagesEncoded: 1 });
});
