/** A measurement of the real engine with a tiny model: what it says of caches and decoder is what happened. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { forkEngine } from '../engine/fork-engine.ts';
import { openCore } from '../testing/open-core.ts';

const root = new URL('../../../', import.meta.url);
const entry = new URL('native-models/engine/engine-process.ts', root);
const model = fileURLToPath(new URL('native-models/fixtures/llava', root));

async function measure(env: NodeJS.ProcessEnv) {
  const launchEngine = () => forkEngine(entry, { env: { ...process.env, ...env } });
  const { core } = await openCore({ store: 'none', ports: { launchEngine } });
  for await (const event of await core.client.bench.run({ model, rounds: 2 })) {
    if (event.type === 'done') return event.result;
  }
  throw new Error('The measurement ended without a result');
}

test('new pictures are looked at, follow-ups remember them, and the caches are counted', async () => {
  const result = await measure({});
  expect(result).toMatchObject({ device: 'cpu', decoder: { path: 'in-place', reason: null }, rounds: 2 });
  expect(result.picture.tokens).toBeGreaterThan(0);
  // All of the first turn: picture, question and answer.
  expect(result.followUp.reusedTokens).toBeGreaterThanOrEqual(result.firstQuestion.promptTokens);
  expect(result.followUp.reusedTokens).toBeLessThan(result.followUp.promptTokens);
  expect(result.writing.outputTokens).toBeGreaterThan(0);
  expect(result.memory.conversationBytes).toBeGreaterThan(0);
  expect(result.memory.pictureBytes).toBeGreaterThan(0);
  expect(result.memory.peakBytes).toBeGreaterThanOrEqual(result.memory.residentBytes);
});

test('a decoder that is left as it is says so', async () => {
  const { decoder } = await measure({ SIGHTLINE_DEBUG_OFF: 'decoder-patches' });
  expect(decoder).toEqual({ path: 'general', reason: 'switched-off' });
});
